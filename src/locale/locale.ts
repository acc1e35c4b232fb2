/**
 * What a language brings: the only page a translator must read.
 *
 * All of it is data. Words are written as in the middle of a sentence; matching
 * ignores capitals, soft hyphens and the kind of blank. A list entry may be of
 * several words (`legger til`, `according to`).
 *
 * **Patterns** (marked so below) are matched against a whole block, word by word;
 * punctuation doesn't count. `*` stands for any words (also none), `#` for one
 * number: `Laster *-innhold*` is written `Laster * innhold *`, because a hyphen
 * between two words of a pattern is matched as a blank too.
 */
import type {CreditRole} from '../article.js'

export interface Locale {
  /** BCP 47: `nb`. The folder has the same name. */
  readonly code: string
  /** Which of retext's sentence parsers suits the language (only `newsast/unified` uses it). */
  readonly base: 'english' | 'latin'
  /** What sites write in this language, not what people say. Read on every page, whatever its language. */
  readonly furniture: Furniture
  /** What the rules know of the language itself. Read on pages in this language only. */
  readonly words: Words
}

export interface Furniture {
  /** **Patterns** of what is left of an embed. */
  readonly embeds?: readonly EmbedPattern[]
  readonly related?: {
    /** Opens a block that links to another story, or stands alone before one: `Les også`. */
    readonly markers: readonly string[]
    /** **Patterns** of a block that heads a list of links, alone: `Zum Thema`. */
    readonly labels?: readonly string[]
  }
  /** **Patterns** of words of the site: paywall, cookies, age, live, correction, advertisement. */
  readonly notices?: readonly string[]
  /** By which a line without a pattern shows that the site talks to its readers. */
  readonly reader?: {
    /** What a site has: `nyhetsbrev`, `redaksjonen`, `abonnement`. */
    readonly site?: readonly string[]
    /** What it asks of them: `tips oss`, `meld deg på`. */
    readonly asks?: readonly string[]
  }
  /** **Patterns** of the label of a fact box: `Fakta *`. */
  readonly factboxes?: readonly string[]
  /** **Patterns** of the label of a summary box: `Saken oppsummert`. */
  readonly summaries?: readonly string[]
  /** Section names that stand alone above an article: `innenriks`, `Sport`. */
  readonly kickers?: readonly string[]
  readonly credits?: {
    /** Opens a credit: `Foto` (with or without colon). By the role it gives. */
    readonly markers?: {readonly [role in CreditRole]?: readonly string[]}
    /** In the place of a name: a private or handed-out picture: `Privat`. */
    readonly private?: readonly string[]
    /** In brackets or after a name: an old picture: `arkiv`. */
    readonly archive?: readonly string[]
    /** Between two makers: `og`. */
    readonly and?: readonly string[]
    /** Before the one that passes a picture on: `via`. */
    readonly via?: readonly string[]
    /** Articles that open the name of a paper: `De Telegraaf`, `El País`. */
    readonly papers?: readonly string[]
    /** Small words inside a photographer's name, of all languages, since pictures come from everywhere: `van`, `de`. */
    readonly particles?: readonly string[]
    /** Words that make a party a company or an outlet, whatever the language: `Photos`, `News`, `Media`. */
    readonly companies?: readonly string[]
    /** Before the one who ordered it: `for`. */
    readonly client?: readonly string[]
    /** In the place of a name, but neither person nor agency: `Skjermdump`, `Pressefoto`. By the role it gives. */
    readonly sources?: {readonly [role in CreditRole]?: readonly string[]}
  }
  readonly captions?: {
    /** Buttons and labels of picture viewers, no part of the caption: `Vis mer`, `fullskjerm`, `Image caption`. */
    readonly chrome?: readonly string[]
  }
  readonly bylines?: {
    /** Before the writer's name: `Av`, `Tekst`. */
    readonly by?: readonly string[]
    /** Before the name of both writer and photographer: `Tekst og foto`. */
    readonly both?: readonly string[]
    /** **Patterns** of a whole line that says who wrote it and names nobody: `La rédaction de *`. */
    readonly lines?: readonly string[]
    /** What stands beside or below a writer's name: `Journalist`. */
    readonly roles?: readonly string[]
  }
  readonly timestamps?: {
    /** Before the time at which the page was published: `Publisert`. */
    readonly published?: readonly string[]
    /** Before the time at which it was changed: `Oppdatert`. */
    readonly updated?: readonly string[]
    /** **Patterns** of a relative time: `# minutter siden`, `Nå nettopp`. */
    readonly relative?: readonly string[]
    /** After a time of twelve hours, before noon: `am`. */
    readonly morning?: readonly string[]
    /** After a time of twelve hours, after noon: `pm`. */
    readonly afternoon?: readonly string[]
    /** Words between date and time: `kl`, `klokka`, `Uhr`. */
    readonly clock?: readonly string[]
  }
  /** Names of months, January first; every list the spellings of one month: `['jan', 'januar']`. */
  readonly months?: ReadonlyArray<readonly string[]>
  /** Names of weekdays: `mandag`. */
  readonly weekdays?: readonly string[]
  /** Agencies and picture desks: the canonical name, then spellings. Case counts here: `AP` is no `Ap`. */
  readonly agencies?: ReadonlyArray<readonly [name: string, ...spellings: string[]]>
  /** Those of them (canonical names) that send text too: alone, such a name may be a byline or a sign-off. */
  readonly wires?: readonly string[]
}

