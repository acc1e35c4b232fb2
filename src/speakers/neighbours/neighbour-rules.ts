import type {SpeakerRule} from '../speaker-rule.js'
import {answer} from './answer.js'
import {colonBefore} from './colon-before.js'
import {introducedBehind} from './introduced-behind.js'
import {messageGoesOn} from './message-goes-on.js'
import {namedBefore} from './named-before.js'
import {namedFurtherBefore} from './named-further-before.js'
import {narratedBefore} from './narrated-before.js'
import {narrationBefore} from './narration-before.js'
import {narrationBehind} from './narration-behind.js'
import {reply} from './reply.js'
import {reportGoesOn} from './report-goes-on.js'
import {sameBlock} from './same-block.js'
import {signedBehind} from './signed-behind.js'
import {speechBefore} from './speech-before.js'
import {speechGoesOn} from './speech-goes-on.js'
import {spokenOf} from './spoken-of.js'
import {tagBehind} from './tag-behind.js'

/** THE list for speech without a tag: what says it outright comes before what only makes it likely. */
export const speechRules: readonly SpeakerRule[] = [
  colonBefore,
  tagBehind,
  signedBehind,
  // before the narration: who asks does not answer
  reply,
  narrationBefore,
  narrationBehind,
  messageGoesOn,
  sameBlock,
  // before speechGoesOn: after a question another voice speaks
  answer,
  speechGoesOn,
  // before namedBefore: who is spoken of does not speak
  spokenOf,
  namedBefore,
  namedFurtherBefore,
  introducedBehind
]

/** THE list for what is still open then, asked from the last quote to the first. */
export const backwardRules: readonly SpeakerRule[] = [speechBefore]

/** THE list for reports without a source. */
export const reportRules: readonly SpeakerRule[] = [narratedBefore, reportGoesOn]
