/**
 * The classes of words that the rules ask for, as bits: first the words that
 * build a report of speech, then those that name somebody.
 */

// of speech
export const SAY = 1 << 0
export const JUDGE = 1 << 1
export const GESTURE = 1 << 2
export const CALL = 1 << 3
export const NONFINITE = 1 << 4
export const AUXILIARY = 1 << 5
export const REFLEXIVE = 1 << 6
export const THAT = 1 << 7
export const WHETHER = 1 << 8
export const NEGATION = 1 << 9
export const ACCORDING_BEFORE = 1 << 10
export const ACCORDING_AFTER = 1 << 11
export const TOWARD = 1 << 12
export const TELL = 1 << 13
export const ITSELF = 1 << 14
export const ADVERB = 1 << 15
export const AND = 1 << 16
export const SUBORDINATOR = 1 << 17
export const PREPOSITION = 1 << 18
export const INTERROGATIVE = 1 << 19
export const SUBJUNCTIVE = 1 << 20
export const QUESTION_LABEL = 1 << 21
export const ANSWER_LABEL = 1 << 28
/** A participle that reports for its sentence's subject: `adding`. */
export const PARTICIPLE = 1 << 29
/** Asserts with an infinitive: `affirme avoir vu`. */
export const ASSERT = 1 << 30
/** Its subject is spoken to: `heard`, `was` before `told`. */
export const HEARER = 1 << 31
/** The first word of a verb with a particle that may stand apart: `legger (…) til`. */
export const SPLIT_SAY = 1 << 22
export const CLITIC = 1 << 23
export const SPLIT_JUDGE = 1 << 24
export const MESSAGE = 1 << 26
export const INFINITIVE = 1 << 27
/** Opens an answer: `ja`, `nei`. */
export const ANSWER = 1 << 28
/** A later word of a phrase whose class its first word carries. */
export const CONTINUED = 1 << 25

// of people
export const HE = 1 << 0
export const SHE = 1 << 1
export const THEY = 1 << 2
export const OTHER_PRONOUN = 1 << 3
export const FIRST_PERSON = 1 << 4
export const ARTICLE = 1 << 5
export const INDEFINITE = 1 << 6
export const POSSESSIVE = 1 << 7
export const ROLE = 1 << 8
export const PERSON = 1 << 9
export const BODY = 1 << 10
export const GROUP = 1 << 11
export const PAPER = 1 << 12
export const PARTY = 1 << 13
export const PARTICLE = 1 << 14
export const HONORIFIC = 1 << 15
/** Makes a name a body's: `kommune`, `AS`. */
export const BODY_WORD = 1 << 16
/** Written with a capital, but no name. */
export const CAPITALISED = 1 << 17
export const ABBREVIATION = 1 << 18
/** A frequent finite verb, which a headline lacks. */
export const VERB = 1 << 19
export const CAPTION_OPENER = 1 << 20
export const PICTURED = 1 << 21
export const MONTH = 1 << 22
export const WEEKDAY = 1 << 23
/** Any function word of the language (its evidence list). */
export const SMALL_WORD = 1 << 24

export const SECOND_PERSON = 1 << 25
/** A verb of what a picture shows. */
export const SHOWN = 1 << 26
/** A preposition that ties a noun to its owner. */
export const OF = 1 << 26
export const FIRST_NAME = 1 << 27
/** Stands for a body just named. */
export const AGAIN = 1 << 28
/** A noun that tells a man. */
export const MAN = 1 << 29
/** A noun that tells a woman. */
export const WOMAN = 1 << 30
/** In a lexicon only: a phrase may open with the word. */
export const OPENS_PHRASE = 1 << 31

export const PRONOUN = HE | SHE | THEY | OTHER_PRONOUN
