/**
 * Who speaks: every act of speech gets its speaker, or none.
 *
 * Four steps, each looking only at what the ones before it found: the tag in
 * place → the cast (surname, role, pronoun → member) → the neighbours (a tag in
 * another block, question and answer, speech that goes on) → headings.
 */
import type {Quote, Speaker, Voice} from '../article.js'
import type {Judged} from '../blocks/block-rule.js'
import {ARTICLE, BODY, GROUP, HE, INDEFINITE, PERSON, ROLE, SECOND_PERSON, SHE, THEY, FIRST_PERSON, VERB} from '../locale/word-classes.js'
import {INTERROGATIVE} from '../locale/word-classes.js'
import type {Parts} from '../parts/read-parts.js'
import {shareOf} from '../quotes/find-quotes.js'
import type {FoundQuote} from '../quotes/found-quote.js'
import {readIntroduction} from '../quotes/introduction.js'
import type {Phrase} from '../quotes/phrase.js'
import {nounClasses, readPhrase} from '../quotes/phrase.js'
import {readBackTag} from '../quotes/reported-speech.js'
import {sentenceEnd} from '../quotes/sentences.js'
import type {Tag} from '../quotes/tag.js'
import type {Reading} from '../reading.js'
import type {Span} from '../source/place.js'
import {spanAt} from '../source/place.js'
import {COLON, ELLIPSIS, HYPHENED, KIND, MARK, NUMBER, WORD} from '../source/tokens.js'
import type {Cast, Member} from './cast.js'
import {describe, kindOf, readCast} from './cast.js'

/** What is known of one quote's speaker. */
interface Attribution {
  readonly members: readonly Member[]
  readonly rule: string
  readonly carried: boolean
  readonly voices: ReadonlyArray<{readonly mention?: Phrase}>
  readonly tag?: Tag
}

/** A description of somebody, where it stands. */
interface Described {
  readonly phrase: Phrase
  /** The token of its noun. */
  readonly head: number
  /** Opens with an article. */
  readonly opened: boolean
  readonly age: number | undefined
}

export interface Spoken {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

export function castSpeakers(reading: Reading, blocks: readonly Judged[], parts: Parts, found: readonly FoundQuote[], confidenceOf: (rule: string) => number): Spoken {
  if (found.length === 0) return {quotes: [], speakers: []}
  return new Casting(reading, blocks, parts, found, confidenceOf).run()
}

/** How often a description may lead to another one before nobody is told. */
const DEEPEST = 2

const SPEECH_KINDS = new Set(['paragraph', 'listItem', 'caption', 'factbox'])

class Casting {
  private readonly cast: Cast
  private readonly members: Member[]
  private readonly results: Array<Attribution | undefined>
  private readonly questions: boolean[]
  private depth = 0
  /** By row: indexes of the quotes that open there. */
  private readonly byRow = new Map<number, number[]>()

  constructor(
    private readonly reading: Reading,
    private readonly blocks: readonly Judged[],
    private readonly parts: Parts,
    private readonly found: readonly FoundQuote[],
    private readonly confidenceOf: (rule: string) => number
  ) {
    this.cast = readCast(reading)
    this.members = [...this.cast.members]
    this.results = new Array(found.length)
    this.questions = found.map(({question}) => question === true)
    found.forEach(({row}, i) => {
      const list = this.byRow.get(row)
      if (list) list.push(i)
      else this.byRow.set(row, [i])
    })
  }

  run(): Spoken {
    for (let i = 0; i < this.found.length; i++) if (!this.found[i].heading) this.results[i] = this.fromTag(i)
    this.markQuestions()
    for (let i = 0; i < this.found.length; i++) if (!this.results[i] && !this.found[i].heading) this.results[i] = this.fromNeighbours(i)
    for (let i = this.found.length - 1; i >= 0; i--) if (!this.results[i] && !this.found[i].heading && !this.questions[i]) this.results[i] = this.fromNext(i)
    for (let i = 0; i < this.found.length; i++) if (this.found[i].heading) this.results[i] = this.fromBody(i)
    return this.write()
  }

  // the tag in place

  private fromTag(i: number): Attribution | undefined {
    const quote = this.found[i]
    if (quote.who.length === 0) return undefined
    const members = quote.who.map((phrase) => this.resolve(phrase, quote.row, i))
    if (members.some((member) => !member)) return undefined
    // who has spoken is somebody, whatever the name looks like
    for (const [k, member] of members.entries()) if (member?.kind === 'unknown' && quote.kind === 'direct' && quote.who[k].kind === 'name') member.kind = 'person'
    return {members: members as Member[], rule: `tag-${quote.who[0].kind}`, carried: false, voices: quote.who.map((mention) => ({mention}))}
  }

