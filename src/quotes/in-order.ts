import type {FoundQuote} from './found-quote.js'

/**
 * The quotes in order of place, each with words in it.
 *
 *     – – «»            no words: no quote
 *     – Ja …, sier hun  the act holds its words, whatever the rules took for its edges
 *
 * It stands last, so that what one rule makes of odd marks is no fault in the article.
 */
export function inOrder(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  let sound = true
  for (let i = 0; i < quotes.length && sound; i++) {
    sound = isSound(quotes[i]) && (i === 0 || start(quotes[i - 1]) <= start(quotes[i]))
  }
  return sound ? quotes : quotes.flatMap(mended).sort((a, b) => start(a) - start(b))
}

function start({segments}: FoundQuote): number {
  return segments[0][0]
}

function isSound({segments, place}: FoundQuote): boolean {
  let from = place[0]
  for (const [first, last] of segments) {
    if (first < from || last <= first) return false
    from = last
  }
  return segments.length > 0 && from <= place[1]
}

function mended(quote: FoundQuote): readonly FoundQuote[] {
  if (isSound(quote)) return [quote]
  const sorted = quote.segments.filter(([first, last]) => first < last).sort(([a], [b]) => a - b)
  const segments = sorted.filter(([first], i) => i === 0 || first >= sorted[i - 1][1])
  if (segments.length === 0) return []
  const first = Math.min(quote.place[0], segments[0][0])
  const last = Math.max(quote.place[1], segments[segments.length - 1][1])
  return [{...quote, segments, place: [first, last]}]
}
