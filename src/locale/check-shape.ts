/**
 * What a value of data must look like: a list of words, a flag, an object with
 * these fields. The checks read packs that come from JSON or from other hands, so
 * they trust nothing; what is wrong is told by the path to the field.
 *
 *     words.quotes.say must be a list of words
 *     words.quotes.sya is no field there
 */
export interface Shape<T = unknown> {
  /** What to say of a value of another shape: `a list of words`. */
  readonly is: string
  readonly optional?: boolean
  readonly fits: (value: unknown) => boolean
  /** Of an object: its fields. Of a list: what each item must be. */
  readonly fields?: {readonly [name: string]: Shape}
  readonly items?: Shape
  /** Only for the compiler: which type the shape is of. */
  readonly of?: T
}

/** A shape for each field of `T`, so that a field added to the type can't be forgotten here. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>
}

export interface Optional<T = unknown> extends Shape<T> {
  readonly optional: true
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return {...shape, optional: true}
}

export function objectOf<T>(is: string, fields: Fields<T>): Shape<T> {
  return {is, fits: isObject, fields: fields as unknown as {readonly [name: string]: Shape}}
}

export function listOf<T>(is: string, items: Shape<T>): Shape<readonly T[]> {
  return {is, fits: Array.isArray, items: items as Shape}
}

/** What is wrong with a value, as a sentence without subject `path`; undefined where nothing is. */
export function faultOf(value: unknown, shape: Shape, path: string): string | undefined {
  if (!shape.fits(value)) return `${path} must be ${shape.is}`
  if (shape.items) {
    const {items} = shape
    const list = value as readonly unknown[]
    for (let i = 0; i < list.length; i++) {
      if (!items.items && !items.fields && items.fits(list[i])) continue
      const fault = faultOf(list[i], items, `${path}[${i}]`)
      // A whole list of something else is told as such, one bad item by its number.
      if (fault) return i === 0 && !items.fits(list[i]) ? `${path} must be ${shape.is}` : fault
    }
  }
  return shape.fields && faultInside(value as {readonly [name: string]: unknown}, shape.fields, path)
}

function faultInside(
  value: {readonly [name: string]: unknown},
  fields: {readonly [name: string]: Shape},
  path: string
): string | undefined {
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`)
  for (const [name, shape] of Object.entries(fields)) {
    if (value[name] === undefined && shape.optional) continue
    const fault = faultOf(value[name], shape, inside(name))
    if (fault) return fault
  }
  const strange = Object.keys(value).find((name) => !Object.hasOwn(fields, name))
  return strange === undefined ? undefined : `${inside(strange)} is no field there`
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