export interface EmbedPattern {
  readonly is: string
  /** twitter facebook instagram youtube tiktok vimeo spotify soundcloud video audio map chart poll quiz comments unknown */
  readonly provider: string
  /** `placeholder`: a fall-back text; `consent`: a cookie wall; `text`: the embedded thing's own words. */
  readonly status: 'placeholder' | 'consent' | 'text'
}

export interface Words {
  /** language/ */
  readonly language: {
    /** The small words that give the language away: 60–120 of the most frequent ones. */
    readonly words: readonly string[]
    /** Words that lose an accent with their capital, and are others without it: `['A', 'à']` (`A Paris, …`). */
    readonly capitals?: ReadonlyArray<readonly [written: string, meant: string]>
    /** Letters that only its neighbours lack. */
    readonly letters?: string
  }
  readonly sentences: {
    /** Written with a full stop that ends no sentence: `bl.a`, `kl`. Without the last stop. */
    readonly abbreviations: readonly string[]
    /** Word parts cut off before an apostrophe: `l`, `d`, `qu` (French `l'élu`). */
    readonly elisions?: readonly string[]
  }
  readonly names: NameWords
  readonly blocks: BlockWords
  readonly quotes: QuoteWords
  readonly speakers: SpeakerWords
}

/** names/ */
export interface NameWords {
  /** Small words inside a name: `von`, `de`, `af`. */
  readonly particles: readonly string[]
  /** Before a name, no part of it: `Mr`, `Dr`, `Herr`. */
  readonly honorifics: readonly string[]
  /** Words that make a name a body's: `kommune`, `universitet`, `AS`, `University`, `Police`. */
  readonly bodies: readonly string[]
  /** Endings of a word that make it a body's: `foreningen`, `politiet`. Of lower-case or capitalised words. */
  readonly bodyEndings?: readonly string[]
  /** Tie what a body is for to its name: `of`, `for` (`Department for Transport`). */
  readonly bodyTies?: readonly string[]
  /** Endings of adjectives with which a body's name goes on in small letters: `ale` (`Ligue nationale de rugby`). */
  readonly bodyAdjectives?: readonly string[]
  /**
   * In languages that set no comma between an office and who holds it (`le maire de Sund Paul Morin`): endings of the
   * adjectives that may stand behind its noun (`le maire écologiste`).
   */
  readonly holderBehind?: readonly string[]
  /** Endings of adjectives behind a noun that no finite verb has, in such languages: `iste`, `ique`. */
  readonly describing?: readonly string[]
  /** Written with a capital in mid-sentence, but no name: `I`, English weekdays, `Sie`. */
  readonly capitalised?: readonly string[]
  /** `true`: all nouns have a capital, so a capital alone makes no name (German). */
  readonly nounsHaveCapitals?: boolean
  /** Endings of nouns for a trade: before a first name such a word opens no name: `Consulent Annemiek Dorst`. */
  readonly tradeEndings?: readonly string[]
  /** Endings of adjectives of origin, which the head of a sentence may put before a name: `ske` (`Svenske Emil Berg`). */
  readonly originEndings?: readonly string[]
  /** Endings that make somebody of a party's name: `'er` (`PvdA'er Rien Vos`). */
  readonly partyEndings?: readonly string[]
  /** Endings that make an adjective, with its capital, of a place: `er` (`Mainzer`). */
  readonly placeEndings?: readonly string[]
  /** Endings that make several of a role, in the name of their body: `e` (`Norske Bakere`). */
  readonly memberEndings?: readonly string[]
  /** Names that are also other words of the language: `Per`, `Hans`; trades that are surnames: `Baker`. */
  readonly firstNames?: readonly string[]
  /** Verbs that bid the reader, with a capital at the head of a label: `Se` (`Se Kari Moe starte`). They open no name. */
  readonly bids?: readonly string[]
  /** Countries as owners of those who stand behind them: `Norges` (`Norges Kari Moe`). They open no person's name. */
  readonly countries?: readonly string[]
  /** First names of men, which tell whom `han` may mean: `Per`, `Jens`. */
  readonly men?: readonly string[]
  /** First names of women: `Kari`. */
  readonly women?: readonly string[]
  /** Endings of a last name that only men have: `son` (Icelandic). */
  readonly menEndings?: readonly string[]
  /** Endings of a last name that only women have: `dóttir`. */
  readonly womenEndings?: readonly string[]
  /** Names in capitals that are other words in small letters: `US`. */
  readonly letters?: readonly string[]
  /** `true`: a role may stand right behind its name, without a comma: `Jón Jónsson forstjóri`. */
  readonly rolesBehind?: boolean
  /** `true`: a name may stand before a noun as an adjective does: `a Tesco spokesman`. */
  readonly modifyNouns?: boolean
  /** Case endings a name can carry: `s`, `'s`, `n`, `lle`. Longest first. */
  readonly endings: readonly string[]
  /** Genitive endings of nouns for people and bodies, with what they stand for, the first that makes a known noun counts: `['laitoksen', 'laitos']`. */
  readonly genitives?: ReadonlyArray<readonly [ending: string, base: string]>
  /** Genitive endings of surnames that only one base can have. */
  readonly surnameGenitives?: ReadonlyArray<readonly [ending: string, base: string]>
  /** Case endings that change the word they close, with what they stand for: `['sen', 'nen']` (Finnish `Salmisen` → `Salminen`). */
  readonly inflections?: ReadonlyArray<readonly [ending: string, base: string]>
}

