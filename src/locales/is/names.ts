import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, nordicMen, nordicWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'van', 'de', 'der', 'den', 'del', 'di', 'da', 'la', 'le', 'bin', 'ibn', 'al', 'el', 'af', 'zu', 'du', 'dos',
    'of'
  ],
  honorifics: ['hr', 'sr', 'séra', 'herra', 'frú', 'fröken', 'dr', 'mr', 'mrs', 'ms', 'sir', 'lady'],
  bodies: [
    'ehf', 'hf', 'ohf', 'ses', 'slf', 'sf', 'Háskóli', 'Háskólinn', 'Háskóla', 'Háskólans', 'háskóli', 'Landspítali',
    'Landspítalinn', 'Landspítala', 'Landspítalans', 'Sjúkrahúsið', 'lögreglan', 'lögreglunnar', 'slökkviliðið',
    'samtök', 'samtökin', 'Samtök', 'Samtökin', 'Samband', 'Sambands', 'Sambandið', 'samband', 'Félag', 'Félags',
    'félag', 'félagið', 'Landsbjörg', 'Landsbankinn', 'Landsbankans', 'Íslandsbanki', 'Íslandsbanka', 'Arion', 'banki',
    'Seðlabanki', 'Seðlabankinn', 'Seðlabanka', 'Seðlabankans', 'Stofnun', 'stofnun', 'Hæstiréttur', 'Hæstaréttar',
    'Landsréttur', 'Landsréttar', 'Héraðsdómur', 'Héraðsdóms', 'Alþingi', 'Alþingis', 'Reykjavíkurborg',
    'Reykjavíkurborgar', 'Kópavogsbær', 'Kópavogsbæjar', 'Hafnarfjarðarbær', 'Hafnarfjarðarbæjar', 'Akureyrarbær',
    'Akureyrarbæjar', 'Garðabær', 'Reykjanesbær', 'Reykjanesbæjar', 'Vegagerðin', 'Vegagerðarinnar', 'Veðurstofa',
    'Veðurstofan', 'Veðurstofu', 'Veðurstofunnar', 'Landhelgisgæslan', 'Landhelgisgæsla', 'Landhelgisgæslunnar',
    'Ríkislögreglustjóri', 'Ríkislögreglustjóra', 'Ríkisútvarpið', 'Ríkisútvarpsins', 'Landsvirkjun', 'Landsvirkjunar',
    'Landsnet', 'Landsnets', 'Isavia', 'Icelandair', 'Play', 'WOW', 'ASÍ', 'BSRB', 'BHM', 'VR', 'Efling', 'Eflingar',
    'SA', 'SFS', 'KSÍ', 'HSÍ', 'KKÍ', 'ÍSÍ', 'RÚV', 'Sjóvá', 'Síminn', 'Vodafone', 'Orkuveita', 'Orkuveitan',
    'Orkuveitu', 'Rauði krossinn', 'Rauða krossins', 'Barnaheill', 'Biskupsstofa', 'Þjóðkirkjan', 'Þjóðkirkjunnar',
    'Sundhöll', 'Leikfélag', 'Þjóðleikhúsið', 'Knattspyrnufélag', 'Ungmennafélag', 'Íþróttafélag', 'Golfklúbbur',
    'Hestamannafélag', 'Lionsklúbbur', 'Rótarýklúbbur', 'Group', 'University', 'Police', 'Ltd', 'Inc', 'AS', 'ASA',
    'GmbH', 'United', 'City', 'of'
  ],
  bodyEndings: [
    'stofnun', 'stofnunar', 'stofnunin', 'félag', 'félags', 'félagið', 'félagsins', 'samtök', 'samtaka', 'samtökin',
    'ráðuneyti', 'ráðuneytið', 'ráðuneytis', 'ráðuneytisins', 'stofa', 'stofu', 'stofan', 'eftirlit', 'eftirlitið',
    'eftirlits', 'flokkur', 'flokkurinn', 'flokks', 'flokksins', 'banki', 'bankinn', 'bankans', 'skóli', 'skólinn',
    'skólans', 'sjóður', 'sjóðurinn', 'sjóðs', 'samband', 'sambandið', 'sambands', 'stjórn', 'stjórnar', 'stjórnin',
    'nefnd', 'nefndar', 'nefndin', 'sveitin', 'sveitarinnar', 'klúbbur', 'klúbburinn', 'spítali', 'spítalinn',
    'spítalans', 'lögregla', 'lögreglan', 'lögreglunnar', 'slökkvilið', 'slökkviliðið', 'fyrirtæki', 'fyrirtækið',
    'fyrirtækisins', 'dómstóll', 'gæslan', 'gæslunnar', 'safnið', 'safn', 'safnsins', 'safninu', 'leikhúsið',
    'leikhússins', 'kirkjan', 'kirkjunnar', 'verslunin', 'verslunarinnar'
  ],
  rolesBehind: true,
  originEndings: ['skur', 'ski', 'ska', 'sk'],
  men: [...nordicMen, ...foreignMen],
  women: [...nordicWomen, ...foreignWomen],
  menEndings: ['son', 'sonar', 'syni'],
  womenEndings: ['dóttir', 'dóttur'],
  bids: [
    'Sjáðu', 'Sjáið', 'Hlustaðu', 'Horfðu', 'Lestu', 'Svona'
  ],
  firstNames: ['Ágúst'],
  // Guðrúnar, Jóns, Elínu, Rúnari
  endings: ['ar', 'is', 's', 'i', 'u'],
  // Vegagerðarinnar, lögreglunnar, slökkviliðsins, bankans, stofnunar, félags
  genitives: [
    ['arinnar', 'in'], ['unnar', 'an'], ['unni', 'an'], ['inni', 'in'], ['inu', 'ið'], ['anum', 'inn'], ['innar', 'in'], ['sins', 'ið'], ['ins', 'ið'], ['isins', 'ið'], ['ans', 'inn'],
    ['anna', 'in'], ['unar', 'un'], ['manns', 'maður'], ['mannsins', 'maðurinn'], ['stjóra', 'stjóri'], ['ags', 'ag'], ['ands', 'and'],
    ['s', 'ur'], ['abs', 'ab']
  ],
  // Sigurðssonar, Jónsdóttur, Helga (of Helgi), Hauks, Páls, Sveini
  inflections: [
    ['arðar', 'örður'], ['jarnar', 'jörn'],
    ['dóttur', 'dóttir'], ['sonar', 'son'], ['syni', 'son'], ['a', 'i'], ['u', 'a'], ['s', 'ur'], ['i', 'ur'],
    ['ar', 'ur'], ['ls', 'll'], ['li', 'll'], ['ns', 'nn'], ['ni', 'nn']
  ]
}
