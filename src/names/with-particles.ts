import {PARTICLE} from '../locale/word-classes.js'
import {CAP, KIND, WORD} from '../source/tokens.js'
import type {Name} from './name.js'
import type {NameText} from './name-text.js'

/**
 * A surname alone keeps the small words that stand before it in the full name.
 *
 *     Jost von Anger … sagte von Anger
 *                            ^^^^^^^^^
 *
 * It stands last: what the full names are, the other rules say.
 */
export function withParticles(names: readonly Name[], text: NameText): readonly Name[] {
  let surnames: Map<number, number> | undefined
  for (const name of names) {
    const particle = name.words > 1 ? name.last - 2 : -1
    if (particle > name.first && isParticle(particle, text))
      (surnames ??= new Map()).set(text.tokens.hashes[name.last - 1], text.tokens.hashes[particle])
  }
  if (!surnames) return names
  const {hashes, starts} = text.tokens
  return names.map((name) => {
    const {row, first, last, end, words, kind} = name
    const before = first - 1
    if (words > 1 || kind === 'body' || before < 0 || surnames.get(hashes[first]) !== hashes[before]) return name
    if (!isParticle(before, text)) return name
    let from = before
    while (from > 0 && first - from < 2 && isParticle(from - 1, text)) from--
    return {row, first: from, last, start: starts[from], end, words, kind: 'person'}
  })
}

function isParticle(t: number, {tokens, people}: NameText): boolean {
  return (tokens.kinds[t] & (KIND | CAP)) === WORD && (people[t] & PARTICLE) !== 0
}
