import {finds, passes} from './marked-rows.js'

finds('subjunctive', {
  de: [
    '[speaker1|Anna Berger] [cue1|sagte], dass [indirect1|das Museum schließt]. [indirect2|Das Dach sei undicht].',
    '[speaker1|Ein Sprecher] [cue1|sagte], [indirect1|die Straße sei frei]. [indirect2|Verletzte gebe es nicht].',
    '„[quote1|Wir haben gewarnt]“, [cue1|sagte] [role1|Trainer] [speaker1|Jens Vogt]. [indirect2|Niemand habe zugehört].',
    '„[quote1|Das war knapp]“, [cue1|sagte] [speaker1|Anna Berger]. ¶ [indirect2|Die Kasse sei seit Jahren leer].',
    '[role1|Trainer] [speaker1|Jens Vogt] [cue1|erklärte], dass [indirect1|er geht]. [indirect2|Die Mannschaft brauche einen Neuen].'
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
