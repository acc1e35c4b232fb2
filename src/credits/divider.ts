import {KIND, SIGN} from '../source/tokens.js'
import type {Named} from './named.js'

export const BAR = 0x7c
const COPYRIGHT = 0xa9
const CIRCLED_C = 0x24b8
const MIDDLE_DOT = 0xb7

/** `|`, `©`, `Ⓒ`, `·` between two parties. */
export function isDivider(t: number, {tokens}: Named): boolean {
  if ((tokens.kinds[t] & KIND) !== SIGN) return false
  const code = tokens.hashes[t]
  return code === BAR || code === COPYRIGHT || code === CIRCLED_C || code === MIDDLE_DOT
}

/** `©`, `Ⓒ`: they open a credit by themselves. */
export function isCopyright(t: number, named: Named): boolean {
  return isDivider(t, named) && named.tokens.hashes[t] !== BAR && named.tokens.hashes[t] !== MIDDLE_DOT
}
