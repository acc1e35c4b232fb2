import {finds, passes} from './marked-rows.js'

// small words before the verb: whom it is told to, what the tag compares
finds('marked-speech', {
  fr: [
    '« [quote|La digue tiendra] », lui [cue|a répondu] le [role|préfet] [speaker|Paul Morin].',
    '« [quote|La digue tiendra] », nous [cue|confie] [speaker|Anne Dulac].',
    '« [quote|La digue tiendra] », y [cue|écrit] [speaker|Anne Dulac].',
    '« [quote|La digue tiendra] », comme l’[cue|explique] [speaker|Anne Dulac].',
    '« [quote|La digue tiendra] », [cue|insiste] en breton [speaker|Anne Dulac].'
  ]
})

// nobody, or somewhere, says so
finds('marked-speech', {
  fr: [
    '« [quote|La digue tiendra] », [cue|indique]-t-on à [speaker|la préfecture].',
    '« [quote|La digue tiendra] », [cue|assure]-t-on du côté du [speaker|parquet].',
    '« [quote|La digue tiendra] », [cue|peut-on lire] dans le rapport.',
    '« [quote|La digue tiendra] », [cue|lit-on] dans le rapport.'
  ]
})

// a letter doesn't speak, its author does
finds('marked-speech', {
  fr: [
    '« [quote|La digue tiendra] », [cue|précise] un communiqué de [speaker|la mairie].',
    '« [quote|La digue tiendra] », [cue|précise] un communiqué.',
    '« [quote|La digue tiendra] », [cue|selon] le [role|préfet] [speaker|Paul Morin].'
  ]
})

// a dash is a turn where people talk
finds('dash-speech', {
  fr: [
    '– [quote|Trois nuits, madame], [cue|répond] [speaker|le prévenu].',
    '– [quote1|Combien de nuits ?] [cue1|demande] la [role1|juge], [speaker1|Anne Dulac]. ¶ – [quote2|Trois, je crois.]'
  ]
})

passes('dash-speech', {
  fr: [
    '– Lundi à 20 h, salle des fêtes.',
    '– Paul Morin, Brion',
    '– Les inscriptions sont ouvertes. ¶ – Le prix est de 5 euros.'
  ]
})

finds('introduced-speech', {
  fr: ['Et [speaker|Anne Dulac] de [cue|conclure] : « [quote|La digue tiendra.] »']
})

// a dateline between bars, and those who wrote it at the end
finds('trailing-tag', {
  fr: [
    'Gap, France | AFP | lundi 03/06/2019 - [indirect|Un loup a été vu près de la gare], [cue|ont indiqué] à l’[addressee|AFP] [speaker|des sources syndicales].'
  ]
})

// what goes on beside the report
finds('that-clause', {
  fr: [
    '[speaker12|Paul Morin] [cue1|a estimé] que la digue ne pouvait « [mixed1|pas tout] », tout en [cue2|promettant] des travaux « [mixed2|dès lundi] ».'
  ]
})
