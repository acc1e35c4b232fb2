import {keepsQuiet, tells} from './spoken-rows.js'

tells('tag-name', {
  nb: [
    // the fullest form, wherever it stands
    '– [Kari Moe|Vi er klare], sier Moe. ¶ Kari Moe har trent laget i ti år.',
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier Moe.',
    '– [Kari Moe|Vi er klare], sier Kari Moe. ¶ – [Kari Moe|Helt klare], gjentar Kari.',
    // two people with one surname
    'Kari Moe og Per Moe driver garden i lag. ¶ – [Kari Moe|Det er jeg som melker], sier Kari. ¶ – [Per Moe|Og jeg som sover], sier Per.',
    // two voices at once
    '– [Kari Moe + Per Berg|Vi er klare], sier Kari Moe og Per Berg.',
    // bodies
    '– [Storm IL|Vi beklager], skriver Storm IL på nettsida.',
    '[Meteorologisk institutt|Det blir snø i natt], melder Meteorologisk institutt.',
    // with age, party, genitive
    '– [Liv Ås|Dommen er feil], sier Liv Ås (43) fra Sund.',
    '– [Jon Flo|Vi sier nei], sier Jon Flo (Sp).',
    'Dahls nye bok er ute. ¶ – [Nina Dahl|Den er kort], sier Nina Dahl.'
  ],
  nn: [
    '– [Gunn Sæle|Ferja må gå], seier Sæle. ¶ Gunn Sæle leier velforeininga.',
    '[Gunn Sæle|Ferja er for lita], meiner Gunn Sæle.'
  ],
  fi: ['Mikko Salonen valmentaa joukkuetta. ¶ – [Mikko Salonen|Peli oli hyvä], Salonen sanoo.'],
  en: ['Helen Moore runs the club. ¶ “[Helen Moore|We are ready],” Moore said.'],
  nl: [
    '“[De Boer|We zijn klaar]”, aldus De Boer.',
    '“[Piet de Boer|We zijn klaar]”, zegt trainer Piet de Boer. ¶ “[Piet de Boer|Heel klaar]”, zegt De Boer.'
  ]
})

keepsQuiet('tag-name', {
  nb: [
    '– [nobody|Vi er klare.]',
    'Kari Moe ler. ¶ – [Kari Moe|Vi er klare], sier hun.',
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier treneren.',
    '– [en forbipasserende|Det smalt], sier en forbipasserende.',
    'Kari Moe bor ved elva. ¶ – [Kari Moe|Vannet står i kjelleren.]'
  ]
})

tells('tag-pronoun', {
  nb: [
    'Solvang sier at [Solvang|vegen åpner i natt]. ¶ – [Solvang|Det er trygt], sier hun.',
    'Kari Moe ler. ¶ – [Kari Moe|Vi er klare], sier hun.',
    '– [Arne Lid|Vi er klare], sier trener Arne Lid. ¶ – [Arne Lid|Helt klare], legger han til.',
    // he is not she
    'Kari Moe trener laget. Hun er fra Sund. Per Berg er kaptein. Han er fra Vik. ¶ – [Kari Moe|Vi er klare], sier hun.',
    'Skuespiller Nina Dahl spiller hovedrollen. ¶ – [Nina Dahl|Det blir gøy], sier hun.',
    'Meteorolog Per Myhr har målt snø i tretti år. ¶ Han sier at [Per Myhr|det aldri har vært så lite].',
    'Brann slo Storm 3–1. ¶ Arne Lid var fornøyd. ¶ – [Arne Lid|Det var på tide], sa han.'
  ],
  nn: [
    'Gunn Sæle ser ut over fjorden. ¶ – [Gunn Sæle|Her skal det byggjast], seier ho.',
    'Jon Flo er ordførar. ¶ Han meiner at [Jon Flo|saka er ferdig].'
  ],
  da: ['Mette Holm leder museet. ¶ - [Mette Holm|Vi åbner til maj], siger hun.'],
  fr: ['Claire Morel entraîne l’équipe. ¶ « [Claire Morel|Nous sommes prêts] », dit-elle.'],
  de: ['Anna Berger leitet das Museum. ¶ „[Anna Berger|Wir öffnen im Mai]“, sagte sie.'],
  en: [
    '[Solheim|The pier was closed at noon], Solheim said. ¶ “[Solheim|It was a mess],” she said. ¶ [Solheim|When divers came they found the cook of Anna Dale alive], she said.',
    'Helen Moore runs the club. ¶ “[Helen Moore|We are ready],” she said.'
  ]
})

