import {keepsQuiet, tells} from './spoken-rows.js'

tells('colon-before', {
  nb: [
    'Trener Kari Moe oppsummerer kampen slik: ¶ – [Kari Moe|Vi var best.]',
    'Politiet skriver i en melding på X: ¶ «[politiet|Veien er stengt.]»',
    '– [Kari Moe|Vi var best], sier Kari Moe, og legger til: ¶ – [Kari Moe|I dag.]',
    'Nina Dahl har én beskjed til dem som venter på boka: ¶ – [Nina Dahl|Den kommer.]',
    'Til NRK sier ordfører Jon Flo: ¶ – [Jon Flo|Vi har ikke råd.]',
    'Forfatter Nina Dahl: ¶ «[Nina Dahl|Jeg skriver om natta.]»'
  ],
  nn: [
    'Gunn Sæle seier det slik: ¶ – [Gunn Sæle|No får det vere nok.]',
    'Ordførar Jon Flo svarar kort: ¶ – [Jon Flo|Nei.]'
  ],
  en: ['Helen Moore put it like this: ¶ “[Helen Moore|We were the better side.]”']
})

keepsQuiet('colon-before', {
  nb: [
    'Tre ting er viktige: ¶ – [nobody|Kart, kompass og ull er det viktigste du har med deg.]',
    'Trener Kari Moe oppsummerer kampen. ¶ – [Kari Moe|Vi var best.]',
    'Kari Moe: «[Kari Moe|Vi var best.]»',
    'Kari Moe sier: – [Kari Moe|Vi var best.]',
    'Kari Moe skriver bok: ¶ Den handler om byen.'
  ]
})

tells('tag-behind', {
  nb: [
    '– [Liv Ås|Vi er skuffet over dommen.] ¶ Det sier advokat Liv Ås til NTB.',
    '– [Kari Moe|Laget er klart.] ¶ Det forteller Kari Moe.',
    '«[Storm IL|Vi beklager det som skjedde.]» ¶ Det skriver Storm IL på nettsida.',
    '– [Per Myhr|Det blir snø.] ¶ Slik oppsummerer meteorolog Per Myhr varselet.',
    '– [Nina Dahl|Jeg skriver ikke mer.] ¶ Det sa Nina Dahl da hun fikk prisen.',
    // how it was, when it was said
    '– [Kari Moe|Det var som å løpe i suppe.] ¶ Slik beskriver Kari Moe maratonløpet i varmen.',
    '– [Arne Lid|Jeg trodde taket kom.] ¶ Det sier Arne Lid etter at låven hans ble tatt av vinden.'
  ],
  nn: [
    '– [Gunn Sæle|Ferja må gå.] ¶ Det seier Gunn Sæle til Framtida.',
    '– [Jon Flo|Saka er ferdig.] ¶ Det opplyser ordførar Jon Flo.'
  ],
  da: ['- [Mette Holm|Vi åbner til maj.] ¶ Det siger Mette Holm til Ritzau.'],
  sv: ['– [Eva Lund|Vi överklagar.] ¶ Det säger Eva Lund till TT.']
})

keepsQuiet('tag-behind', {
  nb: [
    '– [nobody|Vi er skuffet.] ¶ Det sier seg selv at dommen ankes.',
    '– [Kari Moe|Vi er skuffet], sier Kari Moe. ¶ Det gjorde inntrykk på alle i salen.',
    '– [nobody|Vi er skuffet.] ¶ Det viser rapporten.',
    '– [Kari Moe|Vi er skuffet.] ¶ – [Kari Moe|Det er leit], sier Kari Moe.',
    'Dommen er klar. ¶ Det sier advokat Liv Ås til NTB.'
  ]
})

tells('narration-before', {
  nb: [
    'Kari Moe har styrt klubben i tretti år. – [Kari Moe|Jeg har aldri sett maken.]',
    'Nina Dahl setter seg i vinduet. – [Nina Dahl|Her skriver jeg.]',
    'Ordfører Jon Flo rister på hodet. – [Jon Flo|Nå er det nok.]',
    'På benken sitter Arne Lid. – [Arne Lid|Jeg får ikke spille.]',
    'Dommeren ser på klokka. – [dommeren|Vi tar en pause.]'
  ],
  nn: ['Gunn Sæle peikar mot fjorden. – [Gunn Sæle|Der gjekk ferja.]', 'Bonden ser opp. – [bonden|Det kjem regn.]'],
  en: ['Helen Moore shakes her head. “[Helen Moore|I have never seen the like.]”']
})

