import {finds, passes} from './marked-rows.js'

// a comma behind time, place or particle opens a clause in the mood of reports
finds('bare-clause', {
  de: [
    '[speaker|Anna Berger] [cue|sagte] am Montag, [indirect|die Halle sei leer].',
    'Nach dem Spiel [cue|sagte] [role|Trainer] [speaker|Jens Vogt] am Spielfeldrand, [indirect|der Ball sei drin gewesen].',
    '[speaker|Eine Anwohnerin], die seit 1970 dort wohnt, [cue|sagte] nach der Sitzung, [indirect|sie habe nichts gehört].',
    '[speaker|Die Bank] [cue|teilte] auf Anfrage mit, [indirect|sie bedaure den Vorfall].',
    '[speaker|Der Fahrer] soll zunächst [cue|behauptet haben], [indirect|er habe geschlafen].',
    'Am Dienstag hatte [speaker|die Polizei] [cue|mitgeteilt], [indirect|der Mann sei außer Gefahr].'
  ],
  en: [
    '[speaker12|The museum] [cue1|said] [indirect1|the roof was safe], [cue2|adding] that [indirect2|tours would resume in May].'
  ]
})

passes('bare-clause', {
  de: [
    'Dem widersprach die Biologin Anna Berger, die der Verein beauftragt hatte.',
    'Jens Vogt kritisierte am Montag die Pläne, die der Verein hat.',
    'Anna Berger lobte nach dem Konzert den Chor, der lange geprobt hatte.'
  ],
  en: ['Bell heard that her cat had come home.', 'Ann Bell was accused of theft.']
})

// nobody named speaks where somebody hears
finds('that-clause', {
  en: [
    'The court [cue|heard] that [indirect|he had sold the boat twice].',
    'The jury [cue|was told] that [indirect|she owed her brother money].',
    'Residents [cue|were told] that [indirect|the dam was safe].',
    'It [cue|was announced] that [indirect|the tour would end in May].',
    'An inquest [cue|heard] that [indirect|the fog was thick].'
  ],
  nl: [
    '[role|Orgelbouwer] [speaker|Piet Maas], die de schade zag, [cue|denkt] dat [indirect|het werk een jaar duurt].'
  ],
  fr: [
    '« [quote1|Nous avons gagné] », [cue1|a dit] [speaker12|Paul Morin], [cue2|ajoutant] que [indirect2|la fête serait belle].'
  ]
})

finds('infinitive', {
  fr: [
    '[speaker|Paul Morin] [cue|affirme] [indirect|avoir vu le loup].',
    '[speaker|Le maire] [cue|assure] [indirect|ne pas lui en vouloir].',
    '[speaker|La préfecture] [cue|reconnaît] n’avoir « [mixed|pas pris la mesure] » de la crue.',
    '[speaker|Paul Morin] [cue|a déclaré] [indirect|être fier de ses joueurs].'
  ],
  nl: [
    '[speaker|Piet Maas] [cue|zegt] [indirect|daar niets van te weten].',
    '[speaker|De zanger] [cue|ontkent] [indirect|de tekst te hebben gestolen].',
    '[speaker|De trainer] [cue|zegt] [indirect|dat duel met vertrouwen tegemoet te zien].'
  ],
  de: ['[speaker|Der Fahrer] [cue|gab an], [indirect|nichts gesehen zu haben].']
})

passes('infinitive', {
  fr: [
    'Le maire promet de réparer le toit.',
    'Paul Morin veut gagner le match.',
    'La chanteuse espère revenir en mai.',
    'Le club demande à jouer samedi.'
  ],
  nl: ['De trainer besloot te stoppen.', 'Piet Maas hoopt te winnen.']
})

// what is said goes on behind the tag
finds('trailing-tag', {
  de: [
    '[indirect|Man habe drei Wege geprüft], [cue|betonte] [speaker|Jens Vogt], und [indirect|keiner sei frei gewesen].'
  ],
  en: ['[indirect|The choir would sing], [speaker|Ann Bell] [cue|said], and [indirect|the band too].']
})

finds('source', {
  en: ['[indirect|The bridge has closed twice since], [cue|according to] [speaker|Ann Bell], who runs the ferry.'],
  nl: ['Piet Maas reed. De Boer had [cue|volgens] [speaker|Maas] “[mixed|te veel plaats ingenomen]”.']
})

finds('subjunctive', {
  de: [
    '[speaker12|Anna Berger] [cue1|sagte], [indirect1|das Dach sei dicht]. Die Balken könnten „[mixed2|noch hundert Jahre halten]“.'
  ]
})

finds('reports-back', {
  fr: [
    "[indirect|Le pont restera fermé]. C'est ce qu'[cue|a annoncé] ce lundi le [role|maire], [speaker|Paul Morin].",
    "[indirect|La fête aura lieu en juin]. C'est ce qu'[cue|indique] [speaker|la mairie]."
  ]
})

finds('introduced-speech', {
  en: ['[speaker|Ann Bell] rang the paper, [cue|saying]: “[quote|The cat is home.]”']
})
