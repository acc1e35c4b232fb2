import type {Kind} from '../article.js'
import {agencyLine} from './agency-line.js'
import type {BlockRule} from './block-rule.js'
import {boxLabel} from './box-label.js'
import {bullet} from './bullet.js'
import {bylineDated} from './byline-dated.js'
import {bylineGlued} from './byline-glued.js'
import {bylineMail} from './byline-mail.js'
import {bylineMarker} from './byline-marker.js'
import {bylinePattern} from './byline-pattern.js'
import {chartText} from './chart-text.js'
import {creditedCaption} from './credited-caption.js'
import {deskCodes} from './desk-codes.js'
import {doubledCaption} from './doubled-caption.js'
import {embedPattern} from './embed-pattern.js'
import {gluedBox} from './glued-box.js'
import {letteredLine} from './lettered-line.js'
import {linksLabel} from './links-label.js'
import {noticePattern} from './notice-pattern.js'
import {paragraph} from './paragraph.js'
import {picturePlace} from './picture-place.js'
import {pictureWords} from './picture-words.js'
import {playerClock} from './player-clock.js'
import {prose} from './prose.js'
import {relatedMarker} from './related-marker.js'
import {sectionName} from './section-name.js'
import {timeLine} from './time-line.js'
import {titleHint} from './title-hint.js'
import {tweetTail} from './tweet-tail.js'

/** THE list of what a block can be, most particular first; the place in it is the decision worth reviewing. */
export const blockRules: ReadonlyArray<BlockRule<Kind>> = [
  titleHint,
  letteredLine,
  prose,
  embedPattern,
  tweetTail,
  playerClock,
  boxLabel,
  gluedBox,
  noticePattern,
  relatedMarker,
  linksLabel,
  bylineDated,
  timeLine,
  bylinePattern,
  bylineMarker,
  bylineGlued,
  bylineMail,
  sectionName,
  bullet,
  creditedCaption,
  doubledCaption,
  picturePlace,
  pictureWords,
  agencyLine,
  deskCodes,
  chartText,
  paragraph
]
