import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'bl.a', 'f.eks', 'kl', 'ca', 'dvs', 'mv', 'm.v', 'm.m', 'mfl', 'm.fl', 'nr', 'pga', 'pct', 'mio', 'mia', 'kr', 'hr',
    'fr', 'frk', 'dr', 'prof', 'sct', 'skt', 'jf', 'evt', 'inkl', 'ekskl', 'osv', 'o.l', 'etc', 'red', 'tlf', 'jan',
    'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'okt', 'nov', 'dec', 'tv', 'th', 't.v', 't.h', 'vs', 'pr', 'stk',
    'maks', 'min', 'alm', 'adm', 'afd', 'ang', 'div', 'fhv', 'if', 'ift', 'mht', 'vedr', 'fx', 'o.lign', 'p.g.a', 'jfr',
    'm.h.t', 'red.anm', 'adr', 'dir', 'adm.dir', 'cand', 'stud', 'tkr', 'd.d', 'd.å', 'd.s', 'ds', 'f.o.m', 't.o.m',
    'p.t', 'pt', 'sml', 's.u', 'sr', 'jr', 'st', 'vha', 'v.h.a', 'u.å', 'udg', 'febr', 'sep', 'eks', 'excl', 'f.Kr',
    'e.Kr', 'forts', 'hhv', 'h.h.v', 'iflg', 'i.h.t', 'i.f.t', 'ifm', 'i.f.m', 'kbh', 'Sdr', 'gl', 'Ndr', 'Vestr',
    'Chr', 'Joh', 'md', 'mdr', 'nuv', 'ovenst', 'o.a', 'omtr', 'opr', 'overs', 'p.a', 'pkt', 'repr', 'resp', 'sekr',
    'tidl', 'ugtl', 'ult', 'årg'
  ]
}
