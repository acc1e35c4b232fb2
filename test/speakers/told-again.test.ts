import {describe} from 'vitest'
import {finds, passes} from '../quotes/marked-rows.js'
import {eachRow} from './spoken-rows.js'

describe('an age or a trade tells more of somebody without a name', () => {
  eachRow({
    de: [
      'Am Montag hat der Angeklagte gestanden. ¶ „[der Angeklagte|Es war falsch]“, sagte der 44-Jährige.',
      'Ein Händler, der als Zeuge geladen war, schwieg. ¶ „[ein Händler|Ich frage nicht]“, so der Zeuge.',
      'Eine Frau im Saal schüttelte den Kopf. „[eine Frau im Saal|Das war meine Vase]“, sagte sie.',
      'Jens Vogt gewann. ¶ „[Jens Vogt|Ich bin stolz]“, sagte der 31-Jährige.',
      // but an office comes unannounced
      'Der Richter fragte. ¶ Die Frau schwieg. „[die Frau|Nein]“, sagte die 31-Jährige.'
    ]
  })
})

describe('a line with a name signs the speech before it', () => {
  eachRow({
    de: [
      '«[Martin Lang|Wir müssen reden. Sonst wird das nichts.]» ¶ # Parteipräsident Martin Lang',
      '«[nobody|Wir müssen reden. Sonst wird das nichts.]» ¶ # Mehr Geld für Schulen'
    ],
    nl: ['“[Jan Smit|We moeten praten. Anders wordt het niets.]” ¶ # Wethouder Jan Smit']
  })
})

// brackets between an office and its holder
finds('marked-speech', {
  de: [
    '„[quote|Es ist trocken]“, [cue|sagte] der [role|Präsident des Bauernverbands] (DBV), [speaker|Jens Vogt], im ARD-„Morgenmagazin“ am Freitag.'
  ],
  nl: [
    '’[quote|Zijn er gewonden]’, [cue|vraagt] [speaker|een voorbijganger].',
    '’[quote|Het was ’s avonds koud]’, [cue|zegt] [speaker|een boer].'
  ]
})

finds('infinitive', {
  nl: [
    '[speaker|De politie] [cue|zegt] [indirect|nog niet te weten hoe het kwam].',
    '[speaker|De trainer] [cue|zegt] [indirect|niets te snappen van het ongeluk].'
  ]
})

passes('infinitive', {
  nl: ['De politie zegt niets over de zaak.', 'De trainer weigert iets te zeggen.']
})

finds('source', {
  nl: ['[indirect|Er zijn drie gewonden], [cue|aldus] [speaker|de politie] eerder op de dag.'],
  de: ['[indirect|Es fehlt Wasser], [cue|so] [speaker|Jens Vogt] aus Auheim (Kreis Alten).']
})

passes('reports-back', {
  nl: ['Het was druk. Het incident vond bij de brug plaats.', 'Het regende. Dat paard vond de weg terug.']
})

describe('a nickname is told behind the name', () => {
  eachRow({
    de: [
      'Hans Lang, den alle Hausi nennen, lacht. ¶ „[Hans Lang|Heizen kostet]“, sagt Hausi.',
      'Hans Lang, genannt Hausi, lacht. ¶ „[Hans Lang|Heizen kostet]“, sagt Hausi.'
    ],
    nl: ['Hans Smit, die iedereen Hausje noemt, lacht. ¶ “[Hans Smit|Stoken is duur]”, zegt Hausje.']
  })
})

describe('a trade tells a man where women have a noun of their own', () => {
  eachRow({
    de: [
      'Trainer Jens Vogt sprach mit Anna Huber. „[Anna Huber|Gut so]“, sagte sie.',
      'Anna Huber lobte Kapitän Kim Vogt. „[Anna Huber|Gut so]“, sagte sie.'
    ]
  })
})

describe('an article alone means whom the sentence before closed with', () => {
  eachRow({
    de: [
      'Falk Reuter und Ingo Lang stritten. „[Falk Reuter|Unsinn]“, fuhr Reuter den Lang an. Der konterte: „[Ingo Lang|Selber.]“',
      'Anna Huber fragte den Wirt. Der antwortete: „[den Wirt|Nie im Leben.]“',
      // but with a noun it is no more than an article
      'Anna Huber fragte den Wirt. Der Sprecher sagte: „[der Sprecher|Nein.]“'
    ],
    nl: ['Anna Smit vroeg het aan de bakker. Die antwoordde: “[de bakker|Nooit.]”']
  })
})

describe('a capital behind closed marks is its sentence’s', () => {
  eachRow({
    nl: [
      'Jan Smit was boos. Hij sprak van “[Jan Smit|kleffe praat]”. Op de vraag of hij Maas bedoelde, zei hij: “[Jan Smit|Nee.]”'
    ],
    de: ['Jens Vogt kam. Er sprach von „[Jens Vogt|Unsinn]“. Danach sagte er: „[Jens Vogt|Nein.]“']
  })
})

describe('a body is called without an article in another case', () => {
  eachRow({
    de: [
      'Laut der Feuerwehr [Feuerwehr|war der Keller leer].',
      '„[die Feuerwehr|Alles gut]“, teilte die Feuerwehr mit.'
    ]
  })
})

describe('kin with an age come unannounced', () => {
  eachRow({
    de: [
      'Nele Janssen lud ein. ¶ „[die 34-jährige Mutter|Ich war froh]“, so die 34-jährige Mutter.',
      'Nele Janssen gewann. ¶ „[Nele Janssen|Ich bin froh]“, so die 34-Jährige.'
    ]
  })
})
