import {finds, passes} from './marked-rows.js'

finds('marked-speech', {
  nb: [
    '«[quote|Vi er klare], [cue|sier] [speaker|Kari Moe].',
    '“[quote|Vi er klare]», [cue|sier] [speaker|Kari Moe].',
    '«[quote|Vi er klare],» [cue|sier] [speaker|Kari Moe]. «[quote|Helt klare.]»',
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
    '“[quote|The bill will fail],” [speaker|the Mayor] [cue|said].',
    '“[quote|The bill will fail],” [cue|said] [speaker|the Prime Minister].',
    '“[quote|We gave that game away],” [cue|said] [speaker|Moore].',
    '“[quote|The verdict is a relief],” [speaker|Helen Moore] [cue|told] [addressee|Sky News].',
    '“[quote|We lost power at noon],” [cue|said] [speaker|Moore]. “[quote|Then the roof went.]”',
    '“[quote|If the snow holds],” [speaker|Helen Moore] [cue|said], “[quote|we will open on Friday.]”',
    '‘[quote|I have never seen prices like it],’ [cue|said] [speaker|James Ford], a [role|grain farmer].',
    '"[quote|Is anyone still up there?]" [cue|asked] [speaker|Ford].',
    '“[quote|They called it ‘the barn’ for years],” [cue|said] [speaker|Helen Moore].'
  ],
  de: [
    '„[quote|Wir sind bereit]“, [cue|erklärte] [speaker|Helga Vogt] der „[addressee|Bild]“.',
    '„[quote|Wir sind bereit]“, [cue|sagte] [speaker|eine Sprecherin der Polizei] der [addressee|dpa].',
    '„[quote|Wir sind bereit]“, [cue|sagte] [speaker|Vogt].',
    '„[quote|Das war ein verdienter Sieg]“, [cue|sagte] [role|Trainer] [speaker|Jens Vogt].',
    '»[quote|Wir öffnen im Mai]«, [cue|sagt] [speaker|Anna Berger] vom Stadtmuseum.',
    '„[quote|Wir haben gewarnt]“, [cue|sagte] [role|Trainer] [speaker|Jens Vogt] der [addressee|dpa]. „[quote|Niemand hat zugehört.]“'
  ],
  nl: [
    '“[quote|Dit is een mooie dag voor de club]”, [cue|zegt] [role|trainer] [speaker|Jan de Boer].',
    '‘[quote|We hebben drie nachten niet geslapen]’, [cue|vertelt] [speaker|De Boer].'
  ],
  fr: [
    '"[quote|Nous fermons à midi]", [cue|a assuré] [speaker|M. Moreau].',
    '« [quote|La salle est pleine] », [cue|a dit] [speaker|Mme Petit].',
    '« [quote|C’est une honte !] », [cue|s’est emporté] [speaker|le maire].',
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

finds('introduced-speech', {
  nb: [
    '[speaker|Moe] [cue|sier]: «[quote|Vi ga bort kampen.]»',
    'I en melding til supporterne [cue|skriver] [speaker|klubben]: «[quote|Vi beklager det som skjedde.]»',
    '[role|Dommer] [speaker|Liv Ås] [cue|spurte]: «[quote|Hvor var du den kvelden?]»',
    '[speaker|Arne Lid] [cue|sa] bare én ting: «[quote|Nei.]»',
    '[role|Meteorolog] [speaker|Per Myhr] [cue|oppsummerte] døgnet slik: «[quote|Det verste er over, men elvene stiger fortsatt.]»',
    '[speaker|Nina Dahl]: «[quote|Jeg skriver om natten.]»',
    'Så [cue|la] [speaker|Nina Dahl] til: «[quote|Jeg angrer ikke.]»'
  ],
  nn: [
    '[speaker|Gunn Sæle] [cue|skriv] til [addressee|Framtida]: «[quote|Eg trekkjer meg.]»',
    '[speaker|Flo] [cue|svara] slik: «[quote|Det får bygda avgjere.]»'
  ],
  da: [
    '[speaker|Mette Holm] [cue|siger]: »[quote|Vi åbner til maj.]«',
    'I en mail [cue|skriver] [speaker|Bo Krogh]: "[quote|Jeg har ikke mere at sige.]"'
  ],
  en: [
    '[role1|Warden] [speaker1|Helen Moore] [cue1|said]: ‘[quote1|We are sorry about the noise.] ¶ ‘[quote2|It won’t happen again.]’',
    '[speaker|Moore] [cue|said]: “[quote|We gave that game away.]”',
    'Sentencing him on Friday, [role|Judge] [speaker|Helen Moore] [cue|said]: “[quote|You knew the roof was unsafe.]”',
    '[speaker|Moore] [cue|told] the [addressee|BBC]: “[quote|It was chaos.]”',
    '[speaker|Ford] [cue|replied]: “[quote|I was at home.]”'
  ],
  de: [
    '[speaker|Vogt] [cue|sagte]: „[quote|Das war verdient.]“',
    '[role|Museumschefin] [speaker|Anna Berger] [cue|schreibt]: „[quote|Wir öffnen im Mai.]“'
  ],
  nl: ['[speaker|De Boer] [cue|zei]: “[quote|We gaan door.]”'],
  fr: [
    'Un pêcheur a prévenu les secours: « [quote|Il y avait de la fumée], [cue|explique] [speaker|le pêcheur]. [quote|Alors j’ai appelé.] »',
    '[speaker|Claire Morel] [cue|explique] : « [quote|Nous avons tout perdu en dix minutes.] »'
  ],
  sv: ['[speaker|Eva Lund] [cue|skriver]: ”[quote|Vi överklagar domen.]”']
})

passes('introduced-speech', {
  nb: [
    'På skiltet står det: «Adgang forbudt».',
    'Årets vinner i klassen for dokumentar: «Siste båt».',
    'Ordene over døra er hogd i stein: «Ora et labora».',
    'På banneret sto det: «Ingen over, ingen ved siden».',
    '[speaker|Nina Dahl] [cue|kaller] boka «[mixed|et oppgjør]»: Den handler om faren.'
  ],
  nn: ['På plakaten stod det: «Festen er avlyst».', 'På lufta i kveld: «Eg veit i himmerik ei borg».'],
  en: [
    'The sign on the gate read: “Closed until spring”.',
    'The prize went to a documentary: “Night Ferry”.',
    'Two words were carved over the door: “Ora, labora”.'
  ],
  fr: ['Un seul mot sur l’affiche : « Complet ».']
})

finds('bare-marks', {
  nb: [
    '«[quote|Jeg har aldri vært så redd.]»',
    '[speaker|Kari Moe] ringte hjem fra hytta. «[quote|Det er ikke en vei som er åpen her.]»',
    // reopened in each block, closed in the last
    '«[quote1|Vi gikk i land ved fyret.] ¶ «[quote2|Der ventet vi til det lysnet.]»',
    // no mark closes it
    '«[quote|Nå får det være nok. Vi har ventet i ti år.]',
    // the wrong mark closes it
    '“[quote|Vi har ikke råd til å vente lenger.]"'
  ],
  nn: [
    '«[quote|Eg såg ikkje anna enn snø.]»',
    '[speaker|Gunn Sæle] ser ut over fjorden. «[quote|Her skal det byggjast hus til alle.]»'
  ],
  da: ['»[quote|Det var som at stå midt i en bølge.]«', '»[quote|Vi ventede i tre timer]«.'],
  sv: ['”[quote|Vi visste inte vart vi skulle ta vägen.]”'],
  fi: ['”[quote|Emme tienneet, minne mennä.]”'],
  en: [
    '“[quote|I have never been so frightened in my life.]”',
    '[speaker|Helen Moore] looked at what was left of the barn. “[quote|We will build it again.]”',
    '“[quote1|We came ashore by the light.] ¶ “[quote2|There we waited until it cleared.]”',
    '‘[quote|It was the longest night of my life.]’'
  ],
  de: [
    'Das Haus brannte nieder. „[quote|Die Kollegen sahen den Schein schon von weitem]“.',
    '„[quote|Wir wussten nicht, wohin wir gehen sollten.]“',
    '„[quote|Das war knapp.]"'
  ],
  nl: [
    'De straat is afgezet. “[quote|Deze mensen hebben veel te verwerken]”.',
    '“[quote|We wisten niet waar we heen moesten.]”',
    '‘[quote|Het water kwam van alle kanten.]’'
  ],
  fr: ['« [quote|Nous ne savions plus où aller.] »']
})

passes('bare-marks', {
  nb: [
    '«Hvem skal betale?» er spørsmålet alle stiller.',
    '«Havørn» er tilbake i havna.',
    '«Sult» og «Pan» selger fortsatt godt i utlandet.',
    'Vinnerlaget heter «De siste gutta» og kommer fra Alta.',
    'Hun fikk prisen for boka «Hva nå, lille mann?» i fjor.',
    'Grunnen er at «Havørn» ikke har motor.'
  ],
  nn: ['«Bestevenen» vart teken i bruk i 1998.', 'Ho song «Å, var eg meg ein fugl!» for fulle hus.'],
  en: [
    '“Night Ferry” opens in Leeds on Friday.',
    'He sang “Oh, What a Night!” to a full house.',
    '“Tank” Ford won for the third year.'
  ],
  de: ['„Letzte Fähre“ läuft ab Donnerstag im Kino.'],
  fr: ['« Dernier bac » sort mercredi dans les salles.']
})

finds('incise', {
  fr: [
    '« [quote|Je veux bien], [cue|explique] le [role|maire] [speaker|Paul Girard], [quote|mais pas ici.] »',
    '« [quote|La neige est tombée d’un coup], [cue|raconte] [speaker|Claire Morel], [quote|et nous sommes restés bloqués.] »',
    '« [quote|Nous n’avons rien vu venir], [cue|reconnaît] l’[role|entraîneur] [speaker|Luc Perrin]. [quote|C’est ma faute.] »',
    '« [quote|Quel match !] [cue|s’exclame] [speaker|Claire Morel], [quote|on s’en souviendra.] »',
    'Claire Morel sourit. « [quote|On y croyait], [cue|dit]-[speaker|elle], [quote|jusqu’au bout.] »',
    '« [quote|Les prix ont doublé], [cue|assure] [speaker|la boulangère], [quote|et les clients ne viennent plus.] »'
  ]
})

passes('incise', {
  fr: [
    '« [quote|Nous avons perdu en dix minutes] », [cue|regrette] [speaker|Claire Morel].',
    '« [quote|Le maire a raison, la digue doit être refaite.] »',
    'Le film « Je dis non, explique-moi » sort mercredi.',
    'Les habitants, excédés, ont écrit au préfet.',
    '« [quote|Il faut, je crois, attendre le printemps] », [cue|estime] [speaker|Luc Perrin].'
  ],
  nb: ['«[quote|Jeg tror, sier jeg ofte, at vi må vente]», [cue|sier] [speaker|Kari Moe].']
})
