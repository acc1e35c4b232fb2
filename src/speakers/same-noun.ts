const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/** `hovedtrener` and `treneren`, `far` and `tobarnsfaren`: one closes the other, but for an ending of some letters. Both in small letters. */
export function sameNoun(one: string, other: string): boolean {
  return one === other || closesWith(one, other) || closesWith(other, one)
}

/** `advokat` and `advokaten`: the same noun but for an ending of some letters. Both in small letters. */
export function sameWhole(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length > LONGEST_ENDING) return false
  const stem = Math.min(short.length, Math.max(SHORTEST_STEM, short.length - LONGEST_ENDING))
  return long.startsWith(short.slice(0, stem))
}

/**
 * `VIF-trener` and `Vålerenga-treneren`: one noun behind two names of a club or a firm, of which
 * one is short for the other. Both in the letters they are written in.
 */
export function sameBehindHyphen(one: string, other: string): boolean {
  const cut = one.lastIndexOf('-')
  const otherCut = other.lastIndexOf('-')
  if (cut < 1 || otherCut < 1 || one[0] !== other[0]) return false
  const owner = one.slice(0, cut)
  const otherOwner = other.slice(0, otherCut)
  if (owner !== owner.toUpperCase() && otherOwner !== otherOwner.toUpperCase()) return false
  return sameNoun(one.slice(cut + 1).toLowerCase(), other.slice(otherCut + 1).toLowerCase())
}

/** `studentombud` and `ombudet`: the longer one ends in the other's stem. Both in small letters. */
export function endsWithStem(longer: string, word: string): boolean {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut > SHORTEST_STEM; cut++)
    if (longer.length > word.length - cut && longer.endsWith(word.slice(0, word.length - cut))) return true
  return false
}

/** Whether the stem of `word` stands at the end of `compound`, the endings of both aside. */
function closesWith(compound: string, word: string): boolean {
  if (word.length === 3 && compound.length > 5) {
    const at = compound.lastIndexOf(word)
    return at > 2 && compound.length - at - 3 <= 2
  }
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const stem = word.slice(0, word.length - cut)
    // rådet, utdanningsråd: so short a stem must close the compound
    if (stem.length < SHORTEST_STEM)
      return stem.length === SHORTEST_STEM - 1 && cut > 0 && compound.length > word.length && compound.endsWith(stem)
    const at = compound.lastIndexOf(stem)
    if (at >= 0 && compound.length - at - stem.length <= LONGEST_ENDING) return true
  }
  return false
}