keepsQuiet('narration-before', {
  nb: [
    '– [Kari Moe|Jeg har aldri sett maken], sier Kari Moe.',
    'Snøen laver ned. – [nobody|Dette er vinter.]',
    'Kari Moe ler. ¶ – [Kari Moe|Jeg har aldri sett maken.]',
    'Storm IL er konkurs. – [nobody|Dette er trist.]',
    '– [nobody|Jeg har aldri sett maken.]'
  ]
})

tells('same-block', {
  nb: [
    '– [Kari Moe|Vi så lykta], sier Kari Moe. Så smalt det. – [Kari Moe|Og da var det for sent.]',
    '– [Kari Moe|Vi så lykta], sier Kari Moe. Regnet øser ned. – [Kari Moe|Dette er ingen sommer.]',
    '«[Kari Moe|Vi så lykta]», sier Kari Moe. Så smalt det. «[Kari Moe|Og da var det for sent.]»',
    'Kari Moe leder klubben. ¶ Regnet øser ned. – [Kari Moe|Dette er ingen sommer.]'
  ],
  nn: ['– [Gunn Sæle|Ferja må gå], seier Gunn Sæle. Det blæs opp. – [Gunn Sæle|Elles døyr bygda.]'],
  en: ['“[Helen Moore|We saw the light],” said Helen Moore. Then came the bang. “[Helen Moore|And it was too late.]”']
})

keepsQuiet('same-block', {
  nb: [
    '– [Kari Moe|Vi så lykta], sier Kari Moe. – [Per Berg|Så smalt det], sier Per Berg.',
    '– [Kari Moe|Vi så lykta.] ¶ – [Kari Moe|Så smalt det], sier Kari Moe.',
    'Kari Moe ler. – [Kari Moe|Vi så lykta.]',
    '– [nobody|Vi så lykta.]',
    '– [Kari Moe|Vi så lykta], sier Kari Moe. [Kari Moe|Jeg ropte.]'
  ]
})

tells('answer', {
  nb: [
    '– [Arne Lid|Vi er klare], sier trener Arne Lid. ¶ – [?|Hva er målet?] ¶ – [Arne Lid|Topp fem.]',
    '– [?|Er dere klare?] ¶ – [Arne Lid|Vi har trent siden januar.] ¶ – [?|Og målet?] ¶ – [Arne Lid|Topp fem], sier Lid. ¶ Trener Arne Lid møtte pressen onsdag.',
    'Forfatter Nina Dahl er tilbake. ¶ – [?|Hvor har du vært?] ¶ – [Nina Dahl|Hjemme.]',
    '– [Liv Ås|Dommen er feil], sier Liv Ås. ¶ [?|Anker dere?] ¶ – [Liv Ås|Ja.]',
    '«[Per Myhr|Det blir snø]», sier Per Myhr. ¶ «[?|Når da?]» ¶ «[Per Myhr|I natt.]»',
    '– [dommeren|Hvor var du den kvelden?], spurte dommeren. ¶ – [tiltalte|Hjemme], svarte tiltalte. ¶ – [dommeren|Var du alene?], spurte dommeren. ¶ – [tiltalte|Ja.]'
  ],
  nn: ['– [Gunn Sæle|Ferja må gå], seier Gunn Sæle. ¶ – [?|Kven skal betale?] ¶ – [Gunn Sæle|Staten.]'],
  en: ['“[Helen Moore|We are ready],” said Helen Moore. ¶ “[?|What is the aim?]” ¶ “[Helen Moore|Top five.]”']
})

