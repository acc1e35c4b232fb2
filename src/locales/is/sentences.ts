import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'm.a', 't.d', 'o.s.frv', 'þ.e', 'þ.e.a.s', 'þ.á.m', 'þ.m.t', 'f.h', 'e.h', 's.s', 'kl', 'nr', 'bls', 'sbr', 'sk',
    'u.þ.b', 'o.fl', 'o.þ.h', 'ca', 'hf', 'ehf', 'kr', 'millj', 'þús', 't.a.m', 'm.v', 'sl', 's.l', 'nk', 'n.k',
    'a.m.k', 'f.Kr', 'e.Kr', 'skv', 'v', 'dr', 'sr', 'hr', 'fv', 'fyrrv', 'núv', 't.h', 't.v', 'f.v', 'ísl', 'ens',
    'jan', 'feb', 'febr', 'mar', 'apr', 'jún', 'júl', 'ágú', 'sept', 'okt', 'nóv', 'des', 'mín', 'sek', 'klst', 'km',
    'm.t.t', 'v.s', 'st', 'osfrv', 'mr', 'mrs', 'jr', 'e.t.v', 'm.ö.o', 'þ.a', 'dags', 'gr', 'mgr', 'tölul', 'rn'
  ]
}
