import type {Paragraph, Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'

/**
 * An nlcst extension: a full stop after one of these words ends no sentence.
 *
 *     Han kom kl. 12, bl.a. Kari så det.
 *             ^^^     ^^^^^
 *
 * It stands before retext's own repairs, which then see whole sentences.
 */
export function mergeAbbreviations(abbreviations: readonly string[]): (paragraph: Paragraph) => undefined {
  // Of `f. eks` retext sees two words, of which the first is an initial to it.
  const words = new Set(abbreviations.map((phrase) => phrase.toLowerCase().split(/\s+/u).at(-1)))
  return (paragraph) => {
    const merged: Paragraph['children'] = []
    for (const child of paragraph.children) {
      const before = merged.at(-1)
      if (before?.type !== 'SentenceNode' || child.type !== 'SentenceNode' || !joinStop(before, words))
        merged.push(child)
      else for (const node of child.children) before.children.push(node)
    }
    const last = merged.at(-1)
    if (last?.type === 'SentenceNode') joinStop(last, words)
    paragraph.children = merged
  }
}

/** Where a sentence ends with an abbreviation, makes its stop a part of that word. */
function joinStop(sentence: Sentence, words: ReadonlySet<string | undefined>): boolean {
  const stop = sentence.children.at(-1)
  const word = sentence.children.at(-2)
  if (stop?.type !== 'PunctuationNode' || stop.value !== '.' || word?.type !== 'WordNode') return false
  if (!words.has(toString(word).toLowerCase())) return false
  word.children.push(stop)
  sentence.children.pop()
  return true
}
