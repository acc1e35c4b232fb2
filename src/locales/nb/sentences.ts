import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'bl.a', 'bla', 'f.eks', 'feks', 'dvs', 'osv', 'mfl', 'm.fl', 'm.m', 'mm', 'o.l', 'ol', 'o.a', 'pga', 'p.g.a',
    'ca', 'kl', 'nr', 'tlf', 'jf', 'jfr', 'mht', 'm.h.t', 'mrk', 'red', 'red.mrk', 'red.anm', 'anm', 'evt', 'eks',
    'ekskl', 'inkl', 'forts',
    'f.v', 'f.h', 't.v', 't.h', 'fv', 'fh', 'tv', 'th', 'f.o.m', 't.o.m', 'fom', 'tom', 'pr', 'kr', 'mill', 'mrd',
    'millioner.kr', 'ang', 'avd', 'adv', 'adm', 'adm.dir', 'dir', 'dr', 'prof', 'cand', 'stud', 'sr', 'jr', 'st',
    's.k', 'såk', 's.u', 'sst', 'ev', 'gj.sn', 'gnsn',
    'maks', 'min', 'sek', 't', 'time', 'feb', 'febr', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'des',
    'man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn', 'f.Kr', 'e.Kr', 'fmk', 'kap', 'art', 'pkt', 'par', 'pst', 'vol',
    'utg', 'overs',
    'ill', 'div', 'diverse', 'osb', 'o.s.v', 'd.v.s', 'd.y', 'd.e', 'dra', 'frk', 'hr', 'mag', 'mv', 'm.v', 'ndf',
    'obs', 'off', 'omtr', 'oppr', 'opp', 'resp', 'spm', 'tidl', 'vedr', 'vha', 'v.h.a', 'vs', 'ass', 'hhv', 'h.h.v',
    'iht', 'i.h.t', 'istf', 'i.st.f',
    'moh', 'm.o.h', 'p.t', 'pt', 'ref', 'sign', 'spes', 'tils', 'Hrs', 'sgt', 'kapt', 'lt', 'oblt', 'maj', 'gen'
  ]
}
