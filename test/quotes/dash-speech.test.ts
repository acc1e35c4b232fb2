import {finds, passes} from './marked-rows.js'

finds('dash-speech', {
  nb: [
    '– [quote|Vi må se framover.] Det [cue|sier] [role|ordfører] [speaker|Per Vik] til [addressee|NRK].',
    '– [quote|Det var bra], [cue|lyder dommen] fra [speaker|Ingrid Holte].',
    '– [quote|Nei], [cue|kommer det fra] [speaker|Holte].',
    '– [quote|Dette er uakseptabelt], [cue|sier] [role|leder i Fagforbundet] [speaker|Mette Nord] til [addressee|Dagbladet].',
    '– [quote|Endelig], [cue|sier] en lykkelig [speaker|Ingrid Holte].',
    '– [quote1|Hun vil forklare seg], [cue1|sier] [role12|advokat] [speaker12|Per Lie] til [addressee1|VG] og [cue2|legger til] at [indirect2|det skjer snart].',
    // tag behind
    '– [quote|Vi ga bort kampen etter pause], [cue|sier] [speaker|Kari Moe] til [addressee|NRK].',
    '– [quote|Det blåste opp fort, så vi snudde ved fyret], [cue|forteller] [role|skipper] [speaker|Odd Vik] (61).',
    '– [quote|Renta blir neppe satt ned før jul], [cue|skriver] [role|sjeføkonom] [speaker|Liv Ås] i en kommentar.',
    '– [quote|Er dette en spøk?], [cue|spør] [speaker|bonden].',
    '– [quote|Endelig!], [cue|roper] [speaker|Arne Lid] fra tribunen.',
    '– [quote|Vi så ingenting til bjørnen …], [cue|sukker] [speaker|Lid].',
    '– [quote|Retten har trodd på oss], [cue|sier] [speaker|Berg], som er lettet over dommen.',
    '– [quote|Vi har solgt ut tre kvelder på rad], [cue|opplyser] [role|teatersjef] [speaker|Nina Dahl] til [addressee|Bergens Tidende].',
    '— [quote|Snøen kom tidligere enn ventet], [cue|sier] [role|løypesjef] [speaker|Per Myhr].',
    // speech, tag, speech
    '– [quote|Dette er historisk], [cue|sier] [role|trener] [speaker|Arne Lid]. – [quote|Jeg har ventet i ti år.]',
    '– [quote|Dette er historisk], [cue|sier] [speaker|Lid]. [quote|Jeg har ventet på dette i ti år.]',
    '– [quote|Hvis det holder seg tørt], [cue|sier] [speaker|Vik], – [quote|er vi i mål på fredag.]',
    '– [quote|Jeg så lyset], [cue|sier] [speaker|Moe] – [quote|og da skjønte jeg at båten var på vei.]',
    // two speeches, two tags
    '– [quote1|Vi er i gang], [cue1|sier] [speaker1|Moe]. – [quote2|Det er på tide], [cue2|sier] [speaker2|Berg].',
    '– [quote1|Kaia er stengt], [cue1|sier] [speaker12|kapteinen] og [cue2|legger til]: – [quote2|Det er trist.]',
    // no tag
    '– [quote|Nå vil vi bare hjem til sauene.]',
    '– [quote|Vi har fått brev fra 40 land. Det er helt utrolig.]',
    // colon before
    '[speaker|Lid] [cue|svarer] kort: – [quote|Nei.]',
    '[speaker|Anne Ruud] [cue|ler]: – [quote|Det var ikke meningen.]',
    // a pair of marks inside, and dashes of other kinds
    '– [quote|Vi spilte «Fløy den hvite due» to ganger], [cue|forteller] [role|korleder] [speaker|Anne Ruud].',
    '– [quote|Vi vant 3–1 borte og 2–0 hjemme], [cue|sier] [speaker|kapteinen].',
    '– [quote|Moren min – hun er 91 – kom på alle kampene], [cue|sier] [speaker|Moe].',
    '– [quote|20 minusgrader er ingenting], [cue|sier] [speaker|Vik].'
  ],
  nn: [
    '– [quote|Vi gav oss aldri], [cue|seier] [speaker|Gunn Sæle] til [addressee|Framtida].',
    '– [quote|No får det vere nok], [cue|seier] [role|ordførar] [speaker|Jon Flo]. – [quote|Bygda treng ferja.]',
    '– [quote|Eg trudde det var torevêr], [cue|fortel] [speaker|budeia].',
    '– [quote|Prisane har aldri vore høgare], [cue|seier] [role|dagleg leiar] [speaker|Kåre Hove] i fiskelaget.',
    '– [quote|Kor er det vorte av ungdomane?], [cue|spør] [speaker|Flo].'
  ],
  da: [
    '- [quote|Det er helt vildt], [cue|siger] [speaker|Mette Holm] til [addressee|Ritzau].',
    '- [quote|Vi spillede som en flok børn], [cue|siger] [role|træner] [speaker|Bo Krogh]. - [quote|Det skal være slut nu.]',
    '– [quote|Vandet kom på ti minutter], [cue|fortæller] [speaker|Krogh].'
  ],
  sv: [
    '– [quote|Det är en seger för alla hyresgäster], [cue|säger] [speaker|Eva Lund].',
    '– [quote|Jag trodde aldrig att bollen skulle gå in], [cue|säger] [speaker|Lund] till [addressee|TT].'
  ],
  fi: [
    '– [quote|Jää kantaa jo hyvin], [speaker|Mikko Salo] [cue|sanoo].',
    '– [quote|Peli oli rikki alusta asti], [cue|toteaa] [role|valmentaja] [speaker|Anna Virta].'
  ]
})

