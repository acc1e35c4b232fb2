import {finds, passes} from './marked-rows.js'

const nb = 'Saken har vært til behandling i tre år, og ingen vet når den blir ferdig, for papirene ligger hos fylket.'
const nn = 'Saka har vore til handsaming i tre år, og det er uvisst når ho blir ferdig, for papira ligg hos fylket.'
const en =
  'The case has been in the courts for three years, and it is not known when it will end, for the papers are with the county.'

finds('heading-dash', {
  nb: [
    `# – [quote|Jeg angrer ingenting] ¶ ${nb}`,
    `# – [quote1|Aldri vært bedre] ¶ – [quote2|Laget har aldri vært bedre enn nå], [cue2|sier] [role2|trener] [speaker2|Arne Lid]. ¶ ${nb}`,
    `# – [quote|Vi kommer sterkere tilbake] ¶ ${nb}`,
    `# – [quote|Ville aldri gjort det om igjen] ¶ ${nb}`,
    `# – [quote|20 centimeter på én natt] ¶ ${nb}`
  ],
  nn: [`# – [quote|Vi gjev oss aldri] ¶ ${nn}`],
  da: [
    '# - [quote|Det er helt vildt] ¶ Sagen har været til behandling i tre år, og det er uvist, hvornår den bliver færdig, for papirerne ligger hos kommunen.'
  ],
  sv: [
    '# – [quote|Jag ångrar ingenting] ¶ Ärendet har behandlats i tre år, och ingen vet när det blir färdigt, för papperen ligger hos länet.'
  ]
})

passes('heading-dash', {
  nb: [
    `# Storm – Vard 2–1 ¶ ${nb}`,
    `# Oslo – byen som vokste ¶ ${nb}`,
    `# 10–16 hver dag ¶ ${nb}`,
    `# Tre mål – tre poeng ¶ ${nb}`,
    `# – Kari Moe, Sund ¶ ${nb}`
  ],
  en: [`# – A new roof for the hall ¶ ${en}`]
})

finds('heading-labelled', {
  nb: [
    `# [speaker1|Trener]: – [quote1|Aldri vært bedre] ¶ – [quote2|Laget har aldri vært bedre], [cue2|sier] [role2|trener] [speaker2|Arne Lid]. ¶ ${nb}`,
    `# [speaker1|Kari Moe]: – [quote1|Jeg angrer ingenting] ¶ – [quote2|Jeg angrer ingenting av det], [cue2|sier] [speaker2|Moe]. ¶ ${nb}`,
    `# [speaker|Politiet]: – [quote|Vi trenger tips] ¶ ${nb}`,
    `# [speaker|Liv Ås]: «[quote|Retten tok feil]» ¶ ${nb}`
  ],
  nn: [`# [speaker|Ordføraren]: – [quote|Nok er nok] ¶ ${nn}`],
  sv: [
    '# [speaker|Polisen]: ”[quote|Vi behöver tips]” ¶ Ärendet har behandlats i tre år, och ingen vet när det blir färdigt, för papperen ligger hos länet.'
  ],
  da: [
    '# [speaker|Mette Holm]: »[quote|Vi giver aldrig op]« ¶ Sagen har været til behandling i tre år, og det er uvist, hvornår den bliver færdig, for papirerne ligger hos kommunen.'
  ]
})

passes('heading-labelled', {
  nb: [
    `# Fakta: Dette er saken ¶ ${nb}`,
    `# Ny bok: Byen ved elva ¶ ${nb}`,
    `# Været: Regn hele uka ¶ ${nb}`,
    `# Anmeldelse: Havørn ¶ ${nb}`,
    `# Resultat: 3–1 ¶ ${nb}`
  ]
})

