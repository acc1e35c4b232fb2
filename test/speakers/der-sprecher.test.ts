import {describe} from 'vitest'
import {finds} from '../quotes/marked-rows.js'
import {eachRow} from './spoken-rows.js'

describe('an article tells whether a noun is one or several', () => {
  eachRow({
    de: [
      'Trainer Jens Vogt kam spät. ¶ „[Jens Vogt|Wir waren müde]“, sagte der Trainer.',
      'Bürgermeister Karl Wieser lud ein. ¶ „[Karl Wieser|Das Bad öffnet]“, sagte der Bürgermeister.',
      // a woman would be called so
      'Richterin Anna Huber und Richter Karl Wieser kamen. ¶ „[Anna Huber|Das genügt]“, sagte die Richterin.',
      'Richterin Anna Huber und Richter Karl Wieser kamen. ¶ „[Karl Wieser|Das genügt]“, sagte der Richter.'
    ]
  })
})

describe('who is told of by an adjective and a trade was named before', () => {
  eachRow({
    de: [
      'Das freut auch Beat Wyss. ¶ „[Beat Wyss|Das war Luxus]“, sagte der pensionierte Garagist.',
      // but not whom an article introduces
      'Das freut auch Beat Wyss. ¶ „[ein pensionierter Garagist|Das war Luxus]“, sagte ein pensionierter Garagist.'
    ],
    nl: ['Op de markt stond Piet Maas. ¶ “[Piet Maas|Alles is op]”, zei de gepensioneerde bakker.']
  })
})

describe('a pronoun for somebody is nobody told of before', () => {
  eachRow({
    de: ['Ein Winzer kam. ¶ „[jemand aus dem Saal|Lauter]“, rief jemand aus dem Saal.'],
    nl: ['Een boer kwam. ¶ “[iemand|Luider]”, riep iemand.']
  })
})

describe('an adjective of origin behind its article is somebody just named', () => {
  eachRow({
    nl: [
      'Jolien Aerts won de koers. ¶ “[Jolien Aerts|Ik geloof het niet]”, stamelde de Kempense na de finish.',
      'Noor Vandamme won. De Zeeuwse bleef Sanne Smit voor. ¶ Ze lachte. “[Noor Vandamme|Moe ben ik]”, zei ze.'
    ]
  })
})

describe('a trade between two names belongs to the second', () => {
  eachRow({
    de: [
      '„[Ida Vogt|Das war knapp]“, sagte Auheims Spielmacherin Ida Vogt.',
      '„[Kurt Lang|Das war ein Tor]“, sagte Sky Experte Kurt Lang.',
      'Das Urteil teilt der Biologe Kurt Lang. ¶ „[Kurt Lang|Es gibt keine mehr]“, sagt er.'
    ]
  })
})

describe('a name keeps what stands behind it twice', () => {
  eachRow({
    nl: [
      'Ida van Aarle tot Lier schilderde. ¶ “[Ida van Aarle tot Lier|Rood is alles]”, zei Ida van Aarle tot Lier.',
      '“[Wim Hoekman|Dat is snel]”, zei Wim Hoekman van Culemborg.'
    ],
    de: ['Der Termin mit Anna Huber zum Umbau war kurz. ¶ „[Anna Huber|Gut so]“, sagte Anna Huber.']
  })
})

finds('marked-speech', {
  nl: ['“[quote|Het is op]”, [cue|zei] [speaker|Jan Smit] tegen [addressee|deze krant].'],
  de: ['„[quote|Das reicht]“, [cue|sagte] [speaker|Anna Huber] gegenüber [addressee|dieser Zeitung].']
})

finds('introduced-speech', {
  nl: ['Tegen [addressee|deze krant] [cue|zei] [speaker|Jan Smit] in 1998: “[quote|Het is op.]”'],
  de: ['Gegenüber [addressee|dieser Zeitung] [cue|sagte] [speaker|Anna Huber]: „[quote|Das reicht.]“']
})
