import {finds, passes} from './marked-rows.js'

finds('colon-report', {
  de: [
    '[speaker|Der Fahrer] [cue|berichtete] von dem Sturm: [indirect|Er sei nur auf der Durchreise gewesen].',
    '[role|Wirtin] [speaker|Anna Huber] [cue|sagt]: [indirect|Die Gäste hätten nichts bemerkt].',
    'Auf die Frage [cue|antwortete] [speaker|der Zeuge]: [indirect|Das habe er vergessen].',
    '[speaker|Die Polizei] [cue|warnt]: [indirect|Der Hund sei gefährlich].',
    '[speaker|Jens Vogt] [cue|erklärte] am Montag: [indirect|Die Halle werde nie fertig].'
  ]
})

passes('colon-report', {
  de: [
    'Drei Orte sind gesperrt: Auheim, Alten und Rode.',
    'Der Plan ist einfach: Die Halle wird gebaut.',
    'Jens Vogt hat zwei Hunde: Rex und Bello.',
    'Das Wetter war gut: Die Sonne schien.',
    'Eines ist klar: Ohne Regen gibt es keinen Wein.'
  ],
  nl: ['De politie waarschuwt: de hond is gevaarlijk.']
})

// the mood in a clause that hangs on a plain verb is no report by itself
passes('subjunctive', {
  de: [
    '[speaker|Anna Huber] [cue|sagt], [indirect|der Saal sei voll]. Sie gab den Hinweis, dass ein Freispruch möglich sei.',
    '[speaker|Anna Huber] [cue|sagt], [indirect|der Saal sei voll]. Die Leute gingen, weil es spät war.'
  ]
})

finds('that-clause', {
  nl: [
    'René V. staat terecht. Toen [cue|zei] [speaker|V]. dat [indirect|hij de straf zou aannemen].',
    '[speaker|Erik Smit] van het kantoor Maas & Zoon [cue|laat weten] dat [indirect|hij zwijgt].'
  ]
})

finds('marked-speech', {
  nl: [
    '“[quote|Het is druk]”, [cue|zegt] [speaker|een van de buren].',
    '“[quote|Het is laat]”, [cue|zegt] [speaker|één van de bewoners].'
  ],
  de: [
    '„[quote|Das Urteil ist gerecht]“, [cue|begründete] [role|Richter] [speaker|Stefan Lindig] den Freispruch.',
    '„[quote|Das ist laut]“, [cue|sagt] [speaker|einer der Anwohner].'
  ]
})

// an adverb of the tag, and a verb that needs its particle
finds('source', {
  de: ['[indirect|Außerdem], [cue|so] [speaker|Anna Huber] weiter, [indirect|sei das Dach alt].']
})

finds('introduced-speech', {
  nl: ['Daarbij [cue|zei] [speaker|Jan Smit] tegen een van zijn assistenten: “[quote|Kijk nou.]”']
})