finds('heading-bare-label', {
  nb: [
    `# [speaker1|Lid]: [quote1|Aldri vært bedre] ¶ – [quote2|Laget har aldri vært bedre enn nå], [cue2|sier] [role2|trener] [speaker2|Arne Lid]. ¶ ${nb}`,
    `# [speaker1|Trener]: [quote1|Aldri vært bedre] ¶ – [quote2|Laget har aldri vært bedre enn nå], [cue2|sier] [role2|trener] [speaker2|Arne Lid]. ¶ ${nb}`,
    `# [speaker1|Moe]: [quote1|Ferdig for i år] ¶ – [quote2|Jeg er ferdig for i år], [cue2|sier] [speaker2|Kari Moe]. ¶ ${nb}`,
    `# [speaker1|Ordføreren]: [quote1|Ikke godt nok] ¶ – [quote2|Det er ikke godt nok], [cue2|sier] [role2|ordfører] [speaker2|Liv Ås]. ¶ ${nb}`,
    `# [speaker1|Nina Dahl]: [quote1|Bare dikt] ¶ – [quote2|Jeg leser bare dikt nå], [cue2|sier] [speaker2|Dahl]. ¶ ${nb}`
  ],
  da: [
    '# [speaker1|Holm]: [quote1|Åbner til maj] ¶ - [quote2|Vi åbner til maj, hvis vi når det], [cue2|siger] [role2|direktør] [speaker2|Mette Holm]. ¶ Sagen har været til behandling i tre år, og det er uvist, hvornår den bliver færdig.'
  ]
})

passes('heading-bare-label', {
  nb: [
    `# Kari Moe: Dronninga av skisporet ¶ ${nb}`,
    `# Politiet: Slik jobber de ¶ ${nb}`,
    `# Nina Dahl: Havørn ¶ ${nb}`,
    `# Kommunen: Ny skole i 2027 ¶ ${nb}`,
    `# Brann: Tre på sykelista ¶ ${nb}`
  ]
})

finds('heading-marks', {
  nb: [
    `# «[quote|Jeg angrer ingenting]» ¶ ${nb}`,
    `# «[quote1|Aldri mer]» ¶ – [quote2|Aldri mer, om jeg får bestemme], [cue2|sier] [role2|skuespiller] [speaker2|Nina Dahl]. ¶ ${nb}`,
    `# «[quote|Er det mulig?]» ¶ ${nb}`
  ],
  nn: [`# «[quote|Vi gjev oss aldri]» ¶ ${nn}`],
  en: [`# “[quote|It was worth the wait]” ¶ ${en}`],
  de: [
    '# „[quote|Wir geben nie auf]“ ¶ Der Fall liegt seit drei Jahren bei Gericht, und wann er endet, ist nicht bekannt, denn die Akten sind beim Kreis.'
  ]
})

passes('heading-marks', {
  nb: [
    `# «Havørn» ¶ ${nb}`,
    `# «Den Siste Båten» ¶ ${nb}`,
    `# «Sult» og «Pan» ¶ ${nb}`,
    `# «Havørn» er tilbake ¶ ${nb}`,
    `# «Pelle» vant igjen ¶ ${nb}`
  ],
  en: [`# “Night Ferry” ¶ ${en}`]
})

finds('heading-part', {
  nb: [
    `# [cue1|Kaller] dommen «[mixed1|en skam]» ¶ [role2|Advokat] [speaker2|Liv Ås] [cue2|kaller] dommen «[mixed2|en skam for rettsstaten]». ¶ ${nb}`,
    `# [speaker1|Lid] [cue1|kaller] innsatsen «[mixed1|flau]» ¶ [role2|Trener] [speaker2|Arne Lid] [cue2|kaller] innsatsen «[mixed2|flau]». ¶ ${nb}`,
    `# [cue|Mener] stykket er «[mixed|bortkastet tid]» ¶ ${nb}`,
    `# [cue|Beskriver] kampen som «[mixed|galskap]» ¶ ${nb}`
  ],
  nn: [`# [cue|Kallar] vedtaket «[mixed|ei skam]» ¶ ${nn}`],
  en: [`# [speaker|Moore] [cue|calls] verdict “[mixed|a disgrace]” ¶ ${en}`]
})

passes('heading-part', {
  nb: [
    `# Fikk «juling» av Vard ¶ ${nb}`,
    `# Slik blir den «nye» hallen ¶ ${nb}`,
    `# «Havørn» er tilbake ¶ ${nb}`,
    `# Nina Dahl forteller om «Sult» ¶ ${nb}`,
    `# Per «Pelle» Vik til finalen ¶ ${nb}`
  ],
  en: [`# The “new” hall leaks already ¶ ${en}`]
})