keepsQuiet('answer', {
  nb: [
    '– [Arne Lid|Vi er klare], sier Arne Lid. ¶ – [Arne Lid|Målet er topp fem.]',
    '– [Arne Lid|Hva skal jeg si?], spør Arne Lid. ¶ – [Arne Lid|Vi tapte.]',
    '– [?|Er dere klare?] ¶ – [Arne Lid|Ja], sier Arne Lid.',
    'Arne Lid ler. ¶ – [Arne Lid|Ferie.] ¶ – [Arne Lid|Endelig.]',
    '– [Arne Lid|Vi er klare], sier Arne Lid. ¶ Hva er målet? Det vet ingen.'
  ]
})

tells('speech-goes-on', {
  nb: [
    '– [moren|Vi er lettet], sier moren. ¶ – [moren|Nå vil vi bare hjem.]',
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ – [Arne Lid|Det var fortjent.] ¶ – [Arne Lid|Dommeren var god.]',
    '«[Liv Ås|Dommen er feil]», sier Liv Ås. ¶ «[Liv Ås|Vi anker.]»',
    // a picture between
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ ~ Trener Arne Lid på benken. Foto: Berit Lunde / NTB ¶ – [Arne Lid|Det var fortjent.]',
    // a crosshead between
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ # Skuffet tribune ¶ – [Arne Lid|Det var fortjent.]'
  ],
  nn: ['– [Gunn Sæle|Ferja må gå], seier Gunn Sæle. ¶ – [Gunn Sæle|Elles døyr bygda.]'],
  da: ['- [Mette Holm|Vi åbner til maj], siger Mette Holm. ¶ - [Mette Holm|Hvis vi når det.]'],
  sv: ['– [Eva Lund|Vi överklagar], säger Eva Lund. ¶ – [Eva Lund|Det är självklart.]'],
  en: ['“[Helen Moore|We were lucky],” said Helen Moore. ¶ “[Helen Moore|The roof held.]”']
})

keepsQuiet('speech-goes-on', {
  nb: [
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ – [Per Berg|Det var fortjent], sier Per Berg.',
    '– [nobody|Vi tapte.] ¶ – [nobody|Det var fortjent.]',
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ – [?|Var det fortjent?] ¶ – [Arne Lid|Ja.]',
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ Per Berg nikker: ¶ – [Per Berg|Det var fortjent.]',
    'Kari Moe ler. ¶ – [Kari Moe|Det var fortjent.]'
  ]
})

tells('spoken-of', {
  nb: [
    '– [Siv Dal|Vi har pågrepet en mann], sier operasjonsleder Siv Dal. ¶ Mannen er fornærmedes nabo. ¶ – [Siv Dal|Han er kjent for oss fra før.]',
    'Regissør Nina Dahl er spent. ¶ – [Nina Dahl|Filmen er laget for mor], sier Dahl. ¶ Moren døde i fjor. ¶ – [Nina Dahl|Hun fikk aldri se den.]',
    '– [Per Berg|Vi så en dame på isen], sier Per Berg. ¶ Kvinnen hadde ikke lue. ¶ – [Per Berg|Hun var helt blå.]',
    '– [Liv Ås|Vi anker], sier forsvarer Liv Ås. ¶ Tiltalte satt stille i retten. ¶ – [Liv Ås|Han er sliten.]'
  ],
  nn: ['– [Gunn Sæle|Vi såg ein mann], seier Gunn Sæle. ¶ Mannen stod på kaia. ¶ – [Gunn Sæle|Han venta på ferja.]']
})

keepsQuiet('spoken-of', {
  nb: [
    // who is named there speaks
    '– [Tor Dal|Vi hørte et brak], sier Tor Dal. ¶ Kona Gerd Dal var inne. ¶ – [Gerd Dal|Han ropte på meg.]',
    // it is about somebody else
    '– [Siv Dal|Vi har pågrepet en mann], sier Siv Dal. ¶ Naboen hørte bråk. ¶ – [naboen|Det var skrik og rop.]',
    '– [Siv Dal|Vi har pågrepet en mann], sier Siv Dal. ¶ – [Siv Dal|Han er kjent for oss.]',
    'Mannen er kjent for politiet. ¶ – [Siv Dal|Han er kjent for oss], sier Siv Dal.',
    'Bonden var først på stedet. ¶ – [bonden|Hun lå i grøfta.]'
  ]
})

