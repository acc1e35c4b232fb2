import {finds, passes} from './marked-rows.js'

finds('trailing-tag', {
  nb: [
    '[indirect|Tribunen er stengt ut sesongen], [cue|opplyser] [speaker|klubben].',
    '[indirect|To personer er siktet for innbruddet i banken], [cue|sier] [role|politiadvokat] [speaker|Liv Ås] til [addressee|NTB].',
    '[indirect|Det blir snø ned til 300 meter], [cue|melder] [speaker|Meteorologisk institutt].',
    '[indirect|Festivalen er utsolgt], [cue|skriver] [speaker|arrangøren] på Facebook.',
    '[indirect|Prisen på strøm blir halvert], [cue|tror] [role|analytiker] [speaker|Per Vik].'
  ],
  nn: [
    '[indirect|Ferja er innstilt til måndag], [cue|melder] [speaker|reiarlaget].',
    '[indirect|Laget er klart for finalen], [cue|fortel] [role|trenar] [speaker|Gunn Sæle].'
  ],
  da: ['[indirect|Museet åbner til maj], [cue|oplyser] [role|direktør] [speaker|Mette Holm].'],
  sv: ['[indirect|Vägen är avstängd], [cue|uppger] [speaker|polisen].'],
  fi: ['[indirect|Tie on poikki], [speaker|poliisi] [cue|kertoo].'],
  en: ['[indirect|The road is closed], [speaker|police] [cue|said].'],
  de: [
    '[indirect|Die Straße ist gesperrt], [cue|teilte] [speaker|die Polizei] mit.',
    '[indirect|Verletzt wurde niemand], wie [speaker|eine Sprecherin] am Montag [cue|sagte].'
  ],
  nl: ['[indirect|De weg is dicht], [cue|meldt] [speaker|de politie].'],
  fr: ['[indirect|La digue sera refaite], [cue|assure] [speaker|la mairie].']
})

passes('trailing-tag', {
  nb: [
    'Taket var for svakt, sier rapporten.',
    'Lid kom inn, sa takk og gikk.',
    'Hun tente lyset, ropte på hunden og lukket døra.',
    'Snøen falt, sa rapporten fra 1987.',
    'Moe, forteller av Guds nåde, fyller 80 år.',
    'Da dommeren kom, sa ingen noe.'
  ],
  nn: ['Ferja var for gammal, seier rapporten.', 'Ho tok boka, sa ha det og gjekk.'],
  en: [
    'The road is closed, the report says.',
    'He came in, said hello and left.',
    'Moore, said to be the best of her time, has died.'
  ]
})
