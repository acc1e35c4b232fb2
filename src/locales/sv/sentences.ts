import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'bl.a', 't.ex', 'kl', 'ca', 'dvs', 'd.v.s', 'm.m', 'm.fl', 'o.s.v', 'osv', 'nr', 'pga', 'p.g.a', 'milj', 'mkr',
    'kr', 'st', 'dr', 'prof', 'jfr', 'ev', 'inkl', 'exkl', 'etc', 'red', 'tel', 'jan', 'feb', 'mar', 'apr', 'jun',
    'jul', 'aug', 'sept', 'okt', 'nov', 'dec', 't.v', 't.h', 'vs', 'fr.o.m', 't.o.m', 'f.d', 's.k', 'resp', 'max',
    'min', 'avd', 'tf', 'vik', 'bitr', 'fd',
    'ex', 'mfl', 'mm', 'o.d', 'o.dyl', 'jmf', 'm.a.o', 'f.n', 'f.ö', 'e.d', 'e.dyl', 'enl', 'fig', 'forts', 'f.Kr',
    'e.Kr', 'adj', 'ang', 'anm', 'red.anm', 'reds.anm', 'doc', 'jur', 'kand', 'fil', 'stud', 'tr', 's:t', 'S:ta',
    'mdkr', 'mnkr', 'tkr', 'mn', 'mdr', 'sid', 'tab', 't.f', 'u.a', 'u.p.a', 'vol', 'årg', 'övers', 'ggr', 'Sthlm',
    'Gbg'
  ]
}