tells('named-before', {
  nb: [
    'Kari Moe bor noen hundre meter unna. ¶ – [Kari Moe|Først trodde jeg det var brøytebilen.]',
    'Forfatter Nina Dahl er tilbake etter fem år. ¶ – [Nina Dahl|Jeg har vært hjemme.]',
    'Trener Arne Lid var skuffet etter tapet. ¶ – [Arne Lid|Vi var for snille.]',
    'Bonden var først på stedet. ¶ – [bonden|Jeg så røyken fra låven.]',
    'Per Myhr har målt snø siden 1989. ¶ «[Per Myhr|Det har aldri vært så lite.]»'
  ],
  nn: [
    'Gunn Sæle var med på møtet. ¶ – [Gunn Sæle|Vi fekk ikkje svar.]',
    'Ordførar Jon Flo er nøgd. ¶ – [Jon Flo|Vi har råd.]'
  ],
  en: ['Helen Moore lives next to the hall. ¶ “[Helen Moore|I thought it was thunder.]”']
})

keepsQuiet('named-before', {
  nb: [
    'Storm IL har søkt om penger fra fondet. ¶ – [nobody|Vi trenger nytt tak.]',
    'Kari Moe bor like ved. ¶ – [Per Berg|Jeg trodde det var torden], sier Per Berg.',
    '– [nobody|Vi trenger nytt tak.]',
    'Snøen har ligget siden oktober. ¶ – [nobody|Vi trenger sol.]',
    'Kari Moe ler. – [Kari Moe|Vi trenger sol.]'
  ]
})

tells('named-further-before', {
  nb: [
    // the sentence is about her, not about all
    'Kari Moe kom først i mål. ¶ Hun nikket mot dem som ventet, og alle reiste seg. ¶ – [Kari Moe|Nå går vi.]',
    'Trener Arne Lid møtte pressen onsdag. ¶ Stadion lå øde, og regnet hang over banen. ¶ – [Arne Lid|Vi var for snille.]',
    'Nina Dahl bor ved kaia. ¶ Huset er fra 1860. ¶ – [Nina Dahl|Det blåser tvers gjennom.]',
    '– [Liv Ås|Dommen er feil], sier Liv Ås. ¶ Saken har vart i tre år. ¶ – [Liv Ås|Nå vil vi videre.]',
    'Per Myhr har målt snø siden 1989. ¶ Målestokken står ved veien. ¶ Den er to meter høy. ¶ – [Per Myhr|I år er den snart borte.]'
  ],
  nn: ['Gunn Sæle leier velforeininga. ¶ Kaia er frå 1920. ¶ – [Gunn Sæle|Ho held ikkje mål.]']
})

keepsQuiet('named-further-before', {
  nb: [
    'Storm IL er konkurs. ¶ Stadion ligger øde. ¶ – [nobody|Dette er trist.]',
    'Arne Lid møtte pressen. ¶ Stadion lå øde. ¶ – [Per Berg|Vi var for snille], sier Per Berg.',
    'Arne Lid møtte pressen. ¶ Stadion lå øde. ¶ – [Per Berg|Vi var for snille.] ¶ – [Per Berg|Altfor snille], sier Per Berg.',
    'Arne Lid møtte pressen. ¶ – [Arne Lid|Vi var for snille.]',
    '– [nobody|Dette er trist.]'
  ]
})

tells('speech-before', {
  nb: [
    '– [avisbudet|Jeg så en refleks.] ¶ – [avisbudet|Så skjønte jeg at det var et menneske], sier avisbudet.',
    '– [Kari Moe|Det smalt.] ¶ – [Kari Moe|Så ble det stille], sier Kari Moe.',
    '«[Liv Ås|Dommen er feil.]» ¶ «[Liv Ås|Vi anker]», sier Liv Ås.',
    '– [Kari Moe|Det smalt.] ¶ – [Kari Moe|Så ble det stille.] ¶ – [Kari Moe|Helt stille], sier Kari Moe.'
  ],
  nn: ['– [Gunn Sæle|Ferja må gå.] ¶ – [Gunn Sæle|Elles døyr bygda], seier Gunn Sæle.'],
  sv: ['– [Eva Lund|Vi överklagar.] ¶ – [Eva Lund|Det är självklart], säger Eva Lund.'],
  en: ['“[Helen Moore|It was dark.]” ¶ “[Helen Moore|Then the roof went],” said Helen Moore.']
})

