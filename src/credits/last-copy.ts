import {isBlank} from '../source/characters.js'

const SHORTEST = 8

/**
 * Where the last copy starts of a text that is written two or three times on end.
 *
 *     Sela i fjøraSela i fjøra     Sela i fjøra Sela i fjøra
 *                 ^                             ^
 */
export function lastCopy(record: string, start: number, end: number): number {
  for (let times = 2; times <= 3; times++) {
    for (let gap = 0; gap <= 1; gap++) {
      const letters = end - start - gap * (times - 1)
      if (letters % times !== 0 || letters < times * SHORTEST) continue
      const size = letters / times
      let same = true
      for (let i = 1; i < times && same; i++) {
        const at = start + i * (size + gap)
        same =
          record.charCodeAt(at) === record.charCodeAt(start) &&
          (gap === 0 || isBlank(record.charCodeAt(at - 1))) &&
          record.startsWith(record.slice(start, start + size), at)
      }
      if (same) return start + (times - 1) * (size + gap)
    }
  }
  return start
}
