import {compileLexicon, type Lexicon} from './lexicon.js'
import type {Locale} from './locale.js'

/** The locales' lexicons by tag. Each is compiled when the first record asks for it: who reads one language needn't wait for ten. */
export class Lexicons {
  private readonly compiled = new Map<string, Lexicon>()

  constructor(private readonly locales: readonly Locale[]) {}

  get(tag: string): Lexicon | undefined {
    const known = this.compiled.get(tag)
    if (known) return known
    const locale = this.locales.filter(({code}) => code === tag).pop()
    if (!locale) return undefined
    const lexicon = compileLexicon(locale)
    this.compiled.set(tag, lexicon)
    return lexicon
  }
}