keepsQuiet('speech-before', {
  nb: [
    'Per Berg så det hele. ¶ – [Per Berg|Det smalt.] ¶ – [Kari Moe|Så ble det stille], sier Kari Moe.',
    '– [Per Berg|Det smalt], sier Per Berg. ¶ – [Kari Moe|Så ble det stille], sier Kari Moe.',
    '– [nobody|Det smalt.]',
    '– [?|Hva hørte du?] ¶ – [Kari Moe|Det smalt], sier Kari Moe.',
    'Per Berg: – [Per Berg|Det smalt.] ¶ – [Kari Moe|Så ble det stille], sier Kari Moe.'
  ]
})

tells('narrated-before', {
  de: [
    '„[Jens Vogt|Nein]“, sagte Jens Vogt. ¶ Für den Kauf wirbt Präsidentin Anna Berger (Mitte). [Anna Berger|Das alte Boot sei undicht].',
    '„[Jens Vogt|Nein]“, sagte Jens Vogt. ¶ Dem widersprach die Biologin Anna Berger. [Anna Berger|Der Hecht sei gesund].',
    '„[Jens Vogt|Nein]“, sagte Jens Vogt. ¶ Anders sieht es Stadträtin Anna Berger. [Anna Berger|Die Halle werde gebraucht].',
    '„[Jens Vogt|Ja]“, sagte Jens Vogt. ¶ Den Zeitplan teilt Trainer Karl Huber. [Karl Huber|Mehr Zeit gebe es nicht].',
    '„[Jens Vogt|Ja]“, sagte Jens Vogt. ¶ Kritik kam von Anna Berger (FDP). [Anna Berger|Das Geld sei weg].'
  ]
})

keepsQuiet('narrated-before', {
  de: [
    '„[Jens Vogt|Ja]“, sagte Jens Vogt. ¶ Anna Berger lag im Spital. [Jens Vogt|Sie sei bei Bewusstsein].',
    'Ein Sprecher sagte, [ein Sprecher|die Straße sei frei]. [ein Sprecher|Verletzte gebe es nicht].',
    '„[Jens Vogt|Ja]“, sagte Trainer Jens Vogt. [Jens Vogt|Die Mannschaft sei müde gewesen].',
    '„[Jens Vogt|Ja]“, sagte Jens Vogt. ¶ Das Spiel war hart. [Jens Vogt|Zwei Mann seien verletzt].',
    'Trainerin Anna Berger ist zufrieden. ¶ „[Anna Berger|Wir sind bereit.]“'
  ]
})

tells('report-goes-on', {
  de: [
    'Anna Berger sagte, [Anna Berger|das Museum sei geschlossen]. [Anna Berger|Das Dach sei undicht].',
    '„[Jens Vogt|Das war knapp]“, sagte Trainer Jens Vogt. [Jens Vogt|Die Mannschaft sei müde gewesen].',
    'Ein Sprecher sagte, [ein Sprecher|die Straße sei frei]. [ein Sprecher|Verletzte gebe es nicht].',
    '„[Anna Berger|Das war knapp]“, sagte Anna Berger. ¶ [Anna Berger|Die Kasse sei seit Jahren leer].',
    'Trainer Jens Vogt erklärte, dass [Jens Vogt|er geht]. [Jens Vogt|Die Mannschaft brauche einen Neuen].'
  ]
})

keepsQuiet('report-goes-on', {
  de: [
    '„[Anna Berger|Das war knapp]“, sagte Anna Berger. Im Saal war es danach still.',
    '„[Anna Berger|Das war knapp]“, sagte Anna Berger. Jens Vogt meinte, [Jens Vogt|das Dach sei undicht].',
    'Das Museum sei geschlossen.',
    'Laut Anna Berger [Anna Berger|ist das Museum geschlossen].',
    'Anna Berger sagte, [Anna Berger|das Museum sei geschlossen].'
  ]
})
