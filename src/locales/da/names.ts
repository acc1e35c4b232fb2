import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, nordicMen, nordicWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'van', 'der', 'de', 'du', 'den', 'di', 'del', 'la', 'le', 'al', 'bin', 'el', 'zu', 'y', 'ben', 'ibn', 'ter',
    'ten', 'of'
  ],
  honorifics: ['hr', 'fru', 'frk', 'frøken', 'dr', 'sir', 'lady', 'lord', 'mr', 'mrs', 'ms'],
  bodies: [
    'a/s', 'aps', 'ivs', 'amba', 'gmbh', 'ltd', 'inc', 'ab', 'as', 'kommune', 'politi', 'universitet',
    'universitetshospital', 'hospital', 'skole', 'gymnasium', 'kirke', 'museum', 'teater', 'zoo', 'festival', 'bank',
    'sparekasse', 'forening', 'forsyning', 'beredskab', 'brandvæsen', 'havn', 'lufthavn', 'styrelse', 'ministerium',
    'byret', 'landsret', 'nævn', 'fond', 'forlag', 'avis', 'tidende', 'folkeblad', 'stiftstidende', 'boldklub',
    'idrætsforening', 'håndbold', 'fodbold', 'if', 'bk', 'fc', 'gf', 'bold', 'klub', 'group', 'holding', 'center',
    'institut', 'bibliotek', 'varmeværk', 'energi', 'erhverv', 'industri', 'region', 'trafik', 'brugsforening',
    'camping', 'hotel', 'news', 'media', 'university', 'police', 'council', 'united', 'city', 'smba', 'stift',
    'provsti', 'kommunalbestyrelse', 'byråd', 'politikreds', 'politigård', 'redningsberedskab', 'sygehus',
    'sundhedscenter', 'plejecenter', 'folkeskole', 'friskole', 'højskole', 'efterskole', 'privatskole',
    'professionshøjskole', 'erhvervsakademi', 'handelsskole', 'børnehave', 'vuggestue', 'domkirke', 'menighedsråd',
    'sogn', 'museer', 'kunstmuseum', 'galleri', 'opera', 'orkester', 'symfoniorkester', 'biblioteker', 'arkiv',
    'akvarium', 'dyrepark', 'gymnastikforening', 'sportsforening', 'håndboldklub', 'fodboldklub', 'golfklub', 'roklub',
    'sejlklub', 'svømmeklub', 'cykelklub', 'forbund', 'fagforening', 'union', 'fællesforening', 'landsforening',
    'grundejerforening', 'boligforening', 'boligselskab', 'andelsboligforening', 'fk', 'ik', 'hk', 'sk',
    'elitehåndbold', 'realkredit', 'forsikring', 'ejendomme', 'advokater', 'advokatfirma', 'rederi', 'shipping',
    'entreprenør', 'maskinfabrik', 'bryggeri', 'mejeri', 'slagteri', 'gartneri', 'kro', 'restaurant', 'café',
    'fjernvarme', 'vandværk', 'elværk', 'gruppen', 'invest', 'capital', 'medier', 'radio', 'dagblad', 'dansk industri',
    'dansk erhverv', 'røde kors', 'tv2', 'dsb', 'maersk', 'mærsk', 'novo', 'novozymes', 'carlsberg', 'vestas', 'ørsted',
    'danfoss', 'grundfos', 'lego', 'nordea', 'danske bank', 'nykredit', 'jyske bank', 'tdc', 'yousee', 'postnord',
    'banedanmark', 'metroselskabet', 'movia', 'kreml', 'pentagon', 'nato', 'eu', 'fn', 'efta', 'fifa', 'uefa', 'dbu',
    'hamas', 'hizbollah', 'taliban', 'club', 'college', 'party', 'of'
  ],
  bodyEndings: [
    'foreningen', 'forbundet', 'organisationen', 'politiet', 'direktoratet', 'ministeriet', 'styrelsen', 'kommunen',
    'selskabet', 'banken', 'klubben', 'partiet', 'regeringen', 'myndigheden', 'myndighederne', 'museet',
    'universitetet', 'retten', 'rådet', 'udvalget', 'nævnet', 'bureauet', 'instituttet', 'tilsynet', 'fonden', 'kæden',
    'rederiet', 'skolen', 'hospitalet', 'virksomheden', 'koncernen', 'beredskabet', 'unionen', 'forening', 'forbund',
    'departementet', 'regionen', 'domstolen', 'højskolen', 'sygehuset', 'væsenet', 'centralen', 'centeret', 'centret',
    'redaktionen', 'avisen', 'kanalen', 'byrådet', 'regionsrådet', 'srådet', 'menighedsrådet', 'kommunalbestyrelsen',
    'bestyrelsen'
  ],
  capitalised: ['I', 'De', 'Dem', 'Deres'],
  originEndings: ['ske'],
  memberEndings: ['e', 'r', 'er'],
  men: [...nordicMen, ...foreignMen, 'Jan'],
  women: [...nordicWomen, ...foreignWomen, 'Kari', 'Inge', 'Jonna'],
  bids: [
    'Se', 'Hør', 'Mød', 'Tjek', 'Lyt', 'Følg', 'Læs', 'Lær', 'Bliv', 'Vind'
  ],
  countries: [
    'Norges', 'Sveriges', 'Danmarks', 'Finlands', 'Islands', 'Tysklands', 'Frankrigs', 'Ruslands', "USA's", 'USAs',
    'Italiens', 'Spaniens', 'Englands', 'Skotlands', 'Irlands', 'Polens', 'Hollands', 'Belgiens', "Schweiz'", 'Østrigs',
    'Tjekkiets', 'Slovakiets', 'Sloveniens', 'Kroatiens', 'Serbiens', 'Ungarns', 'Grækenlands', 'Tyrkiets', 'Ukraines',
    'Hvideruslands', 'Estlands', 'Letlands', 'Litauens', 'Portugals', 'Canadas', 'Brasiliens', 'Argentinas', 'Mexicos',
    'Japans', 'Kinas', 'Indiens', 'Pakistans', 'Irans', 'Iraks', 'Israels', 'Syriens', 'Egyptens', 'Kenyas',
    'Etiopiens', 'Nigerias', 'Ghanas', 'Marokkos', 'Algeriets', 'Australiens', 'Colombias', 'Chiles', 'Uruguays',
    'Sydafrikas', 'Sydkoreas', 'Nordkoreas', 'Storbritanniens', 'Rumæniens', 'Bulgariens'
  ],
  tradeEndings: ['er', 'eren', 'ør', 'øren', 'ist', 'isten', 'mand', 'manden', 'kvinde', 'kvinden', 'chef', 'chefen', 'leder', 'lederen', 'log', 'logen', 'ent', 'enten', 'ant', 'anten', 'mester', 'mesteren', 'vært', 'værten'],
  firstNames: ['Jan', 'August', 'Mai', 'Juni', 'Juli', 
    'Per', 'Hans', 'Bo', 'Dag', 'Liv', 'Sten', 'Bjørn', 'Gro', 'Jo', 'Ole', 'Tom', 'Ask', 'Tue', 'Bent', 'Lone', 'Fie',
    'Kaj', 'Tage', 'Ove', 'Ib', 'Gry', 'Signe', 'Bror', 'Ulv', 'Maj'
  ],
  endings: ["'s", '’s', 's', "'"]
}
