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

finds('bare-question', {
  nb: [
    '[question1|Hva med publikum?] ¶ – [quote2|Kommer det 800, er vi fornøyde], [cue2|sier] [speaker2|Kari Moe].',
    '– [quote1|Vi er klare], [cue1|sier] [role1|trener] [speaker1|Arne Lid]. ¶ [question2|Og hvis dere taper på lørdag?] ¶ – [quote3|Det snakker vi ikke om.]',
    '[question1|Når bestemte du deg for å slutte som dommer?] ¶ «[quote2|I fjor høst]», [cue2|sier] [speaker2|Liv Ås].',
    '– [quote1|Snøen lå i fire måneder], [cue1|forteller] [speaker1|Per Myhr]. ¶ [question2|Hvordan kom dere fram da?] ¶ – [quote3|På ski.] ¶ [question4|Hver dag?] ¶ – [quote5|Hver dag.]',
    '[speaker1|TV 2]: [question1|Hvem vinner valget?] ¶ – [quote2|Ingen vet det], [cue2|sier] [speaker2|Nina Dahl].',
    '– [quote1|Jeg skrev den på tre uker], [cue1|sier] [speaker1|Dahl]. ¶ [question2|Og så …] ¶ – [quote3|Så sov jeg.]'
  ],
  nn: [
    '[question1|Kva seier bøndene til prisane?] ¶ – [quote2|Dei er ikkje nøgde], [cue2|seier] [speaker2|Gunn Sæle].'
  ],
  en: [
    '[question1|Why did the ferry turn back?] ¶ “[quote2|The sea was too high],” [cue2|says] [speaker2|Helen Moore].'
  ],
  de: [
    '[question1|Warum fuhr die Fähre nicht?] ¶ „[quote2|Die See war zu hoch]“, [cue2|sagt] [role2|Kapitän] [speaker2|Jens Vogt].'
  ]
})

passes('bare-question', {
  nb: [
    // questions of the story itself: nobody answers
    'Hvor ble det av vinteren? Det spør bøndene seg om hver dag.',
    'Men hvem skal betale? ¶ Kommunen har satt av fire millioner kroner, og resten må hentes fra fondet.',
    'Hva skjer så? ¶ Saken skal opp i formannskapet i mai.',
    'Kan det bli en ny rekord?',
    'Når kommer snøen? ¶ Ifølge varselet skjer det neppe før jul.'
  ],
  nn: ['Kven eig fjorden? ¶ Striden har vart i førti år, og han er ikkje slutt enno.'],
  en: ['Who pays? ¶ The council has set aside four million pounds, and the rest must come from the fund.'],
  fr: ['Qui va payer ? ¶ La ville a prévu quatre millions d’euros, et le reste viendra du fonds.']
})

// an interview whose questions stand alone, as bold ones do without their markup
finds('bare-answer', {
  fr: [
    '[question1|Comment vivez-vous cette défaite ?] ¶ [quote2|Mal. Nous avions tout pour gagner.] ¶ [question3|Vos joueurs sont-ils fatigués ?] ¶ [quote4|Non. Je les ai vus courir.] ¶ [question5|Vraiment ?] ¶ [quote6|Je vous le jure.] ¶ # La suite'
  ],
  de: [
    '[question1|Wie haben Sie geschlafen?] ¶ [quote2|Schlecht. Ich lag lange wach.] ¶ [question3|Was haben Sie getan?] ¶ [quote4|Ich habe gelesen.] ¶ [question5|Und dann?] ¶ [quote6|Dann bin ich aufgestanden.] ¶ # Die Halle'
  ]
})

passes('bare-answer', {
  fr: [
    'Que se passe-t-il sur le pont ? ¶ Le pont est fermé depuis lundi. ¶ Qui paiera les travaux ? ¶ La région, pour moitié. ¶ Quand rouvrira-t-il ? ¶ Personne ne le sait.',
    'Avez-vous vu le pont ? ¶ Le pont est fermé depuis lundi.'
  ],
  en: [
    'What is the new rule? ¶ The rule came in on Monday. ¶ Who does it help? ¶ It helps people who rent. ¶ When does it end? ¶ Nobody knows.'
  ]
})