  /** The member that a phrase means, at its place in the record. */
  private resolve(phrase: Phrase, row: number, quote: number): Member | undefined {
    const {names} = this.reading
    if (phrase.kind === 'name' && phrase.name) {
      const index = names.at[phrase.name.first] - 1
      const member = this.members[this.cast.byName[index]]
      if (member && phrase.age !== undefined) member.age ??= phrase.age
      return member
    }
    if (phrase.kind === 'pronoun') return this.fromPronoun(phrase, row, quote)
    return this.fromDescription(phrase, row, quote)
  }

  private fromPronoun(phrase: Phrase, row: number, quote: number): Member | undefined {
    const gender = phrase.head & (HE | SHE)
    const plural = (phrase.head & THEY) !== 0 && gender === 0
    const member = this.lookBack(phrase.first, row, quote, (candidate) => {
      if (plural) return candidate.kind === 'body' || candidate.kind === 'group' || !candidate.named
      if (candidate.kind !== 'person' && candidate.named) return false
      if (candidate.kind === 'body' || candidate.kind === 'group') return false
      return gender === 0 || candidate.gender === 0 || (candidate.gender & gender) !== 0
    })
    if (member && gender) member.gender ||= gender
    return member
  }

  private fromDescription(phrase: Phrase, row: number, quote: number): Member | undefined {
    const {tokens, columns, record} = this.reading
    const {mention} = phrase
    const head = this.headOf(phrase)
    const indefinite = (columns.people[phrase.first] & INDEFINITE) !== 0
    const text = describe(mention, this.reading)
    const age = this.ageIn(phrase)
    if (age !== undefined && !indefinite) {
      const aged = this.members.filter((member) => member.age === age && member.named)
      if (aged.length > 0) return nearest(aged, phrase.first)
      const described = this.members.find((member) => !member.named && member.age === age)
      if (described) return described
      const earlier = this.firstDescription(phrase, head)
      if (earlier) return earlier
      const person = this.lookBack(phrase.first, row, quote, (candidate) => isPerson(candidate) && candidate.age === undefined)
      if (person) return person
    }
    const word = head >= 0 ? record.slice(tokens.starts[head], tokens.ends[head]).toLowerCase() : ''
    if (!indefinite && head >= 0) {
      const own = phrase.head & (ROLE | PERSON) || phrase.head === 0
      if (own) {
        const byRole = this.members.filter((member) => member.kind !== 'body' && member.roles.some((t) => this.sameRole(t, head)))
        if (byRole.length > 0) return nearest(byRole, phrase.first)
      }
      if (phrase.head & (BODY | GROUP)) {
        const byRole = this.members.filter((member) => member.named && member.kind === 'body' && member.roles.some((t) => this.sameRole(t, head)))
        if (byRole.length > 0) return nearest(byRole, phrase.first)
        const bodies = this.members.filter((member) => member.named && member.kind === 'body' && this.endsInWord(member, word))
        if (bodies.length === 1) return bodies[0]
      }
      const earlier = this.firstDescription(phrase, head)
      if (earlier) return earlier
      // a word for somebody just named: islendingen, tobarnsfaren
      if (mention[1] - mention[0] === 1 && !(phrase.head & (BODY | GROUP))) {
        const person = phrase.head === 0 ? this.lookBack(phrase.first, row, quote, isPerson) : this.namedJustBefore(row, phrase.first, quote, (phrase.head & ROLE) === 0)
        if (person) return person
      }
    }
    const known = this.members.find((member) => !member.named && member.name.toLowerCase() === text.toLowerCase())
    if (known) {
      known.places.push(phrase.first)
      return known
    }
    return this.add(text, kindOf(phrase), phrase.first, age)
  }

  private add(name: string, kind: Member['kind'], place: number, age?: number): Member {
    const member: Member = {id: this.members.length, name, named: false, kind, forms: [], places: [place], roles: [], gender: 0, ...(age !== undefined && {age})}
    this.members.push(member)
    return member
  }

