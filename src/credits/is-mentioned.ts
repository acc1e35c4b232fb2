import type {Named} from './named.js'

/** So many names are looked at: more than an article has. */
const MOST_NAMES = 1000

/**
 * Whether another block names the same person in the middle of its text: then a bare
 * name under a picture is who is in it, not who took it.
 *
 *     … sier Kari Moe til avisa.          Klar for jobben. Kari Moe
 *            ^^^^^^^^                                      ^^^^^^^^ pictured
 */
export function isMentioned(last: number, row: number, {tokens, names, rows}: Named): boolean {
  const surname = tokens.hashes[last - 1]
  const count = Math.min(names.list.length, MOST_NAMES)
  for (let i = 0; i < count; i++) {
    const name = names.list[i]
    if (name.row === row || tokens.hashes[name.last - 1] !== surname) continue
    if (name.last < rows[name.row].last - 1) return true
  }
  return false
}
