import {describe} from 'vitest'
import {eachRow, keepsQuiet, tells} from './spoken-rows.js'

describe('a first name tells whom a pronoun means', () => {
  eachRow({
    nb: [
      'Kari Moe møtte Jens Lid på kaia. ¶ – [Kari Moe|Han kom sent], sa hun.',
      'Kari Moe møtte Jens Lid på kaia. ¶ – [Jens Lid|Hun kom sent], sa han.',
      'Tor-Erik Dahl fikk hjelp av naboen Anne Vik. ¶ – [Anne Vik|Han fløy], sier hun.',
      // one who bears the name of either
      'Kim Berg leder korpset. ¶ – [Kim Berg|Vi øver mer], sier hun.'
    ],
    da: ['Mette Holm mødte Søren Krag i byretten. ¶ – [Mette Holm|Han løj], sagde hun.'],
    sv: ['Eva Lund mötte Göran Ek på torget. ¶ – [Eva Lund|Han hade bråttom], sade hon.'],
    is: ['Anna Jónsdóttir hitti Helga Pálsson í gær. „[Anna Jónsdóttir|Hann kom seint],“ segir hún.']
  })
})

describe('one office has more than one word', () => {
  eachRow({
    nb: [
      'Statsadvokat Liv Ås og forsvarer Jon Flo møttes i går. ¶ – [Liv Ås|Dette var grovt], sa aktor.',
      'Kommunedirektør Jon Flo er enig med ordfører Liv Ås. ¶ – [Jon Flo|Vi må spare], sier rådmannen.',
      'Trener Kari Moe tapte mot Odd. ¶ – [Kari Moe|Det holder ikke], sier manageren.'
    ],
    da: ['Specialanklager Mette Holm mødte i retten. ¶ – [Mette Holm|Han var med], sagde anklageren.'],
    sv: ['Kammaråklagare Eva Lund och rådmannen Göran Ek lyssnade. ¶ – [Eva Lund|Det räcker], sade åklagaren.']
  })
  // somebody who is called so by that word is surer; a word of another office means another
  eachRow({
    nb: [
      'Statsadvokat Liv Ås møtte aktor Jon Flo. ¶ – [Jon Flo|Dette var grovt], sa aktor.',
      'Statsadvokat Liv Ås la fram saken. ¶ – [dommeren|Har De noe å si?] spurte dommeren.'
    ]
  })
})

describe('who is named only after the speech', () => {
  eachRow({
    nb: [
      'Den eldre damen ville helst stå. ¶ – [Kari Moe|Jeg har sittet nok for hans skyld], sa hun. ¶ Kari Moe (83) er et av ofrene.',
      'På kaia står en mann og roper. ¶ – [Per Myhr|God morgen, alle sammen!] ¶ Per Myhr er skipper, og i dag er det siste gang.'
    ],
    da: ['En kvinde venter ved porten. ¶ – [Mette Holm|Jeg sover ikke], siger hun. ¶ Mette Holm er nabo til møllen.'],
    sv: ['En man står på bryggan. ¶ – [Göran Ek|Nu åker vi], säger han. ¶ Göran Ek är skeppare på ön.']
  })
  // somebody new, with a title; a woman where a man spoke
  eachRow({
    nb: [
      'En kvinne ble ranet i går. ¶ – [en kvinne|Jeg løp], sier hun. ¶ Politiadvokat Kari Moe vil ikke si mer.',
      'En mann ble ranet i går. ¶ – [en mann|Jeg løp], sier han. ¶ Kari Moe så det fra vinduet.'
    ]
  })
})

tells('reply', {
  nb: [
    '– [Jon Flo|Jeg var hjemme], sa Jon Flo. ¶ Aktor Liv Ås ville vite hvor bilen sto. ¶ – [Jon Flo|I garasjen], lød svaret.'
  ],
  da: [
    '– [Peter Krag|Jeg var hjemme], sagde Peter Krag. ¶ Anklager Mette Holm ville vide, hvor bilen stod. ¶ – [Peter Krag|I garagen], lød svaret.'
  ]
})

