import {describe} from 'vitest'
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
      'Kari Moe ler. ¶ – [ekspeditøren|Vi er utsolgt], sier ekspeditøren.',
      'Liv Ås møtte ikke. ¶ – [prosessfullmektigen|Hun er syk], sier prosessfullmektigen.'
    ],
    da: ['Mette Holm tier. ¶ - [lokomotivføreren|Toget holder], siger lokomotivføreren.'],
    sv: ['Eva Lund tiger. ¶ – [lokföraren|Tåget står still], säger lokföraren.'],
    nn: ['Gunn Sæle ler. ¶ – [ekspeditøren|Vi er utselde], seier ekspeditøren.']
  })
})
