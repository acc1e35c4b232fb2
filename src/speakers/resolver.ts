/**
 * From words to a member of the cast.
 *
 *     Moe → Kari Moe · treneren → Per Berg · 21-åringen → Vik · hun → the one just named
 */
import {
  AGAIN,
  BODY,
  GROUP,
  HE,
  INDEFINITE,
  OTHER_PRONOUN,
  PERSON,
  ROLE,
  SHE,
  THEY,
  VERB
} from '../locale/word-classes.js'
import type {Phrase} from '../quotes/phrase/phrase.js'
import {readPhrase} from '../quotes/phrase/read-phrase.js'
import {sentenceEnd} from '../quotes/sentences.js'
import {HYPHENED, KIND, WORD} from '../source/tokens.js'
import type {Cast, Member} from './cast.js'
import {describe, kindOf, readCast} from './cast.js'
import {ageIn, type Description, headOf, readDescriptions} from './descriptions.js'
import {isPerson} from './is-person.js'
import {findKin} from './kin.js'
import {nounGender} from './noun-gender.js'
import {readGenders} from './read-genders.js'
import {sameBehindHyphen, sameNoun, sameWhole} from './same-noun.js'
import {hasProse, type Scene} from './scene.js'

/** How often a description may lead to another one before nobody is told. */
const DEEPEST = 2
/** Members, descriptions, quotes and tokens that are looked through for one speaker: a record with more is no article. */
const MOST = 400
const MOST_TOKENS = 400
/** Quotes that a pronoun may look back for somebody who has spoken. */
const NEAR = 3
/** Blocks that a pronoun may look back. */
const FARTHEST = 12

export class Resolver {
  private readonly cast: Cast
  private readonly members: Member[]
  readonly described: () => readonly Description[]
  private readonly byDescription = new Map<string, Member>()
  /** The same by the token of their noun: `tiltaltes forsvarer` is told by a description that begins at `forsvarer` too. */
  private readonly byHead = new Map<number, Member>()
  private depth = 0
  private gendersRead = false

  constructor(readonly scene: Scene) {
    this.cast = readCast(scene.reading)
    this.members = [...this.cast.members]
    let list: readonly Description[] | undefined
    this.described = () => (list ??= readDescriptions(scene))
  }

  /** The member that a phrase means, for the quote that asks. */
  resolve(phrase: Phrase, row: number, quote: number): Member | undefined {
    if (phrase.kind === 'pronoun') return this.fromPronoun(phrase, row, quote)
    if (phrase.kind === 'description') return this.fromDescription(phrase, row, quote)
    const member = this.named(phrase)
    if (member && phrase.age !== undefined) member.age ??= phrase.age
    return member
  }

  named(phrase: Phrase): Member | undefined {
    const {reading} = this.scene
    const member = phrase.name && this.members[this.cast.byName[reading.names.at[phrase.name.first] - 1]]
    // moren til Moe, Turid, sier: a title tells that one word names a person
    if (member?.kind === 'unknown' && phrase.called) member.kind = 'person'
    return member
  }

  private fromPronoun(phrase: Phrase, row: number, quote: number): Member | undefined {
    // said one: nobody who was named
    if (phrase.head & OTHER_PRONOUN && this.scene.reading.columns.people[phrase.first] & INDEFINITE) return undefined
    const gender = phrase.head & (HE | SHE)
    if (gender && !this.gendersRead) {
      this.gendersRead = true
      readGenders(this.scene, this.cast)
    }
    const plural = (phrase.head & THEY) !== 0 && gender === 0
    const member = this.lookBack(phrase.first, row, quote, (candidate) => {
      if (plural) return candidate.kind === 'body' || candidate.kind === 'group' || !candidate.named
      return isPerson(candidate) && (gender === 0 || candidate.gender === 0 || (candidate.gender & gender) !== 0)
    })
    if (member && gender) member.gender ||= gender
    return member ?? (gender ? this.lastSpoken(row, quote, gender) : undefined)
  }

  /** `Southard said … she said`: a lone name that has just spoken is somebody, where nobody else can be meant. */
  private lastSpoken(row: number, quote: number, gender: number): Member | undefined {
    const {found, results} = this.scene
    for (let i = quote - 1; i >= 0 && i >= quote - NEAR && found[i].row >= row - FARTHEST; i--) {
      const [member] = results[i]?.members ?? []
      if (!member || results[i]?.members.length !== 1) continue
      if (member.kind !== 'unknown' || !member.named || !(found[i].who[0]?.kind === 'name')) return undefined
      member.kind = 'person'
      member.gender ||= gender
      return member
    }
    return undefined
  }

