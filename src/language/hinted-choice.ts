import type {Choice} from './choose-locale.js'

/** Below it two languages are all but level, as on a page of one line. */
const OPEN = 0.55
/** What the caller says is neither right nor wrong by the text. */
const HINTED = 0.5

/**
 * The language of the text, or the caller's where the text leaves it open.
 *
 *     Snø i fjellet · Annonse        could be Bokmål or Nynorsk: the hint decides
 *     – Eg veit ikkje, seier ho.     Nynorsk, whatever the hint
 *
 * A hint with a region (`nb-NO`) is read by the pack of its language.
 */
export function hintedChoice(
  choice: Choice | undefined,
  hint: string | undefined,
  isRead: (tag: string) => boolean
): Choice | undefined {
  if (hint === undefined || hint === choice?.tag || (choice && choice.confidence >= OPEN)) return choice
  const tag = isRead(hint) ? hint : (hint.split('-')[0] as string)
  if (choice && (tag === choice.tag || !isRead(tag))) return choice
  return {tag, confidence: HINTED}
}
