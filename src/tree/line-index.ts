import type {Point, Position} from 'unist'
import type {Place} from '../source/place.js'

/** Turns offsets into the lines and columns that unist counts, from 1. */
export interface LineIndex {
  positionOf(place: Place): Position
}

const LINE_END = /\r?\n|\r/gu

export function indexLines(record: string): LineIndex {
  const starts = [0]
  for (const {index, 0: end} of record.matchAll(LINE_END)) starts.push(index + end.length)

  function pointAt(offset: number): Point {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }

  return {positionOf: ({start, end}) => ({start: pointAt(start), end: pointAt(end)})}
}
