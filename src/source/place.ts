/** UTF-16 offsets into the record, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The law: `record.slice(start, end) === text`. */
export interface Span extends Place {
  readonly text: string
}

/** The span of a stretch of the record. */
export function spanAt(record: string, start: number, end: number): Span {
  return {text: record.slice(start, end), start, end}
}
