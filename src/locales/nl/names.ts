import type {NameWords} from '../../locale/locale.js'
import {dutchMen, dutchWomen, foreignMen, foreignWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'van', 'tot', 'de', 'der', 'den', 'het', "'t", 'ten', 'ter', 'te', 'von', 'la', 'le', 'du', 'di', 'da', 'el', 'al',
    'bin', 'zu', 'y', "d'", 'dos', 'ver'
  ],
  honorifics: ['ds', 'mevrouw', 'mw', 'mevr', 'meneer', 'dhr', 'de heer', 'dr', 'drs', 'mr', 'ir', 'ing', 'prof', 'sir'],
  bodies: [
    'the', 'bv', 'nv', 'vof', 'gemeente', 'politie', 'provincie', 'ministerie', 'universiteit', 'hogeschool',
    'ziekenhuis', 'museum', 'theater', 'stichting', 'vereniging', 'rechtbank', 'bank', 'groep', 'holding', 'fc', 'sc',
    'vv', 'united', 'waterschap', 'omroep', 'kerk', 'festival', 'media', 'nieuws', 'rijkswaterstaat', 'kamer', 'raad',
    'college', 'police', 'university', 'city', 'rederij', 'schouwburg', 'bibliotheek', 'luchthaven', 'dagblad',
    'courant', 'gelderlander', 'telegraaf', 'volkskrant', 'partij', 'unie', 'veiligheidsregio', 'ggd', 'bond', 'fonds'
  ],
  bodyEndings: [
    'vereniging', 'stichting', 'organisatie', 'bond', 'bank', 'maatschappij', 'corporatie', 'ministerie', 'gemeente',
    'politie', 'raad', 'commissie', 'bureau', 'instituut', 'autoriteit', 'inspectie', 'omroep', 'fabriek', 'keten',
    'bedrijf', 'dienst', 'groep', 'partij', 'club'
  ],
  capitalised: [
    'Nederlandse', 'Belgische', 'Duitse', 'Franse', 'Engelse', 'Britse', 'Amerikaanse', 'Europese', 'Vlaamse', 'Friese',
    'Russische', 'Italiaanse', 'Spaanse', 'Rotterdamse', 'Amsterdamse', 'Haagse', 'Utrechtse', 'Brabantse', 'Limburgse',
    'Zeeuwse', 'Groningse', 'Drentse', 'Chinese', 'Oekraïense', 'Turkse', 'Kerst', 'Pasen', 'Belg', 'Duitser',
    'Nederlander', 'Brit', 'Amerikaan'
  ],
  originEndings: ['se'],
  partyEndings: ["'er", '’er', "'ster", '’ster'],
  men: [...dutchMen, ...foreignMen],
  women: [...dutchWomen, ...foreignWomen],
  tradeEndings: ['er', 'ster', 'ist', 'iste', 'ent', 'ente', 'eur', 'euse', 'loog', 'loge', 'aar', 'ares', 'ant', 'ante', 'kundige', 'man', 'vrouw', 'baas', 'icus', 'trice', 'wijzer'],
  firstNames: [
    'Bram', 'Mei', 'Roos', 'Lieve', 'Sterre', 'Wil', 'Van', 'Goos', 'Riet', 'Zus', 'Bas', 'Bart', 'Jan', 'Noor', 'Deen',
    'Wim', 'Toon', 'Roel', 'Koen', 'Mees', 'Storm', 'Raf', 'Bo', 'Pien', 'Bos', 'Stan', 'Lot', 'Fleur', 'Merel', 'Sam',
    'Max', 'Floor', 'Ties', 'Guus', 'Joost', 'Loes', 'Zoë', 'Tijn', 'Daan', 'Teun', 'Mart', 'Rob', 'Hans', 'Kees',
    'Fien', 'Lies', 'Stefan', 'Herman', 'Ben', 'Stef', 'Roland', 'Koos', 'Ries'
  ],
  endings: ["'s", '’s', 's', "'", '’']
}
