import {finds, passes} from './marked-rows.js'

// a second verb hands on to more marks
finds('introduced-speech', {
  de: [
    '«[quote1|Heizen kostet]», [cue1|sagt] [speaker12|Hans Tschudin] und [cue2|fügt an]: «[quote2|Ich höre auf.]»',
    '„[quote1|Es war falsch]“, [cue1|rief] [speaker1|Eva Lang] in den Saal – worauf [speaker2|ein Zuschauer] [cue2|antwortete]: „[quote2|Und teuer!]“'
  ],
  nl: ['“[quote1|Stoken is duur]”, [cue1|zegt] [speaker12|Piet Maas] en [cue2|zucht]: “[quote2|Ik stop ermee.]”'],
  en: ['“[quote1|It is gone],” [speaker12|Ann Bell] [cue1|said] and [cue2|added]: “[quote2|All of it.]”']
})

// two marks close for one
finds('marked-speech', {
  nl: [",,[quote|We worden elke dag gewekt]’', [cue|aldus] [speaker|een buurtbewoner]."]
})

// what hangs on the verb behind the comma is nothing that anybody says
passes('trailing-tag', {
  de: [
    'Sobald es hell ist, setzt die Polizei die Suche fort.',
    'Wenn es regnet, legt der Verein das Spiel nach.',
    'Als der Schiedsrichter kam, rief der Trainer die Spieler.',
    'Weil der Wein knapp ist, klagt der Wirt gegen die Winzer.'
  ],
  nl: [
    'Zodra het licht is, gaat de politie verder met zoeken.',
    'Als het regent, roept de trainer de spelers.',
    'Toen de oogst mislukte, vroeg de boer om hulp.'
  ]
})

finds('trailing-tag', {
  nl: [
    '[indirect|Er is niemand gewond], zo [cue|laat] [speaker|de politie] weten.',
    '[indirect|De brug blijft dicht], [cue|zegt] [role|burgemeester] [speaker|Vera Maas], en dat vindt ze jammer.',
    'Hij had niets gehoord, [cue|gaf] [speaker|de dirigent] toe, “[mixed|behalve de laatste maat]”.'
  ],
  de: ['Er habe nichts gehört, [cue|gab] [speaker|der Dirigent] zu, „[mixed|bis auf den letzten Takt]“.']
})

// nobody in particular says what is said in a passive
finds('that-clause', {
  nl: [
    'In de buurt [cue|wordt gezegd] dat [indirect|de bewoner van het huis weg is].',
    'In de kroeg [cue|werd beweerd] dat [indirect|de burgemeester stopt].'
  ],
  de: [
    'In der Nachbarschaft [cue|wird erzählt], dass [indirect|der Hund nachts bellt].',
    '[speaker|Der Dirigent] [cue|meinte], dass, [indirect|wenn es regne, niemand komme].'
  ]
})

passes('that-clause', {
  nl: ['De bewoner weet dat niet.', 'Er wordt gezongen tot de zon opkomt.'],
  de: ['Der Brief, den die Juristin verlas, ist lang.', 'Es wird gesungen, bis die Sonne aufgeht.']
})

// a reported sentence may tell what is asked
finds('subjunctive', {
  de: [
    '[indirect1|Der Verein sei enttäuscht], [cue1|sagt] [role12|Präsident] [speaker12|Severin Nötzli]. [indirect2|Man werde prüfen, ob sich die Klage lohne].'
  ]
})

passes('subjunctive', {
  de: ['Der Hund lag da, als ob er schliefe. Er wirkte, als ob er krank wäre.']
})

// whose words a source tells, behind a title and before a clause about him
finds('source', {
  de: [
    'Dem [role|psychiatrischen Gutachter] [speaker|Dr. Kurt Brunn] [cue|zufolge] [indirect|ist der Mann gesund].',
    '[cue|Laut] [role|Bademeister] [speaker|Hans Tschudin], den alle mögen, [indirect|bleibt das Wasser warm].',
    '[cue|Laut] [speaker|Feuerwehr] [indirect|war der Keller leer].'
  ]
})
