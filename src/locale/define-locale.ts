import {faultOf} from './check-shape.js'
import type {Locale} from './locale.js'
import {localeShape} from './locale-shape.js'

/**
 * Checks a pack and gives it back. Throws a TypeError that names the field.
 *
 *     defineLocale: words.quotes.say must be a list of words
 */
export function defineLocale(pack: Locale): Locale {
  const fault = faultOf(pack, localeShape, '')
  if (fault !== undefined) throw new TypeError(`defineLocale: ${fault}`)
  return pack
}
