import {keepsQuiet, tells} from './spoken-rows.js'

const nb = 'Saken har vært til behandling i tre år, og ingen vet når den blir ferdig, for papirene ligger hos fylket.'
const nn = 'Saka har vore til handsaming i tre år, og det er uvisst når ho blir ferdig, for papira ligg hos fylket.'

tells('heading-shortens', {
  nb: [
    `# – [Kari Moe|Jeg angrer ingenting] ¶ – [Kari Moe|Jeg angrer ingenting av det jeg sa i retten], sier Kari Moe. ¶ ${nb}`,
    `# «[Nina Dahl|Aldri mer]» ¶ – [Nina Dahl|Aldri mer, om jeg får bestemme], sier skuespiller Nina Dahl. ¶ ${nb}`,
    `# Trener: – [Arne Lid|Aldri vært bedre] ¶ – [Arne Lid|Laget har aldri vært bedre], sier trener Arne Lid. ¶ ${nb}`,
    // the quote that says the same, not the next one
    `# – [Per Berg|Banen er en skam] ¶ – [Arne Lid|Vi var for snille], sier Arne Lid. ¶ – [Per Berg|Banen her er en skam for byen], sier Per Berg. ¶ ${nb}`,
    `# Kaller dommen «[Liv Ås|en skam]» ¶ Advokat Liv Ås kaller dommen «[Liv Ås|en skam for rettsstaten]». ¶ ${nb}`
  ],
  nn: [`# – [Gunn Sæle|Ferja må gå] ¶ – [Gunn Sæle|Ferja må gå, elles døyr bygda], seier Gunn Sæle. ¶ ${nn}`]
})

keepsQuiet('heading-shortens', {
  nb: [
    `# – [nobody|Jeg angrer ingenting] ¶ ${nb}`,
    `# – [Kari Moe|Fem tunge år] ¶ – [Kari Moe|Jeg angrer ingenting av det jeg sa], sier Kari Moe. ¶ ${nb}`,
    `# Kari Moe: – [Kari Moe|Jeg angrer ingenting] ¶ – [Kari Moe|Jeg angrer ingenting av det], sier Kari Moe. ¶ ${nb}`,
    `# Storm tapte igjen ¶ – [Arne Lid|Vi tapte igjen], sier Arne Lid. ¶ ${nb}`,
    `# Politiet: – [politiet|Vi trenger tips] ¶ ${nb}`
  ]
})

tells('heading-label', {
  nb: [
    `# Kari Moe: – [Kari Moe|Jeg angrer ingenting] ¶ – [Kari Moe|Jeg angrer ingenting av det], sier Kari Moe. ¶ ${nb}`,
    `# Politiet: – [politiet|Vi trenger tips] ¶ ${nb}`,
    `# Ordføreren: – [Jon Flo|Nok er nok] ¶ Ordfører Jon Flo skal møte pressen i rådhuset onsdag. ¶ ${nb}`,
    `# Lid: – [Arne Lid|Fortjent tap] ¶ Trener Arne Lid var ikke nådig mot sine egne etter kampen. ¶ ${nb}`
  ],
  nn: [`# Ordføraren: – [Jon Flo|Nok er nok] ¶ Ordførar Jon Flo skal møte pressa i rådhuset onsdag. ¶ ${nn}`]
})

keepsQuiet('heading-label', {
  nb: [
    `# – [nobody|Jeg angrer ingenting] ¶ ${nb}`,
    `# Trener: – [Arne Lid|Aldri vært bedre] ¶ – [Arne Lid|Laget har aldri vært bedre], sier trener Arne Lid. ¶ ${nb}`,
    `# – [Kari Moe|Fem tunge år] ¶ – [Kari Moe|Jeg angrer ingenting av det jeg sa], sier Kari Moe. ¶ ${nb}`,
    `# «[Nina Dahl|Aldri mer]» ¶ – [Nina Dahl|Aldri mer, om jeg får bestemme], sier skuespiller Nina Dahl. ¶ ${nb}`,
    `# Fakta: Dette er saken ¶ ${nb}`
  ]
})

tells('heading-next', {
  nb: [
    `# – [Kari Moe|Fem tunge år] ¶ – [Kari Moe|Jeg angrer ingenting av det jeg sa], sier Kari Moe. ¶ ${nb}`,
    `# – [Arne Lid|Helt hjelpeløst] ¶ ${nb} ¶ – [Arne Lid|Vi var for snille], sier Arne Lid. ¶ Storm møter Vard på lørdag, og laget må ha poeng for å berge plassen.`,
    `# «[Nina Dahl|For en natt]» ¶ «[Nina Dahl|Jeg fikk ikke sove]», sier Nina Dahl. ¶ ${nb}`,
    `# – [moren|Verdens beste gutt] ¶ – [moren|Vi savner ham], sier moren. ¶ ${nb}`
  ],
  nn: [`# – [Gunn Sæle|Ei skam for fylket] ¶ – [Gunn Sæle|Ferja må gå], seier Gunn Sæle. ¶ ${nn}`]
})

keepsQuiet('heading-next', {
  nb: [
    `# – [nobody|Fem tunge år] ¶ ${nb}`,
    `# – [Kari Moe|Jeg angrer ingenting] ¶ – [Kari Moe|Jeg angrer ingenting av det jeg sa i retten], sier Kari Moe. ¶ ${nb}`,
    `# Kari Moe: – [Kari Moe|Fem tunge år] ¶ – [Per Berg|Jeg vet ikke], sier Per Berg. ¶ ${nb}`,
    `# – [nobody|Fem tunge år] ¶ [klubben|Stadion blir revet], opplyser klubben. ¶ ${nb}`,
    `# Fem tunge år ¶ – [Kari Moe|Jeg angrer ingenting], sier Kari Moe. ¶ ${nb}`
  ]
})
