import type {Locale} from '../../locale/locale.js'
import {blocks} from './blocks.js'
import {furniture} from './furniture.js'
import {language} from './language.js'
import {names} from './names.js'
import {quotes} from './quotes.js'
import {sentences} from './sentences.js'
import {speakers} from './speakers.js'

/** German, of Germany, Austria, Switzerland. */
export const de: Locale = {
  code: 'de',
  base: 'latin',
  furniture,
  words: {language, sentences, names, blocks, quotes, speakers}
}
