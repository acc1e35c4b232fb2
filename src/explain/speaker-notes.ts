import type {DrawnNotes} from './rule-note.js'

/** Of the rules that tell who speaks: the tag in place, the neighbours forward and backward, the headings. */
export const speakerNotes = {
  tag: {
    needs: 'Words in the quote itself that name who speaks. Its answers say which: a name, a pronoun, a description.',
    cannot: 'Answer where one of several speakers can not be told.',
    picture: ['– Vi er i land, sier skipperen.', '                     ^^^^^^^^^']
  },
  'tag-name': {
    needs: 'A name in the tag.',
    cannot: 'Know that two forms of a name that share no word are one person.',
    picture: ['– Vi er i land, sier Ingrid Solheim.', '                     ^^^^^^^^^^^^^^']
  },
  'tag-pronoun': {
    needs: 'A pronoun in the tag, and somebody whom it fits in the block or the twelve blocks before it.',
    cannot: 'Know from a first name whether somebody is he or she: the article must have said it.',
    picture: [
      'Ingrid Solheim så lykta først.',
      '^^^^^^^^^^^^^^',
      '– Vi er i land, sier hun.',
      '                     ^^^'
    ]
  },
  'tag-pronoun-rivals': {
    needs: 'The same, where the three blocks before it name somebody else whom the pronoun fits.',
    cannot: 'Know what the words say: the one told of last is taken.',
    picture: [
      'Ingrid Solheim møtte Kari Vik på kaia.',
      '^^^^^^^^^^^^^^      ^^^^^^^^ fits too',
      '– Vi er i land, sier hun.',
      '                     ^^^'
    ]
  },
  'tag-pronoun-nameless': {
    needs: 'A pronoun in the tag, and somebody before it whom it fits and whom the article names nowhere.',
    cannot: 'Know whether `mannen` before it is somebody told of earlier in other words.',
    picture: ['– Få lua, sa dommeren. Hun mente at laget løy.', '            ^^^^^^^^^  ^^^']
  },
  'tag-description': {
    needs: 'A description in the tag: the role, age or noun of somebody whom the article names.',
    cannot: 'Join two descriptions of one person that share no noun.',
    picture: [
      'skipper Ingrid Solheim …',
      '^^^^^^^',
      '– Vi er i land, sier skipperen.',
      '                     ^^^^^^^^^'
    ]
  },
  'tag-nameless': {
    needs: 'A description in the tag, of somebody whom the article names nowhere.',
    cannot: 'See that an earlier description in other words means the same person.',
    picture: ['– Det smalt to ganger, sier et vitne.', '                            ^^^^^^^^']
  },
  'tag-body': {
    needs: 'The noun of an office, a company or a group in the tag.',
    cannot: 'Tell two bodies apart that the article calls by one noun.',
    picture: ['– Vegen er stengd, opplyser politiet.', '                            ^^^^^^^^']
  },
  'colon-before': {
    needs:
      'A block before it that ends in a colon and says who speaks, by a verb, a label or the tag of its own speech.',
    cannot: 'Look past a block of prose in between.',
    picture: ['Skipper Ingrid Solheim sier det slik:', '        ^^^^^^^^^^^^^^ ^^^^', '– Vi er i land.']
  },
  'tag-behind': {
    needs: 'A block after it that opens with a word for the speech, a verb of saying and its speaker.',
    cannot: 'Take a tag that stands two blocks on.',
    picture: ['– Vi er i land.', 'Det sier skipper Ingrid Solheim til Sundposten.', '                 ^^^^^^^^^^^^^^']
  },
  'signed-behind': {
    needs: 'A block of nothing but speech, and a line after it of nothing but a name, with or without its role.',
    cannot: 'Take a line that says more.',
    picture: ['«Vi er i land.»', 'Skipper Ingrid Solheim', '        ^^^^^^^^^^^^^^']
  },
  reply: {
    needs:
      'A tag or a sentence before it with a noun for an answer, and somebody else told of or heard where it was asked.',
    cannot: 'Tell who of several answers.',
    picture: ['Kari Vik spurte skipperen.', '– Aldri, lød svaret.', '             ^^^^^^ not hers']
  },
  'narration-before': {
    needs: 'A sentence in the same block before the speech, with somebody who can speak at its head.',
    cannot: 'Tell who speaks where the sentence is about two people.',
    picture: ['Hun har styrt ferja i tretti år. – Jeg har aldri sett maken.', '^^^']
  },
  'narration-behind': {
    needs: 'Speech that opens the first paragraph, and a person named in the sentence behind it.',
    cannot: 'Tell a person who is only told of there.',
    picture: ['– Vi ba ikke om brua. På kaia står Ingrid Solheim.', '                                   ^^^^^^^^^^^^^^']
  },
  'message-goes-on': {
    needs: 'A tag that names only the message, and speech or a report of a body at most two blocks before.',
    cannot: 'Tell another message from the one before.',
    picture: [
      'Ferja går ikke, opplyser rederiet.',
      '                         ^^^^^^^^',
      '«Vi beklager», heter det videre.'
    ]
  },
  'same-block': {
    needs: 'Speech that does not open its block, and somebody who spoke in the block before it, or was last named.',
    cannot: 'See a change of voice inside a block.',
    picture: ['– Vi så lykta, sier Solheim. Så smalt det. – Og da var det for sent.', '                    ^^^^^^^']
  },
  answer: {
    needs: 'A question of the interviewer right before it; then who answered the last one, or answers the next.',
    cannot: 'Tell two people apart who are asked in turn without being named.',
    picture: [
      '– Var dere redde?',
      '– Ikke før etterpå.',
      '– Hva nå?',
      '– Nå venter vi, sier Solheim.',
      '                     ^^^^^^^'
    ]
  },
  'speech-goes-on': {
    needs: 'Speech that opens its block, right after a block that ends in speech whose speaker is known.',
    cannot: 'See that another voice goes on without a tag.',
    picture: ['– Vi er i land, sier Solheim.', '                     ^^^^^^^', '– Nå vil vi bare hjem.']
  },
  'spoken-of': {
    needs:
      'Speech that opens with he or she, right after narration about somebody described without a name, and a voice a few blocks before.',
    cannot: 'Tell whom a pronoun means that stands later in the speech.',
    picture: [
      '– Vi så en mann, sier Solheim.',
      '                      ^^^^^^^',
      'Mannen lå på dekk.',
      '– Han var våken.'
    ]
  },
  'named-before': {
    needs: 'Narration in the block before that is about a person, and no speech at its end.',
    cannot: 'Take a body, or somebody known by a first name only who never spoke.',
    picture: ['Ingrid Solheim bor like ved kaia.', '^^^^^^^^^^^^^^', '– Først trodde jeg det var torden.']
  },
  'named-further-before': {
    needs: 'A person who was named or spoke some blocks before, and no tagged speech right after.',
    cannot: 'Be more than a guess.',
    picture: ['Ingrid Solheim styrte ferja.', '^^^^^^^^^^^^^^', 'Kaia ligger øde.', '– Det var mørkt.']
  },
  'introduced-behind': {
    needs: 'Speech that closes its block before anybody is named, and a name at the head of the next.',
    cannot: 'Tell somebody named later than that.',
    picture: ['– God morgen!', 'Ingrid Solheim er skipper.', '^^^^^^^^^^^^^^']
  },
  'narrated-before': {
    needs:
      'A report without source; the sentence before it, in the same block, names a person with an office or a party.',
    cannot: 'Tell who only is told of from who answers, where both hold an office.',
    picture: [
      'Gegen den Kauf ist Präsidentin Anna Egger. Das Boot lecke.',
      '                   ^^^^^^^^^^^ ^^^^^^^^^^^'
    ]
  },
  'report-goes-on': {
    needs: 'A report without source, and speech or a report of somebody at most two blocks before.',
    cannot: 'Tell a new source that is not named.',
    picture: ['Die Sprecherin sagte, die Fähre sei leer.', '    ^^^^^^^^^^', 'Ein Leck gebe es nicht.']
  },
  'speech-before': {
    needs: 'Speech that nobody else could tell, right before a block that opens with speech whose speaker is known.',
    cannot: 'See that the tag after it is another voice.',
    picture: [
      '– Vi så en lykt.',
      '– Så skjønte vi at det var fyret, sier Solheim.',
      '                                       ^^^^^^^'
    ]
  },
  'heading-shortens': {
    needs: 'A quote in the text that holds half of the words of the heading; a name in the heading forbids it.',
    cannot: 'Tell a heading in other words than the quote.',
    picture: [
      '– Så lykta i siste liten',
      '– Vi så lykta i siste liten. Da var det for sent, sier Solheim.',
      '                                                       ^^^^^^^'
    ]
  },
  'heading-label': {
    needs: 'Words in the heading that name who speaks.',
    cannot: 'Resolve a description that fits nobody.',
    picture: ['Ingrid Solheim: – Så lykta i siste liten', '^^^^^^^^^^^^^^']
  },
  'heading-next': {
    needs: 'Speech at most eight blocks below the heading whose speaker is known.',
    cannot: 'Be more than a guess.',
    picture: ['– En natt vi aldri glemmer', '– Det var mørkt, sier Solheim.', '                      ^^^^^^^']
  }
} as const satisfies DrawnNotes
