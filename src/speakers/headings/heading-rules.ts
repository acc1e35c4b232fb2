import type {SpeakerRule} from '../speaker-rule.js'
import {headingLabel} from './heading-label.js'
import {headingNext} from './heading-next.js'
import {headingShortens} from './heading-shortens.js'

/** THE list for quoted headings. The quote below is asked before a label: `Trener: – Ord` is whoever says so below. */
export const headingRules: readonly SpeakerRule[] = [headingShortens, headingLabel, headingNext]
