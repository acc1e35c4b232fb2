import {describe} from 'vitest'
import {eachRow, keepsQuiet, tells} from './spoken-rows.js'

describe('a noun goes back to the fuller description', () => {
  eachRow({
    nb: [
      'Båten eies av skipperens svoger. ¶ Skipper Jon Flo kom med broren Per Flo. ¶ – [skipperens svoger|Den er ikke til salgs], sier svogeren.',
      'En fornøyd kunde ventet utenfor. ¶ – [en fornøyd kunde|Jeg fikk den siste], sier kunden.',
      'Hun betalte 900 kroner til en privat selger i Sund. ¶ – [en privat selger i Sund|Den var som ny], sier selgeren.'
    ],
    da: ['Huset ejes af mandens søster. ¶ - [mandens søster|Jeg sælger ikke], siger søsteren.'],
    nn: ['Ein ung fiskar stod på kaia. ¶ – [ein ung fiskar|Havet var svart], seier fiskaren.']
  })
})

describe('a word for any person goes back to the nameless voice', () => {
  eachRow({
    nb: [
      'En kvinne er tiltalt. En nabo vitnet. ¶ – [en nabo|Jeg så ingenting], sier en nabo. ¶ – [en nabo|Ikke et spor], sier mannen.',
      'En mann er tiltalt. ¶ – [en mann|Jeg husker lite], sa mannen.',
      // she is no man
      'En kvinne er tiltalt. En mann er vitne. ¶ – [en mann|Jeg husker alt], sa mannen.'
    ],
    sv: ['En kvinna är misstänkt. ¶ – [en kvinna|Jag var hemma], säger kvinnan.'],
    da: ['En dreng fandt ringen. ¶ - [en dreng|Den lå i sandet], siger drengen.']
  })
})

describe('a body is called by the end of its name or description', () => {
  eachRow({
    nb: [
      'Sund forliksråd behandlet saken. ¶ «[Sund forliksråd|Kravet tas til følge]», skriver rådet.',
      'Ifølge kystmuseet [kystmuseet|er båten fra 1890]. ¶ «[kystmuseet|Vi tar imot båten]», skriver museet.',
      'Politiet i Sund sier at [politiet i Sund|veien er stengt]. ¶ [politiet i Sund|Ingen er skadd], melder politiet.'
    ],
    sv: ['Enligt länsmuseet [länsmuseet|är kvarnen unik]. ¶ ”[länsmuseet|Vi hjälper till]”, skriver museet.'],
    // a minister is no ministry
    nn: ['Finansdepartementet svarar ikkje. ¶ – [ministeren|Vi får sjå], seier ministeren.']
  })
})

describe('what somebody is said to be is a role', () => {
  eachRow({
    nb: [
      'Kari Moe er kaptein i år. Per Lid er keeper. ¶ – [Kari Moe|Vi gir alt], sier kapteinen.',
      'Turid Vik, er bonde på heltid. Jon Flo ser på. ¶ – [Turid Vik|Regnet kom for sent], sier bonden.',
      // not what somebody else may be
      'Kari Moe møtte treneren i går. ¶ – [Kari Moe|Det gikk bra], sier Kari Moe. ¶ – [treneren|Det gjorde det], sier treneren.'
    ],
    nn: ['Gunn Sæle er leiar i laget. Jon Flo er med. ¶ – [Gunn Sæle|Eg kunne ikkje seie nei], seier leiaren.'],
    sv: ['Eva Lund är tränare i år. Bo Ek är målvakt. ¶ – [Eva Lund|Vi spelade bra], säger tränaren.']
  })
})

describe('a nickname of place is whom the pronoun before it means', () => {
  eachRow({
    nb: [
      'Sveitsiske Reto Egger ble nummer to. ¶ – [Reto Egger|Det var tungt], sier Egger. ¶ Han fikk motvind. Sveitseren sier at [Reto Egger|han ikke klager].'
    ]
  })
})

describe('a description behind its verb is the subject', () => {
  eachRow({
    nb: [
      '– [Kari Moe|Vi er klare], sier Kari Moe. ¶ Utålmodig er også broren til keeperen. ¶ – [broren til keeperen|Jeg vil se kamp], sier han.'
    ]
  })
})

describe('a name has no case ending where the record knows the word without it, or only one base is possible', () => {
  eachRow({
    fi: [
      'Mikko Salosen mukaan [Mikko Salonen|jää on ohutta]. ¶ – [Mikko Salonen|Sinne ei pidä mennä], Salonen sanoo.',
      'Anna Virtasen mukaan [Anna Virtanen|talo myydään].'
    ]
  })
})

describe('a club or party that owns a name is no part of it', () => {
  eachRow({
    sv: [
      'Kallby vann med 3–1. ¶ – [Viktor Sand|Jag sköt bara], säger Viktor Sand. ¶ Kallbys Viktor Sand säger att [Viktor Sand|han är trött].'
    ],
    nb: [
      'Storm slo Brann. ¶ – [Kari Moe|Endelig], sier Storms Kari Moe.',
      '– [Anders Hans Lid|Endelig], sier Anders Hans Lid.'
    ]
  })
})

tells('message-goes-on', {
  nb: [
    '[rederiet|Ferja går ikke], opplyser rederiet. ¶ «[rederiet|Vi beklager dette]», heter det videre.',
    '[kommunen|Badet stenger], skriver kommunen. ¶ «[kommunen|Det er ingen annen løsning]», står det der.'
  ],
  nn: ['[kommunen|Badet stengjer], skriv kommunen. ¶ «[kommunen|Vi finn inga anna løysing]», heiter det vidare.'],
  da: ['[kommunen|Badet lukker], oplyser kommunen. ¶ »[kommunen|Vi beklager meget]«, hedder det videre.'],
  sv: ['[kommunen|Badet stänger], uppger kommunen. ¶ ”[kommunen|Vi beklagar detta]”, heter det vidare.']
})

keepsQuiet('message-goes-on', {
  nb: [
    '[Kari Moe|Badet stenger], sier Kari Moe. ¶ «[kommunen|Vi beklager]», skriver kommunen.',
    '[kommunen|Badet stenger], skriver kommunen. ¶ «[Kari Moe|Det er trist]», skriver Kari Moe.',
    '[kommunen|Badet stenger], skriver kommunen. ¶ – [Kari Moe|Det er trist], sier Kari Moe.',
    'Elevene har skrevet til ministeren. «[elevene|Vi vil ha buss]», står det i brevet.',
    '«[nobody|Alle skal med]», heter det i planen.'
  ]
})
