import {finds, passes} from './marked-rows.js'

// in whose eyes it is so
finds('source', {
  fr: [
    '[cue|Pour] le [role|maire] [speaker|Paul Morin], « [mixed|le pont a trop attendu] ».',
    '[indirect|Le pont est fermé], [cue|d’après] [speaker|la préfecture].'
  ]
})
passes('source', {
  fr: ['Pour la première fois, « Les Vagues » sort en salles.', 'Pour le maire, le pont est un souvenir.']
})

// a predicate in marks
finds('quoted-words', {
  fr: [
    '[speaker|La préfecture] « [mixed|engage les riverains à rester chez eux] », dans un communiqué.',
    'Le [role|maire] [speaker|Paul Morin] « [mixed|ne veut pas] » de ce chantier.'
  ]
})
passes('quoted-words', {fr: ['Le film « Les Vagues » sort en salles.', 'Paul Morin « Popol » est en retard.']})

// whom it is told to between subject and verb; a report within a relative clause; an outlet that opens the sentence
finds('that-clause', {
  fr: [
    '[speaker|Anne Dulac] nous [cue|a confié] que [indirect|le pont rouvrirait].',
    'A la [addressee|RTS], [speaker|Anne Dulac] [cue|a précisé] que [indirect|le pont rouvrirait].',
    'Invité de Radio Sud, le [role|ministre] [speaker|Paul Morin] [cue|a jugé] que [indirect|le pont rouvrirait].',
    '« [quote1|Le pont tiendra] », [cue1|peste] [speaker12|Anne Dulac], qui [cue2|rappelle] que [indirect2|le projet date de 1987].'
  ]
})

finds('trailing-tag', {
  fr: ['[indirect|Le pont est fermé], [cue|a-t-on appris] auprès de [speaker|la préfecture].']
})
// the verb's object speaks not
passes('trailing-tag', {fr: ['Paul Morin, le directeur du port, a annoncé la couleur.']})

// the verb of a clause that hangs on a noun hands nothing on
finds('introduced-speech', {
  fr: ['[speaker|Anne Dulac] [cue|a réagi] au message qui raconte la scène : « [quote|J’ai tout lu hier soir.] »']
})
