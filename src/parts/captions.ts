import type {Caption, Credit} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import type {CreditLine} from '../credits/credit-line.js'
import {lastCopy} from '../credits/last-copy.js'
import type {Draft as Written} from '../draft.js'
import type {Reading} from '../reading.js'
import type {Row} from '../surface/read-surface.js'
import {captionLabel} from './caption-label.js'
import type {Piece} from './caption-pieces.js'
import {captionPieces} from './caption-pieces.js'
import {hasKind} from './has-kind.js'

interface Draft {
  words?: Piece
  readonly lines: CreditLine[]
  start: number
  end: number
}

/**
 * Captions: the words under a picture and who made it; several in one block are
 * several captions, one that is written twice in its block is one.
 *
 *     Roarane i går. Foto: Ola Berg / NTB Heile bygda stod på kaia. Foto: Privat
 *     ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 */
export function readCaptions(reading: Reading, blocks: readonly Judged[]): Caption[] {
  const captions: Caption[] = []
  for (const row of reading.rows)
    if (hasKind(blocks[row.index], 'caption')) for (const part of captionsOf(row, reading)) captions.push(part)
  return captions
}

export function captionsOf(row: Row, reading: Reading): Caption[] {
  const {record} = reading
  const pieces = captionPieces(row, reading)
  const drafts = group(pieces)
  if (drafts.length === 0) return [{block: row.index, place: {start: row.start, end: row.end}, text: '', credits: []}]
  const captions: Caption[] = []
  const seen = new Map<string, number>()
  for (const {words, lines, start, end} of drafts) {
    const from = words ? lastCopy(record, words.start, words.end) : start
    const text = words ? record.slice(from, words.end) : ''
    const key =
      drafts.length > 1
        ? text
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase()
        : ''
    const credits = mergeCredits(lines).map((line) => creditOf(line, record))
    const twin = seen.get(key)
    if (twin !== undefined && (words || drafts.length > 1)) {
      const earlier = captions[twin]
      if (
        earlier.credits.length === 0 ||
        credits.every((credit) => earlier.credits.some((other) => sameNames(credit, other)))
      ) {
        captions[twin] = {
          ...earlier,
          place: {start: earlier.place.start, end},
          credits: earlier.credits.length > 0 ? earlier.credits : credits
        }
        continue
      }
    }
    seen.set(key, captions.length)
    const label = words && captionLabel(from, row, reading)
    const block = row.index
    const place = {start, end}
    captions.push(label ? {block, place, text, label, credits} : {block, place, text, credits})
  }
  return captions
}

/** Words and credits that belong together: a credit goes with the words before it, or, where it opens the block, with those after it. */
function group(pieces: readonly Piece[]): Draft[] {
  const drafts: Draft[] = []
  const creditFirst = pieces[0]?.credit !== undefined && !pieces[pieces.length - 1].credit
  let open: Draft | undefined
  for (const piece of pieces) {
    const fits: boolean = piece.credit
      ? !creditFirst || open?.words === undefined
      : open?.words === undefined && (creditFirst || drafts.length === 1)
    if (!open || !fits) {
      open = {lines: [], start: piece.start, end: piece.end}
      drafts.push(open)
    }
    open.end = piece.end
    if (piece.credit) open.lines.push(piece.credit)
    else open.words = piece
  }
  return drafts
}

/** Two lines about one picture are one credit: `Foto: Ola Berg / NTB Foto: (NTB)`, `Foto: Bernd Berg Foto: dpa`. */
function mergeCredits(lines: readonly CreditLine[]): CreditLine[] {
  const merged: CreditLine[] = []
  for (const line of lines) {
    if (line.chain.length === 0) continue
    const left = merged[merged.length - 1]
    if (
      left &&
      left.role === line.role &&
      (sameNames(left, line) || (line.creators.length === 0 && !line.private && repeats(left, line)))
    ) {
      const more = left.organization ? undefined : line.organization
      merged[merged.length - 1] = {
        ...left,
        end: line.end,
        ...(more && {organization: more, chain: [...left.chain, ...line.chain]})
      }
    } else merged.push(line)
  }
  return merged
}

function repeats(left: CreditLine, {organization = ''}: CreditLine): boolean {
  return !left.organization
    ? left.creators.length > 0
    : left.organization.toLowerCase().includes(organization.toLowerCase())
}

/** What both a credit and its line tell. */
interface Names {
  readonly creators: readonly string[]
  readonly organization?: string | undefined
  readonly private?: true | undefined
}

function sameNames(a: Names, b: Names): boolean {
  return a.creators.join() === b.creators.join() && a.organization === b.organization && a.private === b.private
}

type CreditPlace = Omit<CreditLine, 'first' | 'last' | 'marked' | 'sure'>

export function creditOf(
  {start, end, role, creators, organization, chain, private: own, archive}: CreditPlace,
  record: string
): Credit {
  const text = record.slice(start, end)
  const credit: Written<Credit> = organization
    ? {text, start, end, role, creators, organization, chain}
    : {text, start, end, role, creators, chain}
  if (own) credit.private = own
  if (archive) credit.archive = archive
  return credit
}