/** blocks/ */
export interface BlockWords {
  /** Words a caption likes to open with: `her`, `bildet`. */
  readonly captionOpeners?: readonly string[]
  /** Who stands where in a picture: `til venstre`, `t.v`, `f.v`, `pictured`. */
  readonly pictured?: readonly string[]
  /** Verbs of what a picture shows, in the present as captions have it: `poserer`, `waves`, `jubelt`. */
  readonly shown?: readonly string[]
  /** Finite verbs of high frequency, which a headline or caption without a verb lacks: `er`, `har`, `ble`. */
  readonly verbs: readonly string[]
  /** Endings that tell a finite verb that no list knows: `ed`. */
  readonly verbEndings?: readonly string[]
}

/** quotes/ */
export interface QuoteWords {
  /** Pairs of marks that enclose speech here, outer ones first: `['«', '»']`. */
  readonly marks: ReadonlyArray<readonly [open: string, close: string]>
  /**
   * `true`: a dash at the head of a paragraph opens speech. `'hyphen'`: an ASCII hyphen does so too as a rule.
   * `'dialogue'`: it does where a tag or a question shows that people talk, for lists have dashes as well.
   */
  readonly dash: boolean | 'hyphen' | 'dialogue'
  /**
   * Finite verbs of saying, every form: `sier`, `sa`, `forteller`; a particle after a blank: `legger til`.
   * They tag direct speech and report indirect speech.
   */
  readonly say: readonly string[]
  /** Finite verbs of judging, hoping, fearing, promising: they report (`mener at …`), and may tag. */
  readonly judge: readonly string[]
  /** Verbs of sound and gesture, which tag only beside speech: `ler`, `smiler`, `nikker`. */
  readonly gesture: readonly string[]
  /** Verbs that call something by quoted words: `kaller`, `beskriver`, `omtaler`. */
  readonly call: readonly string[]
  /** Past participles and infinitives of `say` and `judge`: `sagt`, `si`; they count after an auxiliary. */
  readonly nonfinite: readonly string[]
  /** Auxiliaries before those: `har`, `hadde`, `skal`, `vil`, `kan`, `a`, `ont`. */
  readonly auxiliaries: readonly string[]
  /** Reflexives and small pronouns that may stand between: `seg`, `s'`, `sich`. */
  readonly reflexives?: readonly string[]
  /** Conjunctions that open reported speech: `at`, `that`, `dass`, `que`. */
  readonly that: readonly string[]
  /** `true`: a clause that is told needs its conjunction: `dit que …`; without one nothing is told but what stands in marks. */
  readonly needsThat?: boolean
  /** Conjunctions that open a reported question: `om`, `whether`, `ob`, `si`; those sentences are no quotes. */
  readonly whether: readonly string[]
  /** Words that turn a report into none: `ikke`, `aldri`, `neppe`. */
  readonly negations: readonly string[]
  /** Before the source: `ifølge`, `according to`, `selon`, `laut`. */
  readonly accordingBefore: readonly string[]
  /** Before the one in whose eyes it is so, which the words in marks show to be said: `pour` (`Pour le maire, « … »`). */
  readonly inTheEyesOf?: readonly string[]
  /** After the source: `zufolge`, `mukaan`. */
  readonly accordingAfter?: readonly string[]
  /** Before the one spoken to: `til`, `overfor`, `gegenüber`. */
  readonly toward: readonly string[]
  /** Case endings of the one spoken to, in languages without a preposition for it: `lle` (Finnish `Iltalehdelle`). */
  readonly towardEndings?: readonly string[]
  /**
   * Endings of a noun with its article, in languages where a word of `toward` behind it tells its owner:
   * `en` (Norwegian `pressekonferansen til regjeringa`, where nobody is spoken to).
   */
  readonly ownedEndings?: readonly string[]
  /** Verbs whose object is the one spoken to, without a preposition: `told`. */
  readonly tell?: readonly string[]
  /** Those of them that never stand without it, so that who follows them is spoken to, not who speaks: `told`. */
  readonly needHearer?: readonly string[]
  /** Stands for the speech beside it: `det`, `dette`, `that`, `das`, `slik`: `Det sier X til NRK.` */
  readonly itself: readonly string[]
  /** Words that may stand between verb and speaker or before the comma: `også`, `videre`, `da`, `nå`. */
  readonly adverbs: readonly string[]
  /** Words that join two verbs or clauses: `og`, `men`, `and`. */
  readonly and: readonly string[]
  /** Opens a clause that hangs on a noun or verb, and ends a tag: `som`, `mens`, `når`, `who`, `when`. */
  readonly subordinators: readonly string[]
  /** Prepositions: a speaker's phrase may go on with one (`leder for`), an addressee's place is told from it. */
  readonly prepositions: readonly string[]
  /** Words that ask: `hva`, `hvorfor`. */
  readonly interrogatives: readonly string[]
  /** What an answer opens with: `ja`, `nei`, `non`. */
  readonly answers?: readonly string[]
  /** Participles of `say` and `call` that report for the subject of their sentence: `adding`, `ajoutant`. */
  readonly participles?: readonly string[]
  /** Before such a participle, where the two go on at once: `en` (`tout en promettant`). */
  readonly beside?: readonly string[]
  /** The ending of any participle of that sort: `ant` (`en courant`). */
  readonly meanwhileEnding?: string
  /** Verbs of `say` and `judge` that assert with an infinitive too: `affirme` (`affirme avoir vu`), `zegt` (`zegt niets te weten`). */
  readonly assert?: readonly string[]
  /** Verbs and auxiliaries whose subject is the one spoken to: `heard` (`the court heard`), `was` (`was told`). */
  readonly hearers?: readonly string[]
  /** Words before a colon that mean a question: `Q`, `Spørsmål`. */
  readonly questionLabels?: readonly string[]
  /** Words before a colon that mean an answer: `A`, `Svar`. */
  readonly answerLabels?: readonly string[]
  /** Verb forms that by themselves tell a reported clause (German subjunctive): `sei`, `habe`, `werde`. */
  readonly subjunctives?: readonly string[]
  /** Open a trailing tag whose verb stands last: `wie` (`…, wie eine Sprecherin sagte`). */
  readonly as?: readonly string[]
  /** Endings of a participle, in languages where the pronoun is glued to its auxiliary: `é`, `i` (`a-t-elle ergoté`). */
  readonly participleEndings?: readonly string[]
  /** Open a trailing tag whose verb stands first: `comme` (`…, comme l'explique le maire`). */
  readonly asTold?: readonly string[]
  /** Small words before a verb that tell where, in languages with glued pronouns: `y` (`…, y écrit le maire`). */
  readonly adverbials?: readonly string[]
  /** Endings of participles, which may open a sentence before its subject: `ing` (`Speaking later, Moe said`), `ed`. */
  readonly openingEndings?: readonly string[]
  /** Endings of an infinitive: `er`, `ir`, `re` (`affirme avoir vu`), `n` (`zegt niets te weten`). */
  readonly infinitiveEndings?: readonly string[]
  /** Mark an infinitive, which reports nothing by itself: `å`, `to`, `zu`, `te`. */
  readonly infinitive?: readonly string[]
  /** `true`: the speaker may stand before the verb of a tag: `Smith said`, `Salminen sanoo`. */
  readonly subjectFirst?: boolean
  /** Infinitives that open what somebody asserts of himself without a mark: `ha` (`säger sig ha sett`). */
  readonly asserted?: readonly string[]
  /** Joining words that open a sentence only as its adverb: `der` (`Der ventes dom`). */
  readonly expletives?: readonly string[]
  /** Before a clause that sets somebody else's words against the ones before it: `mens` (`Moe sier at …, mens Lie mener …`). */
  readonly whereas?: readonly string[]
  /** Before the place that a body belongs to: `i` (`politiet i Sund`). */
  readonly within?: readonly string[]
  /** Before the sender of a message: `fra` (`en melding fra Moe`). */
  readonly from?: readonly string[]
  /** First words of verbs by which the one who has just spoken goes on: `fortsetter`, `continued`. */
  readonly goOn?: readonly string[]
  /** Nouns for a message, which with a small verb tag speech: `Tolv år er nok, var svaret.` */
  readonly messages?: readonly string[]
  /** Pronouns glued to a verb by a hyphen: `t-il`, `elle`. */
  readonly clitics?: readonly string[]
}

