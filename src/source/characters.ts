/**
 * What each UTF-16 unit is, as a table: the one place that knows Unicode.
 *
 * Built once from the engine's own data for the scripts that newspapers mix; the
 * units above are told by range: surrogates (emoji) and private use are signs,
 * the rest letters.
 */
export const BLANK = 0
/** Takes no room: soft hyphen, zero-width characters. Inside a word it is passed over. */
export const NOTHING = 1
export const APOSTROPHE = 2
export const HYPHEN = 3
export const DASH_SIGN = 4
export const QUOTE_MARK = 5
export const FULL_STOP = 6
export const OTHER = 7
/** From here on: what words are made of. */
export const LETTER = 8
export const CAPITAL = 9
export const DIGIT = 10
/** The bits of a class. */
export const CLASS = 15

const UNITS = 0x10000
/** Below it a unit is looked at by itself. */
const SCRIPTS = 0x2700
/** By unit. */
export const classes = new Uint8Array(UNITS).fill(OTHER)
const lower = new Uint16Array(UNITS)
for (let code = 0; code < UNITS; code++) lower[code] = code

const letter = /[\p{L}\p{M}]/u
for (let code = 0; code < SCRIPTS; code++) {
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  if (small.length === 1) lower[code] = small.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) classes[code] = DIGIT
  else if (letter.test(character)) classes[code] = lower[code] === code ? LETTER : CAPITAL
  else if (character.trim() === '') classes[code] = BLANK
}
classes.fill(LETTER, 0x2c00, 0x3000)
classes.fill(LETTER, 0x3040, 0xd800)
classes.fill(LETTER, 0xf900, 0xfff0)
classes[0x3000] = BLANK
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) classes[code] = NOTHING
for (const code of [0x27, 0x2019]) classes[code] = APOSTROPHE
for (const code of [0x2d, 0x2010, 0x2011]) classes[code] = HYPHEN
for (const code of [0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) classes[code] = DASH_SIGN
for (const code of [0x22, 0xab, 0xbb, 0x2018, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, 0x2039, 0x203a])
  classes[code] = QUOTE_MARK
classes[0x2e] = FULL_STOP

export function classOf(code: number): number {
  return classes[code]
}

export function lowerOf(code: number): number {
  return lower[code]
}

/** White space as `\s` knows it: what a block is trimmed of. */
export function isBlank(code: number): boolean {
  return classes[code] === BLANK || code === 0xfeff
}
