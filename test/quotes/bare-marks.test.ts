import {finds, passes} from './marked-rows.js'

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
  de: ['„[quote|Wir wussten nicht, wohin wir gehen sollten.]“', '„[quote|Das war knapp.]"'],
  nl: ['“[quote|We wisten niet waar we heen moesten.]”', '‘[quote|Het water kwam van alle kanten.]’'],
  fr: ['« [quote|Nous ne savions plus où aller.] »']
})

passes('bare-marks', {
  nb: [
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
