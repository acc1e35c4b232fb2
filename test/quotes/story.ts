/** Two paragraphs in which nobody speaks and nobody is named: what stands between them is read as part of a story. */
export const story = {
  nb: [
    'Det har regnet i tre døgn, og flere av veiene over fjellet er stengt fordi elvene har steget gjennom natten.',
    'Regnet gir seg først til helgen, og da skal veiene over fjellet ryddes for stein og grus som elvene har ført med seg.'
  ],
  nn: [
    'Det har regna i tre døgn, og fleire av vegane over fjellet er stengde fordi elvane ikkje har gått ned etter helga.',
    'Regnet gir seg først til helga, og då skal vegane over fjellet ryddast for stein og grus som elvane har ført med seg.'
  ],
  da: [
    'Det har regnet i tre døgn, og flere af vejene ved kysten er spærret, fordi åerne er gået over deres bredder i nat.',
    'Regnen holder først op til weekenden, og så skal vejene ved kysten ryddes for sten og grus, som åerne har ført med sig.'
  ],
  sv: [
    'Det har regnat i tre dygn, och flera av vägarna över fjället är avstängda eftersom älvarna har stigit under natten.',
    'Regnet upphör först till helgen, och då ska vägarna över fjället röjas från sten och grus som älvarna har fört med sig.'
  ],
  fi: [
    'Rannikolla on satanut kolme vuorokautta, ja useat tiet ovat yhä poikki, koska joet ovat nousseet yön aikana.',
    'Sade lakkaa vasta viikonloppuna, ja silloin rannikon tiet raivataan kivistä ja sorasta, joita joet ovat tuoneet mukanaan.'
  ],
  is: [
    'Það hefur rignt í þrjá sólarhringa og vegirnir yfir heiðina eru lokaðir því að árnar hafa hækkað í nótt.',
    'Rigningunni lýkur ekki fyrr en um helgina og þá verða vegirnir yfir heiðina hreinsaðir af grjóti sem árnar hafa borið með sér.'
  ],
  en: [
    'It has rained for three days, and several of the roads over the moor are closed because the rivers rose during the night.',
    'The rain will not stop until the weekend, and then the roads over the moor will be cleared of the stones that the rivers have left there.'
  ],
  de: [
    'Seit drei Tagen regnet es, und mehrere Straßen über den Pass sind gesperrt, weil die Flüsse in der Nacht gestiegen sind.',
    'Der Regen lässt erst am Wochenende nach, und dann werden die Straßen über den Pass von den Steinen geräumt, die die Flüsse gebracht haben.'
  ],
  nl: [
    'Het regent al drie dagen, en de wegen langs de rivier zijn afgesloten omdat het water in de nacht is gestegen.',
    'De regen houdt pas in het weekend op, en dan worden de wegen langs de rivier vrijgemaakt van het zand dat het water heeft meegenomen.'
  ],
  fr: [
    'Il pleut depuis trois jours, et les routes de la vallée sont fermées parce que la rivière est montée pendant la nuit.',
    'La pluie ne cessera que ce week-end, et les routes de la vallée seront alors débarrassées des pierres que la rivière y a laissées.'
  ]
} as const

export type Language = keyof typeof story
