import {HashTable} from '../locale/hash-table.js'
import {pairOf} from '../source/word-hash.js'
import type {BlockPattern} from './block-pattern.js'

/**
 * Finds the patterns that a block may match by a word it has.
 *
 *     Vis mer om *       by its first two words
 *     Fakta *            by its first, where any may follow
 *     * minutter siden   by its longest, wherever that stands
 */
export class PatternIndex {
  private readonly lists: Array<readonly BlockPattern[]> = [[]]
  private readonly pairs: HashTable
  private readonly firsts: HashTable
  private readonly longest: HashTable

  constructor(patterns: readonly BlockPattern[]) {
    const pairs = new Map<number, number>()
    const firsts = new Map<number, number>()
    const longest = new Map<number, number>()
    for (const [word, list] of grouped(patterns.filter((pattern) => !opens(pattern)))) longest.set(word, this.put(list))
    for (const [word, list] of grouped(patterns.filter(opens))) {
      firsts.set(word, this.put(list.filter((pattern) => !secondOf(pattern))))
      // a list by two words has those by one as well, so that it alone need be asked, in the order of the patterns
      for (const second of new Set(list.map(secondOf))) {
        if (second)
          pairs.set(pairOf(word, second), this.put(list.filter((pattern) => (secondOf(pattern) ?? second) === second)))
      }
    }
    this.pairs = new HashTable(pairs)
    this.firsts = new HashTable(firsts)
    this.longest = new HashTable(longest)
  }

  /** Those that open a block with these two words. */
  opening(first: number, second: number): readonly BlockPattern[] {
    return this.lists[this.pairs.get(pairOf(first, second)) || this.firsts.get(first)]
  }

  /** Those that have their trigger anywhere. */
  anywhere(word: number): readonly BlockPattern[] {
    return this.lists[this.longest.get(word)]
  }

  private put(list: readonly BlockPattern[]): number {
    return this.lists.push(list) - 1
  }
}

/** Whether the pattern opens with its trigger. */
export function opens({openStart, segments, trigger}: BlockPattern): boolean {
  return !openStart && segments[0]?.[0] === trigger
}

function secondOf({segments}: BlockPattern): number | undefined {
  return segments[0]?.[1] || undefined
}

function grouped(patterns: readonly BlockPattern[]): Map<number, BlockPattern[]> {
  const groups = new Map<number, BlockPattern[]>()
  for (const pattern of patterns) {
    const group = groups.get(pattern.trigger)
    if (group) group.push(pattern)
    else groups.set(pattern.trigger, [pattern])
  }
  return groups
}
