import {finds, passes} from './marked-rows.js'

// verbs that no list knows, right behind speech in marks
finds('marked-speech', {
  nl: [
    '“[quote|Het glipte weg]”, [cue|stotterde] [speaker|Jolien Aerts] na de finish.',
    '“[quote|De pompen zijn te oud]”, [cue|bitste] [role|wethouder] [speaker|Piet Maas].',
    'Jolien Aerts viel. ¶ “[quote|Het gaat vriezen]”, [cue|tetterde] [speaker|ze].'
  ],
  en: [
    '“[quote|It snowed in June],” [cue|wheezed] [speaker|Ann Bell].',
    '“[quote|The jury got it wrong],” [speaker|Ann Bell] [cue|deadpanned].',
    '“[quote|No encore],” [cue|growled] [speaker|the conductor].'
  ],
  fr: ['Paul Morin trait ses vaches. ¶ « [quote|Le prix du lait baisse encore] », [cue|maugrée]-t-[speaker|il].'],
  de: ['„[quote|Das gibt Regen]“, [cue|grantelte] [role|Trainer] [speaker|Jens Vogt].']
})

passes('marked-speech', {
  nl: ['“De Tuin”, naast het huis van Piet Maas, is te koop.'],
  en: ['“Cold Water,” starring Ann Bell, opens in May.', '“Night Bus,” a novel by Ann Bell, sold well.'],
  fr: ['« Les Vagues », roman de Paul Morin, sort en mai.'],
  de: ['„Die Trommel“, verfilmt von Jens Vogt, lief im Kino.']
})