  /** The token that heads a description: its first noun. */
  private headOf({mention}: Phrase): number {
    const {tokens, columns} = this.reading
    for (let t = mention[0]; t < mention[1]; t++) {
      if ((tokens.kinds[t] & KIND) !== WORD) continue
      if (t > mention[0] && columns.speech[t] & (1 << 18)) break
      if (nounClasses(t, this.reading)) return t
    }
    for (let t = mention[1] - 1; t >= mention[0]; t--) if ((tokens.kinds[t] & KIND) === WORD && !(columns.people[t] & (1 << 5))) return t
    return -1
  }

  /** `21-åringen`: the number. */
  private ageIn({mention}: Phrase): number | undefined {
    const {record, tokens, lexicon} = this.reading
    for (let t = mention[0]; t < mention[1]; t++) {
      const text = record.slice(tokens.starts[t], tokens.ends[t])
      const code = text.charCodeAt(0)
      if (code < 48 || code > 57) continue
      const age = Number.parseInt(text, 10)
      const rest = text.replace(/^\d+[-‑]?/u, '')
      if (age > 0 && age < 120 && lexicon.locale.words.speakers.ageEndings.some((ending) => rest.toLowerCase() === ending || rest.toLowerCase().endsWith(ending))) return age
      if ((tokens.kinds[t] & KIND) === NUMBER && age > 0 && age < 120 && text.length <= 3 && t > mention[0]) return age
    }
    return undefined
  }

  /** Whether two nouns are one role: the shorter one, its ending aside, closes the longer one's stem. */
  private sameRole(one: number, other: number): boolean {
    const {record, tokens} = this.reading
    return sameNoun(record.slice(tokens.starts[one], tokens.ends[one]).toLowerCase(), record.slice(tokens.starts[other], tokens.ends[other]).toLowerCase())
  }

  private endsInWord(member: Member, word: string): boolean {
    const last = member.name.slice(member.name.lastIndexOf(' ') + 1).toLowerCase()
    return sameNoun(last, word)
  }

  /** The first description in the record that can be the same one: its noun is the same, or its age. */
  private firstDescription(phrase: Phrase, head: number): Member | undefined {
    const age = this.ageIn(phrase)
    for (const described of this.described()) {
      if (described.phrase.first >= phrase.first) break
      const same = described.head === head || this.sameRole(described.head, head) || (age !== undefined && described.age === age)
      if (same) return this.memberOf(described)
    }
    // the man, the accused: the last person whom the record describes without a name
    if (!(phrase.head & PERSON) || phrase.head & ROLE) return undefined
    let last: Described | undefined
    for (const described of this.described()) {
      if (described.phrase.first >= phrase.first) break
      if (described.phrase.kind === 'description' && described.phrase.head & (PERSON | ROLE) && described.opened) last = described
    }
    return last && this.memberOf(last)
  }

  private memberOf({phrase, age}: Described): Member {
    if (phrase.kind === 'name' && phrase.name) return this.members[this.cast.byName[this.reading.names.at[phrase.name.first] - 1]]
    const text = describe(phrase.mention, this.reading)
    const known = this.members.find((member) => !member.named && member.name.toLowerCase() === text.toLowerCase())
    return known ?? this.add(text, kindOf(phrase), phrase.first, age)
  }

  private descriptions: readonly Described[] | undefined

  /** All descriptions of people in the prose, in order; read when first asked for. */
  private described(): readonly Described[] {
    this.descriptions ??= this.readDescriptions()
    return this.descriptions
  }

  private readDescriptions(): readonly Described[] {
    const {tokens, columns, names, rows} = this.reading
    const list: Described[] = []
    for (const row of rows) {
      if (!SPEECH_KINDS.has(this.blocks[row.index].kind)) continue
      for (let t = row.first; t < row.last; t++) {
        if ((tokens.kinds[t] & KIND) !== WORD) continue
        const classes = columns.people[t]
        const opened = (classes & ARTICLE) !== 0
        if (!opened && (names.at[t] || (t > row.first && columns.people[t - 1] & VERB) || !(classes & (ROLE | PERSON | GROUP) || (tokens.kinds[t] & HYPHENED && nounClasses(t, this.reading))))) continue
        const phrase = readPhrase(t, row.last, this.reading)
        if (!phrase || phrase.kind === 'pronoun') continue
        if (!(phrase.head & (ROLE | PERSON | GROUP)) && !(classes & INDEFINITE && phrase.kind === 'description')) continue
        const head = phrase.kind === 'name' && phrase.role ? phrase.role[1] - 1 : this.headOf(phrase)
        if (head < 0) continue
        list.push({phrase, head, opened, age: this.ageIn(phrase)})
        t = Math.max(t, phrase.end - 1)
      }
    }
    return list
  }

