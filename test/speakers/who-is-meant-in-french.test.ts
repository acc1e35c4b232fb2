import {keepsQuiet, tells} from './spoken-rows.js'

// the tens of an age, the article of a noun, the subject behind time and place
tells('tag-description', {
  fr: [
    'Paul Morin, 61 ans, a vendu sa ferme. Luc Petit, 34 ans, l’a achetée. ¶ « [Paul Morin|Elle est à lui] », dit le sexagénaire.',
    'Le maire de Brion Luc Petit a reçu Anne Dulac. ¶ « [Luc Petit|Le pont tiendra] », a promis le maire.',
    'À la présidente, Anne Dulac, Paul Morin parle bas. ¶ « [Anne Dulac|Plus fort] », répète la magistrate.'
  ]
})

keepsQuiet('tag-description', {
  fr: ['Paul Morin, 51 ans, a vendu sa ferme. ¶ « [une sexagénaire|Je pleure] », dit une sexagénaire.']
})

tells('narration-before', {
  fr: ['Anne Dulac attend. À la sortie, Paul Morin salue tout le monde. « [Paul Morin|Je rentre chez moi.] »']
})
