import type {LineSign} from './line-signs.js'
import {lineSigns} from './line-signs.js'

/** The number of each sign. */
export const sign = Object.fromEntries(lineSigns.map((name, i) => [name, i])) as {readonly [name in LineSign]: number}

/** Notes a sign. */
export type Mark = (sign: number) => void