  /** The nearest member before a token that fits: in the block itself, then block by block. */
  private lookBack(token: number, row: number, quote: number, fits: (member: Member) => boolean): Member | undefined {
    const {rows} = this.reading
    for (let r = row; r >= 0 && r >= row - 12; r--) {
      const kind = this.blocks[r].kind
      if (r !== row && !SPEECH_KINDS.has(kind)) continue
      if (r !== row && kind === 'caption') continue
      const end = r === row ? token : rows[r].last
      const found = this.subjectIn(r, end, quote, fits)
      if (found) return found
    }
    return undefined
  }

  /** The person named in the block's own narration, or in the block before it, if nobody has spoken since. */
  private namedJustBefore(row: number, token: number, quote: number, further: boolean): Member | undefined {
    const named = (member: Member): boolean => member.named && member.kind === 'person'
    const own = this.subjectIn(row, token, quote, named)
    if (own) return (this.byRow.get(row) ?? []).some((i) => i < quote) ? undefined : own
    const before = further ? this.previousProse(row) : -1
    if (before < 0 || this.byRow.get(before)?.some((i) => this.found[i].kind === 'direct')) return undefined
    return this.subjectIn(before, this.reading.rows[before].last, quote, named)
  }

  /** Who a block is about: the speaker of its last speech, the subject of its last sentence with a person, else the last one named. */
  private subjectIn(row: number, end: number, quote: number, fits: (member: Member) => boolean): Member | undefined {
    const {rows, names, tokens} = this.reading
    let best: Member | undefined
    let bestAt = -1
    for (const i of this.byRow.get(row) ?? []) {
      if (i >= quote) break
      const result = this.results[i]
      if (!result || this.found[i].place[1] > end) continue
      const member = result.members[result.members.length - 1]
      if (member && fits(member)) {
        best = member
        bestAt = this.found[i].place[1]
      }
    }
    const [from] = this.parts.speech[row]
    for (let t = Math.max(from, rows[row].first); t < end; ) {
      const stop = Math.min(end, sentenceEnd(t, rows[row].last, this.reading))
      const inside = this.inSpeech(row, t, quote)
      if (inside > t) {
        t = inside
        continue
      }
      if (t >= bestAt) {
        const subject = this.subjectOf(t, stop, row, quote, fits)
        if (subject) {
          best = subject
          bestAt = t
        } else {
          for (let k = t; k < stop; k++) {
            if (this.reading.columns.people[k] & GROUP && !names.at[k] && this.depth <= DEEPEST) {
              const group = readPhrase(k, stop, this.reading)
              const member = group?.kind === 'description' ? this.memberOf({phrase: group, head: k, opened: false, age: undefined}) : undefined
              if (member && fits(member)) {
                best = member
                bestAt = k
                break
              }
            }
            const index = names.at[k] - 1
            if (index < 0 || names.list[index].first !== k || this.isAddressed(row, k)) continue
            const member = this.members[this.cast.byName[index]]
            if (member && member.kind !== 'body' && fits(member)) {
              best = member
              bestAt = k
              break
            }
          }
        }
      }
      t = Math.max(stop, t + 1)
    }
    void tokens
    return best
  }

  /** The end of the speech that covers a token, or 0. */
  private inSpeech(row: number, token: number, quote: number): number {
    for (const i of this.byRow.get(row) ?? []) {
      const {place, kind, segments} = this.found[i]
      if (kind !== 'direct' || token < place[0] || token >= place[1]) continue
      if (i !== quote) return place[1]
      for (const [first, last] of segments) if (token >= first - 1 && token < last) return last
    }
    return 0
  }

  private isAddressed(row: number, token: number): boolean {
    return (this.byRow.get(row) ?? []).some((i) => {
      const {addressee} = this.found[i]
      return addressee !== undefined && token >= addressee[0] && token < addressee[1]
    })
  }

  private subjectOf(first: number, end: number, row: number, quote: number, fits: (member: Member) => boolean): Member | undefined {
    const {names, tokens} = this.reading
    let t = first
    while (t < end && (tokens.kinds[t] & KIND) !== WORD) t++
    const phrase = readPhrase(t, end, this.reading)
    if (!phrase || phrase.kind === 'pronoun') return undefined
    if (phrase.kind === 'name' && phrase.name) {
      const member = this.members[this.cast.byName[names.at[phrase.name.first] - 1]]
      return member && fits(member) ? member : undefined
    }
    if (!(phrase.head & (ROLE | PERSON | BODY | GROUP))) return undefined
    if (this.depth > DEEPEST) return undefined
    this.depth++
    const member = this.fromDescription(phrase, row, quote)
    this.depth--
    return member && fits(member) ? member : undefined
  }

