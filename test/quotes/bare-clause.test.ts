import {finds, passes} from './marked-rows.js'

finds('bare-clause', {
  nb: [
    '[speaker|Moe] [cue|mener] [indirect|tribunen må stenges ut sesongen].',
    '[role|Trener] [speaker|Arne Lid] [cue|sier] [indirect|laget aldri har vært bedre].',
    '[speaker|Bøndene] [cue|frykter] [indirect|kornet blir ødelagt].',
    '[speaker|Nina Dahl] [cue|håper] [indirect|filmen får premiere før jul].',
    '[speaker|Arne Lid] [cue|sier] [indirect|han savner gresset på gamle Brann].',
    'Nå [cue|tror] [speaker|meteorologene] [indirect|det blir snø i helgen].',
    '[speaker12|Lid] [cue1|sier] [indirect1|skaden er liten], men [cue2|tror] [indirect2|han er ute i to uker].'
  ],
  nn: [
    '[speaker|Gunn Sæle] [cue|meiner] [indirect|ferja er for lita].',
    '[speaker|Flo] [cue|trur] [indirect|vegen blir opna før helga].',
    '[speaker|Fiskarane] [cue|vonar] [indirect|silda kjem att i haust].'
  ],
  da: ['[speaker|Mette Holm] [cue|mener], [indirect|museet skal åbne tidligere].'],
  en: [
    '[speaker|Moore] [cue|said] [indirect|the stand would have to be pulled down].',
    '[speaker|Police] [cue|believe] [indirect|the fire was started on purpose].',
    '[speaker|Helen Moore] [cue|told] the [addressee|BBC] [indirect|she would appeal].',
    '[speaker|The council] [cue|says] [indirect|the hall will open in May].'
  ],
  de: [
    '[speaker|Anna Berger] [cue|sagte], [indirect|das Museum öffne im Mai].',
    '[role|Trainer] [speaker|Jens Vogt] [cue|meint], [indirect|die Mannschaft sei bereit].'
  ]
})

passes('bare-clause', {
  nb: [
    'Moe mener alvor.',
    'Kari Moe fortalte ham om skuta.',
    'Lid tror ikke laget rykker ned.',
    'Klubben krever svar innen fredag.',
    'Kommunen ber beboerne koke vannet.',
    'Kari Moe håper på sol.',
    'Dahl sier nei til en film.',
    'Rektor fortalte om en vanskelig høst.',
    'Politiet mistenker ingen.',
    'Meldingen sier kamp avlyst.'
  ],
  nn: ['Sæle meiner det godt.', 'Flo trur ikkje vegen opnar før helga.'],
  en: [
    'Moore told the truth.',
    'Helen Moore said goodbye to the club on Friday.',
    'Police asked drivers to stay at home.',
    'Ford does not think the ferry will sail.'
  ],
  de: ['Berger sagte zu.', 'Der Verein fordert Geld für das Dach.']
})
