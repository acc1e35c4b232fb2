import {finds, passes} from './marked-rows.js'

finds('introduced-speech', {
  nb: [
    '[speaker|Moe] [cue|sier]: «[quote|Vi ga bort kampen.]»',
    'I en melding til supporterne [cue|skriver] [speaker|klubben]: «[quote|Vi beklager det som skjedde.]»',
    '[role|Dommer] [speaker|Liv Ås] [cue|spurte]: «[quote|Hvor var du den kvelden?]»',
    '[speaker|Arne Lid] [cue|sa] bare én ting: «[quote|Nei.]»',
    '[role|Meteorolog] [speaker|Per Myhr] [cue|oppsummerte] døgnet slik: «[quote|Det verste er over, men elvene stiger fortsatt.]»',
    '[speaker|Nina Dahl]: «[quote|Jeg skriver om natten.]»',
    'Så [cue|la] [speaker|Nina Dahl] til: «[quote|Jeg angrer ikke.]»'
  ],
  nn: [
    '[speaker|Gunn Sæle] [cue|skriv] til [addressee|Framtida]: «[quote|Eg trekkjer meg.]»',
    '[speaker|Flo] [cue|svara] slik: «[quote|Det får bygda avgjere.]»'
  ],
  da: [
    '[speaker|Mette Holm] [cue|siger]: »[quote|Vi åbner til maj.]«',
    'I en mail [cue|skriver] [speaker|Bo Krogh]: "[quote|Jeg har ikke mere at sige.]"'
  ],
  en: [
    '[speaker|Moore] [cue|said]: “[quote|We gave that game away.]”',
    'Sentencing him on Friday, [role|Judge] [speaker|Helen Moore] [cue|said]: “[quote|You knew the roof was unsafe.]”',
    '[speaker|Moore] [cue|told] the [addressee|BBC]: “[quote|It was chaos.]”',
    '[speaker|Ford] [cue|replied]: “[quote|I was at home.]”'
  ],
  de: [
    '[speaker|Vogt] [cue|sagte]: „[quote|Das war verdient.]“',
    '[role|Museumschefin] [speaker|Anna Berger] [cue|schreibt]: „[quote|Wir öffnen im Mai.]“'
  ],
  nl: ['[speaker|De Boer] [cue|zei]: “[quote|We gaan door.]”'],
  fr: ['[speaker|Claire Morel] [cue|explique] : « [quote|Nous avons tout perdu en dix minutes.] »'],
  sv: ['[speaker|Eva Lund] [cue|skriver]: ”[quote|Vi överklagar domen.]”']
})

passes('introduced-speech', {
  nb: [
    'På skiltet står det: «Adgang forbudt».',
    'Årets vinner i klassen for dokumentar: «Siste båt».',
    'Ordene over døra er hogd i stein: «Ora et labora».',
    'På banneret sto det: «Ingen over, ingen ved siden».',
    '[speaker|Nina Dahl] [cue|kaller] boka «[mixed|et oppgjør]»: Den handler om faren.'
  ],
  nn: ['På plakaten stod det: «Festen er avlyst».', 'På lufta i kveld: «Eg veit i himmerik ei borg».'],
  en: [
    'The sign on the gate read: “Closed until spring”.',
    'The prize went to a documentary: “Night Ferry”.',
    'Two words were carved over the door: “Ora, labora”.'
  ],
  fr: ['Un seul mot sur l’affiche : « Complet ».']
})
