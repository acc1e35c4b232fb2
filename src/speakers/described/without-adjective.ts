import type {Stretch} from '../../quotes/stretch.js'
import type {Reading} from '../../reading.js'

/** A description without the adjective behind its noun, where such stand there: `le ministre valaisan` says no more than `le ministre`. */
export function withoutAdjective([first, last]: Stretch, head: number, {lexicon}: Reading): Stretch {
  return lexicon.locale.words.names.describing && last === head + 2 ? [first, head + 1] : [first, last]
}
