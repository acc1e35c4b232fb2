import {finds} from './marked-rows.js'

// participles before the subject, asides behind it, places in a row
finds('introduced-speech', {
  en: [
    'Speaking outside court, [speaker|a spokesman for Kelso Council’s housing team] [cue|said]: “[quote|We are pleased.]”',
    '[role|Comedian] [speaker|Jim Harker], who often mocks judges in his podcast, [cue|said]: “[quote|I love them.]”',
    '[speaker|Joan Kerr], 52, of Mill Lane, Holte, [cue|said]: “[quote|I ran.]”',
    '[speaker|Another] [cue|added]: “[quote|It was late.]”'
  ]
})

finds('bare-clause', {
  en: [
    'Speaking after the vote, [speaker|Ruth Ellery], [role|chair of Penford Parish Council], [cue|said] [indirect|she was sorry].',
    '[role|Vet] [speaker|Una Tolan], who arrived to find the work done, [cue|reckons] [indirect|the calf weighs 50 kilos].',
    '[speaker|Bell] [cue|said] [indirect|if the bill passed, the mill would close].',
    '[speaker|Bell] [cue|has said] [indirect|with so few pupils, the school was hard to run].',
    'Staff [cue|have been told] [indirect|the mill will close].'
  ]
})

finds('that-clause', {
  en: ['[speaker|Bell] [cue|shrugged] that [indirect|there was little to be done].']
})

// nothing is told: what was asked, an object whose own clause follows, whoever was told of before
finds('quoted-words', {
  en: [
    '[speaker|The council] [cue|said] the bill was “[mixed|a mess]”.',
    'Asked what she would tell the mayor, she thought for a while. [speaker|Bell] [cue|said] it was “[mixed|a mess]”.',
    'Residents shouted their dismay as councillors approved the plan. [speaker|Bell] [cue|said] it was “[mixed|a mess]”.',
    'It urged anyone offered a tortoise to call. [speaker|Bell] [cue|said] it was “[mixed|a mess]”.'
  ]
})
