import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'bv', 'bijv', 'o.a', 'd.w.z', 'enz', 'etc', 'nr', 'ca', 'dhr', 'mw', 'mevr', 'dr', 'drs', 'ir', 'ing', 'mr', 'prof',
    'st', 'jl', 'a.s', 'i.v.m', 't.o.v', 'm.b.t', 'm.a.w', 'e.d', 'e.a', 'blz', 'jan', 'feb', 'mrt', 'apr', 'jun',
    'jul', 'aug', 'sept', 'okt', 'nov', 'dec', 'vs', 'red', 'tel', 'max', 'min', 'excl', 'incl', 'ver', 'v.l.n.r',
    'resp', 'mln', 'mld'
  ]
}
