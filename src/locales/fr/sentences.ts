import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'me', 'dr', 'pr', 'mgr', 'st', 'ste', 'env', 'etc', 'cf', 'p', 'pp', 'av', 'bd',
    'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'tél', 'art', 'vol', 'ex', 'p.ex', 'c.-à-d', 'min',
    'max'
  ],
  elisions: ['l', 'd', 'c', 'j', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu']
}
