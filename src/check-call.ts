import type {ParseOptions} from './article.js'

const options = ['hints', 'quotes']
const hints = ['language', 'title', 'outlet']

/**
 * Tells a wrong call apart from a strange text: text never throws, a call with
 * something that isn't text, or with an option that nobody reads, does.
 */
export function checkCall(record: unknown, given: ParseOptions, caller = 'parseArticle'): void {
  if (typeof record !== 'string') throw new TypeError(`${caller}: the record must be a string, not ${typeName(record)}`)
  checkKeys(given, options, 'option', caller)
  if (given.quotes !== undefined && typeof given.quotes !== 'boolean') {
    throw new TypeError(`${caller}: option quotes must be true or false`)
  }
  if (given.hints === undefined) return
  checkKeys(given.hints, hints, 'hint', caller)
  for (const [name, value] of Object.entries(given.hints)) {
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`${caller}: hint ${name} must be a string`)
  }
}

function checkKeys(given: unknown, known: readonly string[], what: string, caller: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${caller}: ${what}s must be an object, not ${typeName(given)}`)
  }
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      throw new TypeError(`${caller}: unknown ${what} '${name}'; there are ${known.join(', ')}`)
    }
  }
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
}