  // the neighbours

  /** A question in a run of speech is the interviewer's: it has no tag, and an answer follows. */
  private markQuestions(): void {
    for (let i = 0; i < this.found.length; i++) {
      const quote = this.found[i]
      if (quote.who.length > 0 || quote.cue || quote.heading || quote.kind !== 'direct') continue
      if (this.questions[i]) continue
      const next = this.nextSpeech(i)
      if (next === undefined || this.found[next].who.length > 0 && this.found[next].tagFirst) continue
      if (this.blocks[quote.row].kind === 'caption') continue
      const [first, last] = quote.segments[quote.segments.length - 1]
      if (this.introduced(i)) continue
      if (this.asks(first, last, quote)) this.questions[i] = true
    }
  }

  private asks(first: number, last: number, quote: FoundQuote): boolean {
    const {tokens, columns, record} = this.reading
    const end = tokens.kinds[last - 1] & KIND
    const mark = record.charCodeAt(tokens.ends[last - 1] - 1) === 0x3f
    let second = 0
    let own = 0
    for (let t = quote.segments[0][0]; t < last; t++) {
      if (columns.people[t] & SECOND_PERSON) second++
      if (columns.people[t] & FIRST_PERSON) own++
    }
    const words = last - first
    if (words > 45) return false
    if (mark) return own === 0 || second > 0 || (columns.speech[first] & INTERROGATIVE) !== 0 || words < 12
    return second > 0 && own === 0 && end === ELLIPSIS
  }

  /** The quote that opens the next block, if that is speech too. */
  private nextSpeech(i: number): number | undefined {
    const row = this.nextProse(this.found[i].row)
    if (row < 0) return undefined
    const next = this.byRow.get(row)?.[0]
    if (next === undefined) return undefined
    return this.opensRow(next) ? next : undefined
  }

  private opensRow(i: number): boolean {
    const {row, place, kind} = this.found[i]
    return kind === 'direct' && place[0] <= this.parts.speech[row][0] + 2
  }

  private nextProse(row: number): number {
    for (let r = row + 1; r < this.blocks.length; r++) {
      const {kind} = this.blocks[r]
      if (kind === 'paragraph' || kind === 'listItem') return r
      if (kind === 'heading' || kind === 'title') return -1
    }
    return -1
  }

  private previousProse(row: number): number {
    for (let r = row - 1; r >= 0; r--) {
      const {kind} = this.blocks[r]
      if (kind === 'paragraph' || kind === 'listItem') return r
    }
    return -1
  }

  /** Who the block before says will speak: it ends in a colon. */
  private introduced(i: number): Tag | undefined {
    const {row} = this.found[i]
    if (!this.opensRow(i)) return undefined
    const before = this.previousProse(row)
    if (before < 0) return undefined
    const [first, last] = this.parts.speech[before]
    if (last <= first || (this.reading.tokens.kinds[last - 1] & KIND) !== COLON) return undefined
    let sentence = first
    for (let t = first; t < last; ) {
      const end = sentenceEnd(t, last, this.reading)
      if (end >= last) {
        sentence = t
        break
      }
      t = end
    }
    const speech = this.byRow.get(before)
    const inner = speech?.[speech.length - 1]
    if (inner !== undefined && this.results[inner] && this.found[inner].place[1] > sentence) return {who: [], first, end: last, verb: 0}
    return readIntroduction(sentence, last - 1, this.reading)
  }

