import {finds, passes} from './marked-rows.js'

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
