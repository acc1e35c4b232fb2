import {finds, passes} from './marked-rows.js'

finds('called', {
  nb: [
    '[role|Trener] [speaker|Arne Lid] [cue|kaller] innsatsen «[mixed|en skam for klubben]».',
    '[speaker|Nina Dahl] [cue|beskriver] boka som «[mixed|et brev til far]».',
    '[speaker|Anmelderne] [cue|kalte] stykket «[mixed|årets beste]».',
    '[speaker|Advokaten] [cue|omtaler] dommen som «[mixed|uforståelig]».',
    '[speaker|Partiet] [cue|betegnet] budsjettet som «[mixed|en våt klut]».'
  ],
  nn: [
    '[speaker|Gunn Sæle] [cue|kallar] vedtaket «[mixed|ei skam]».',
    '[speaker|Flo] [cue|skildrar] vinteren som «[mixed|den verste i manns minne]».'
  ],
  da: ['[speaker|Mette Holm] [cue|kalder] fundet »[mixed|en drøm]«.'],
  sv: ['[speaker|Eva Lund] [cue|kallar] domen ”[mixed|ett hån]”.'],
  en: [
    '[speaker|Moore] [cue|called] the verdict “[mixed|a disgrace]”.',
    '[speaker|Helen Moore] [cue|described] the storm as “[mixed|the worst in years]”.'
  ],
  de: [
    '[role|Trainer] [speaker|Jens Vogt] [cue|nannte] das Spiel „[mixed|eine Zumutung]“.',
    '[role|Trainer] [speaker|Jens Vogt] [cue|warnte vor] einem „[mixed|Spiel mit dem Feuer]“.'
  ],
  nl: ['[role|Trainer] [speaker|Piet de Boer] [cue|noemt] het duel ‘[mixed|een schande]’.'],
  fr: ['Le [role|maire] [speaker|Paul Girard] [cue|qualifie] la décision de « [mixed|honteuse] ».']
})

passes('called', {
  nb: [
    'Vennene kaller ham «Pelle».',
    'Skuta ble døpt «Havørn» i 1923.',
    'Stormen «Ingunn» tok med seg taket på skolen.',
    'Den såkalte «kattefella» måler to meter.',
    'Laget kalles «De hvite».',
    'Arne Lid kaller seg pensjonist.'
  ],
  nn: ['Bygdefolket kallar fjellet «Kjerringa».'],
  en: [
    'His friends call him “Tank”.',
    'The storm, named “Ingrid”, took the roof off the school.',
    'The so-called “cat trap” is two metres wide.'
  ],
  de: ['Die Freunde nennen ihn „Pelle“.'],
  nl: ['Vrienden noemen hem ‘Pelle’.']
})
