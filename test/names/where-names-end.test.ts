import {describe} from 'vitest'
import {eachRow} from '../speakers/spoken-rows.js'

describe('where somebody works is no part of the name', () => {
  eachRow({
    de: [
      '„[Ludger Dierkes|Die Linden bleiben]“, sagte Ludger Dierkes von der Stadtverwaltung.',
      '„[Anna Vogt|Es wird kalt]“, sagte Anna Vogt vom Deutschen Wetterdienst.',
      '„[Vogt|Es wird kalt]“, sagte Meteorologe Vogt vom Wetterdienst.',
      '„[Peter Schmid|Wir spielen mutig]“, sagt Peter Schmid vom TSV Aue.',
      // but a particle stays
      '„[Ursula von der Aue|Das ist gut]“, sagte Ursula von der Aue.',
      '„[Hans von Bergen|Das ist gut]“, sagte Hans von Bergen.'
    ],
    nl: [
      '"[Piet Jansen|De rente daalt]", zegt Piet Jansen van de Rabobank.',
      '"[Anna van der Meer|Het college begint]", zegt Anna van der Meer van de Universiteit Leiden.',
      '“[Piet Maas|Dat is gevaarlijk]”, verwijt Piet Maas de gemeente.'
    ]
  })
})

describe('a surname that is known ends where another word begins', () => {
  eachRow({
    de: [
      'Karl Wieser ist Gemeinderat. ¶ Im Saal forderte Wieser Antworten. „[Karl Wieser|So nicht]“, sagte er.',
      // but a second person of that name stays
      'Uwe Frank gewann. Frank Vogt verlor. ¶ „[Frank Vogt|Schade]“, sagte Frank Vogt. Vogt ging.'
    ],
    nl: ['Noor Vandamme is blij. ¶ Zondag rijdt Vandamme de Ronde. “[Noor Vandamme|Ik ben klaar]”, zegt ze.']
  })
})

describe('an initial closes a name', () => {
  eachRow({
    de: ['Angeklagt ist Thomas M. Der Richter befragte ihn. ¶ „[Thomas M|Ich schweige]“, sagte Thomas M. dazu.'],
    nl: [
      'De verdachte is Martin R. Zowel hij als zijn zus zwijgt. ¶ "[Martin R|Ik zwijg]", zei Martin R. tegen de rechter.'
    ]
  })
})

describe('what stands before a name is no part of it', () => {
  eachRow({
    de: ['Anna Vogt traf ins Auheimer Tor. Auheim verlor. ¶ „[Anna Vogt|Schade]“, sagte sie.'],
    nl: ['"[Rien van Geel|Dat is raar]", zegt PvdA\'er Rien van Geel.', '"[Roos Smit|Mooi]", zegt VVD\'er Roos Smit.']
  })
})