  private fromDescription(phrase: Phrase, row: number, quote: number): Member | undefined {
    const {reading} = this.scene
    const {tokens, columns, record} = reading
    const {mention} = phrase
    const head = headOf(phrase.mention, reading)
    if (!(columns.people[phrase.first] & INDEFINITE) && head >= 0) {
      const age = phrase.age ?? ageIn(phrase, reading)
      const known = age === undefined ? this.byRole(phrase, head) : this.byAge(phrase, age)
      if (known) return known
      const kin = this.kin(phrase, head, row, quote)
      if (kin) return kin
      if (phrase.head & (BODY | GROUP)) {
        const word = record.slice(tokens.starts[head], tokens.ends[head]).toLowerCase()
        const bodies = this.few().filter(
          ({named, kind, name}) =>
            named && kind === 'body' && sameNoun(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), word)
        )
        if (bodies.length > 0) return nearest(bodies, phrase.first)
      }
      if (columns.people[head] & AGAIN) {
        const body = this.lookBack(phrase.first, row, quote, (one) => one.named && one.kind === 'body', true)
        if (body) return body
      }
      const earlier = this.firstDescription(phrase, head, age)
      if (earlier) return earlier
      // a word for somebody just named: islendingen, 21-åringen
      if (age !== undefined) {
        const person = this.lookBack(phrase.first, row, quote, (one) => isPerson(one) && one.age === undefined)
        if (person) {
          person.age = age
          return person
        }
        // en tidligere kasserer … den 47 år gamle kvinnen: the one introduced, of whom no age was told
        const introduced = this.introduced(phrase)
        if (introduced) {
          introduced.age ??= age
          return introduced
        }
      } else if (mention[1] - mention[0] === 1 && !(phrase.head & (BODY | GROUP))) {
        const person =
          phrase.head === 0
            ? this.lookBack(phrase.first, row, quote, isPerson)
            : this.namedJustBefore(row, phrase.first, quote, (phrase.head & ROLE) === 0)
        if (person) return person
        if (phrase.head & ROLE) {
          const speaker = this.onlySpeaker()
          if (speaker) return speaker
        }
      }
    }
    return this.describedAs(phrase)
  }

  /** Whom a noun for kin means, where it stands alone. */
  private kin({mention: [first, last]}: Phrase, head: number, row: number, quote: number): Member | undefined {
    if (last - first > 1 || this.depth > DEEPEST) return undefined
    this.depth++
    const found = findKin(head, row, quote, this)
    this.depth--
    return found
  }

  /** The member whom a name of the record names. */
  memberAt(name: number): Member | undefined {
    return this.members[this.cast.byName[name]]
  }

  /** The only person whom the record names, by a surname and without a role, as a text does that lost its beginning: `statsministeren` for `Berg`. */
  private onlySpeaker(): Member | undefined {
    let only: Member | undefined
    for (const member of this.few()) {
      if (!member.named || member.kind !== 'person') continue
      if (only) return undefined
      only = member
    }
    if (!only || only.roles.length > 0 || only.forms.length > 1) return undefined
    const {results} = this.scene
    for (let i = 0; i < results.length && i < MOST; i++) if (results[i]?.members[0] === only) return only
    return undefined
  }

  /** The members, as many as an article has. */
  few(): readonly Member[] {
    return this.members.length > MOST ? this.members.slice(0, MOST) : this.members
  }

  private byRole({head: classes, first}: Phrase, head: number): Member | undefined {
    const bodies = (classes & (BODY | GROUP)) !== 0
    const fitting = this.few().filter(
      (member) =>
        (member.kind === 'body') === (bodies && member.named) && member.roles.some((t) => this.sameWord(t, head))
    )
    // statsadvokaten is the statsadvokat, not the advokat beside her
    const whole = fitting.length > 1 ? fitting.filter(({roles}) => roles.some((t) => this.sameWhole(t, head))) : fitting
    return fitting.length > 0 ? nearest(whole.length > 0 ? whole : fitting, first) : undefined
  }

  private byAge({first}: Phrase, age: number): Member | undefined {
    const aged = this.few().filter((member) => member.age === age)
    const named = aged.filter((member) => member.named)
    return named.length > 0 ? nearest(named, first) : aged[0]
  }

  /** The first description in the record that can be the same one: its noun is the same, or its age. */
  private firstDescription(phrase: Phrase, head: number, age: number | undefined): Member | undefined {
    let person: Description | undefined
    let bare: Description | undefined
    const described = this.described()
    for (let k = 0; k < described.length && k < MOST; k++) {
      const one = described[k]
      if (one.phrase.first >= phrase.first) break
      if (one.head === head || this.sameWord(one.head, head) || (age !== undefined && one.age === age)) {
        if (one.opened || one.phrase.kind === 'name' || age !== undefined) return this.memberOf(one)
        bare ??= one
      }
      if (one.phrase.kind === 'description' && one.phrase.head & (PERSON | ROLE) && one.opened) person ??= one
    }
    // fornærmedes nabo … en nabo … naboen: the one that an article introduces
    if (bare) return this.memberOf(bare)
    // the man, the accused: the first person whom the record describes without a name
    return person && age === undefined && phrase.head & PERSON && !(phrase.head & ROLE)
      ? this.memberOf(person)
      : undefined
  }

  /** The first person whom the record introduces by a description without an age. */
  private introduced({first}: Phrase): Member | undefined {
    const {people} = this.scene.reading.columns
    for (const one of this.described().slice(0, MOST)) {
      if (one.phrase.first >= first) return undefined
      if (one.phrase.kind !== 'description' || !(one.phrase.head & (PERSON | ROLE))) continue
      if (people[one.phrase.first] & INDEFINITE) return one.age === undefined ? this.memberOf(one) : undefined
    }
    return undefined
  }

  /** Who a description means; one that an article makes definite may go back to an earlier one. */
  private memberOf({phrase, head, age, opened}: Description): Member {
    const known = this.named(phrase) ?? this.byHead.get(head)
    if (known) return known
    let member: Member | undefined
    if (opened && !(this.scene.reading.columns.people[phrase.first] & INDEFINITE) && this.depth < DEEPEST) {
      this.depth++
      member = this.firstDescription(phrase, head, age) ?? (age === undefined ? undefined : this.introduced(phrase))
      this.depth--
    }
    return member ?? this.describedAs(phrase)
  }

  /** The member that goes by this description; made where there is none. */
  private describedAs(phrase: Phrase): Member {
    const {reading} = this.scene
    const name = describe(phrase, reading)
    const small = name.toLowerCase()
    const known = this.byDescription.get(small)
    if (known) return known
    const age = phrase.age ?? ageIn(phrase, reading)
    const head = headOf(phrase.mention, reading)
    const member: Member = {
      id: this.members.length,
      name,
      named: false,
      kind: kindOf(phrase),
      forms: [],
      places: [phrase.first],
      roles: [],
      gender: head < 0 ? 0 : nounGender(head, reading),
      ...(age !== undefined && {age})
    }
    this.members.push(member)
    this.byDescription.set(small, member)
    this.byHead.set(head, member)
    return member
  }

  private sameWord(one: number, other: number): boolean {
    const {record, tokens} = this.scene.reading
    if (tokens.hashes[one] === tokens.hashes[other]) return true
    const word = record.slice(tokens.starts[one], tokens.ends[one])
    const otherWord = record.slice(tokens.starts[other], tokens.ends[other])
    if (sameNoun(word.toLowerCase(), otherWord.toLowerCase())) return true
    return (tokens.kinds[one] & tokens.kinds[other] & HYPHENED) !== 0 && sameBehindHyphen(word, otherWord)
  }

  private sameWhole(one: number, other: number): boolean {
    const {record, tokens} = this.scene.reading
    return sameWhole(
      record.slice(tokens.starts[one], tokens.ends[one]).toLowerCase(),
      record.slice(tokens.starts[other], tokens.ends[other]).toLowerCase()
    )
  }

  /** The nearest member before a token that fits: in the block itself, then block by block. */
  lookBack(
    token: number,
    row: number,
    quote: number,
    fits: (member: Member) => boolean,
    bodies = false
  ): Member | undefined {
    const {blocks, reading} = this.scene
    for (let r = row; r >= 0 && r >= row - FARTHEST; r--) {
      const {kind} = blocks[r]
      if (r !== row && (!hasProse(kind) || kind === 'caption')) continue
      const found = this.subjectIn(r, r === row ? token : reading.rows[r].last, quote, fits, bodies)
      if (found) return found
    }
    return undefined
  }

  /** The person named in the block's own narration, or in the block before it, if nobody has spoken since. */
  private namedJustBefore(row: number, token: number, quote: number, further: boolean): Member | undefined {
    const {scene} = this
    const named = (member: Member): boolean => member.named && member.kind === 'person'
    const own = this.subjectIn(row, token, quote, named)
    if (own) return scene.quotesIn(row)[0] < quote ? undefined : own
    const before = further ? scene.previousProse(row) : -1
    if (before < 0 || scene.quotesIn(before).some((i) => scene.found[i].kind === 'direct')) return undefined
    return this.subjectIn(before, scene.reading.rows[before].last, quote, named)
  }

  /** Who a block is about, up to a token: the last one who spoke in it, or the subject of its last sentence with a person. */
  subjectIn(
    row: number,
    end: number,
    quote: number,
    fits: (member: Member) => boolean,
    bodies = false
  ): Member | undefined {
    const {scene} = this
    const {rows} = scene.reading
    let best: Member | undefined
    let bestAt = -1
    for (const i of scene.quotesBefore(row, quote)) {
      const result = scene.results[i]
      if (!result || scene.found[i].place[1] > end) continue
      const member = result.members[result.members.length - 1]
      if (member && fits(member)) {
        best = member
        bestAt = scene.found[i].place[1]
        break
      }
    }
    for (let t = Math.max(scene.parts.speech[row][0], rows[row].first, end - MOST_TOKENS); t < end; ) {
      const spoken = scene.inSpeech(row, t, quote)
      if (spoken > t) {
        t = spoken
        continue
      }
      const stop = Math.min(end, sentenceEnd(t, rows[row].last, scene.reading))
      if (t >= bestAt) {
        const found =
          this.subjectOf(t, stop, row, quote, fits) ??
          (this.isReported(t, row, quote) ? undefined : this.firstNamed(t, stop, row, fits, bodies))
        if (found) {
          best = found
          bestAt = t
        }
      }
      t = Math.max(stop, t + 1)
    }
    return best
  }

  private subjectOf(
    first: number,
    end: number,
    row: number,
    quote: number,
    fits: (member: Member) => boolean
  ): Member | undefined {
    const {reading} = this.scene
    let t = first
    while (t < end && (reading.tokens.kinds[t] & KIND) !== WORD) t++
    const phrase = readPhrase(t, end, reading)
    if (!phrase || phrase.kind === 'pronoun') return undefined
    if (phrase.kind === 'description') {
      if (!(phrase.head & (ROLE | PERSON | BODY | GROUP)) || this.depth > DEEPEST) return undefined
      // Onkelen er landslagstrener Bjarte Moe
      if (phrase.end < end && reading.columns.people[phrase.end] & VERB && !reading.columns.speech[phrase.end]) {
        const named = readPhrase(phrase.end + 1, end, reading)
        const member = named?.kind === 'name' && named.role ? this.named(named) : undefined
        if (member && fits(member)) return member
      }
    }
    this.depth++
    const member = phrase.kind === 'name' ? this.named(phrase) : this.fromDescription(phrase, row, quote)
    this.depth--
    return member && fits(member) ? member : undefined
  }

  /** `They found Chief Miller dead, she said`: of whom a report tells besides its subject isn't the one who gives it. */
  private isReported(t: number, row: number, quote: number): boolean {
    const asking = this.scene.found[quote]
    return (
      asking.row === row &&
      asking.kind === 'indirect' &&
      asking.segments.some(([first, last]) => t >= first && t < last)
    )
  }

  /** The first one named in a sentence, or the first group described in it; `Hun sa at alle var trøtte` is about her. */
  private firstNamed(
    first: number,
    end: number,
    row: number,
    fits: (member: Member) => boolean,
    bodies: boolean
  ): Member | undefined {
    const {reading} = this.scene
    const {names, columns} = reading
    const isTold = (columns.people[first] & (HE | SHE)) !== 0
    for (let t = first; t < end; t++) {
      const index = names.at[t] - 1
      if (index >= 0) {
        if (names.list[index].first !== t || this.scene.isAddressed(row, t)) continue
        const member = this.members[this.cast.byName[index]]
        if (member && (bodies || member.kind !== 'body') && fits(member)) return member
      } else if (columns.people[t] & GROUP && !isTold) {
        const group = readPhrase(t, end, reading)
        const member = group?.kind === 'description' ? this.describedAs(group) : undefined
        if (member && fits(member)) return member
      }
    }
    return undefined
  }
}

/** The last one named before a token, else the first one after it. */
function nearest(members: readonly Member[], token: number): Member {
  const distance = ({places}: Member): number => {
    // the places are in order
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle] <= token) low = middle + 1
      else high = middle
    }
    return low > 0 ? token - places[low - 1] : 1e6 + (places[0] ?? 0) - token
  }
  return members.reduce((best, member) => (distance(member) < distance(best) ? member : best))
}