keepsQuiet('reply', {
  nb: ['Jon Flo ble spurt om bilen. ¶ – [Jon Flo|I garasjen], lød svaret.']
})

describe('who asks does not answer', () => {
  eachRow({
    da: [
      '– [Eva Lund|Han bankede på], sagde Eva Lund. ¶ – [Mette Holm|Kom han indenfor?] spurgte Mette Holm. ¶ – [Eva Lund|Ja, i tre dage.]'
    ],
    // whose the question was goes on where nobody else spoke
    nb: ['– [Jon Flo|Hvem skal betale?] spør Jon Flo. ¶ – [Jon Flo|Vi har ikke råd til dette.]'],
    sv: [
      'Eva Lund är tillbaka. ¶ [?|Hur mår du?] ¶ – [Eva Lund|Bra], säger Eva Lund. ¶ Tränaren Göran Ek är nöjd. ”[Göran Ek|Hon är stark]”, säger han. ¶ [?|Och knät då?] ¶ – [Eva Lund|Det håller.]'
    ]
  })
})

describe('the block behind a question tells who answers', () => {
  eachRow({
    nb: [
      'Kari Moe og Per Lid sitter på benken. ¶ – [?|Hva gjør dere om dere taper?] ¶ Det er Kari som svarer. – [Kari Moe|Går.]'
    ]
  })
})

describe('a name begins behind the word that bids, and behind its country', () => {
  eachRow({
    nb: [
      'Norges Kari Moe vant i Falun. ¶ – [Kari Moe|Det var moro], sier Moe.',
      '– [Norges Bank|Renta blir satt opp], skriver Norges Bank.'
    ],
    fi: ['Kilpailun voitti Norjan Kari Moe. ¶ – [Kari Moe|Olen iloinen], sanoo Moe.'],
    sv: ['Tysklands Anna Berger vann i går. ¶ – [Anna Berger|Det var kul], säger Berger.']
  })
})

describe('kin of several, of whom only one is a woman', () => {
  eachRow({
    nn: [
      '– [Gunn Sæle|Vi likar oss her], seier Gunn Sæle. ¶ – [Knut Sæle|Ho likar seg], seier Knut Sæle. ¶ Dottera Lena Sæle vil at dei flyttar. ¶ – [Gunn Sæle|Ho er redd], forklarar mora.'
    ]
  })
})

describe('whose block of an interview it is, though others were told of', () => {
  eachRow({
    sv: [
      '[?|Hur mår du?] ¶ – [Eva Lund|Bra], säger Eva Lund. ¶ [Anna Ek|Läkaren är försiktig], säger docent Anna Ek. ¶ [?|Åker du?] ¶ – [Eva Lund|Vi får se], säger hon.',
      'Aftonbladet: [?|Hur mår du?] ¶ – [Eva Lund|Bra], säger Eva Lund.'
    ],
    da: [
      'Mette Holm trækker Peter Krag i ærmet. ¶ – [Mette Holm|Hvem passer båden?] spørger hun. ¶ Svaret kommer uden tøven: ¶ – [Peter Krag|Det gør du.]'
    ]
  })
})

describe('a body and its place', () => {
  eachRow({
    da: [
      '- [Retten i Holstebro|Sagen er slut], oplyser Retten i Holstebro. ¶ [Retten i Holstebro|Der er ingen dom], siger retten.'
    ],
    nn: [
      'Statsforvaltaren i Møre og Romsdal seier at [statsforvaltaren i Møre og Romsdal|huset må rivast]. Etaten kallar det «[statsforvaltaren i Møre og Romsdal|eit sår]».'
    ],
    is: ['„[Lögreglan á Norðurlandi vestra|Málið er upplýst],“ skrifar Lögreglan á Norðurlandi vestra á Facebook.']
  })
})

