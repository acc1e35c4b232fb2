import {finds, passes} from './marked-rows.js'

finds('quoted-words', {
  nb: [
    '[speaker|Moe] [cue|lover] å komme «[mixed|sterkere tilbake]».',
    '[speaker|Klubben] [cue|beklager] «[mixed|det som skjedde på tribunen]».',
    '[role|Trener] [speaker|Arne Lid] [cue|sier] nei til «[mixed|enda en runde med kutt]».',
    '[speaker|Nina Dahl] [cue|skriver] om «[mixed|den lange natta etter krigen]».',
    '[speaker|Partiet] [cue|advarer] mot «[mixed|en by uten sjel]».',
    '[speaker|Mannen] [cue|har kalt] tiltalen «[mixed|tull fra ende til annen]».'
  ],
  nn: [
    '[speaker|Gunn Sæle] [cue|åtvarar] mot «[mixed|ei bygd utan born]».',
    '[speaker|Flo] [cue|lovar] «[mixed|full gass fram til jul]».'
  ],
  en: [
    '[speaker|Moore] [cue|warned] of “[mixed|a winter without trains]”.',
    '[speaker|Helen Moore] [cue|promised] “[mixed|a fight to the end]”.'
  ]
})

passes('quoted-words', {
  nb: [
    'Nina Dahl skriver i «Klassekampen» hver uke.',
    'Per Vik fortalte om skuta «Havørn».',
    'Nina Dahl leser dikt i «Skal vi danse».',
    'Gunn Vik fortalte fra «Jakten på kjærligheten».',
    'Boka heter «Sult» og kom i 1890.',
    'Den «nye» hallen lekker allerede.',
    '[speaker|Lid] [cue|sier] at laget er «[mixed|klart for krig]».'
  ],
  nn: ['Sæle skriv for «Syn og Segn».', 'Songen heiter «Eg veit i himmerik ei borg».'],
  da: ['Filmen hedder »Den sidste færge« og varer to timer.'],
  sv: ['Filmen heter ”Sista färjan” och är två timmar lång.'],
  en: ['Moore wrote for “The Ferryman” for years.', 'The “new” hall is leaking already.'],
  de: ['Der Film heißt „Letzte Fähre“ und dauert zwei Stunden.'],
  nl: ['De film heet ‘Laatste veer’ en duurt twee uur.']
})
