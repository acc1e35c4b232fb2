import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'revd', 'sr', 'jr', 'st', 'lt', 'col', 'capt', 'sgt', 'cpl', 'gen', 'maj',
    'gov', 'sen', 'rep', 'hon', 'pres', 'cllr', 'supt', 'insp', 'det', 'no', 'nos', 'vs', 'v', 'etc', 'e.g', 'i.e',
    'inc', 'ltd', 'co', 'corp', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec',
    'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'approx', 'ca', 'cf', 'p', 'pp', 'vol', 'fig', 'ed', 'u.s', 'u.k',
    'u.n', 'd.c', 'a.m', 'p.m', 'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky',
    'la', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt',
    'wash', 'wis', 'wyo', 'ont', 'que', 'alta', 'ave', 'rd', 'blvd'
  ]
}
