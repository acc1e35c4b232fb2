import {finds, passes} from './marked-rows.js'

finds('source', {
  nb: [
    '[cue|Ifølge] [speaker|Moe] [indirect|er tribunen utrygg].',
    '[indirect|Tribunen er utrygg], [cue|ifølge] [role|banesjef] [speaker|Kari Moe].',
    '[indirect|Tribunen er], [cue|ifølge] [speaker|politiet], [indirect|stengt til mandag].',
    '[cue|Ifølge] [speaker|Meteorologisk institutt] [indirect|faller det 40 millimeter regn i natt].',
    '[indirect|Boka har solgt 40.000 eksemplarer] [cue|ifølge] [speaker|forlaget].'
  ],
  nn: [
    '[cue|Ifølgje] [speaker|Gunn Sæle] [indirect|er ferja for lita].',
    '[indirect|Ferja er innstilt], [cue|ifølgje] [speaker|reiarlaget].'
  ],
  da: ['[cue|Ifølge] [speaker|politiet] [indirect|er vejen spærret].'],
  sv: ['[cue|Enligt] [speaker|polisen] [indirect|är vägen avstängd].'],
  fi: ['[speaker|Mikko Salon] [cue|mukaan] [indirect|jää on ohutta].'],
  en: [
    '[cue|According to] [speaker|Moore], [indirect|the stand is unsafe].',
    '[indirect|The road is closed], [cue|according to] [speaker|police].'
  ],
  de: [
    '[cue|Laut] [speaker|Polizei] [indirect|ist die Straße gesperrt].',
    '[cue|Nach Angaben] [speaker|der Polizei] [indirect|ist die Straße gesperrt].'
  ],
  nl: ['[cue|Volgens] [speaker|de politie] [indirect|is de weg dicht].'],
  fr: [
    '[cue|D’après] [speaker|la police], [indirect|la route est fermée].',
    '[cue|Selon] le [role|maire] [speaker|Paul Girard], [indirect|la digue sera refaite].'
  ]
})

passes('source', {
  nb: [
    'Ifølge rapporten var taket for svakt.',
    'Ifølge loven skal alle barn ha plass.',
    'Ifølge tall fra 2019 falt salget med 12 prosent.',
    'Alt gikk ifølge planen.',
    'Kampen starter klokka 18 ifølge terminlista.'
  ],
  nn: ['Ifølgje undersøkinga les fleire aviser no.', 'Ifølgje avtalen skal ferja gå åtte turar.'],
  en: [
    'According to the report, the roof was too weak.',
    'According to the law, every child has a place.',
    'It all went according to plan.'
  ],
  de: ['Laut Bericht war das Dach zu schwach.', 'Laut Gesetz hat jedes Kind einen Platz.']
})

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
    'Wie [speaker|die Polizei] [cue|mitteilte], [indirect|ist ein Mann festgenommen worden].',
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

finds('subjunctive', {
  de: [
    '[speaker12|Anna Berger] [cue1|sagte], dass [indirect1|das Museum schließt]. [indirect2|Das Dach sei undicht].',
    '[speaker12|Ein Sprecher] [cue1|sagte], [indirect1|die Straße sei frei]. [indirect2|Verletzte gebe es nicht].',
    '„[quote1|Wir haben gewarnt]“, [cue1|sagte] [role12|Trainer] [speaker12|Jens Vogt]. [indirect2|Niemand habe zugehört].',
    '„[quote1|Das war knapp]“, [cue1|sagte] [speaker1|Anna Berger]. ¶ [indirect2|Die Kasse sei seit Jahren leer].',
    '[role12|Trainer] [speaker12|Jens Vogt] [cue1|erklärte], dass [indirect1|er geht]. [indirect2|Die Mannschaft brauche einen Neuen].'
  ]
})

passes('subjunctive', {
  de: [
    'Sei es Regen oder Schnee: Die Bahn fährt.',
    'Das Museum habe ich nie betreten.',
    '[speaker|Anna Berger] [cue|sagte], dass [indirect|das Museum schließt]. Seit Jahren regnet es durch das Dach.',
    '„[quote|Das war knapp]“, [cue|sagte] [speaker|Anna Berger]. Im Saal war es danach still.',
    'Der Film erzählt von einem Mann, der glaube, er könne fliegen.'
  ],
  nb: ['[speaker|Kari Moe] [cue|sa] at [indirect|hallen stenger]. Kongen leve.']
})