  private fromNeighbours(i: number): Attribution | undefined {
    const quote = this.found[i]
    if (quote.kind === 'indirect' || quote.kind === 'mixed') return this.carriedReport(i)
    if (this.questions[i]) return undefined
    const intro = this.introduced(i)
    if (intro) {
      if (intro.who.length > 0) {
        const member = this.resolve(intro.who[0], this.previousProse(quote.row), i)
        if (member) return {members: [member], rule: 'colon-before', carried: true, voices: [{}], tag: intro}
      }
      const speech = this.byRow.get(this.previousProse(quote.row))
      const before = speech && this.results[speech[speech.length - 1]]
      if (before && before.members.length > 0) return {members: before.members, rule: 'colon-before', carried: true, voices: before.members.map(() => ({}))}
    }
    const back = this.tagBehind(i)
    if (back) return back
    const beside = this.inOwnBlock(i)
    if (beside) return beside
    if (!this.opensRow(i)) return this.lastIn(quote.row, i)
    const before = this.previousProse(quote.row)
    if (before < 0) return undefined
    const earlier = this.byRow.get(before)
    const previous = earlier?.[earlier.length - 1]
    if (previous !== undefined && this.found[previous].kind === 'direct' && this.found[previous].place[1] >= this.parts.speech[before][1] - 1) {
      if (this.questions[previous]) return this.answer(i)
      const result = this.results[previous]
      const other = result && this.asksOther(previous) ? this.otherThan(result.members[0], previous) : undefined
      if (other) return {members: [other], rule: 'answer', carried: true, voices: [{}]}
      if (result) return {members: result.members, rule: 'speech-goes-on', carried: true, voices: result.members.map(() => ({}))}
      return undefined
    }
    const member = this.subjectIn(before, this.reading.rows[before].last, i, (one) => isPerson(one) || (one.kind !== 'unknown' && !this.hasPerson(before)))
    if (member && member.kind !== 'body') return {members: [member], rule: 'named-before', carried: true, voices: [{}]}
    const next = this.nextSpeech(i)
    if (next !== undefined && this.results[next]) return undefined
    const far = this.lookBack(quote.place[0], before, i, isPerson)
    return far ? {members: [far], rule: 'named-further-before', carried: true, voices: [{}]} : undefined
  }

  /** A tagged question to somebody in the story: a judge's, a child's. */
  private asksOther(i: number): boolean {
    const {segments} = this.found[i]
    const [first, last] = segments[segments.length - 1]
    const {record, tokens, columns} = this.reading
    if (record.charCodeAt(tokens.ends[last - 1] - 1) !== 0x3f) return false
    for (let t = first; t < last; t++) if (columns.people[t] & SECOND_PERSON) return true
    return false
  }

  /** The last one who spoke before a quote and isn't its speaker. */
  private otherThan(member: Member | undefined, quote: number): Member | undefined {
    for (let j = quote - 1; j >= 0; j--) {
      const other = this.results[j]?.members[0]
      if (other && other !== member && !this.found[j].heading) return other
    }
    return undefined
  }

  private hasPerson(row: number): boolean {
    const {rows, names} = this.reading
    for (let t = rows[row].first; t < rows[row].last; t++) if (names.at[t] && names.list[names.at[t] - 1].kind === 'person') return true
    return false
  }

  /** `Det sier Moe til NRK.` in the next block. */
  private tagBehind(i: number): Attribution | undefined {
    const {row, place} = this.found[i]
    if (place[1] < this.parts.speech[row][1] - 1) return undefined
    const next = this.nextProse(row)
    if (next < 0) return undefined
    const [first, last] = this.parts.speech[next]
    if (last <= first) return undefined
    const tag = readBackTag(first, sentenceEnd(first, last, this.reading), this.reading)
    if (!tag) return undefined
    const member = this.resolve(tag.who[0], next, i)
    return member && {members: [member], rule: 'tag-behind', carried: true, voices: [{}], tag}
  }

  /** Narration before the speech in its own block names who speaks. */
  private inOwnBlock(i: number): Attribution | undefined {
    const {row, place} = this.found[i]
    const [first] = this.parts.speech[row]
    if (place[0] <= first) return undefined
    let best: {phrase: Phrase; member: Member} | undefined
    let inside = -1
    for (const j of this.byRow.get(row) ?? []) if (j < i) inside = Math.max(inside, this.found[j].place[1])
    for (let t = Math.max(first, inside); t < place[0]; ) {
      const end = Math.min(place[0], sentenceEnd(t, place[0], this.reading))
      const phrase = readPhrase(t, end, this.reading)
      if (phrase && (phrase.kind !== 'description' || phrase.head & (ROLE | PERSON))) {
        const member = this.resolve(phrase, row, i)
        if (member && member.kind !== 'body') best = {phrase, member}
      }
      t = Math.max(end, t + 1)
    }
    return best && {members: [best.member], rule: 'narration-before', carried: false, voices: [{mention: best.phrase}]}
  }

  private lastIn(row: number, i: number): Attribution | undefined {
    for (const j of [...(this.byRow.get(row) ?? [])].reverse()) {
      const result = j < i ? this.results[j] : undefined
      if (result) return {members: result.members, rule: 'speech-goes-on', carried: true, voices: result.voices}
    }
    const member = this.lookBack(this.found[i].place[0], row, i, isPerson)
    return member && {members: [member], rule: 'named-before', carried: true, voices: [{}]}
  }