describe('an age that belongs to the owner of a noun', () => {
  eachRow({
    nn: [
      '[18-åringen sin advokat|Det var tungt], ifølgje 18-åringen sin advokat. ¶ Den 18 år gamle guten tagde. ¶ 18-åringen seier at [den 18 år gamle guten|han er uskuldig].'
    ],
    // whom the block before tells of says nothing of himself
    nb: [
      '– [Jon Flo|Han er kjent for oss], sier Jon Flo. ¶ Mannen påstår [mannen|han er uskyldig]. ¶ – [Jon Flo|Han tar det tungt.]'
    ]
  })
})

describe('a source in the genitive', () => {
  eachRow({
    fi: [
      'Poliisin mukaan [poliisi|mies on otettu kiinni].',
      'Pelastuslaitoksen mukaan [pelastuslaitos|palo on sammunut].',
      'Rikoskomisario Liisa Virtasen mukaan [Liisa Virtanen|epäilty on kuulusteltu].',
      'Helsingin poliisilaitoksen mukaan [Helsingin poliisilaitos|auto ajoi ulos tieltä].'
    ],
    is: [
      'Að sögn lögreglunnar [lögreglan|er maðurinn fundinn].',
      'Að sögn slökkviliðsins [slökkviliðið|kviknaði í bílnum].'
    ]
  })
})

describe('who of a block a noun for a player means, and a noun that is a verb', () => {
  eachRow({
    fi: [
      'Päävalmentaja Jukka Jalo otti Mikko Salosen pois kentältä. Salonen oli loukannut polvensa. ¶ – [Mikko Salonen|En pystynyt], hän sanoi.',
      'Mikko Salonen pelasi hyvin. ¶ Valmentaja Jukka Jalo kehui Mikko Salosta. Hyökkääjä teki kaksi maalia. ¶ – [Mikko Salonen|Olin onnekas], hyökkääjä sanoi.'
    ],
    nb: ['Per Moe trener Lyn. Han tok ut Ole Vik. ¶ – [Per Moe|Han har trent godt], sier treneren.']
  })
})

describe('epithets of somebody just named', () => {
  eachRow({
    nb: [
      'FAU-leder Jon Flo fryktet det verste. ¶ – [Jon Flo|Sønnen min gråt], sier trebarnsfaren.',
      // whom an outlet has spoken with has no name for that
      'En mann er pågrepet. ¶ En nabo NRK har snakket med, beskriver ham som rolig. ¶ – [en nabo|Han måkte snø], sier kvinnen.'
    ],
    da: [
      'Mathias Berg udgik i søndags. ¶ Klublægen er bekymret. ¶ Det er tredje gang, at den 24-årige må vente. ¶ – [Mathias Berg|Man spørger sig selv], siger han.'
    ],
    sv: ['Lena Ask är orolig. ¶ – [Lena Ask|Bassängen läcker], säger den före detta simmaren.']
  })
})

describe('a noun that nobody knows, with a whole name between commas', () => {
  eachRow({
    nb: [
      'Legen, Geir Lid, lo godt. ¶ Sensoristen, Trond Vik, bekrefter: ¶ – [Trond Vik|Hun parkerte best.]',
      'Direktøren der, Carl Bakke, sier at [Carl Bakke|funnene er unike].'
    ]
  })
})

describe('what a block opens with, and whose verb stands behind an aside', () => {
  eachRow({
    nb: [
      'Knut Rud (Ap) jubler. ¶ Statsforvalteren i Oslo og Viken hadde varslet det. Etaten mener at [statsforvalteren i Oslo og Viken|feltet er for stort].',
      'Styret i Kornhuset AS slo selskapet konkurs. ¶ – [Kornhuset AS|Det er tungt], skriver selskapet.'
    ],
    fi: ['– [Aada Salo|Kukaan ei lähtenyt, paitsi Onni, joka nukkui], Aada Salo kertoo.']
  })
})
