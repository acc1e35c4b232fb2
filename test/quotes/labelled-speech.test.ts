import {finds, passes} from './marked-rows.js'

finds('labelled-speech', {
  nb: [
    '[speaker1|Sundposten]: [question1|Hvorfor ble kampen avlyst?] ¶ [speaker2|Moe]: [quote2|Banen sto under vann.] ¶ [speaker3|Sundposten]: [question3|Når spilles den?] ¶ [speaker4|Moe]: [quote4|Tidligst i mai.]',
    '[speaker1|NRK]: [question1|Er du overrasket over dommen?] ¶ [speaker2|Kari Moe]: [quote2|Nei. Den var ventet.]',
    '[speaker1|Lid]: [quote1|Vi var for sene i duellene.] ¶ [speaker2|Berg]: [quote2|Og for snille.] ¶ [speaker3|Lid]: [quote3|Det kan du si.]',
    '[speaker1|Dahl]: [question1|Hva leser du nå?] ¶ [speaker2|Vik]: [quote2|Bare dikt.]',
    '[speaker1|Klassekampen]: [question1|Hva skjer med festivalen i år?] ¶ [speaker2|Nina Dahl]: [quote2|Den flyttes til høsten, og da blir det tre dager.]'
  ],
  nn: [
    '[speaker1|Framtida]: [question1|Kva gjer de no?] ¶ [speaker2|Sæle]: [quote2|Vi ventar på ferja.]',
    '[speaker1|Flo]: [quote1|Vegen er trygg.] ¶ [speaker2|Hove]: [quote2|Det er ikkje eg samd i.] ¶ [speaker3|Flo]: [quote3|Då får du lese rapporten.]'
  ],
  sv: ['[speaker1|TT]: [question1|Hur gick det?] ¶ [speaker2|Lund]: [quote2|Bättre än väntat.]'],
  de: ['[speaker1|SZ]: [question1|Wie geht es Ihnen heute?] ¶ [speaker2|Vogt]: [quote2|Sehr gut, danke.]']
})

passes('labelled-speech', {
  nb: [
    'Mål: Lid (12.), Berg (40.), Vik (88.).',
    'Sted: Kulturhuset i Sund, lørdag kl. 19.',
    'Kari Moe: En av fem som er nominert til prisen.',
    'Været: Regn og vind fra sørvest hele helgen.',
    'Resultat: Storm vant foran Vard og Brann.',
    'Regi: Nina Dahl. Scenografi: Per Vik. Musikk: Anne Ruud.'
  ],
  nn: ['Tid: Laurdag klokka 12.', 'Pris: 200 kroner for vaksne.'],
  en: ['Weather: Rain and wind from the west all weekend.', 'Score: Leeds 3, Hull 1.']
})