  /** After a question: the one who answered the question before it, or answers the next one, else the last one named. */
  private answer(i: number): Attribution | undefined {
    for (let j = i - 1; j >= 0; j--) {
      if (this.found[j].heading || this.questions[j] || this.found[j].kind !== 'direct') continue
      const result = this.results[j]
      if (result && this.found[i].row - this.found[j].row <= 6) return {members: result.members, rule: 'answer', carried: true, voices: result.members.map(() => ({}))}
      break
    }
    for (let j = i + 1; j < this.found.length; j++) {
      if (this.found[j].heading || this.questions[j] || this.found[j].kind !== 'direct') continue
      const result = this.results[j]
      if (!result) continue
      if (this.found[j].row - this.found[i].row <= 8) return {members: result.members, rule: 'answer', carried: true, voices: result.members.map(() => ({}))}
      break
    }
    const member = this.lookBack(this.found[i].place[0], this.found[i].row, i, isPerson)
    return member && {members: [member], rule: 'answer', carried: true, voices: [{}]}
  }

  private carriedReport(i: number): Attribution | undefined {
    if (this.found[i].cue) {
      if (this.found[i].who.length > 0) return undefined
    }
    for (let j = i - 1; j >= 0; j--) {
      const result = this.results[j]
      if (!result || this.found[j].heading) continue
      if (this.found[i].row - this.found[j].row > 2) return undefined
      return {members: result.members, rule: 'report-goes-on', carried: true, voices: result.members.map(() => ({}))}
    }
    return undefined
  }

  /** Untagged speech before tagged speech is the same voice's. */
  private fromNext(i: number): Attribution | undefined {
    if (this.found[i].kind !== 'direct') return undefined
    const next = this.nextSpeech(i)
    if (next === undefined || this.questions[next]) return undefined
    const result = this.results[next]
    return result && {members: result.members, rule: 'speech-before', carried: true, voices: result.members.map(() => ({}))}
  }

  // headings

  /** A quoted heading shortens a quote of the body: its speaker is that one's. */
  private fromBody(i: number): Attribution | undefined {
    const heading = this.found[i]
    let best = -1
    let top = 0
    for (let j = 0; j < this.found.length; j++) {
      const other = this.found[j]
      if (other.heading || !this.results[j]) continue
      let share = shareOf(heading, other, this.reading)
      if (other.kind === 'indirect') share *= 0.9
      const distance = other.row - heading.row
      const score = share + (distance > 0 && distance < 8 ? 0.05 - distance * 0.005 : 0)
      if (share >= 0.5 && score > top) {
        top = score
        best = j
      }
    }
    const mention = heading.who.length > 0 ? heading.who.map((phrase) => ({mention: phrase})) : undefined
    if (best >= 0) {
      const {members} = this.results[best] as Attribution
      if (!mention || heading.who[0].kind === 'description') return {members, rule: 'heading-shortens', carried: true, voices: mention ?? members.map(() => ({}))}
    }
    if (mention) {
      const members = heading.who.map((phrase) => this.resolve(phrase, heading.row, i)).filter((member): member is Member => member !== undefined)
      if (members.length === mention.length) return {members, rule: `heading-${heading.who[0].kind}`, carried: false, voices: mention}
    }
    for (let j = i + 1; j < this.found.length; j++) {
      const other = this.found[j]
      if (other.heading || this.questions[j] || other.kind === 'indirect') continue
      if (other.row - heading.row > 8) break
      const result = this.results[j]
      if (result) return {members: result.members, rule: 'heading-next', carried: true, voices: result.members.map(() => ({}))}
    }
    return undefined
  }

  // what comes out

