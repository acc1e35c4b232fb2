import {finds, passes} from './marked-rows.js'

// an office and its holder, with no comma between them
finds('marked-speech', {
  fr: [
    '« [quote|Le pont est fermé] », [cue|a indiqué] le [role|maire de Brion] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|déplore] la [role|présidente (PS) de la région Grand-Val] [speaker|Anne Dulac].',
    '« [quote|Le pont est fermé] », [cue|tempère] le [role|maire (ex-LR) des Ormes (Cher)] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|tempère] le [role|coach varois] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|tempère] la [role|ministre de la Mer et du Littoral] [speaker|Anne Dulac].',
    '« [quote|Le pont est fermé] », [cue|assure] le [role|patron de la CGT] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|assure] le [role|porte-parole du gouvernement] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|assure] le [role|maire écologiste de Brion], [speaker|Paul Morin].'
  ]
})

// the one spoken to stands before who speaks
finds('marked-speech', {
  fr: [
    '« [quote|Le pont est fermé] », [cue|a confié] à [addressee|France Bleu] [speaker|Paul Morin], [role|chef de chantier].',
    '« [quote|Le pont est fermé] », [cue|a déclaré] à [addressee|RTL] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|confie] au [addressee|Figaro] [speaker|Anne Dulac].',
    '« [quote|Le pont est fermé] », [cue|crie] au mégaphone [speaker|un gendarme].',
    '« [quote|Le pont est fermé] », [cue|explique] dimanche matin le [role|capitaine] [speaker|Paul Morin].',
    '« [quote|Le pont est fermé] », [cue|a fait savoir] le [role|commandant] [speaker|Paul Morin].'
  ]
})

// a trade that no list knows, a participle that no list knows
finds('marked-speech', {
  fr: [
    '« [quote|Le filet est vide] », [cue|explique] [speaker|une poissonnière].',
    '« [quote|Le filet est vide] », [cue|a ergoté] [speaker|Paul Morin].'
  ]
})

finds('incise', {
  fr: ['Paul Morin pêche. « [quote|Le filet est vide], [cue|présage]-t-[speaker|il]. [quote|Demain aussi.] »']
})

// a colon hands the word on, though no verb says so and the stop stands outside
finds('introduced-speech', {
  fr: ['[speaker|Paul Morin] comprend la colère des riverains: « [quote|ici, une maison c’est toute une vie] ».'],
  da: ['[speaker|Mette Holm] bor selv ved den brede å: »[quote|her er et hus et helt liv for dem]«.'],
  nl: ['[speaker|Piet Maas] woont al jaren aan de rivier: “[quote|hier is een huis een heel leven]”.']
})

passes('marked-speech', {
  fr: [
    'Le directeur du Grand Val Express, « Le Rapide », est en retard.',
    '« Les Vagues », offert au maire de Brion, est un roman.'
  ]
})

passes('introduced-speech', {
  fr: ['Paul Morin relit le panneau : « Sortie des camions ».'],
  nl: ['Piet Maas hing een bord op: “Uitrit vrijhouden”.']
})

// without its conjunction nothing is told
passes('bare-clause', {
  fr: [
    'Les étudiants demandent au gouvernement de les payer pour les stages qu’ils doivent faire.',
    'Le maire annonce un chantier qui va durer deux ans.'
  ]
})
