/** Throws a TypeError that names what is wrong with the call of a line parser: its text, or an option that nobody reads. */
export function checkLine(
  parser: string,
  argument: 'record' | 'caption' | 'credit' | 'block' | 'passage',
  line: unknown,
  options: unknown
): void {
  if (typeof line !== 'string')
    throw new TypeError(`${parser}: the ${argument} must be a string, not ${typeName(line)}`)
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${parser}: options must be an object, not ${typeName(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (name !== 'language') throw new TypeError(`${parser}: unknown option '${name}'; there is language`)
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`${parser}: option language must be a string`)
  }
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
}
