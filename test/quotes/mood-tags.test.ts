import {finds, passes} from './marked-rows.js'

// behind closed speech and a comma any small verb and somebody are a tag, whatever their words
finds('marked-speech', {
  de: [
    '„[quote|Die Schanze hat gehalten]“, [cue|ist] [role|Obmann] [speaker|Karl Wieser] froh.',
    '„[quote|So eine Ernte kommt nie wieder]“, [cue|ist] sich [role|Winzerin] [speaker|Anna Huber] sicher.',
    '"[quote|Die Sanitäter waren schnell da]“, [cue|ist] [speaker|ein älteres Ehepaar] dankbar.',
    '„[quote|Jetzt reicht es mir]“, [cue|wird] [role|Trainer] [speaker|Jens Vogt] deutlich.',
    '„[quote|So geht das nicht]“, [cue|rüffelte] [speaker|Anna Huber] den Gutachter.',
    '„[quote|Das war mein bestes Rennen]“, [cue|meinte] [speaker|die Portugiesin] und lachte.'
  ],
  nl: [
    '“[quote|De oogst is binnen]”, [cue|is] [role|fruitteler] [speaker|Jan de Wit] blij.',
    '"[quote|De rechter moet dit stoppen]", [cue|onderbouwde] [role|advocaat] [speaker|Anna Smit] het verzoek.',
    '"[quote|Ik teken er nog tien]", [cue|riep] [speaker|een klompenmaker] op de markt.',
    '"[quote|Ik begrijp de onrust]", [cue|sprak] [role|burgemeester] [speaker|Jan de Wit] de bewoners toe.'
  ]
})

passes('marked-speech', {
  de: [
    '„Fischers Fritze“, hat der Chor gesungen.',
    '„Nie wieder Krieg“, stand auf den Plakaten.',
    '„Winterreise“, ist im Mai zu hören.',
    '„Die Trommel“ ist Anna Huber zu lang.'
  ],
  nl: ['“De Toverfluit”, is in mei te zien.', '“Vol”, stond op het bord.']
})
