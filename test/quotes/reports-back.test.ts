import {finds, passes} from './marked-rows.js'

finds('reports-back', {
  nb: [
    '[indirect|To personer er pågrepet etter ranet]. Det [cue|opplyser] [role|politiadvokat] [speaker|Liv Ås] til [addressee|NTB].',
    '[indirect|Arne Lid er ferdig som trener]. Det [cue|bekrefter] [speaker|klubben].',
    '[indirect|Renta blir satt opp i mai]. Det [cue|tror] [role|sjeføkonom] [speaker|Per Vik].',
    '[indirect|Det blir sol i helgen]. Det [cue|melder] [speaker|Meteorologisk institutt].',
    'Festivalen er avlyst. [indirect|Den flyttes til neste år]. Det [cue|skriver] [speaker|arrangøren] på Facebook.'
  ],
  nn: [
    '[indirect|Ferja er innstilt]. Det [cue|opplyser] [speaker|reiarlaget].',
    '[indirect|Laget rykkjer ned]. Det [cue|trur] [role|trenar] [speaker|Gunn Sæle].'
  ],
  da: ['[indirect|Museet åbner til maj]. Det [cue|oplyser] [role|direktør] [speaker|Mette Holm].'],
  sv: ['[indirect|Vägen är avstängd]. Det [cue|uppger] [speaker|polisen].'],
  de: ['[indirect|Die Straße ist gesperrt]. Das [cue|sagte] [speaker|ein Sprecher].']
})

passes('reports-back', {
  nb: [
    // alone in its block the tag makes nothing
    'Det opplyser politiet til NTB.',
    // a question is no report
    'Kommer det mer snø? Det spør mange seg nå.',
    'Snøen ligger dyp. Det sier seg selv.',
    'Banen er våt. Det er det ingen som sier noe på.',
    'Taket er for svakt. Det viser rapporten.',
    'Snøen ligger dyp. Det er Kari Moe vant til.'
  ],
  nn: ['Det melder reiarlaget.', 'Vegen er stengd. Det seier seg sjølv.', 'Snøen ligg djup. Det viser målingane.'],
  sv: ['Det uppger polisen.']
})
