import {lineNotes} from './line-notes.js'
import type {DrawnNotes} from './rule-note.js'

/** Of the rules that look at a block's neighbours, in their order; under a rule the ids that its answers carry. */
export const settleNotes = {
  'settle-agency': {
    needs: 'A block of nothing but agencies (agency-line) that is still open.',
    cannot: 'See more than which side of the body it stands on, and whether a picture is next to it.',
    picture: ['NTB', '^^^ before the body, after it, or under a picture']
  },
  'agency-byline': {
    needs: 'An agency alone, before the body.',
    cannot: 'Tell who at the agency wrote it.',
    picture: ['NTB', '^^^', 'Ferja gikk på grunn natt til torsdag …']
  },
  'agency-signoff': {
    needs: 'An agency alone, after the body, or between two paragraphs.',
    cannot: 'Tell a sign-off that is glued to the last sentence: that stays in its paragraph.',
    picture: ['… Ingen kom til skade.', '(©NPK)', '^^^^^^']
  },
  'agency-credit': {
    needs: 'An agency alone, in the midst of the text, under a bare line or a caption.',
    cannot: 'Join the credit with the caption over it: they stay two blocks.',
    picture: ['Ferja ved kai i Kvamsund', 'Reuters', '^^^^^^^']
  },
  'settle-section': {
    needs: 'A block of nothing but names of sections (section-name) that is still open.',
    cannot: 'Tell a section from a crosshead of the same word before the fourth paragraph.',
    picture: ['Kultur', '^^^^^^']
  },
  'section-kicker': {
    needs: "A section's name with at most three paragraphs before it, or none after it.",
    cannot: 'Tell a crosshead of one word high in the text.',
    picture: ['Innenriks', '^^^^^^^^^', 'Ferja går igjen']
  },
  'section-heading': {
    needs: "A section's name with more than three paragraphs before it, and body after it.",
    cannot: 'Tell the kicker of a second story that was glued to the first.',
    picture: ['… sier skipperen.', 'Bakgrunn', '^^^^^^^^', 'Sambandet ble opprettet i 1931 …']
  },
  'settle-time': {
    needs: 'A date without a word that says what happened then (time-line), still open.',
    cannot: 'Read what stands in the entry under it.',
    picture: ['12. oktober 2021', '^^^^^^^^^^^^^^^^']
  },
  'date-alone': {
    needs: 'A date before the body, after it, or beside a byline, link or notice.',
    cannot: 'Say whether the page was published or changed then.',
    picture: ['Av Ingrid Solheim', '12. oktober 2021 kl. 06.00', '^^^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  'date-heading': {
    needs: 'A date between paragraphs.',
    cannot: 'Tell the date of a second page that was glued to the first.',
    picture: ['12. oktober 1964', '^^^^^^^^^^^^^^^^', 'Kongen åpner brua …']
  },
  'asks-reader': {
    needs:
      'Two words among those by which a site speaks of itself, asks something of its readers or says you; three in the midst of the body.',
    cannot: 'Tell a column in which the writer asks it.',
    picture: ['Har du sett feil i saken? Skriv til redaksjonen.', '    ^^                    ^^^^^^^^^^^^^^^^^^^^^']
  },
  'text-of-label': {
    needs: 'A label of a picture viewer that ends in a comma, alone in the block before.',
    cannot: 'Tell the text where the label has no comma.',
    picture: [
      'Image caption,',
      '             ^ more follows',
      'The seal came ashore twice',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^'
    ]
  },
  'twice-over': {
    needs: 'The same line twice, one after the other; or a caption beside it that opens with the same words.',
    cannot: 'See copies that stand farther apart.',
    picture: [
      'Selen kom i land to ganger',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'Selen kom i land to ganger. Foto: Ingrid Solheim',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^'
    ]
  },
  'between-dashes': {
    needs: 'At most ten words between two dashes, and nothing else in the block.',
    cannot: 'Tell a line of speech that breaks off with a dash.',
    picture: ['- Un village sans école -', '^                       ^']
  },
  'dialogue-line': {
    needs:
      'A label of at most four words and a colon, the same before another line, and a line with a label that asks.',
    cannot: 'Tell a dialogue whose labels stand in lines of their own.',
    picture: ['Avisa: Fryser padder?', 'Vik: Aldri.', '^^^^', 'Avisa: Og i bøtta?']
  },
  'interview-line': {
    needs:
      'At least three questions that stand alone, two of which speak to somebody, with answers; or labels before them.',
    cannot: 'Tell a column that asks its reader and answers itself.',
    picture: ['Combien d’heures dormez-vous ?', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^', 'Joker.', '^^^^^^']
  },
  'dashed-list': {
    needs: 'Three lines in a row that open with a dash and end without stop; under a label two are enough.',
    cannot: 'Tell one item alone from speech.',
    picture: ['Fakta om ferja', '- Lengde: 75 meter', '- Bredde: 16 meter', '^ a run, none a sentence']
  },
  'numbered-list': {
    needs: 'A number with a stop or bracket, and its next or last number in the block beside it.',
    cannot: 'Tell numbered headings that stand right under one another from items.',
    picture: ['1. Ingrid Solheim 92', '2. Per Øvrebø 90', '^^']
  },
  'fact-lines': {
    needs: 'Two lines in a row of a label, a colon, and then names and figures with hardly a small word.',
    cannot: 'Tell one such line alone: it stays a paragraph.',
    picture: ['Mål: 1–0 Solheim (12), 2–0 Øvrebø (41).', 'Tilskuere: 812', '^^^^^^^^^ label']
  },
  'score-line': {
    needs: 'Names, a dash and a score, at most twelve words and nothing else.',
    cannot: 'Tell a score inside a sentence; that is prose.',
    picture: ['Kvamsund – Utvær 2–1 (1–0)', '         ^       ^^^']
  },
  'lines-under-label': {
    needs: 'Lines of at most sixteen words without stop, under a label of a box, or two of them under a colon.',
    cannot: 'Tell a single line under a colon from a heading.',
    picture: ['Her legger ferja til:', 'Kvamsund', 'Utvær', '^^^^^ items']
  },
  'name-line': {
    needs:
      "A person's name and nothing else: beside a date, byline or section; first or last, of somebody the text doesn't name, a place behind it at most; or in capitals between paragraphs.",
    cannot: 'Tell a name that heads a part of the text, or one of which the names stage knows nothing.',
    picture: ['Ingrid Solheim', '^^^^^^^^^^^^^^', 'Publisert 3. mai']
  },
  'points-under-title': {
    needs: 'Two bare lines or more between title and byline, three where no byline follows, of five words and more.',
    cannot: 'Tell points where the title is lost.',
    picture: [
      'Seal steals salmon from chef',
      'Animal walked into kitchen at noon',
      'Guests were told to order steak',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'By Mary Brannock'
    ]
  },
  'line-over-credit': {
    needs: 'A bare line, or one short sentence under such a line, over a block that is nothing but a credit.',
    cannot: 'Take a paragraph over a credit: a sentence without bare line above it stays a paragraph.',
    picture: ['Seler på skjæret', 'Dyra kunne ses fra ferja.', '^^^^^^^^^^^^^^^^^^^^^^^^^', 'Foto: Ingrid Solheim']
  },
  'related-run': {
    needs: 'A bare line right after a link, or after a section name low on the page, with no body after it.',
    cannot: 'Tell a bare link in mid-article from a heading.',
    picture: ['LES OGSÅ: Ferja får ny skipper', 'Ordføreren vil ha bru', '^^^^^^^^^^^^^^^^^^^^^']
  },
  'related-tail': {
    needs: 'The label of a list of links, three paragraphs before it, and only short texts with their times after it.',
    cannot: 'Tell teasers without a label above them.',
    picture: [
      'Meer uit Binnenland',
      '^^^^^^^^^^^^^^^^^^^ label',
      'ASSEN (ANP) - Een schipper …',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^ teaser'
    ]
  },
  'kicker-over-title': {
    needs: 'At most three words without verb, over a bare line of five words or more, before the body.',
    cannot: 'Tell a kicker with a verb, or a title of fewer words.',
    picture: ['Tierischer Einsatz', '^^^^^^^^^^^^^^^^^^', 'Waschbär hält Fähre im Hafen fest']
  },
  'strange-line': {
    needs:
      'A line of which no word of content stands anywhere else, and an odd place or shape: at the end, glued, or over a notice.',
    cannot: 'Tell a teaser that shares a word with the story.',
    picture: ['Får ny sjanse Keeperen fra Utvær er tilbake.', '              ^ headline and text glued']
  },
  'strange-list': {
    needs: 'Items with dashes under the last paragraph, without label; most of them share no word with the story.',
    cannot: 'Tell a list of links under a label, or one of two.',
    picture: ['- Dommer utsetter saken til januar', '- Kafé stengt etter bråk om natta', '^ no word of the story']
  },
  'colon-heading': {
    needs: 'At most six words and a colon, no verb or a question word at the head, over plain prose.',
    cannot: 'Tell such a heading over speech, which a colon leads to.',
    picture: ["What we don't know:", '^^^^^^^^^^^^^^^^^^^', 'The cause of the fire was not clear.']
  },
  'leads-list': {
    needs: 'A line that ends in a colon, and two items of a list under it.',
    cannot: 'Tell a label of one word from a lead-in.',
    picture: ['Disse veiene er stengt:', '                      ^', 'Vardal–Sund: Stengt til klokka 18']
  },
  'only-line': {
    needs: 'A record of one line without stop; a stray word may stand under it.',
    cannot: 'Tell a headline that ends in a stop.',
    picture: ['Kommunen vil ikke legge ned ferja', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  'weigh-lines': {
    needs:
      'An open block of at most 60 words. Each sign that it shows has a weight for each kind; the largest sum wins.',
    cannot: 'Be sure: it weighs what other articles were like. `explain` lists the signs.',
    picture: [
      'Skulle feire sølvbryllup',
      '^^^^^^^^^^^^^^^^^^^^^^^^ bare, a verb at its head, between paragraphs, few small words …'
    ]
  },
  'first-heading': {
    needs: 'A line weighed as a heading with no paragraph, title or heading above it.',
    cannot: 'Tell the first place name of a round-up from a title, if it is of two words.',
    picture: ['Foto: Ingrid Solheim', 'Sang seg til prisen', '^^^^^^^^^^^^^^^^^^^ no text above it']
  },
  'second-title': {
    needs: 'A line weighed as a title with a title above it.',
    cannot: 'Know which of the two is the title: the first is.',
    picture: ['Ferja er fornøyd', 'Passasjerene er ikke det', '^^^^^^^^^^^^^^^^^^^^^^^^']
  },
  ...lineNotes
} as const satisfies DrawnNotes