keepsQuiet('tag-pronoun', {
  nb: [
    '– [Kari Moe|Vi begynte i det små], sier Kari Moe. ¶ – [nobody|Nå har vi tjue bord], sier de.',
    '– [nobody|Vi er klare], sier hun.',
    'Storm IL er konkurs. ¶ – [nobody|Vi er lei oss], sier han.',
    'Kari Moe ler. ¶ – [Kari Moe|Jeg sa det til henne.]',
    '– [Kari Moe|Han er syk], sier Kari Moe.',
    'Boka kom i fjor. Den sier noe om byen.'
  ]
})

tells('tag-pronoun-nameless', {
  nb: [
    '– [dommeren|Du får gå], sa dommeren. ¶ Hun mente at [dommeren|bruddet var bevisst].',
    '– [et vitne|Det smalt], sier et vitne. ¶ – [et vitne|To ganger], legger han til.',
    'En fisker på kaia la på røret. ¶ – [en fisker på kaia|Det biter ikke], sa han.'
  ],
  nn: ['– [ein turist|Det er bratt], seier ein turist. ¶ Ho legg til at [ein turist|det er verdt det].'],
  sv: ['– [ett vittne|Det small], säger ett vittne. ¶ – [ett vittne|Två gånger], tillägger hon.'],
  de: ['„[ein Zeuge|Es hat geknallt]“, sagte ein Zeuge. ¶ „[ein Zeuge|Zweimal]“, sagte er.']
})

keepsQuiet('tag-pronoun-nameless', {
  nb: [
    'Kari Moe ler. ¶ – [Kari Moe|Vi er klare], sier hun.',
    'Skuespiller Nina Dahl spiller hovedrollen. ¶ – [Nina Dahl|Det blir gøy], sier hun.',
    '– [nobody|Vi er klare], sier hun.',
    '– [et vitne|Det smalt], sier et vitne.',
    '– [politiet|Veien er stengt], opplyser politiet.'
  ]
})

tells('tag-description', {
  nb: [
    // role nouns
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier treneren.',
    'Landslagstrener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier treneren.',
    'Kari Moe, som er ordfører i Sund, er fornøyd. ¶ – [Kari Moe|Vi har råd], sier ordføreren.',
    // age nouns
    'Emil Vik (21) vant rennet. ¶ – [Emil Vik|Jeg er tom], sier 21-åringen.',
    'Emil Vik vant rennet. ¶ – [Emil Vik|Jeg er tom], sier 21-åringen.',
    // the only one who is named
    '– [Solvang|Vi har nok doser], sa Solvang. ¶ – [Solvang|Og flere kommer], sier statsministeren.',
    // the same noun goes before one that only ends in it
    'Byrådsleder Kari Moe møtte leder Per Berg. ¶ – [Kari Moe|Vi har råd], sa byrådslederen.',
    'Leder Per Berg møtte byrådsleder Kari Moe. ¶ – [Per Berg|Vi har ventet], sa lederen.',
    // a club by its letters and by its town
    'SIL-trener Arne Lid var fornøyd, og kaptein Per Berg lo. ¶ – [Arne Lid|Det var på tide], sa Sund-treneren.',
    // two with roles
    'Trener Arne Lid og kaptein Per Berg møtte pressen. ¶ – [Arne Lid|Vi var gode], sa treneren. ¶ – [Per Berg|Og heldige], sa kapteinen.'
  ],
  nn: [
    'Ordførar Jon Flo er nøgd. ¶ – [Jon Flo|Vi har råd], seier ordføraren.',
    'Emil Vik (21) vann rennet. ¶ – [Emil Vik|Eg er tom], seier 21-åringen.'
  ],
  sv: ['Emil Vik, 21, vann loppet. ¶ – [Emil Vik|Jag är tom], säger 21-åringen.'],
  de: ['Emil Vogt (21) gewann das Rennen. ¶ „[Emil Vogt|Ich bin leer]“, sagte der 21-Jährige.']
})

