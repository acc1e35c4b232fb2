import type {DrawnNotes} from './rule-note.js'

/** Of the rules that find speech: dialogue, direct speech, questions, reports, headings. */
export const quoteNotes = {
  'lettered-speech': {
    needs: 'A block that opens with a letter or word for a question or an answer, and a neighbour with the other one.',
    cannot: 'Name who asks; who answers is told by the turn-taking.',
    picture: ['Spørsmål: Når går ferja?', 'Svar: Klokka fem.', '      ^^^^^^^^^^^']
  },
  'labelled-speech': {
    needs: 'A name and a colon at the head of the block, and the same label again elsewhere, or a question beside it.',
    cannot: 'Tell one labelled line alone from a heading or a list.',
    picture: [
      'Sundposten: Hvorfor gikk ferja så nær land?',
      'Solheim: Jo. Det skal vi finne ut av.',
      '^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'label    speech'
    ]
  },
  'dash-speech': {
    needs: 'A dash at the head of the block, of a sentence or after a colon, in a language that opens speech so.',
    cannot: 'Say where speech ends that goes on in plain narration without a tag.',
    picture: [
      '– Vi så lykta i siste liten, sier Solheim.',
      '^ ^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^',
      '  speech                     tag'
    ]
  },
  'marked-speech': {
    needs: 'Marks that open a sentence, and a verb of saying with its speaker right after them.',
    cannot: 'Take marks in the midst of a sentence: those are names, titles or words of a report.',
    picture: ['«Vi så lykta i siste liten», sier Solheim.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^']
  },
  'introduced-speech': {
    needs: 'Marks after a colon, and before it somebody who can speak, or a stop inside the marks.',
    cannot: 'Take the text of a sign or a title after a colon.',
    picture: ['Solheim skriver: «Vi så lykta i siste liten.»', '^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  incise: {
    needs: 'A tag inside the marks, set off by commas, in a language that writes so.',
    cannot: 'Tell a tag whose verb no list has.',
    picture: [
      '« Nous avons vu le phare, explique la capitaine, trop tard. »',
      '  ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^'
    ]
  },
  'bare-marks': {
    needs: 'A whole sentence in marks at the head of a sentence, without tag.',
    cannot: 'Tell by itself who speaks; and a title in marks that ends in a stop is taken for speech.',
    picture: ['«Vi så lykta i siste liten.»', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  'reports-back': {
    needs: 'A sentence that opens with a word for the one before it, then a verb of saying and its speaker.',
    cannot: 'Take more than the one sentence before; in a block of its own the tag makes nothing.',
    picture: ['Ferja er tom. Det opplyser politiet.', '^^^^^^^^^^^^      ^^^^^^^^ ^^^^^^^^']
  },
  source: {
    needs: 'A word like “according to” before the source or after it, and a source that can speak.',
    cannot: 'Take reports, laws and figures for sources: papers do not speak.',
    picture: ['Ifølge politiet er ferja tom.', '^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^', 'cue    who      text']
  },
  'trailing-tag': {
    needs: 'A clause, a comma, and then a verb of saying with its speaker and nothing that goes on.',
    cannot: 'Tell a tag after whose speaker another clause with a verb follows.',
    picture: ['Ferja er tom, opplyser politiet.', '^^^^^^^^^^^^  ^^^^^^^^ ^^^^^^^^']
  },
  infinitive: {
    needs: 'A verb that asserts with an infinitive too, its subject, and the infinitive (French “affirme avoir vu”).',
    cannot: 'Tell a plan or a promise from what is asserted, but by the lists.',
    picture: ['Solheim affirme avoir vu la lampe.', '^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^']
  },
  'that-clause': {
    needs: 'A verb of saying or judging that is not negated, somebody who can speak as its subject, and “that”.',
    cannot: 'Take requests, plans and reported questions, or a subject that stands in another sentence.',
    picture: ['Solheim sier at ferja er tom.', '^^^^^^^ ^^^^    ^^^^^^^^^^^^']
  },
  'bare-clause': {
    needs: 'The same without “that”: a clause with its own subject and verb right after the verb of saying.',
    cannot: 'Tell a clause whose verb no list and no ending gives away.',
    picture: ['Solheim mener ferja gikk for nær land.', '^^^^^^^ ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^']
  },
  'quoted-words': {
    needs: 'A report whose clause can not be told, with words in marks.',
    cannot: 'Take names, titles and nicknames in marks.',
    picture: ['Solheim lover å komme «sterkere tilbake».', '^^^^^^^ ^^^^^          ^^^^^^^^^^^^^^^^^']
  },
  called: {
    needs: 'A verb that calls something by quoted words, and the words in marks.',
    cannot: 'Tell irony of the paper itself, which has no such verb.',
    picture: ['Solheim kaller ferja «en flytende kafé».', '^^^^^^^ ^^^^^^        ^^^^^^^^^^^^^^^^^']
  },
  subjunctive: {
    needs:
      'A verb form that by itself reports (German “sei”, “habe”), and a report or speech within two blocks before it.',
    cannot: 'Say whose words they are: the report before tells.',
    picture: ['Die Fähre sei leer gewesen.', '          ^^^']
  },
  'colon-report': {
    needs: 'A verb of saying with its speaker, a colon, and behind it a verb form that by itself reports.',
    cannot: 'Tell a report behind a colon in languages without such forms.',
    picture: ['Der Fahrer sagte: Er sei nur durchgereist.', '           ^^^^^     ^^^']
  },
  'bare-question': {
    needs: 'A block of at most 45 words that ends in a question mark, with speech right after it.',
    cannot: 'Tell a question of the paper to its readers, where speech happens to follow.',
    picture: ['Hva gjør dere nå?', '^^^^^^^^^^^^^^^^', '– Vi venter på slepebåten.', '^ the answer']
  },
  'bare-answer': {
    needs: 'A paragraph without marks behind the question of an interview, whose questions stand alone.',
    cannot: 'Tell where the interview ends and the story goes on, if no line of another kind follows.',
    picture: ['Comment allez-vous ?', 'Mal. On a tout perdu.', '^^^^^^^^^^^^^^^^^^^^^']
  },
  'heading-dash': {
    needs: 'A heading that opens with a dash.',
    cannot: 'Say by itself who speaks.',
    picture: ['– Vi så lykta i siste liten', '  ^^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  'heading-labelled': {
    needs: 'A heading with a colon, and a dash or marks after it to the end.',
    cannot: 'Resolve a label that the text below never explains.',
    picture: ['Skipper: – Så lykta i siste liten', '^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^']
  },
  'heading-bare-label': {
    needs: 'A name or role, a colon and a capital in a heading, and a quote below that says the same.',
    cannot: 'Tell such a heading where no quote below says it.',
    picture: ['Solheim: Så lykta i siste liten', '^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^']
  },
  'heading-marks': {
    needs: 'A heading that is all in marks, or opens with them and ends in a tag.',
    cannot: 'Tell a title of a work in capitals, unless the text below quotes it.',
    picture: ['«Så lykta i siste liten»', ' ^^^^^^^^^^^^^^^^^^^^^^']
  },
  'heading-part': {
    needs: 'Words in marks inside a heading, and a verb of saying or calling, or a quote below that says the same.',
    cannot: 'Tell scare quotes from speech where the text below is silent.',
    picture: ['Kaller ferja «en flytende kafé»', '^^^^^^        ^^^^^^^^^^^^^^^^^']
  }
} as const satisfies DrawnNotes
