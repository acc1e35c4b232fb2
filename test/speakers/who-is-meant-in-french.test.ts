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

// the adjective behind a noun says no more than the noun; a title far from its name; a body with its article
tells('tag-description', {
  fr: [
    'Le conseiller en charge des routes, Paul Morin, est venu. ¶ « [Paul Morin|Le pont tiendra] », a promis le ministre valaisan.',
    'Paul Morin, 61 ans, est jugé à Gap. La salle est pleine. ¶ « [Paul Morin|Je dors mal] », répond le prévenu.'
  ]
})

tells('tag-body', {
  fr: [
    '« [police locale de Brion|Un voisin a appelé] », avait dit la police locale de Brion. ¶ « [police locale de Brion|Tout va bien] », a ajouté la police.'
  ]
})

// where it was is nobody
keepsQuiet('tag-description', {
  fr: ['[le maire|Le pont est fermé], a dit le maire. ¶ A Brion, le maire dort mal.']
})

// words at the head of a block, and behind them who said so
tells('narration-behind', {
  fr: ['Huit habitants sont restés. ¶ « [Anne Dulac|On a tout vu.] » Devant son chalet, Anne Dulac mime la vague.']
})

// where somebody comes from, with an article, which no person's name has
tells('tag-name', {
  fr: [
    'Paul Morin est déçu. ¶ « [Paul Morin|Le match était à nous] », souffle le Toulonnais.',
    'Anne Dulac a gagné. ¶ « [Anne Dulac|Le match était à nous] », souffle l’ancienne Varoise.'
  ]
})

// a name that ends as a noun does is none: French writes its nouns apart
tells('tag-name', {
  fr: ['« [Yannick Goff-Bifonu|Le bourg grandit] », précise son président départemental, Yannick Goff-Bifonu.']
})