passes('dash-speech', {
  nb: [
    // scores, ranges, minus
    'Brann vant 3–1 på bortebane og ligger nå to poeng bak tetlaget.',
    'Hjemmelaget ledet 14 – 9 til pause, men tapte med ett mål.',
    'Løypa er åpen kl. 10–16 lørdag og søndag, og billetten koster 120–150 kroner.',
    'Toget mellom Oslo – Bergen var sju timer forsinket på grunn av ras.',
    '–12 grader ble målt på flyplassen natt til mandag, kaldere enn på ti år.',
    // asides
    'Kommunen – som eier bygget – har satt av 40 millioner kroner til nytt tak.',
    'Vinneren kommer fra Alta – Finnmarks største by – og er 19 år gammel.',
    'Salget stupte i fjor – den svakeste sesongen siden 1993.',
    'Nå er teateret åpnet igjen – 14 måneder etter brannen.',
    // lists
    'Dette bør du ha i sekken: ¶ ~ – varme sokker ¶ ~ – kart og kompass ¶ ~ – termos',
    'Utstillingen har tre deler: – Havet – Fjellet – Byen.',
    // signatures
    'Hilsenen var skrevet for hånd og hang på døra hele sommeren. – Redaksjonen',
    'Takk til alle som bar sandsekker i går natt, og til dem som kokte kaffe. ¶ – Kari Moe, Sund'
  ],
  nn: [
    'Kampen enda 2–2 etter at bortelaget hadde leidd 2–0 til pause.',
    'Ferja – som er frå 1987 – går framleis åtte turar om dagen.',
    'Snødjupna er 80–120 cm i høgda.'
  ],
  da: ['Broen - den længste i landet - har kostet 21 milliarder kroner.'],
  en: [
    'The council – which owns the hall – has set aside four million pounds for a new roof.',
    'United won 3–1 at home and are now two points behind the leaders.',
    '- The new stand will hold 4,000 people and cost nine million pounds.'
  ],
  de: ['– Der Bahnhof wird im Herbst wieder geöffnet, nachdem die Brücke saniert worden ist.']
})
