import {allLocales} from '../../src/all-locales.js'
import type {BlockRule} from '../../src/index.js'
import {type Article, blockRules, createParser} from '../../src/index.js'
import {type Language, story} from './story.js'

const kinds = new Map<string, 'heading' | 'paragraph'>()

/** The row says which of its blocks are headings: what lines are taken for is tested elsewhere. */
function given(kind: 'heading' | 'paragraph'): BlockRule<'heading' | 'paragraph'> {
  return {
    rule: `row-${kind}`,
    kind,
    judge: ({start, end}, {record}) => (kinds.get(record.slice(start, end)) === kind ? 1 : 0)
  }
}

const parse = createParser({locales: allLocales, blockRules: [given('heading'), given('paragraph'), ...blockRules]})

/**
 * Reads a row in the middle of a story. `¶` parts its blocks; `# ` opens a heading, `~ ` a
 * block that the library has to judge for itself; all others are paragraphs.
 */
export function readRow(
  row: string,
  language: Language
): {readonly article: Article; readonly shift: number; readonly text: string} {
  const [before, after] = story[language]
  kinds.clear()
  const blocks = row.split(' ¶ ').map((block) => {
    const text = block.replace(/^[#~] /u, '')
    if (!block.startsWith('~ ')) kinds.set(text, block.startsWith('# ') ? 'heading' : 'paragraph')
    return text
  })
  const text = blocks.join('\n\n')
  return {article: parse(`${before}\n\n${text}\n\n${after}`, {hints: {language}}), shift: before.length + 2, text}
}

/** Puts the signs of the blocks back. */
export function asRow(text: string, row: string): string {
  const signs = row.split(' ¶ ').map((block) => /^[#~] /u.exec(block)?.[0] ?? '')
  return text
    .split('\n\n')
    .map((block, i) => signs[i] + block)
    .join(' ¶ ')
}
