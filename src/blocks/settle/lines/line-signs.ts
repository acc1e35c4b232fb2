/**
 * What can be told of a line, each thing by its name: the words in which the
 * weights are written and a verdict can be explained.
 *
 * A bare line ends without stop; a body's paragraph is one of 20 words and more.
 */
export const lineSigns = [
  'always',
  // length
  'words 1', 'words 2', 'words 3', 'words 4–5', 'words 6–7', 'words 8–10', 'words 11–14', 'words 15–19', 'words 20–27', 'words 28–40', 'words 41+',
  // how it ends
  'ends bare', 'ends in full stop', 'ends in question mark', 'ends in exclamation mark', 'ends in ellipsis', 'ends in colon', 'ends in another sign',
  'closes with quotation mark', 'closes with bracket', 'two sentences', 'more sentences',
  // how it opens
  'opens with dash', 'opens with quotation mark', 'all in quotation marks', 'opens small', 'opens with number', 'numbered', 'opens with name', 'opens with role',
  'opens with article', 'opens with indefinite article', 'opens with pronoun', 'opens with conjunction', 'opens with subordinator', 'opens with question word',
  'opens with preposition', 'opens like a caption',
  // inside
  'label before colon', 'label before speech', 'label in capitals', 'all in capitals', 'capitals throughout', 'capitals at half',
  'one name', 'more names', 'only a name', 'mostly names', 'person',
  'no verb', 'verb first', 'verb second or third', 'verb later', 'verb by its ending', 'verb of a picture', 'verb of saying', 'role', 'language not read',
  'he or she', 'first person', 'few small words', 'some small words', 'many small words',
  'places in the picture', 'letter in brackets', 'brackets', 'archive picture', 'agency', 'year', 'full date', 'ends in full date', 'number', 'one comma', 'more commas', 'dash inside',
  'quotation inside', 'slash',
  // where it stands
  'first', 'second', 'third', 'last', 'before the body', 'after the body', 'prev ends in colon', 'next longer', 'prev longer',
  'tiny beside paragraphs', 'short beside paragraphs', 'as long as paragraphs', 'long paragraphs',
  'paragraphs of one sentence', 'some paragraphs of one sentence', 'paragraphs of more sentences',
  'next opens with pronoun', 'next opens with conjunction', 'next opens with name', 'opens like another line',
  'bare line 1 before', 'bare line 2 before', 'bare line 3–4 before', 'bare line 5+ before', 'no bare line before',
  'bare line 1 after', 'bare line 2 after', 'bare line 3–4 after', 'bare line 5+ after', 'no bare line after',
  'few bare lines', 'many bare lines', 'captions with credit', 'related before', 'short article', 'long article',
  'prev none', 'prev prose', 'prev short', 'prev bare', 'prev speech', 'prev question', 'prev caption', 'prev embed', 'prev related', 'prev notice', 'prev list',
  'prev byline', 'prev box',
  'next none', 'next prose', 'next short', 'next bare', 'next speech', 'next question', 'next caption', 'next embed', 'next related', 'next notice', 'next list',
  'next byline', 'next box',
  'after next prose', 'after next bare', 'before prev prose', 'before prev bare',
  // its words elsewhere
  'words next, most', 'words next, some', 'words next, none', 'words before, most', 'words before, some', 'words before, none', 'words elsewhere, none',
  'name before', 'name later', 'name nowhere else',
  'same as neighbour', 'same elsewhere', 'part of neighbour'
] as const

export type LineSign = (typeof lineSigns)[number]

/** Signs that say more together than each for itself. */
export const signPairs: ReadonlyArray<readonly [LineSign, LineSign]> = [
  ['ends in full stop', 'no verb'], ['ends in full stop', 'verb of a picture'], ['verb of a picture', 'tiny beside paragraphs'], ['verb of a picture', 'opens with name'], ['ends in full stop', 'opens with name'], ['ends in full stop', 'opens with indefinite article'],
  ['ends in full stop', 'opens like a caption'], ['ends in full stop', 'full date'], ['ends in full stop', 'tiny beside paragraphs'],
  ['ends in full stop', 'words 8–10'], ['ends in full stop', 'words 11–14'], ['ends in full stop', 'first'], ['ends in full stop', 'second'],
  ['ends in full stop', 'prev bare'], ['ends in full stop', 'next bare'], ['ends in full stop', 'prev caption'], ['ends in full stop', 'name before'],
  ['no verb', 'tiny beside paragraphs'], ['no verb', 'more names'], ['ends bare', 'no verb'], ['ends bare', 'words 8–10'], ['ends bare', 'words 11–14'],
  ['ends bare', 'words 15–19'], ['ends bare', 'first'], ['ends bare', 'second'], ['ends bare', 'before the body'], ['ends bare', 'after the body'],
  ['ends bare', 'prev bare'], ['ends bare', 'next bare'], ['ends bare', 'next prose'], ['ends bare', 'person'], ['ends bare', 'many small words'],
  ['ends bare', 'words next, most'], ['ends bare', 'verb later'], ['ends bare', 'label before colon'],
  ['ends in question mark', 'next prose'], ['ends in question mark', 'next speech'], ['ends in question mark', 'prev speech'], ['ends in question mark', 'first'],
  ['ends in question mark', 'opens with dash'], ['first', 'next byline'], ['first', 'next caption']
] as unknown as ReadonlyArray<readonly [LineSign, LineSign]>
