import {faultOf, isObject, listOf, type Shape} from './locale/check-shape.js'
import {furnitureShape, localeShape} from './locale/locale-shape.js'

const isText = (value: unknown) => typeof value === 'string' && value !== ''

const rule: Shape = {
  is: 'a rule {rule, kind, judge}',
  fits: (value) => {
    if (!isObject(value)) return false
    const {rule, kind, judge} = value as {readonly [name: string]: unknown}
    return isText(rule) && isText(kind) && typeof judge === 'function'
  }
}
const other: Shape = {
  is: 'an object {tag, words}',
  fits: (value) =>
    isObject(value) && isText((value as {tag?: unknown}).tag) && Array.isArray((value as {words?: unknown}).words)
}

const shapes: {readonly [name: string]: Shape} = {
  locales: listOf('a list of locales', localeShape),
  furniture: listOf('a list of furniture', furnitureShape),
  blockRules: listOf('a list of rules {rule, kind, judge}', rule),
  others: listOf('a list of {tag, words}', other)
}

/** Throws a TypeError that names the field where a parser's setup is no setup. */
export function checkSetup(setup: unknown, caller = 'createParser'): void {
  if (!isObject(setup)) throw new TypeError(`${caller}: the setup must be an object`)
  for (const [name, value] of Object.entries(setup as object)) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (!shape) throw new TypeError(`${caller}: unknown field '${name}'; there are ${Object.keys(shapes).join(', ')}`)
    const fault = value === undefined ? undefined : faultOf(value, shape, name)
    if (fault !== undefined) throw new TypeError(`${caller}: ${fault}`)
  }
  if (
    Array.isArray((setup as {blockRules?: unknown}).blockRules) &&
    (setup as {blockRules: unknown[]}).blockRules.length === 0
  ) {
    throw new TypeError(`${caller}: blockRules must hold a rule`)
  }
}
