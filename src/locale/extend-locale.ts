import {faultOf, isObject} from './check-shape.js'
import type {Locale} from './locale.js'
import {localeShape} from './locale-shape.js'

/** As much of `T` as one wants to change. What is a list in `T` adds to it; `{replace: list}` stands in its place. */
export type Extension<T> = T extends readonly unknown[]
  ? T | {readonly replace: T}
  : T extends object
    ? {readonly [K in keyof T]?: Extension<NonNullable<T[K]>>}
    : T

/**
 * A pack with words added, or lists replaced. The base stays as it is; the result is
 * checked as by `defineLocale`, and a field that no pack has is told.
 *
 *     extendLocale(nb, {words: {quotes: {say: ['kvitrer'], marks: {replace: [['«', '»']]}}}})
 *
 * Lists of months are added to month by month, all others at their end.
 */
export function extendLocale(base: Locale, extension: Extension<Locale>): Locale {
  const extended = merge(base, extension) as Locale
  const fault = faultOf(extended, localeShape, '')
  if (fault !== undefined) throw new TypeError(`extendLocale: ${fault}`)
  return extended
}

function merge(base: unknown, extension: unknown, field = ''): unknown {
  if (extension === undefined) return base
  if (isReplacement(extension)) return extension.replace
  if (Array.isArray(base) && Array.isArray(extension)) {
    return field === 'months' ? mergeMonths(base, extension) : [...base, ...extension]
  }
  if (!isObject(base) || !isObject(extension)) return extension
  const fields = Object.entries(extension as object).map(([name, value]) => {
    return [name, merge((base as {readonly [name: string]: unknown})[name], value, name)] as const
  })
  return {...(base as object), ...Object.fromEntries(fields)}
}

function mergeMonths(base: readonly unknown[], extension: readonly unknown[]): unknown {
  // Another number than twelve is a fault, which the check tells.
  if (base.length !== extension.length) return extension
  return base.map((spellings, month) => [...(spellings as unknown[]), ...(extension[month] as unknown[])])
}

function isReplacement(value: unknown): value is {readonly replace: unknown} {
  return isObject(value) && Object.keys(value as object).join() === 'replace'
}
