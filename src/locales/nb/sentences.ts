import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'bl.a', 'f.eks', 'feks', 'dvs', 'osv', 'mfl', 'm.fl', 'm.m', 'mm', 'o.l', 'ol', 'o.a', 'pga', 'p.g.a', 'ca', 'kl',
    'nr', 'tlf', 'jf', 'jfr', 'mht', 'm.h.t', 'mrk', 'red', 'red.mrk', 'red.anm', 'anm', 'evt', 'eks', 'ekskl', 'inkl',
    'forts', 'f.v', 'f.h', 't.v', 't.h', 'f.o.m', 't.o.m', 'pr', 'kr', 'mill', 'mrd', 'ang', 'avd', 'adv', 'adm',
    'adm.dir', 'dir', 'dr', 'prof', 'cand', 'stud', 'sr', 'jr', 'st', 's.k', 'såk', 's.u', 'sst', 'ev', 'gj.sn', 'gnsn',
    't', 'feb', 'febr', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'des', 'f.Kr', 'e.Kr', 'fmk', 'pkt',
    'vol', 'utg', 'overs', 'ill', 'osb', 'o.s.v', 'd.v.s', 'd.y', 'd.e', 'frk', 'hr', 'mv', 'm.v', 'ndf', 'omtr',
    'oppr', 'resp', 'spm', 'tidl', 'vedr', 'vha', 'v.h.a', 'vs', 'h.h.v', 'iht', 'i.h.t', 'istf', 'i.st.f', 'moh',
    'm.o.h', 'p.t', 'pt', 'ref', 'spes', 'tils', 'Hrs', 'sgt', 'kapt', 'lt', 'oblt'
  ]
}
