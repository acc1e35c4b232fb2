import type {Tokens} from '../source/tokens.js'

/** The first token of `[first, last)` that ends after a place; `last` where none does. */
export function tokenAt(place: number, first: number, last: number, {ends}: Tokens): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle] <= place) low = middle + 1
    else high = middle
  }
  return low
}
