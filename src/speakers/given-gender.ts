import {HE, SHE} from '../locale/word-classes.js'
import type {Name} from '../names/name.js'
import type {Reading} from '../reading.js'
import {hashOf} from '../source/word-hash.js'

/**
 * HE or SHE where the name itself tells it, else 0.
 *
 *     Kari Moe     Kjell-Ove Berg     Katrín Jakobsdóttir
 *     ^^^^ she     ^^^^^ he                      ^^^^^^^ she
 *
 * A surname alone tells nothing, but where the ending does.
 */
export function givenGender({first, last, kind}: Name, {record, tokens, lexicon}: Reading): number {
  if (kind === 'body') return 0
  const {hashes, starts, ends} = tokens
  const {menEndings, womenEndings} = lexicon.locale.words.names
  const closes = (endings: readonly string[] | undefined): boolean =>
    endings?.some((ending) => record.endsWith(ending, ends[last - 1])) ?? false
  if (closes(womenEndings)) return SHE
  if (closes(menEndings)) return HE
  const known = lexicon.given.get(hashes[first])
  if (known !== undefined) return known
  const hyphen = record.indexOf('-', starts[first])
  if (hyphen < 0 || hyphen >= ends[first]) return 0
  return lexicon.given.get(hashOf(record, starts[first], hyphen)) ?? 0
}
