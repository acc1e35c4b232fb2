/** What a word of furniture can be, as bits; one word may be several. */
export const CREDIT_MARKER = 1 << 0
export const PRIVATE = 1 << 1
export const ARCHIVE = 1 << 2
export const CREDIT_AND = 1 << 3
/** Stands in the place of a name: `Skjermdump`. */
export const SOURCE = 1 << 4
/** A button of a picture viewer. */
export const CHROME = 1 << 5
export const BY = 1 << 6
export const BY_BOTH = 1 << 7
export const BYLINE_ROLE = 1 << 8
export const PUBLISHED = 1 << 9
export const UPDATED = 1 << 10
export const CLOCK = 1 << 11
export const RELATED_MARKER = 1 << 12
export const KICKER = 1 << 13
export const AGENCY = 1 << 14
export const PLATFORM = 1 << 15
export const MONTH_NAME = 1 << 16
export const WEEKDAY_NAME = 1 << 17
/** Between an agency and the one that passes its pictures on: `via`. */
export const VIA = 1 << 18
/** Between a photographer and the one who ordered the picture: `for`. */
export const CLIENT = 1 << 19
/** Makes a party of a credit line a company: `Photos`, `News`. */
export const COMPANY = 1 << 20
/** Of an agency: it sends text too, so its name alone may be a byline or a sign-off. */
export const WIRE = 1 << 21
/** After a time of twelve hours: `am`, `pm`. */
export const MORNING = 1 << 22
export const AFTERNOON = 1 << 23
/** Inside a photographer's name: `van`. */
export const NAME_PARTICLE = 1 << 24
/** Opens the name of a paper: `El País`. */
export const PAPER_ARTICLE = 1 << 25
/** Something that a site has: `newsletter`. */
export const SITE = 1 << 26
/** Something that it asks of its readers: `sign up`. */
export const ASKS = 1 << 27

// how a word wakes the stage
/** A block may be a pattern that opens with the word; that has it anywhere; the word may open a loud phrase. */
export const HEADS = 1
export const TRIGGERS = 2
export const CALLS = 4
