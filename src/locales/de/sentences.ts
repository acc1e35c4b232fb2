import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'z.b', 'd.h', 'u.a', 'o.ä', 'u.ä', 'usw', 'etc', 'bzw', 'ca', 'vgl', 'evtl', 'ggf', 'inkl', 'exkl', 'sog', 'allg',
    'bspw', 'zzgl', 'abzgl', 'i.d.r', 'i.a', 'i.v', 'v.a', 'z.t', 'u.u', 'm.e', 'o.g', 's.o', 's.u', 'd.j', 'a.d',
    'v.chr', 'n.chr', 'chr', 'nr', 'nrn', 'str', 'tel', 'abs', 'art', 'bd', 'bl', 'hrsg', 'aufl', 'kap', 'anm', 'ff',
    'dr', 'prof', 'dipl', 'ing', 'dipl.-ing', 'mag', 'med', 'phil', 'jur', 'rer', 'nat', 'hr', 'fr', 'frl', 'st', 'hl',
    'jr', 'sen', 'jun', 'geb', 'gest', 'verh', 'mio', 'mrd', 'tsd', 'mill', 'min', 'max', 'std', 'sek', 'jh', 'jhd',
    'jan', 'feb', 'febr', 'mrz', 'apr', 'aug', 'sept', 'sep', 'okt', 'nov', 'dez', 'mo', 'di', 'mi', 'do', 'sa', 'lt',
    'gem', 'betr', 'bez', 'dt', 'engl', 'österr', 'schweiz', 'frz', 'ital', 'kath', 'ev', 'evang', 'red', 'anm.d.red',
    'd.red', 'zvg', 'bzgl', 'co', 'vs', 'r', 'l', 'v.l', 'v.r', 'v.l.n.r', 'm', 'li', 're', 'hptm', 'oblt', 'olt',
    'gen', 'kdt', 'bgm', 'lh', 'abg', 'stv', 'stellv', 'vors', 'ehem', 'kgl', 'pfr', 'p', 'u.s.w', 'rd', 's', 'd'
  ]
}
