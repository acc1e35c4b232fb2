const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/** `hovedtrener` and `treneren`, `far` and `tobarnsfaren`: one closes the other, but for an ending of some letters. Both in small letters. */
export function sameNoun(one: string, other: string): boolean {
  return one === other || closesWith(one, other) || closesWith(other, one)
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
