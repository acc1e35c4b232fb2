import {finds, passes} from './marked-rows.js'

finds('that-clause', {
  nb: [
    '[speaker|Politiet] [cue|opplyste] sent lørdag kveld at [indirect|broen var åpen igjen].',
    '[speaker|Meteorologisk institutt] [cue|melder] at [indirect|det kommer regn].',
    '[speaker|Statens vegvesen] [cue|opplyser] at [indirect|veien er stengt].',
    'I et intervju med [addressee|Aftenposten] [cue|sier] [speaker|Liv Ås] at [indirect|huset er solgt].',
    '[speaker|Moe] [cue|sier] til [addressee|NTB] at [indirect|tribunen må stenges ut sesongen].',
    '[role|Dommer] [speaker|Liv Ås] [cue|mener] at [indirect|bruddet var så grovt at det ikke kan bli med en bot].',
    '[speaker|Kommunen] [cue|opplyser] i en pressemelding at [indirect|svømmehallen åpner i mai].',
    '[speaker|Meteorologene] [cue|tror] at [indirect|det blir regn hele helgen].',
    '[speaker|Nina Dahl] [cue|har fortalt] at [indirect|boka ble til på et fiskebruk].',
    'Torsdag [cue|bekreftet] [speaker|klubben] at [indirect|Arne Lid slutter som trener].',
    '[speaker|Lid] [cue|understreker] at [indirect|laget er i rute], og at [indirect|ingen er skadet].',
    '[speaker12|Bonden] [cue1|sier] at [indirect1|prisene er for lave], men [cue2|mener] at [indirect2|det verste er over].',
    '[speaker|Per Myhr] (54), som har målt snø i tretti år, [cue|sier] at [indirect|han aldri har sett så lite].',
    'I fjor høst [cue|advarte] [role|sjeføkonom] [speaker|Liv Ås] om at [indirect|renta kunne bli satt opp].'
  ],
  nn: [
    '[speaker|Politiet] [cue|opplyste] tidleg laurdag ettermiddag at [indirect|det var tre bilar i kollisjonen].',
    '[speaker|Gunn Sæle] [cue|seier] at [indirect|ferja må gå oftare].',
    '[role|Ordførar] [speaker|Jon Flo] [cue|meiner] at [indirect|saka er ferdig].',
    '[speaker|Bøndene] [cue|fryktar] at [indirect|avlingane blir halverte].',
    '[speaker|Sæle] [cue|la til] at [indirect|salet har stogga opp].'
  ],
  da: [
    '[speaker|Mette Holm] [cue|siger], at [indirect|museet åbner til maj].',
    '[speaker|Politiet] [cue|oplyser], at [indirect|vejen er spærret].'
  ],
  sv: ['[speaker|Eva Lund] [cue|säger] att [indirect|domen kommer att överklagas].'],
  fi: ['[speaker|Mikko Salo] [cue|kertoo], että [indirect|jää on ohutta].'],
  en: [
    '[speaker|Moore] [cue|said] that [indirect|the stand would have to be pulled down].',
    '[speaker|Helen Moore] [cue|told] the [addressee|Guardian] that [indirect|she would appeal].'
  ],
  de: ['[speaker|Anna Berger] [cue|sagte], dass [indirect|das Museum im Mai öffnet].'],
  nl: ['[role|Trainer] [speaker|Piet de Boer] [cue|zegt] dat [indirect|de ploeg klaar is].'],
  fr: ['Le [role|maire] [speaker|Paul Girard] [cue|affirme] que [indirect|la digue sera refaite].']
})

passes('that-clause', {
  nb: [
    // negated
    'Moe vil ikke si at kampen er tapt.',
    'Ordføreren tror ikke at broen blir ferdig i år.',
    'Ingen mener at teateret bør stenges.',
    // requests and plans with an infinitive
    'Politiet ber folk om å holde seg unna elva.',
    'Klubben krever å få spille kampen om igjen.',
    // reported questions
    'Dommeren spurte om han hadde drukket.',
    'Kari Moe vet ikke hvorfor båten gikk på grunn.',
    // papers don't speak
    'Rapporten slår fast at taket var for svakt.',
    'Tallene viser at salget falt med 12 prosent.',
    'Loven sier at alle barn har rett til plass.',
    // no verb of saying
    'Det er klart at snøen kommer for sent.',
    'Flommen førte til at 40 hus måtte tømmes.'
  ],
  nn: ['Flo vil ikkje seie at saka er tapt.', 'Undersøkinga viser at fleire les aviser enn før.'],
  en: [
    'Moore did not say that the stand was unsafe.',
    'The report says that the roof was too weak.',
    'Police asked people to stay away from the river.'
  ],
  de: ['Der Bericht besagt, dass das Dach zu schwach war.', 'Berger wollte nicht sagen, dass das Museum schließt.']
})

finds('bare-clause', {
  nb: [
    '[speaker|Kari Moe] [cue|tror] heller [indirect|veien blir stengt til jul].',
    '[speaker|Liv Ås] [cue|er redd] [indirect|huset blir solgt].',
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
    '[speaker|Ein Sprecher der Polizei] [cue|sagte] der [addressee|Deutschen Presse-Agentur], [indirect|ein Mann sei festgenommen worden].',
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
    '[speaker|Moore] [cue|said] it was “[mixed|a miracle]” that nobody was hurt.',
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
