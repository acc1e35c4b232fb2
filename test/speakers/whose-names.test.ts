import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {eachRow} from './spoken-rows.js'

describe('a description is named behind its comma', () => {
  eachRow({
    nb: [
      // a title that no list knows
      'Broren, felespiller Arne Lid, sier at [Arne Lid|huset er solgt].',
      // what the description belongs to
      'Forsvareren til Moe, advokat Liv Ås, sier at [Liv Ås|dommen er feil].',
      'Bostyrer i dødsboet, advokat Jon Flo, mener at [Jon Flo|salget var lovlig].',
      'Direktør i foreningen Havbruk Vest, Nina Dahl, tror at [Nina Dahl|prisen går ned].',
      'Faren, den tidligere løperen Per Myhr, sier at [Per Myhr|han aldri er nervøs].',
      '– [Turid Vik|Det er greit], sier naboen til Berg, Turid Vik, til NRK.'
    ],
    nn: ['Læraren til Sæle, kordirigent Gunn Flo, seier at [Gunn Flo|songen er vakker].'],
    da: ['Formand for foreningen Vind Nord, Mette Holm, siger, at [Mette Holm|møllerne skal flyttes].'],
    sv: ['Brodern, cellisten Eva Lund, säger att [Eva Lund|huset ska säljas].']
  })
})

describe('a description is nobody that only stands near it', () => {
  eachRow({
    nb: [
      '– [treneren|Vi er klare], sier treneren, mens Kari Moe ler.',
      '– [naboen|Det smalt], sier naboen, og peker på Kari Moe.',
      'Eieren sier til Kari Moe at [eieren|huset er solgt].',
      '– [legen|Hun er frisk], sier legen til Kari Moe.',
      '– [sjåføren|Jeg så ingenting], sier sjåføren, som møtte Kari Moe, Liv Ås og Per Lid.'
    ]
  })
})

describe('kin have their owner', () => {
  eachRow({
    nb: [
      '– [moren til Moe|Han er frisk], sier moren til Moe.',
      '– [kona til Per Lid|Han sover], sier kona til Per Lid til NRK.',
      '– [broren til keeperen|Han er bra], sier broren til keeperen.'
    ],
    nn: ['– [dottera til Sæle|Ho er frisk], seier dottera til Sæle.'],
    sv: ['– [sonen till Lund|Hon är pigg], säger sonen till Lund.']
  })
})

describe('a trade in its definite form speaks', () => {
  eachRow({
    nb: [
      'Kokken Kari Moe ler. ¶ – [ekspeditøren|Vi er utsolgt], sier ekspeditøren.',
      'Liv Ås møtte ikke. ¶ – [prosessfullmektigen|Hun er syk], sier prosessfullmektigen.'
    ],
    da: ['Lærer Mette Holm tier. ¶ - [lokomotivføreren|Toget holder], siger lokomotivføreren.'],
    sv: ['Läraren Eva Lund tiger. ¶ – [lokföraren|Tåget står still], säger lokföraren.'],
    nn: ['Kokken Gunn Sæle ler. ¶ – [ekspeditøren|Vi er utselde], seier ekspeditøren.']
  })
})

describe('a noun for kin is whose kin was told of', () => {
  eachRow({
    nb: [
      // called so in the same word, in another one
      'Tanten til Moe, Turid Vik, er 80 år. ¶ – [Turid Vik|Jeg går tur], sier tanten.',
      'Kari Moe møtte sammen med datteren Ida Moe. ¶ – [Ida Moe|Mamma er flink], sier datteren.',
      'Nina Dahl bor hos moren Turid Dahl. ¶ – [Turid Dahl|Hun rydder aldri], sier mamma.',
      // whose kin another one is
      'Arne Lid er lærling. Faren, Per Lid, eier verftet. ¶ – [Per Lid|Han er god], sier Per Lid. ¶ – [Arne Lid|Endelig], sier sønnen.',
      'Kari Moe kom med datteren Ida Moe. ¶ – [Ida Moe|Hun er streng], sier Ida Moe. ¶ – [Kari Moe|Jeg må jo det], sier moren.',
      'Bestefaren til Ida Moe, Ola Moe, drev garden. ¶ – [Ola Moe|Den er hennes], sier Ola Moe. ¶ – [Ida Moe|Takk], sier barnebarnet.',
      // the only other one of the name
      'Liv Berg og Jon Berg driver kafeen. ¶ – [Liv Berg|Han baker], sier Liv Berg. ¶ – [Jon Berg|Hver dag], sier sønnen.'
    ],
    nn: [
      'Gunn Sæle spelar fele, og det gjer dotterdottera Ida Sæle òg. ¶ – [Ida Sæle|Ho lærte meg det], seier Ida Sæle. ¶ – [Gunn Sæle|Ho lærte meg meir], seier bestemora.'
    ],
    da: [
      'Bo Kragh er kok. Faderen, Ib Kragh, er bager. ¶ - [Ib Kragh|Han kan alt], siger Ib Kragh. ¶ - [Bo Kragh|Næsten], siger sønnen.'
    ],
    sv: ['Mamman, Eva Lund, är orolig. ¶ – [Eva Lund|Vi får se], säger mamman.']
  })
})

