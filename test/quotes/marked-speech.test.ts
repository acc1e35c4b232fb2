import {finds, passes} from './marked-rows.js'

finds('marked-speech', {
  nb: [
    '«[quote|Vi ga bort kampen]», [cue|sier] [speaker|Kari Moe].',
    '«[quote|Dette er en gledens dag!]» [cue|roper] [role|kapellmester] [speaker|Arne Lid].',
    '"[quote|Vi har søkt i sju timer uten å finne noe]", [cue|skriver] [speaker|politiet] på X.',
    '«[quote|Jeg leste “Sult” på én natt]», [cue|forteller] [role|forfatter] [speaker|Nina Dahl] til [addressee|Klassekampen].',
    '“[quote|Snøen kom tidlig]”, [cue|sier] [speaker|Per Myhr]. “[quote|Det er bra for løypene.]”'
  ],
  nn: [
    '«[quote|Eg har aldri sett slike tal]», [cue|seier] [role|styreleiar] [speaker|Gunn Sæle].',
    '«[quote|Kva ventar dei på?]» [cue|spør] [role|ordførar] [speaker|Jon Flo].',
    '«[quote|Songane høyrer heime her]», [cue|seier] [speaker|Sæle]. «[quote|Dei er skrivne i denne dalen.]»'
  ],
  da: [
    '»[quote|Det er en god dag for museet]«, [cue|siger] [role|direktør] [speaker|Mette Holm].',
    '»[quote|Vi tabte på små detaljer]«, [cue|forklarer] [speaker|Holm] til [addressee|Ritzau].',
    '"[quote|Regnen kom fra den ene time til den anden]", [cue|fortæller] [speaker|Bo Krogh].'
  ],
  sv: [
    '”[quote|Domen är väntad]”, [cue|säger] [role|advokat] [speaker|Eva Lund].',
    '"[quote|Vi har sålt fler biljetter än någonsin]", [cue|skriver] [speaker|festivalen] i ett pressmeddelande.'
  ],
  fi: [
    '”[quote|Jää kantaa jo]”, [role|merivartija] [speaker|Mikko Salo] [cue|sanoo].',
    '”[quote|Tämä on historiallista]”, [cue|sanoo] [speaker|Anna Virta].'
  ],
  en: [
    '“[quote|We gave that game away],” [cue|said] [speaker|Moore].',
    '“[quote|The verdict is a relief],” [speaker|Helen Moore] [cue|told] [addressee|Sky News].',
    '“[quote|We lost power at noon],” [cue|said] [speaker|Moore]. “[quote|Then the roof went.]”',
    '“[quote|If the snow holds],” [speaker|Helen Moore] [cue|said], “[quote|we will open on Friday.]”',
    '‘[quote|I have never seen prices like it],’ [cue|said] [speaker|James Ford], a [role|grain farmer].',
    '"[quote|Is anyone still up there?]" [cue|asked] [speaker|Ford].',
    '“[quote|They called it ‘the barn’ for years],” [cue|said] [speaker|Helen Moore].'
  ],
  de: [
    '„[quote|Das war ein verdienter Sieg]“, [cue|sagte] [role|Trainer] [speaker|Jens Vogt].',
    '»[quote|Wir öffnen im Mai]«, [cue|sagt] [speaker|Anna Berger] vom Stadtmuseum.',
    '„[quote|Wir haben gewarnt]“, [cue|sagte] [role|Trainer] [speaker|Jens Vogt] der [addressee|dpa]. „[quote|Niemand hat zugehört.]“'
  ],
  nl: [
    '“[quote|Dit is een mooie dag voor de club]”, [cue|zegt] [role|trainer] [speaker|Jan de Boer].',
    '‘[quote|We hebben drie nachten niet geslapen]’, [cue|vertelt] [speaker|De Boer].'
  ],
  fr: [
    '« [quote|Nous avons perdu la finale en dix minutes] », [cue|regrette] [speaker|Claire Morel].',
    '« [quote|C’est une bonne nouvelle pour le théâtre] », [cue|a déclaré] [role|maire] [speaker|Paul Girard].'
  ],
  is: ['„[quote|Þetta er sigur fyrir alla]“, [cue|segir] [speaker|Jón Einarsson].']
})

passes('marked-speech', {
  nb: [
    // titles, names, nicknames
    '«Fløy den hvite due» ble sunget to ganger i kirken lørdag.',
    'Per «Pelle» Vik vant rennet for tredje år på rad.',
    'Filmen «Siste båt» sier noe om livet på øyene.',
    'Skuta «Havørn» er tilbake i hjemmehavna etter 14 år.',
    // scare quotes and terms
    'Den «gratis» bussen koster kommunen fire millioner kroner i året.',
    'Bare de såkalte «A-kundene» får levert varene hjem i jula.',
    // mixed instead
    '[role|Trener] [speaker|Arne Lid] [cue|kaller] innsatsen «[mixed|en skam for klubben]».',
    '[speaker|Nina Dahl] [cue|sier] at romanen er «[mixed|skrevet på trass]».'
  ],
  nn: [
    'Kvar sommar set dei opp «Varg i veum» på ei scene ute i fjorden.',
    'Det «store» snøfallet enda med tre centimeter.'
  ],
  en: [
    'The play “Night Ferry” opens in Leeds on Friday and runs for six weeks.',
    'Joe “Tank” Ford won the title for the third year running.',
    'The “free” bus costs the council four million pounds a year.',
    '[speaker|Moore] [cue|called] the verdict “[mixed|a disgrace]”.',
    'The “Closed” sign was still on the door on Sunday.'
  ],
  de: [
    'Der Film „Letzte Fähre“ läuft ab Donnerstag im Kino.',
    'Die „kostenlosen“ Busse kosten die Stadt vier Millionen Euro im Jahr.'
  ],
  nl: ['De “gratis” bus kost de gemeente vier miljoen euro per jaar.'],
  fr: [
    'Le film « Dernier bac » sort mercredi dans les salles.',
    'Les bus « gratuits » coûtent quatre millions d’euros par an à la ville.'
  ]
})