/** speakers/ */
export interface SpeakerWords {
  /** Pronouns of the third person that can be a speaker: by what they stand for. */
  readonly pronouns: {
    /** For a man: `han`. */
    readonly he: readonly string[]
    /** For a woman: `hun`. */
    readonly she: readonly string[]
    /** For several: `de`. */
    readonly they: readonly string[]
    /** For anybody: `hen`, `vedkommende`. */
    readonly other?: readonly string[]
    /** For a body: `it`. */
    readonly it?: readonly string[]
  }
  /** First person, which narrators of features and columns use, no speaker: `jeg`, `vi`. */
  readonly firstPerson: readonly string[]
  /** Second person: who is spoken to can't be the one who speaks: `du`, `dere`. */
  readonly secondPerson?: readonly string[]
  /** Articles and demonstratives that open a noun phrase: `en`, `den`, `the`, `der`. */
  readonly articles: readonly string[]
  /** Those of them that alone, before a verb, mean whom the sentence before closed with: `der` (`Der konterte: …`). */
  readonly pointing?: readonly string[]
  /** Those of them that point: `diese` (`sagte sie dieser Zeitung`). */
  readonly demonstratives?: readonly string[]
  /** Those of them that tell several, where many a noun has one form for one and several: `die` (`die Sprecher`, `der Sprecher`). */
  readonly pluralArticles?: readonly string[]
  /** Pronouns for somebody whom no words told of before: `jemand`. They stand among `people` too. */
  readonly somebody?: readonly string[]
  /** The indefinite ones of these: `en`, `a`, `ein`. */
  readonly indefinite: readonly string[]
  /** Prepositions that tie a noun to its owner, so that both describe one person: `eieren av bygget`, `mor til to`, `spokesman for the port`. */
  readonly of?: readonly string[]
  /** Possessives: `hans`, `hennes`, `sin`, `his`. They stay in a role. */
  readonly possessives: readonly string[]
  /**
   * The only nouns that close a word written as one, in languages that mostly write them apart (`keeper` in `shopkeeper`);
   * any other one does so behind a hyphen alone (`co-owner`). Without this list every noun closes compounds.
   */
  readonly lastParts?: readonly string[]
  /** Between a description and the name of whom it describes: `named`, `ved navn`. */
  readonly named?: readonly string[]
  /** Nouns for people by office, trade, kinship, with their forms where they vary: `leder`, `lederen`, `mor`, `moren`. Compounds are found by their last part. */
  readonly roles: readonly string[]
  /** Endings that make a woman's noun of a man's, so that who could have it and hasn't is a man: `in` (`Trainer`, `Trainerin`). */
  readonly womenEndings?: readonly string[]
  /** Nouns that are said of women too, though they could have that ending: `kapitän`. Compounds are found by their last part. */
  readonly eitherGender?: readonly string[]
  /** Endings by which a noun that no list knows is a woman's, by trade or origin: `erin`. */
  readonly womenNouns?: readonly string[]
  /** Endings that make a group of a role: `s` (`pensioners`). */
  readonly plurals?: readonly string[]
  /** Endings that make a role the one that was told of: `en` (`ekspeditøren`). */
  readonly definites?: readonly string[]
  /** Nouns for a person that are no role: `mann`, `mannen`, `kvinnen`, `vitnet`. */
  readonly people: readonly string[]
  /** Nouns of people that tell a man: `mannen`, `faren`, `sønnen`. Compounds are found by their last part. */
  readonly men?: readonly string[]
  /** Nouns of people that tell a woman: `kvinnen`, `moren`, `datteren`. */
  readonly women?: readonly string[]
  /** Nouns for somebody of an age, by tens, those for the twenties first: `[[], ['trentenaire'], …]`. */
  readonly decades?: ReadonlyArray<readonly string[]>
  /**
   * Articles that tell whether a noun for a person means a man or a woman, in languages whose nouns change with it;
   * `either`: nouns of which they tell nothing: `la victime`.
   */
  readonly articleGenders?: {
    /** Before a noun for a man: `le`. */
    readonly he: readonly string[]
    /** Before a noun for a woman: `la`. */
    readonly she: readonly string[]
    /** Nouns whose article tells nothing: `victime`. */
    readonly either: readonly string[]
  }
  /** Nouns for kin, beside those for what the other one is to them: `datteren` beside `moren`, `søsteren` beside itself. */
  readonly kin?: ReadonlyArray<readonly [one: readonly string[], other: readonly string[]]>
  /** Nouns for a body that can speak: `politiet`, `kommunen`, `partiet`. Compounds are found by their last part. */
  readonly bodies: readonly string[]
  /** Those of them that stand for a body just named: `selskapet`, `the company`. */
  readonly again?: readonly string[]
  /** Nouns that stand for a person just named, whatever the trade told: `the player`, `l’élu`, `der Politiker`. */
  readonly againPeople?: readonly string[]
  /**
   * Nouns for those who speak of others and come unannounced, by their office or what they are to them: `politimesteren`, `the judge`, `naboen`.
   * Compounds are found by their last part.
   */
  readonly offices?: readonly string[]
  /**
   * Rows of nouns by which one and the same person may go: `aktor` and `statsadvokaten`, `sjefen` and `direktør`.
   * Compounds are found by their last part.
   */
  readonly trades?: ReadonlyArray<readonly string[]>
  /** Nouns for several people: `foreldrene`, `beboerne`. */
  readonly groups: readonly string[]
  /** Endings of an age noun after a number and hyphen: `åringen`, `year-old`. */
  readonly ageEndings: readonly string[]
  /** Short and long names of parties, as written in brackets after a name: `Ap`, `Høyre`. */
  readonly parties: readonly string[]
  /** Papers and documents, which don't speak: `rapporten`, `loven`, `studien`. Compounds are found by their last part. */
  readonly papers: readonly string[]
}