describe('a noun for kin is nobody else', () => {
  eachRow({
    nb: [
      '– [Kari Moe|Vi er klare], sier Kari Moe. ¶ – [moren til Lid|Han er syk], sier moren til Lid.',
      '– [Kari Moe|Vi leter fortsatt], sier operasjonsleder Kari Moe. ¶ – [moren|Han har sekk], sier moren.',
      'Kari Moe kom med sønnen Ola Moe. ¶ – [Ola Moe|Hun er streng], sier Ola Moe. ¶ – [tanten|Svært], sier tanten.',
      '– [Kari Moe|Vi er klare], sier Kari Moe. ¶ – [en søster|Det smalt], sier en søster.',
      // he is no daughter
      'Faren, Per Lid, eier verftet. ¶ – [Per Lid|Det går bra], sier Per Lid. ¶ – [datteren|Nesten], sier datteren.'
    ]
  })
})

describe('a description keeps its place before its verb', () => {
  eachRow({
    nb: [
      'Anmelderen i lokalavisa mener at [anmelderen i lokalavisa|stykket er for langt].',
      'Havnesjefen i Florø sier at [havnesjefen i Florø|kaia er stengt].',
      '[styret i velforeningen|Taket lekker], ifølge styret i velforeningen.',
      // not where or when it was said
      '– [statsråden|Vi må spare], sa statsråden i Stortinget.',
      'Ordføreren med hatten sier at [ordføreren|skolen åpner].',
      '– [dommeren|Det var straffe], sa dommeren i garderoben.'
    ],
    nn: ['Brannsjefen i Sogn seier at [brannsjefen i Sogn|lynet slo ned].'],
    da: ['Professor i jura Mette Holm vurderer, at [Mette Holm|loven er brudt].'],
    is: ['Lögreglan á Vesturlandi segir að [lögreglan á Vesturlandi|vegurinn sé lokaður].']
  })
})

describe('what joins a report to the sentence before is nobody’s words', () => {
  eachRow({
    nb: [
      'Regnet varer. Men [Per Myhr|helga blir fin], lover Per Myhr.',
      'Salget går ned. Og [Nina Dahl|prisen følger etter], frykter Nina Dahl.'
    ],
    da: ['Vejen er spærret. Men [politiet|ingen er kommet til skade], oplyser politiet.'],
    sv: ['Det regnar. Men [Eva Lund|i helgen blir det sol], säger Eva Lund.'],
    nn: ['Ferja er full. Men [Gunn Sæle|det kjem ei til], seier Gunn Sæle.']
  })
})

describe('an agency asks', () => {
  eachRow({
    sv: [
      '– [Eva Lund|Vi ska vinna], säger Eva Lund. ¶ TT: [?|Hur ska det gå till i så svår motvind och regn?] ¶ – [Eva Lund|Med fart.]'
    ]
  })
})

describe('behind an aside stands who is spoken to', () => {
  test.each([
    ['sv', '– Det small, berättar bilisten, som vill vara okänd, för SVT Nyheter.', 'SVT Nyheter'],
    ['nb', '– Det smalt, sier naboen, som har bodd der lenge, til NRK.', 'NRK'],
    ['nn', '– Det smalt, fortel naboen, som bur der, til Firda.', 'Firda'],
    ['nb', '– Det smalt, sier naboen, som kjørte til Sund.', undefined],
    ['da', '- Det bragede, siger naboen, der bor der, til TV SYD.', 'TV SYD']
  ])('%s: %s', (language, record, addressee) => {
    expect(parseArticle(record, {hints: {language}}).quotes.map((quote) => quote.addressee?.text)).toEqual([addressee])
  })
})
