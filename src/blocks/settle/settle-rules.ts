import {asksReader} from './asks-reader.js'
import {betweenDashes} from './between-dashes.js'
import {colonHeading} from './colon-heading.js'
import {dashedList} from './dashed-list.js'
import {dialogueLine} from './dialogue-line.js'
import {factLines} from './fact-lines.js'
import {firstHeading} from './first-heading.js'
import {interviewLine} from './interview-line.js'
import {kickerOverTitle} from './kicker-over-title.js'
import {leadsList} from './leads-list.js'
import {lineOverCredit} from './line-over-credit.js'
import {weighLines} from './lines/weigh-lines.js'
import {linesUnderLabel} from './lines-under-label.js'
import {nameLine} from './name-line.js'
import {numberedList} from './numbered-list.js'
import {onlyLine} from './only-line.js'
import {pointsUnderTitle} from './points-under-title.js'
import {relatedRun} from './related-run.js'
import {relatedTail} from './related-tail.js'
import {scoreLine} from './score-line.js'
import {settleAgency} from './settle-agency.js'
import type {SettleRule} from './settle-rule.js'
import {settleSection} from './settle-section.js'
import {settleTime} from './settle-time.js'
import {strangeLine, strangeList} from './strange-line.js'
import {textOfLabel} from './text-of-label.js'
import {twiceOver} from './twice-over.js'

/** THE list of neighbour rules; the place in it is the decision worth reviewing. */
export const settleRules: readonly SettleRule[] = [
  settleAgency,
  settleSection,
  settleTime,
  asksReader,
  textOfLabel,
  twiceOver,
  betweenDashes,
  dialogueLine,
  interviewLine,
  dashedList,
  numberedList,
  factLines,
  scoreLine,
  linesUnderLabel,
  nameLine,
  pointsUnderTitle,
  lineOverCredit,
  relatedRun,
  relatedTail,
  kickerOverTitle,
  strangeLine,
  strangeList,
  colonHeading,
  leadsList,
  onlyLine,
  weighLines,
  firstHeading
]
