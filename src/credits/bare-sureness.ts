import type {Party} from './party.js'

/** Words of a name in small letters that stands alone. */
const LONGEST_NAME = 3

/** A name in small letters after a stop: it may be who is in the picture. */
export const UNSURE = 0.3

/** Where the names stand. */
export interface BareSetting {
  /** After a stop, in brackets or at the head. */
  readonly bordered: boolean
  readonly bracketed: boolean
  /** Nothing else is in the block. */
  readonly whole: boolean
  readonly shouted: boolean
}

/**
 * How sure it is that unannounced names are a credit; 0: they are none.
 *
 *     Ola Berg/NTB     Getty Images     NTB                  Privat     OLA BERG
 *     .95              .8               .4: a byline?        .8         .4 alone, .7 after a stop; in small letters .3
 */
export function bareSureness(parties: readonly Party[], {bordered, bracketed, whole, shouted}: BareSetting): number {
  let agencies = 0
  let people = 0
  let chained = false
  let own = false
  let source = false
  for (const {kind, agency, before} of parties) {
    if (agency) agencies++
    if (kind === 'person') people++
    if (kind === 'private') own = true
    if (kind === 'source') source = true
    if (before === 'slash' || before === 'via') chained = true
  }
  if (!bordered) return agencies > 0 && people > 0 && chained ? 0.7 : 0
  if (agencies > 0 && people > 0) return chained || bracketed ? 0.95 : 0.8
  if (parties.length === 1 && agencies === 1) return parties[0].wire ? 0.4 : 0.8
  if (agencies > 0) return chained ? 0.8 : 0.5
  if (own) return whole && parties.length <= 2 ? 0.8 : 0.5
  if (chained && people > 0 && parties.length === 2) return whole ? 0.5 : 0.7
  // (Archivbild): a remark of the caption's own words
  if (source) return whole ? 0.5 : 0
  if (parties.length !== 1 || people !== 1) return 0
  if (shouted) return whole ? 0.4 : 0.7
  return whole || parties[0].last - parties[0].first > LONGEST_NAME ? 0 : UNSURE
}