  private write(): Spoken {
    const {record, tokens} = this.reading
    const {starts, ends} = tokens
    const span = ([first, last]: readonly [number, number]): Span => spanAt(record, starts[first], ends[last - 1])
    const index = new Map<number, number>()
    const speakers: Array<{member: Member; mentions: Span[]; quotes: number[]; role?: string; party?: string; pronoun?: Span}> = []
    const speakerOf = (member: Member): number => {
      let at = index.get(member.id)
      if (at === undefined) {
        at = speakers.length
        index.set(member.id, at)
        speakers.push({member, mentions: [], quotes: []})
      }
      return at
    }
    const quotes = this.found.map((quote, i): Quote => {
      const result = this.results[i]
      const segments = quote.segments.map(span)
      const voices: Voice[] = (result?.members ?? []).map((member, k) => {
        const at = speakerOf(member)
        const speaker = speakers[at]
        speaker.quotes.push(i)
        const phrase = result?.voices[k]?.mention
        if (!phrase) return {speaker: at}
        const mention = span(phrase.mention)
        speaker.mentions.push(mention)
        if (phrase.party !== undefined) speaker.party ??= record.slice(starts[phrase.party], ends[phrase.party])
        const role = phrase.role && span(phrase.role)
        if (role) speaker.role ??= role.text
        if (phrase.kind === 'pronoun') speaker.pronoun ??= mention
        return {speaker: at, mention, ...(role && {role})}
      })
      const behind = result?.tag
      const cue = quote.cue ?? behind?.cue
      const addressee = quote.addressee ?? behind?.addressee
      return {
        kind: quote.kind,
        text: segments.map(({text}) => text).join(' '),
        segments,
        place: {start: starts[quote.place[0]], end: ends[quote.place[1] - 1]},
        block: quote.row,
        ...(quote.open !== undefined && {open: record.slice(starts[quote.open], ends[quote.open])}),
        ...(quote.close !== undefined && quote.close < tokens.count && {close: record.slice(starts[quote.close], ends[quote.close])}),
        nested: this.nestedIn(quote),
        speakers: voices,
        ...(result && {attribution: {rule: result.rule, confidence: this.confidenceOf(result.rule), carried: result.carried}}),
        ...(cue && {cue: span(cue)}),
        ...(addressee && {addressee: span(addressee)}),
        question: this.questions[i],
        rule: quote.rule,
        confidence: this.confidenceOf(quote.rule)
      }
    })
    return {quotes, speakers: speakers.map(({member, mentions, quotes: own, role, party, pronoun}): Speaker => ({
      name: member.name,
      named: member.named,
      kind: member.named && member.kind === 'unknown' ? 'person' : member.kind,
      ...(role !== undefined && {role}),
      ...((party ?? member.party) !== undefined && {party: (party ?? member.party) as string}),
      ...(member.age && {age: member.age}),
      ...(pronoun && {pronoun}),
      mentions: inOrder(mentions),
      quotes: own
    }))}
  }

  /** Quotations inside the words said. */
  private nestedIn({segments, kind}: FoundQuote): readonly Span[] {
    if (kind !== 'direct') return []
    const {record, tokens, lexicon} = this.reading
    const {kinds, starts, ends, hashes} = tokens
    let nested: Span[] | undefined
    for (const [first, last] of segments) {
      let open = -1
      for (let t = first; t < last; t++) {
        if ((kinds[t] & KIND) !== MARK) continue
        if (open < 0) {
          if (lexicon.openers.has(hashes[t])) open = t
        } else if (lexicon.openers.get(hashes[open])?.includes(hashes[t])) {
          if (t > open + 1) (nested ??= []).push(spanAt(record, starts[open + 1], ends[t - 1]))
          open = -1
        }
      }
    }
    return nested ?? []
  }
}

/** One word alone may be a place; only a person, or somebody described, can be meant by `han`. */
function isPerson({kind, named}: Member): boolean {
  return kind === 'person' || (kind === 'unknown' && !named)
}

/** The last one named before a token, else the first one after it. */
function nearest(members: readonly Member[], token: number): Member {
  const distance = ({places}: Member): number => {
    let best = Number.POSITIVE_INFINITY
    for (const place of places) best = Math.min(best, place <= token ? token - place : 1e6 + place - token)
    return best
  }
  return members.reduce((best, member) => (distance(member) < distance(best) ? member : best))
}

/** `hovedtrener` and `treneren`: one ends as the other begins, but for an ending of some letters. */
export function sameNoun(one: string, other: string): boolean {
  if (one === other) return true
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  return closesWith(long, short) || closesWith(short, long)
}

const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/** Whether the stem of `word` stands at the end of `compound`, the endings of both aside. */
function closesWith(compound: string, word: string): boolean {
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const stem = word.slice(0, word.length - cut)
    if (stem.length < SHORTEST_STEM) return false
    const at = compound.lastIndexOf(stem)
    if (at >= 0 && compound.length - at - stem.length <= LONGEST_ENDING) return true
  }
  return false
}

/** By place, each once: two quotes may share the words that name their speaker. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(({start, end}, i) => i === 0 || start !== sorted[i - 1].start || end !== sorted[i - 1].end)
}
