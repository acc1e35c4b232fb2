import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['”', '”'],
    ['"', '"'],
    ['“', '”'],
    ['»', '»'],
    ['’', '’'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['»', '«']
  ],
  dash: true,
  say: [
    'säger', 'sade', 'sa', 'berättar', 'berättade', 'förklarar', 'förklarade', 'skriver', 'skrev', 'uppger', 'uppgav',
    'meddelar', 'meddelade', 'konstaterar', 'konstaterade', 'fortsätter', 'fortsatte', 'lägger till', 'lade till',
    'tillägger', 'tillade', 'svarar', 'svarade', 'framhåller', 'framhöll', 'påpekar', 'påpekade', 'understryker',
    'underströk', 'betonar', 'betonade', 'bekräftar', 'bekräftade', 'avslöjar', 'avslöjade', 'hävdar', 'hävdade',
    'påstår', 'påstod', 'medger', 'medgav', 'erkänner', 'erkände', 'slår fast', 'slog fast', 'fastslår', 'fastslog',
    'pekar på', 'pekade på', 'hänvisar till', 'hänvisade till', 'rapporterar', 'rapporterade', 'varnar', 'varnade',
    'flaggar för', 'kommenterar', 'kommenterade', 'utbrister', 'utbrast', 'fyller i', 'fyllde i', 'inflikar',
    'inflikade', 'frågar', 'frågade', 'undrar', 'undrade', 'sammanfattar', 'sammanfattade', 'avslutar', 'avslutade',
    'inleder', 'inledde', 'utvecklar', 'utvecklade', 'motiverar', 'motiverade', 'dementerar', 'dementerade', 'förnekar',
    'förnekade', 'nekar till', 'nekade till', 'tillbakavisar', 'avfärdar', 'försäkrar', 'försäkrade', 'argumenterar',
    'argumenterade', 'invänder', 'invände', 'upprepar', 'upprepade', 'informerar', 'informerade', 'redogör',
    'redogjorde', 'vittnar', 'vittnade', 'tvittrar', 'twittrar', 'twittrade', 'mejlar', 'anför', 'anförde', 'noterar',
    'noterade', 'poängterar', 'poängterade', 'preciserar', 'preciserade', 'uttalar', 'uttalade', 'yttrar', 'lyder',
    'löd', 'heter', 'hette', 'låter meddela', 'lät meddela', 'tillkännager', 'utropar', 'ropar', 'beskriver',
    'upplyser', 'upplyste', 'vidgår', 'antyder', 'antydde', 'replikerar', 'replikerade', 'summerar', 'summerade',
    'resonerar', 'resonerade', 'minns', 'mindes', 'beklagar', 'beklagade', 'klargör', 'klargjorde', 'aviserar',
    'larmar', 'larmade', 'skojar', 'skämtar', 'skämtade', 'konkluderar', 'slutar', 'står det', 'stod det'
  ],
  judge: [
    'menar', 'menade', 'anser', 'ansåg', 'tror', 'trodde', 'hoppas', 'hoppades', 'fruktar', 'befarar', 'befarade',
    'bedömer', 'bedömde', 'räknar med', 'räknade med', 'uppskattar', 'uppskattade', 'förväntar sig', 'tycker', 'tyckte',
    'antar', 'antog', 'misstänker', 'misstänkte', 'lovar', 'lovade', 'garanterar', 'kräver', 'krävde', 'spår', 'spådde',
    'förutspår', 'gissar', 'gissade', 'känner', 'kände', 'svär', 'svor', 'föreslår', 'föreslog', 'rekommenderar',
    'förmodar', 'upplever', 'upplevde', 'insisterar', 'påminner om', 'påminde om', 'beräknar', 'beräknade', 'förstår'
  ],
  gesture: [
    'skrattar', 'skrattade', 'ler', 'log', 'nickar', 'nickade', 'suckar', 'suckade', 'jublar', 'jublade', 'ropar',
    'ropade', 'viskar', 'viskade', 'mumlar', 'mumlade', 'gråter', 'grät', 'snyftar', 'sjunger', 'sjöng', 'skriker',
    'skrek', 'muttrar', 'muttrade', 'fnissar', 'flinar', 'grinar', 'rasar', 'rasade', 'ryter', 'dundrar', 'klagar',
    'klagade', 'hyllar', 'hyllade', 'tackar', 'tackade', 'hälsar', 'börjar', 'började', 'rycker på axlarna',
    'skakar på huvudet', 'myser', 'strålar', 'funderar', 'funderade', 'tänker', 'drömmer', 'rättar', 'avbryter',
    'skyndar sig'
  ],
  call: [
    'kallar', 'kallade', 'beskriver', 'beskrev', 'betecknar', 'betecknade', 'omtalar', 'benämner', 'stämplar', 'döper',
    'döpte', 'karaktäriserar', 'avfärdar', 'avfärdade', 'liknar', 'liknade', 'sågar', 'kritiserar', 'anklagar',
    'anklagade'
  ],
  nonfinite: [
    'sagt', 'säga', 'berättat', 'berätta', 'förklarat', 'förklara', 'skrivit', 'skriva', 'uppgett', 'uppge', 'meddelat',
    'meddela', 'konstaterat', 'konstatera', 'tillagt', 'svarat', 'svara', 'framhållit', 'påpekat', 'påpeka', 'betonat',
    'bekräftat', 'bekräfta', 'avslöjat', 'hävdat', 'medgett', 'erkänt', 'rapporterat', 'varnat', 'varna', 'kommenterat',
    'kommentera', 'förnekat', 'försäkrat', 'uttalat', 'lovat', 'lova', 'menat', 'ansett', 'trott', 'hoppats', 'bedömt',
    'krävt', 'kallat', 'kalla', 'beskrivit', 'beskriva', 'frågat', 'nämnt', 'vittnat', 'upplyst', 'informerat'
  ],
  auxiliaries: [
    'har', 'hade', 'ha', 'ska', 'skall', 'skulle', 'vill', 'ville', 'kan', 'kunde', 'måste', 'bör', 'borde', 'får',
    'fick', 'brukar', 'brukade', 'är', 'var', 'blev', 'blir', 'lär', 'kommer att'
  ],
  reflexives: ['sig'],
  that: ['att'],
  whether: ['om', 'huruvida'],
  negations: ['inte', 'aldrig', 'knappast', 'varken', 'ingen', 'inget', 'ej', 'icke'],
  accordingBefore: ['enligt'],
  toward: [
    'till', 'för', 'inför', 'i en intervju med', 'i intervju med', 'i ett samtal med', 'i ett mejl till',
    'i ett sms till'
  ],
  itself: ['det', 'detta', 'så', 'det samma'],
  adverbs: [
    'också', 'även', 'då', 'nu', 'så', 'därför', 'dessutom', 'dock', 'vidare', 'igen', 'alltid', 'ofta', 'gärna',
    'själv', 'själva', 'först', 'senare', 'tidigare', 'redan', 'precis', 'fortfarande', 'heller', 'därmed', 'samtidigt',
    'däremot', 'alltså', 'nog', 'väl', 'kanske', 'troligen', 'sannolikt', 'naturligtvis', 'egentligen', 'faktiskt',
    'visserligen', 'bland annat', 'framför allt', 'särskilt', 'genast', 'snart', 'här', 'där', 'i dag', 'idag', 'i går',
    'igår', 'i kväll', 'ikväll', 'i natt', 'i morgon', 'i fjol', 'i år', 'nyligen', 'kort', 'torrt', 'stolt', 'lugnt',
    'ärligt', 'öppet', 'skriftligt', 'offentligt', 'tydligt', 'bara', 'endast', 'ju', 'annars', 'äntligen', 'ännu',
    'hela tiden', 'tyvärr', 'lyckligtvis', 'efteråt', 'till slut', 'avslutningsvis', 'inledningsvis', 'både', 'länge',
    'glatt', 'nöjt', 'besviket', 'lättat', 'uppgivet', 'skrattande', 'leende', 'med ett skratt', 'kärvt', 'sedan',
    'gång på gång', 'bestämt', 'samfällt'
  ],
  and: ['och', 'men', 'eller', 'samt'],
  subordinators: [
    'som', 'medan', 'när', 'då', 'eftersom', 'därför att', 'om', 'trots att', 'efter att', 'innan', 'tills', 'sedan',
    'än', 'så länge', 'så att', 'för att', 'där', 'fast', 'utan att', 'vars', 'vilket', 'vilken', 'vilka', 'ifall'
  ],
  prepositions: [
    'i', 'på', 'vid', 'för', 'från', 'av', 'med', 'till', 'om', 'under', 'över', 'mot', 'hos', 'efter', 'bland',
    'mellan', 'utan', 'inom', 'utanför', 'bakom', 'framför', 'längs', 'runt', 'genom', 'före', 'sedan', 'kring', 'nära',
    'via', 'trots', 'inför', 'från', 'ur', 'utifrån', 'angående', 'gällande', 'på grund av', 'enligt'
  ],
  interrogatives: [
    'vad', 'varför', 'hur', 'vem', 'vilka', 'var', 'när', 'vilken', 'vilket', 'vart', 'vems', 'varifrån'
  ],
  questionLabels: ['Q', 'A', 'Fråga', 'Svar'],
  infinitive: ['att'],
  messages: [
    'beskedet', 'svaret', 'budskapet', 'kommentaren', 'slutsatsen', 'uppmaningen', 'rådet', 'förklaringen',
    'motiveringen', 'domen', 'frågan', 'reaktionen', 'orden', 'varningen', 'löftet', 'kravet', 'hälsningen'
  ]
}
