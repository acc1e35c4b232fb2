import {APOSTROPHE, BLANK, CLASS, classes, DASH_SIGN, FULL_STOP, HYPHEN, NOTHING, QUOTE_MARK} from './characters.js'
import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  MARK,
  SEMICOLON,
  SIGN,
  SLASH,
  STOP
} from './tokens.js'

const byClass = new Uint8Array(CLASS + 1).fill(SIGN)
for (const sort of [BLANK, NOTHING]) byClass[sort] = 0
for (const sort of [QUOTE_MARK, APOSTROPHE]) byClass[sort] = MARK
for (const sort of [HYPHEN, DASH_SIGN]) byClass[sort] = DASH
byClass[FULL_STOP] = STOP

/** What a sign of one unit is, as a token; 0 for blanks and what takes no room. */
export const signKinds = Uint8Array.from(classes, (sort) => byClass[sort])

const bySign: ReadonlyArray<readonly [signs: string, kind: number]> = [
  ['!?', BANG],
  [',', COMMA],
  [':', COLON],
  [';', SEMICOLON],
  ['([{', BRACKET_OPEN],
  [')]}', BRACKET_CLOSE],
  ['/', SLASH],
  ['…', ELLIPSIS]
]
for (const [signs, kind] of bySign) for (const sign of signs) signKinds[sign.charCodeAt(0)] = kind
