import type {DrawnNotes} from './rule-note.js'

/** Of the rules that look at a block by itself, in their order. */
export const blockNotes = {
  'title-hint': {
    needs: 'A title that the caller gave, and one of the first six blocks in the same words.',
    cannot: 'Tell a headline that was changed after it was written down.',
    picture: ['Ferja står til påske', '^^^^^^^^^^^^^^^^^^^^ hints: {title: …}']
  },
  'lettered-line': {
    needs:
      'A letter or word for a question or an answer and a colon at its head, and the other one at the head of a neighbour.',
    cannot: 'Tell such a line alone from a list.',
    picture: ['Spørsmål: Når går ferja?', 'Svar: Klokka fem.', '^^^^^']
  },
  prose: {
    needs:
      '45 words or more, a stop inside and one at the end, and nothing in it that belongs to a site: no pattern, no marker, no credit.',
    cannot: 'Tell a short paragraph: that is left open, and the neighbours decide.',
    picture: [
      'Brua over sundet ble stengt … Arbeidet skal vare til høsten.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 45 words and more            ^'
    ]
  },
  'embed-pattern': {
    needs:
      'Wording of a player, map, post or poll that some locale or the common list knows, and hardly a word beside it.',
    cannot: 'Tell a widget whose wording nobody has listed.',
    picture: [
      'Se ferja gå på grunn Du trenger javascript for å se video.',
      '^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'its title: also a caption   fall-back text'
    ]
  },
  'tweet-tail': {
    needs: 'A dash, a name, a handle in brackets and hardly more than a date at the end of the block.',
    cannot: 'Tell a post that lost its last line.',
    picture: [
      'Fjellovergangen er åpen. — Veitrafikksentralen (@veivest) 4. mars 2021',
      '                         ^ ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^',
      '                         dash, name            handle     date'
    ]
  },
  'player-clock': {
    needs: 'A running time at the head with words glued to it, or a marker of a film after it, or nothing at all.',
    cannot:
      'Tell a running time from a time of day where a blank and plain words follow: those are entries of a live report.',
    picture: ['00:52 VIDEO: Slik ble hvalen sluppet fri', '^^^^^ ^^^^^']
  },
  'box-label': {
    needs: 'A label of a fact box or summary that some locale knows, alone in its block, without stop.',
    cannot: 'Tell a box whose label is a plain heading.',
    picture: ['Fakta om Storsundbrua', '^^^^^ label']
  },
  'glued-box': {
    needs: 'A known label at the head and the box in the same block: a button of the box, or two fields with a colon.',
    cannot: 'Cut the box into its items: the block stays one paragraph, also a fact box.',
    picture: ['Fakta Storsundbrua Lengde: 212 meter Åpnet: 1964', '^^^^^              ^^^^^^^           ^^^^^^']
  },
  'notice-pattern': {
    needs:
      'Wording of the site itself (paywall, cookies, age, live, correction, advertisement) that some locale knows.',
    cannot:
      'Tell a word of the site that nobody has listed; a sentence of the story that opens with the same word is not taken.',
    picture: ['Logg inn for å lese hele saken', '^^^^^^^^']
  },
  'related-marker': {
    needs: 'A marker at the head, then a colon, a capital, a figure or a mark. A marker of one word needs its colon.',
    cannot: 'Tell a link without marker: its neighbours must.',
    picture: ['LES OGSÅ: Ferja får ny skipper', '^^^^^^^^^ marker']
  },
  'links-label': {
    needs: 'A label over a list of links that some locale knows, alone in its block.',
    cannot: 'Say where the list under it ends.',
    picture: ['Mer om ferjesambandet', '^^^^^^']
  },
  'byline-dated': {
    needs: "A person's full name, a divider, and a word for published or changed; no verb.",
    cannot: 'Tell a name and a date without such a word.',
    picture: ['Ingrid Solheim | Publisert 3. mai', '^^^^^^^^^^^^^^   ^^^^^^^^^']
  },
  'time-line': {
    needs: 'Dates and times and hardly another word; with a word like “published” it is sure, without one open.',
    cannot: 'Tell the date of the page from the date that heads an entry: the neighbours do.',
    picture: ['Publisert 14.03.2022 kl. 09.12', '^^^^^^^^^ ^^^^^^^^^^     ^^^^^', 'event     date           time']
  },
  'byline-pattern': {
    needs: 'A whole line that some locale knows for one that says who wrote it and names nobody.',
    cannot: 'Give a name: there is none.',
    picture: ['Fra redaksjonen']
  },
  'byline-marker': {
    needs: 'A marker at the head, then names or agencies, no verb, and not more small words than capitals.',
    cannot: 'Tell a name that stands without marker: see name-line.',
    picture: ['Av Ingrid Solheim og Per Øvrebø/NPK', '^^ marker, then names and hardly another word']
  },
  'byline-glued': {
    needs: 'A marker of a byline and a capital right behind it in the same word.',
    cannot: 'Tell a marker that no locale has.',
    picture: ['VonKlara Weidinger', '^^^']
  },
  'byline-mail': {
    needs: 'An address with words on both sides of the @, in a block of at most nine words without stop.',
    cannot: "Tell a writer's address from the site's own: it stays open.",
    picture: ['Ingrid Solheim ingrid.solheim@sundposten.no', '                             ^']
  },
  'section-name': {
    needs: 'Nothing but names of sections and agencies, at most five words.',
    cannot: 'Tell the section above an article from a heading of the same word: the neighbours do.',
    picture: ['NTB utenriks', '    ^^^^^^^^']
  },
  bullet: {
    needs: 'A sign that means an item and nothing else (• ▪ ■ * ✓ …); a star needs its blank.',
    cannot: 'Tell items behind a dash or a number: see dashed-list and numbered-list.',
    picture: ['• 400 g røkt hyse', '^']
  },
  'credited-caption': {
    needs: 'A credit at the end of the block, or nothing but credits: a marker, or names in the shape of a credit.',
    cannot: 'Tell a caption that names no maker. A doubtful credit leaves the block open.',
    picture: [
      'Ferja ved kai i går. Foto: Ingrid Solheim / NTB',
      '^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'text                 credit'
    ]
  },
  'doubled-caption': {
    needs: 'The same text twice in one block, letter by letter.',
    cannot: 'Tell two texts that differ in a letter.',
    picture: [
      'Seler på skjæret ved Utvær Seler på skjæret ved Utvær',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^'
    ]
  },
  'picture-place': {
    needs: 'A word in brackets that says where in the picture somebody stands, at most two stops, no dash at the head.',
    cannot: 'Tell a caption whose word of place stands without brackets.',
    picture: ['Ingrid Solheim (t.v.) og Per Øvrebø på kaia', '               ^^^^^^']
  },
  'picture-words': {
    needs:
      'Words about the picture at the head (who stands where, a label of old pictures with its colon or dash), or such a label alone in brackets.',
    cannot: 'Tell a caption that opens with one such word and no sign after it: that is a common word.',
    picture: ['Til venstre, skipper Per Øvrebø foran ferja', '^^^^^^^^^^^^']
  },
  'agency-line': {
    needs: 'Agencies or their codes and nothing else, at most eight words.',
    cannot: 'Say whether it signs the text, opens it or credits a picture: see settle-agency.',
    picture: ['(©NPK)', '  ^^^']
  },
  'desk-codes': {
    needs: 'Two to five short names in small letters, slashes between them, and nothing else; half of them no words.',
    cannot: 'Tell a single code.',
    picture: ['mdr/alc/ico', '^^^^^^^^^^^']
  },
  'chart-text': {
    needs: 'Twelve words or more, no stop, three percent signs, and a third of it figures.',
    cannot: 'Tell a chart without percent signs.',
    picture: [
      'Meningsmåling juni Kystlista 31,3 % +1,9 Sentrum 11,3 % −0,7 Venstre 9,1 % +0,2',
      '                             ^^^^^^                ^^^^^^              ^^^^^'
    ]
  },
  paragraph: {
    needs: 'Nothing: it stands where no other rule is sure.',
    cannot: 'Decide: a block that has only this is open, and settle rules and weights say what it is.',
    picture: ['Ferja går igjen fra mandag.', '^^^^^^^^^^^^^^^^^^^^^^^^^^ open']
  }
} as const satisfies DrawnNotes
