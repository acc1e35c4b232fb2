import type {Words} from '../../locale/locale.js'
import {sentences as nb} from '../nb/sentences.js'

export const sentences: Words['sentences'] = {
  abbreviations: [...nb.abbreviations, 'm.a', 't.d', 'o.fl', 'o.s.b', 'el', 'e.l', 'ift', 'o.h', 'stk']
}
