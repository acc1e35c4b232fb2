import {finds, passes} from './marked-rows.js'

finds('incise', {
  fr: [
    '« [quote|Je veux bien], [cue|explique] le [role|maire] [speaker|Paul Girard], [quote|mais pas ici.] »',
    '« [quote|La neige est tombée d’un coup], [cue|raconte] [speaker|Claire Morel], [quote|et nous sommes restés bloqués.] »',
    '« [quote|Nous n’avons rien vu venir], [cue|reconnaît] l’[role|entraîneur] [speaker|Luc Perrin]. [quote|C’est ma faute.] »',
    '« [quote|Quel match !] [cue|s’exclame] [speaker|Claire Morel], [quote|on s’en souviendra.] »',
    'Claire Morel sourit. « [quote|On y croyait], [cue|dit]-[speaker|elle], [quote|jusqu’au bout.] »',
    '« [quote|Les prix ont doublé], [cue|assure] [speaker|la boulangère], [quote|et les clients ne viennent plus.] »'
  ]
})

passes('incise', {
  fr: [
    '« [quote|Nous avons perdu en dix minutes] », [cue|regrette] [speaker|Claire Morel].',
    '« [quote|Le maire a raison, la digue doit être refaite.] »',
    'Le film « Je dis non, explique-moi » sort mercredi.',
    'Les habitants, excédés, ont écrit au préfet.',
    '« [quote|Il faut, je crois, attendre le printemps] », [cue|estime] [speaker|Luc Perrin].'
  ],
  nb: ['«[quote|Jeg tror, sier jeg ofte, at vi må vente]», [cue|sier] [speaker|Kari Moe].']
})
