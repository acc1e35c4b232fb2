import type {NameWords} from '../../locale/locale.js'

export const names: NameWords = {
  particles: [
    'von', 'van', 'der', 'de', 'du', 'den', 'da', 'di', 'del', 'la', 'le', 'af', 'al', 'bin', 'el', 'zu', 'y', 'ben',
    'ibn'
  ],
  honorifics: ['herr', 'fru', 'fröken', 'dr', 'sir', 'lady', 'mr', 'mrs', 'ms'],
  bodies: [
    'ab', 'as', 'oy', 'inc', 'ltd', 'kommun', 'region', 'polis', 'universitet', 'universitetssjukhus', 'sjukhus',
    'skola', 'gymnasium', 'kyrka', 'församling', 'museum', 'teater', 'bank', 'sparbank', 'förening', 'förbund',
    'förlag', 'tidning', 'tidningen', 'dagblad', 'posten', 'nyheter', 'energi', 'bostäder', 'hem', 'fastigheter',
    'trafik', 'flygplats', 'hamn', 'tingsrätt', 'hovrätt', 'räddningstjänst', 'verket', 'institutet', 'institut',
    'högskola', 'if', 'ik', 'fk', 'bk', 'ff', 'hf', 'fc', 'aik', 'hockey', 'fotboll', 'handboll', 'klubb', 'group',
    'holding', 'festival', 'bibliotek', 'news', 'media', 'radio', 'united', 'city', 'university', 'police'
  ],
  bodyEndings: [
    'föreningen', 'förbundet', 'organisationen', 'polisen', 'myndigheten', 'departementet', 'verket', 'kommunen',
    'bolaget', 'banken', 'klubben', 'partiet', 'regeringen', 'museet', 'universitetet', 'rätten', 'nämnden', 'byrån',
    'institutet', 'styrelsen', 'stiftelsen', 'kedjan', 'rederiet', 'skolan', 'sjukhuset', 'företaget', 'koncernen',
    'tjänsten', 'kontoret', 'centralen', 'makten', 'rådet', 'partier', 'tidningen', 'bevakningen'
  ],
  capitalised: ['Ni', 'Er'],
  originEndings: ['ske', 'ska'],
  firstNames: [
    'Per', 'Hans', 'Bo', 'Dag', 'Liv', 'Sten', 'Björn', 'Siv', 'Tor', 'Alf', 'Tore', 'Maj', 'Jan', 'August', 'Ulf',
    'Örn', 'Ask', 'My', 'Love', 'Stig', 'Åke', 'Ros'
  ],
  endings: [':s', "'s", 's', "'"]
}
