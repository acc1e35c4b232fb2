import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, nordicMen, nordicWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'van', 'der', 'de', 'du', 'den', 'da', 'di', 'del', 'la', 'le', 'af', 'al', 'bin', 'el', 'zu', 'y', 'ben',
    'ibn', 'of'
  ],
  honorifics: ['herr', 'fru', 'fröken', 'dr', 'sir', 'lady', 'mr', 'mrs', 'ms'],
  bodies: [
    'ab', 'as', 'oy', 'inc', 'ltd', 'kommun', 'region', 'polis', 'universitet', 'universitetssjukhus', 'sjukhus',
    'skola', 'gymnasium', 'kyrka', 'församling', 'museum', 'teater', 'bank', 'sparbank', 'förening', 'förbund',
    'förlag', 'tidning', 'tidningen', 'dagblad', 'posten', 'nyheter', 'energi', 'bostäder', 'fastigheter', 'trafik',
    'flygplats', 'hamn', 'tingsrätt', 'hovrätt', 'räddningstjänst', 'verket', 'institutet', 'institut', 'högskola',
    'if', 'ik', 'fk', 'bk', 'ff', 'hf', 'fc', 'aik', 'hockey', 'fotboll', 'handboll', 'klubb', 'group', 'holding',
    'festival', 'bibliotek', 'news', 'media', 'radio', 'united', 'city', 'university', 'police', 'landsting',
    'länsstyrelse', 'kammarrätt', 'förvaltningsrätt', 'polisområde', 'polisregion', 'stadsdel', 'stadsdelsförvaltning',
    'kommunfullmäktige', 'stift', 'pastorat', 'domkyrkoförsamling', 'domkapitel', 'lasarett', 'vårdcentral',
    'folkhögskola', 'gymnasieskola', 'grundskola', 'friskola', 'förskola', 'yrkeshögskola', 'konsthall', 'konstmuseum',
    'länsmuseum', 'stadsmuseum', 'stadsbibliotek', 'stadsteater', 'opera', 'symfoniorkester', 'orkester', 'kör',
    'filmfestival', 'musikfestival', 'fotbollförening', 'idrottsförening', 'hockeyklubb', 'fotbollsklubb', 'skidklubb',
    'simklubb', 'golfklubb', 'ridklubb', 'bandyklubb', 'innebandy', 'hembygdsförening', 'villaägareförening',
    'hyresgästförening', 'naturskyddsförening', 'fackförbund', 'lantbrukarförbund', 'försäkringar', 'försäkring',
    'advokatbyrå', 'advokatfirma', 'rederi', 'bryggeri', 'mejeri', 'slakteri', 'kraft', 'kraftverk', 'energibolag',
    'bostadsbolag', 'tidende', 'tidningar', 'allehanda', 'tidnings', 'allmänna', 'vattenfall', 'ericsson', 'volvo',
    'scania', 'ikea', 'telia', 'postnord', 'systembolaget', 'trafikverket', 'skatteverket', 'försäkringskassan',
    'polismyndigheten', 'åklagarmyndigheten', 'kriminalvården', 'arbetsförmedlingen', 'migrationsverket',
    'naturvårdsverket', 'skolverket', 'socialstyrelsen', 'folkhälsomyndigheten', 'livsmedelsverket', 'smhi', 'säpo',
    'foi', 'msb', 'scb', 'sj', 'lkab', 'ssab', 'boliden', 'skanska', 'ncc', 'peab', 'nordea', 'handelsbanken',
    'swedbank', 'riksbanken', 'sas', 'kreml', 'pentagon', 'nato', 'eu', 'fn', 'fifa', 'uefa', 'hamas', 'hizbollah',
    'talibanerna', 'röda korset', 'rädda barnen', 'council', 'college', 'club', 'party', 'of'
  ],
  bodyEndings: [
    'föreningen', 'förbundet', 'organisationen', 'polisen', 'myndigheten', 'departementet', 'verket', 'kommunen',
    'bolaget', 'banken', 'klubben', 'partiet', 'regeringen', 'museet', 'universitetet', 'rätten', 'nämnden', 'byrån',
    'institutet', 'styrelsen', 'stiftelsen', 'kedjan', 'rederiet', 'skolan', 'sjukhuset', 'företaget', 'koncernen',
    'tjänsten', 'kontoret', 'centralen', 'makten', 'rådet', 'partier', 'tidningen', 'bevakningen', 'förbund',
    'förening', 'regionen', 'högskolan', 'domstolen', 'utskottet', 'kommittén', 'kommissionen', 'fonden', 'redaktionen',
    'kassan', 'inspektionen', 'kyrkan', 'församlingen', 'facket', 'unionen', 'fullmäktige', 'länsstyrelsen'
  ],
  capitalised: ['Ni', 'Er'],
  originEndings: ['ske', 'ska'],
  men: [...nordicMen, ...foreignMen, 'Inge'],
  women: [...nordicWomen, ...foreignWomen, 'Kari', 'Jonna'],
  bids: [
    'Se', 'Hör', 'Möt', 'Kolla', 'Lyssna', 'Följ', 'Läs', 'Lär', 'Bli', 'Vinn', 'Här'
  ],
  countries: [
    'Norges', 'Sveriges', 'Danmarks', 'Finlands', 'Islands', 'Tysklands', 'Frankrikes', 'Rysslands', 'USA:s',
    'Italiens', 'Spaniens', 'Englands', 'Skottlands', 'Irlands', 'Polens', 'Nederländernas', 'Hollands', 'Belgiens',
    'Schweiz', 'Österrikes', 'Tjeckiens', 'Slovakiens', 'Sloveniens', 'Kroatiens', 'Serbiens', 'Ungerns', 'Greklands',
    'Turkiets', 'Ukrainas', 'Estlands', 'Lettlands', 'Litauens', 'Portugals', 'Kanadas', 'Brasiliens', 'Argentinas',
    'Mexikos', 'Japans', 'Kinas', 'Indiens', 'Pakistans', 'Irans', 'Iraks', 'Israels', 'Syriens', 'Egyptens', 'Kenyas',
    'Etiopiens', 'Nigerias', 'Ghanas', 'Marockos', 'Australiens', 'Colombias', 'Chiles', 'Uruguays', 'Sydafrikas',
    'Sydkoreas', 'Nordkoreas', 'Storbritanniens', 'Rumäniens', 'Bulgariens'
  ],
  tradeEndings: ['are', 'aren', 'ör', 'ören', 'ist', 'isten', 'man', 'mannen', 'kvinna', 'kvinnan', 'chef', 'chefen', 'ledare', 'ledaren', 'log', 'logen', 'ent', 'enten', 'ant', 'anten', 'mästare', 'mästaren', 'värd'],
  firstNames: [
    'Per', 'Hans', 'Bo', 'Dag', 'Liv', 'Sten', 'Björn', 'Siv', 'Tor', 'Alf', 'Tore', 'Maj', 'Jan', 'August', 'Ulf',
    'Örn', 'Ask', 'My', 'Love', 'Stig', 'Åke', 'Ros', 'Bror', 'Are', 'Even', 'Tage', 'Ove'
  ],
  endings: [':s', "'s", 's', "'"]
}
