/**
 * What each UTF-16 unit is, as a table: the one place that knows Unicode.
 *
 * Built once from the engine's own Unicode data. Units above the table are told
 * by range: surrogates (emoji) and private use are signs, the rest letters.
 */
export const BLANK = 0
export const LETTER = 1
export const CAPITAL = 2
export const DIGIT = 3
/** Takes no room: soft hyphen, zero-width characters. Inside a word it is passed over. */
export const NOTHING = 4
export const APOSTROPHE = 5
export const HYPHEN = 6
export const DASH_SIGN = 7
export const QUOTE_MARK = 8
export const FULL_STOP = 9
export const OTHER = 10

const SIZE = 0x2700
const classes = new Uint8Array(SIZE)
const lower = new Uint16Array(SIZE)

const letter = /[\p{L}\p{M}]/u
for (let code = 0; code < SIZE; code++) {
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code
  classes[code] =
    code >= 0x30 && code <= 0x39
      ? DIGIT
      : letter.test(character)
        ? lower[code] === code
          ? LETTER
          : CAPITAL
        : character.trim() === ''
          ? BLANK
          : OTHER
}
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060]) classes[code] = NOTHING
for (const code of [0x27, 0x2019]) classes[code] = APOSTROPHE
for (const code of [0x2d, 0x2010, 0x2011]) classes[code] = HYPHEN
for (const code of [0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) classes[code] = DASH_SIGN
for (const code of [0x22, 0xab, 0xbb, 0x2018, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, 0x2039, 0x203a]) classes[code] = QUOTE_MARK
classes[0x2e] = FULL_STOP

export function classOf(code: number): number {
  if (code < SIZE) return classes[code]
  if (code >= 0xd800 && code < 0xf900) return OTHER
  if (code === 0xfeff) return NOTHING
  if (code < 0x2c00 || code >= 0xfff0 || (code >= 0x3001 && code <= 0x303f)) return OTHER
  return code === 0x3000 ? BLANK : LETTER
}

export function lowerOf(code: number): number {
  return code < SIZE ? lower[code] : code
}

/** White space as `\s` knows it: what a block is trimmed of. */
export function isBlank(code: number): boolean {
  return code === 32 || (code !== 0xfeff ? code < SIZE ? classes[code] === BLANK : code === 0x3000 : true)
}
