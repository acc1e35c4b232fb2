import {ARTICLE, BODY, GROUP, INDEFINITE, PERSON, ROLE} from '../locale/word-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import type {Reading} from '../reading.js'
import type {Cast, Member} from './cast.js'
import {describe} from './describe.js'
import {ageIn, headOf} from './descriptions.js'
import {nominative} from './nominative.js'
import {describedGender, nounGender} from './noun-gender.js'
import {readCast} from './read-cast.js'
import {sameWholeWord} from './same-word.js'

/** Members that are looked through for one speaker: a record with more is no article. */
const MOST = 400

/**
 * Everybody whom the record names, and those whom it only describes, as they turn up.
 *
 *     Kari Moe     Moe (named)     en mann … mannen (described)
 */
export class People {
  readonly cast: Cast
  private readonly members: Member[]
  private readonly byDescription = new Map<string, Member>()
  /** The same by the token of their noun: `tiltaltes forsvarer` is told by a description that begins at `forsvarer` too. */
  private readonly byHead = new Map<number, Member>()

  constructor(private readonly reading: Reading) {
    this.cast = readCast(reading)
    this.members = [...this.cast.members]
  }

  /** The member whom a name of the record names, by the name's index. */
  at(name: number): Member | undefined {
    return this.members[this.cast.byName[name]]
  }

  /** The member whom a phrase names. */
  named(phrase: Phrase): Member | undefined {
    const member = phrase.name && this.at(this.reading.names.at[phrase.name.first] - 1)
    const title = phrase.called ?? (phrase.role && phrase.head & (ROLE | PERSON) ? phrase.role : undefined)
    if (!member || !title) return member
    // moren til Moe, Turid, sier: a title tells that one word names a person, and maybe that it is a woman
    if (member.kind === 'unknown') member.kind = 'person'
    const noun = headOf(title, this.reading)
    if (noun >= 0) member.gender ||= nounGender(noun, this.reading)
    return member
  }

  /** The members, as many as an article has. */
  few(): readonly Member[] {
    return this.members.length > MOST ? this.members.slice(0, MOST) : this.members
  }

  /** A body is the same in every case of its article: `die Polizei`, `laut der Polizei`. */
  private keyOf({head, mention: [first, last]}: Phrase, name: string): string {
    const {record, tokens, columns} = this.reading
    const article = columns.people[first] & ARTICLE && !(columns.people[first] & INDEFINITE) && last - first > 1
    if (!(head & BODY) || !article) return name.toLowerCase()
    return record.slice(tokens.starts[first + 1], tokens.ends[last - 1]).toLowerCase()
  }

  /** The member made for a description whose noun is this token. */
  headedBy(noun: number): Member | undefined {
    return this.byHead.get(noun)
  }

  /** The body described before by the same noun with more words: `politiet i Sund … politiet`. */
  describedBody(noun: number): Member | undefined {
    for (const [head, member] of this.byHead)
      if (member.kind === 'body' && head !== noun && sameWholeWord(head, noun, this.reading)) return member
    return undefined
  }

  /** The member that goes by this description; made where there is none. */
  described(phrase: Phrase): Member {
    const name = nominative(describe(phrase, this.reading), this.reading)
    const small = this.keyOf(phrase, name)
    const known = this.byDescription.get(small)
    if (known) return known
    const age = phrase.age ?? ageIn(phrase, this.reading)
    const head = headOf(phrase.mention, this.reading)
    const member: Member = {
      id: this.members.length,
      name,
      named: false,
      kind: kindOf(phrase),
      forms: [],
      places: [phrase.first],
      roles: [],
      gender: head < 0 ? 0 : describedGender(head, this.reading),
      ...(age !== undefined && {age})
    }
    this.members.push(member)
    this.byDescription.set(small, member)
    this.byHead.set(head, member)
    return member
  }
}

function kindOf({head}: Phrase): Member['kind'] {
  if (head & BODY) return 'body'
  if (head & GROUP) return 'group'
  return head & (ROLE | PERSON) ? 'person' : 'unknown'
}