tells('tag-nameless', {
  nb: [
    'Den tiltalte mannen (34) nekter skyld. ¶ Aktor Siri Nes spurte hvor han var. ¶ – [den tiltalte mannen|Hjemme], svarte 34-åringen.',
    'Mannen er fornærmedes nabo. ¶ En nabo hørte bråk. ¶ – [en nabo|Det var skrik og rop], sier naboen.',
    '– [en talsperson for politiet|Vi vet ikke mer], sier en talsperson for politiet.',
    '– [et vitne|Det smalt], sier et vitne. ¶ – [et vitne|To ganger], sier vitnet.',
    // kinship
    'Emil Vik ble funnet i live. ¶ – [moren|Vi er lettet], sier moren.',
    // one of two may be meant, or neither
    '– [Kari Solvang|Vi har nok doser], sa Kari Solvang. Hun møtte Per Berg. ¶ – [statsministeren|Flere kommer], sier statsministeren.',
    // introduced by one noun, told of by another
    'En tidligere skipper på Sundferja er tiltalt. ¶ – [en tidligere skipper på Sundferja|Jeg sov ikke], sier den 51 år gamle mannen. ¶ – [en tidligere skipper på Sundferja|Aldri], sier 51-åringen.',
    // with its owner, and without
    '[tiltaltes forsvarer|Saken er utsatt], ifølge tiltaltes forsvarer. ¶ – [tiltaltes forsvarer|Vi anker], sier forsvarer.'
  ],
  en: [
    // the noun is the last one
    'The harbour police closed the pier. ¶ “[a harbour spokesman|We know no more],” said a harbour spokesman. ¶ “[the harbour police|It is shut],” said the harbour police.',
    '“[a spokesman for the port|We know no more],” said a spokesman for the port.'
  ]
})

keepsQuiet('tag-nameless', {
  nb: [
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier treneren.',
    '– [politiet|Du får gå], sa politiet. ¶ – [Kari Moe|Nei], svarte Kari Moe.',
    '– [politiet|Veien er stengt], opplyser politiet.',
    'Storm IL er konkurs. ¶ – [Storm IL|Vi beklager], skriver klubben.',
    '– [nobody|Vi er klare], sier hun.',
    'Emil Vik (21) vant rennet. ¶ – [Emil Vik|Jeg er tom], sier 21-åringen.'
  ]
})

tells('tag-body', {
  nb: [
    '– [politiet|Veien er stengt], opplyser politiet.',
    'Storm IL er konkurs. ¶ – [Storm IL|Vi beklager], skriver klubben.',
    '– [kommunen|Vi måker i natt], opplyser kommunen.',
    '– [brannvesenet|Huset er tapt], melder brannvesenet.'
  ],
  nn: ['– [politiet|Vegen er stengd], opplyser politiet.'],
  sv: ['– [polisen|Vägen är avstängd], uppger polisen.']
})

keepsQuiet('tag-body', {
  nb: [
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier treneren.',
    '– [et vitne|Det smalt], sier et vitne.',
    '– [en talsperson for politiet|Vi vet ikke mer], sier en talsperson for politiet.',
    'Politiet sperret veien. ¶ – [Kari Moe|Vi er klare], sier Kari Moe.',
    '– [nobody|Vi er klare], sier hun.'
  ]
})

keepsQuiet('tag-description', {
  nb: [
    'Trener Kari Moe er fornøyd. ¶ – [Kari Moe|Vi er klare], sier Moe.',
    '– [Kari Moe|Vi er klare], sier trener Kari Moe.',
    'Treneren er fornøyd. ¶ – [treneren|Vi er klare.]',
    'Emil Vik (21) vant rennet. ¶ – [Emil Vik|Jeg er tom], sier Vik.',
    'Rapporten sier at taket er svakt.'
  ]
})
