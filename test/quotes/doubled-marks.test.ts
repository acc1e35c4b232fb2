import {finds} from './marked-rows.js'

// two single marks for a double one, as papers of the South have them; a work in marks before who made it
finds('marked-speech', {
  en: [
    '‘‘[quote|We are watching costs],’’ [speaker|Moore] [cue|said]. ‘‘[quote|Rates are a cost to us.]’’',
    "''[quote|We are watching costs],'' [speaker|Moore] [cue|said].",
    '“[quote|I want it],” [speaker|the ‘Midnight Bus’ singer] [cue|said].'
  ]
})

finds('introduced-speech', {
  en: [
    '[speaker|Moore] [cue|said]: ‘‘[quote|We are watching costs.]’’',
    '[speaker|The ‘Midnight Bus’ singer], 37, [cue|told] The [addressee|Mirror]: “[quote|I want it.]”'
  ]
})

finds('called', {
  en: [
    '[speaker|Moore] [cue|called] it ‘‘[mixed|a mess]’’ and ‘‘[mixed|a shame]’’.',
    'The ‘‘status quo’’ was gone. [speaker|Moore] [cue|called] it “[mixed|a mess]”.'
  ]
})

// people without a role: where they come from tells none
finds('bare-clause', {
  en: [
    'The club’s [speaker|Katie Milne] [cue|said] [indirect|it was late].',
    'Sund Farmers’ [speaker|Katie Milne] [cue|says] [indirect|it is late].',
    '[speaker|Ann Bell], who called the meeting [cue|says] [indirect|it was late].'
  ]
})

// told at the head of a text, named in its next block: see who-is-meant; those who hear it say nothing
finds('introduced-speech', {
  en: ['Fans [cue|were told]: “[quote|Stay away.]”']
})
