import type {Words} from '../../locale/locale.js'

export const sentences: Words['sentences'] = {
  abbreviations: [
    'esim', 'ym', 'yms', 'jne', 'mm', 'ts', 'n', 'ks', 'vrt', 'os', 'puh', 'klo', 'alk', 'synt', 'k', 'v', 'kpl',
    'milj', 'mrd', 'nro', 'tms', 'ns', 'tj', 'toim', 'huom', 'prof', 'tri', 'vs', 'ko', 'po', 'ao', 'ent', 'engl',
    'ruots', 'lat', 'ed', 'em', 'jKr', 'eKr', 'evl', 'kk', 'vko', 'min', 'sek', 'pvm', 'kesk', 'kok', 'vihr', 'vas',
    'sd', 'ps', 'kd', 'r', 'sit', 'liik', 'sin', 'vkk', 'jälk', 'tark', 'muk', 'yht', 'enint', 'väh', 'oik', 'toht',
    'maist', 'fil', 'kand', 'vt', 'ylik', 'st', 'jr', 'mr', 'mrs', 'dr', 'tammik', 'helmik', 'maalisk', 'huhtik',
    'toukok', 'kesäk', 'heinäk', 'elok', 'syysk', 'lokak', 'marrask', 'jouluk'
  ]
}
