import {finds} from './marked-rows.js'

// what only tells of the subject stands before the verb; behind a verb of telling stands who is told
finds('marked-speech', {
  en: [
    '“[quote|I ran],” [speaker|the plumber], from Goole, [cue|told] [addressee|Hull Live].',
    '“[quote|I ran],” [speaker|Ann Bell] of Kent Police [cue|said].',
    '“[quote|I ran],” [speaker|the plumber], who lives nearby, [cue|added].',
    '“[quote|I ran],” [cue|said] [speaker|a nurse], who told police.',
    '“[quote|It was fine],” [cue|sighed] [role|his wife], [speaker|Deirdre].'
  ]
})
