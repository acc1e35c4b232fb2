import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, nordicMen, nordicWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'van', 'der', 'de', 'du', 'den', 'di', 'del', 'della', 'la', 'le', 'af', 'ter', 'ten', 'bin', 'ibn', 'al',
    'el', 'zu', 'dos', 'das', 'y', 'e', 'bint', 'abu', 'ben', 'of'
  ],
  honorifics: [
    'herr', 'fru', 'frøken', 'hr', 'fr', 'frk', 'dr', 'prof', 'professor emeritus', 'sir', 'lady', 'lord', 'mr', 'mrs',
    'ms', 'miss', 'madame', 'monsieur', 'don', 'doña', 'signor', 'signora', 'sheikh', 'mulla'
  ],
  bodies: [
    'as', 'asa', 'ans', 'ks', 'nuf', 'hf', 'iks', 'rhf', 'kf', 'ab', 'aps', 'gmbh', 'ltd', 'inc', 'llc', 'plc',
    'kommune', 'fylkeskommune', 'bydel', 'fylke', 'statsforvalter', 'politidistrikt', 'tingrett', 'lagmannsrett',
    'jordskifterett', 'namsmyndighet', 'universitet', 'høgskole', 'høyskole', 'fagskole', 'skole', 'barneskole',
    'ungdomsskole', 'videregående', 'vgs', 'folkehøgskole', 'barnehage', 'sykehus', 'sykehjem', 'legevakt',
    'universitetssykehus', 'helseforetak', 'kirke', 'menighet', 'bispedømme', 'bystyre', 'kommunestyre', 'formannskap',
    'fylkesting', 'byråd', 'politi', 'politistasjon', 'brannvesen', 'brannstasjon', 'sivilforsvar', 'havnevesen',
    'havn', 'lufthavn', 'museum', 'galleri', 'teater', 'opera', 'orkester', 'symfoniorkester', 'mannskor', 'korps',
    'skolekorps', 'musikkorps', 'janitsjar', 'festival', 'filmfestival', 'musikkfestival', 'bibliotek', 'forbund',
    'forening', 'idrettslag', 'fotballklubb', 'håndballklubb', 'skiklubb', 'sportsklubb', 'turnforening',
    'orienteringslag', 'skytterlag', 'bondelag', 'velforening', 'historielag', 'il', 'if', 'fk', 'bk', 'sk', 'hk', 'ik',
    'fotball', 'håndball', 'toppfotball', 'topphåndball', 'ishockey', 'bank', 'sparebank', 'forsikring', 'eiendom',
    'eiendomsmegling', 'megling', 'advokatfirma', 'advokater', 'kraft', 'energi', 'energiverk', 'kraftlag', 'kraftverk',
    'rederi', 'shipping', 'transport', 'bygg', 'entreprenør', 'kjøpesenter', 'hotell', 'hotel', 'restaurant', 'kafé',
    'pub', 'bakeri', 'meieri', 'gartneri', 'gruppen', 'group', 'holding', 'invest', 'capital', 'eiendomsselskap',
    'forlag', 'media', 'medier', 'radio', 'avis', 'tidende', 'blad', 'allehanda', 'dagblad', 'nyheter', 'stiftelse',
    'stiftinga', 'fond', 'institutt', 'senter', 'forskningssenter', 'forskningsinstitutt', 'kompetansesenter',
    'direktorat', 'departement', 'tilsyn', 'ombud', 'utvalg', 'nemnd', 'etat', 'samvirke', 'samvirkelag', 'dyrepark',
    'fengsel', 'asylmottak', 'turistforening', 'turlag', 'røde kors', 'norsk folkehjelp', 'nav', 'nve', 'ssb', 'fhi',
    'nrk', 'avinor', 'vy', 'equinor', 'hydro', 'telenor', 'dnb', 'statkraft', 'statnett', 'statoil', 'storebrand',
    'nortura', 'orkla', 'yara', 'posten', 'widerøe', 'norwegian', 'sas', 'ruter', 'kolumbus', 'skyss', 'bane nor',
    'kripos', 'økokrim', 'pst', 'kreml', 'pentagon', 'nato', 'eu', 'efta', 'fn', 'hamas', 'hizbollah', 'taliban',
    'fifa', 'uefa', 'nff', 'university', 'police', 'club', 'united', 'city', 'council', 'college', 'party', 'of'
  ],
  bodyEndings: [
    'foreningen', 'forbundet', 'forbund', 'forening', 'organisasjonen', 'politiet', 'direktoratet', 'departementet',
    'tilsynet', 'kommunen', 'fylkeskommunen', 'nemnda', 'nemnden', 'komiteen', 'utvalget', 'retten', 'domstolen',
    'universitetet', 'høgskolen', 'høyskolen', 'sykehuset', 'selskapet', 'konsernet', 'banken', 'klubben', 'partiet',
    'regjeringen', 'myndigheten', 'myndighetene', 'vesenet', 'etaten', 'sentralen', 'senteret', 'instituttet',
    'stiftelsen', 'redaksjonen', 'avisen', 'avisa', 'kanalen', 'byrået', 'ombudet', 'unionen', 'srådet', 'kommunerådet',
    'sråd', 'byrådet', 'fylkesrådet', 'ungdomsrådet', 'eldrerådet', 'elevrådet', 'studentrådet', 'kirkerådet',
    'forskerrådet', 'idrettslaget', 'bondelaget', 'borettslaget', 'skytterlaget', 'samvirkelaget', 'fylkeslaget',
    'landslaget', 'kvinnelandslaget', 'herrelandslaget', 'velforeningen', 'veivesenet', 'vegvesenet', 'kystvakten',
    'heimevernet', 'sivilforsvaret', 'jernbaneverket', 'kystverket', 'kartverket', 'utenriksdepartementet'
  ],
  capitalised: ['De', 'Dem', 'Deres', 'I'],
  originEndings: ['ske'],
  memberEndings: ['e', 'r', 'er'],
  men: [...nordicMen, ...foreignMen, 'Inge', 'Jo', 'Tore'],
  women: [...nordicWomen, ...foreignWomen, 'Kari', 'Eli', 'Janne'],
  bids: [
    'Se', 'Hør', 'Møt', 'Sjekk', 'Lytt', 'Følg', 'Husker', 'Vinn', 'Lær', 'Bli', 'Finn'
  ],
  countries: [
    'Norges', 'Sveriges', 'Danmarks', 'Finlands', 'Islands', 'Tysklands', 'Frankrikes', 'Russlands', 'USAs', 'Italias',
    'Spanias', 'Englands', 'Skottlands', 'Irlands', 'Polens', 'Nederlands', 'Belgias', "Sveits'", 'Østerrikes',
    'Tsjekkias', 'Slovakias', 'Slovenias', 'Kroatias', 'Serbias', 'Ungarns', "Hellas'", 'Tyrkias', 'Ukrainas',
    'Hviterusslands', 'Estlands', 'Latvias', 'Litauens', 'Portugals', 'Canadas', 'Brasils', 'Argentinas', 'Mexicos',
    'Japans', 'Kinas', 'Indias', 'Pakistans', 'Irans', 'Iraks', 'Israels', 'Syrias', 'Egypts', 'Kenyas', 'Etiopias',
    'Ugandas', 'Nigerias', 'Ghanas', 'Marokkos', 'Algeries', 'Tunisias', 'Australias', 'Colombias', 'Chiles',
    'Uruguays', 'Jamaicas', 'Sør-Afrikas', 'Sør-Koreas', 'Nord-Koreas', 'Storbritannias', 'Kasakhstans', 'Georgias',
    'Romanias', 'Bulgarias'
  ],
  tradeEndings: ['ører', 'eren', 'er', 'ør', 'øren', 'ist', 'isten', 'mann', 'mannen', 'kvinne', 'kvinnen', 'sjef', 'sjefen', 'leder', 'lederen', 'log', 'logen', 'iker', 'ikeren', 'ent', 'enten', 'ant', 'anten', 'mester', 'mesteren', 'vert', 'verten', 'rådgiver'],
  firstNames: ['Jan', 'August', 'Mai', 'Juni', 'Juli', 
    'Per', 'Hans', 'Bo', 'Even', 'Odd', 'Tor', 'Dag', 'Liv', 'Stein', 'Bjørn', 'Ulv', 'Gro', 'Sol', 'Jo', 'Tore', 'Are',
    'Ask', 'Gard', 'Live', 'Siv', 'Unn', 'Hege', 'Ole', 'Tone', 'Signe', 'Roar', 'Alv', 'Bror'
  ],
  endings: ["'s", 's', "'"]
}
