import {finds, passes} from './marked-rows.js'

finds('that-clause', {
  nb: [
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
