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
    'löd', 'heter det', 'hette det', 'låter meddela', 'lät meddela', 'tillkännager', 'utropar', 'ropar', 'beskriver',
    'upplyser', 'upplyste', 'vidgår', 'antyder', 'antydde', 'replikerar', 'replikerade', 'summerar', 'summerade',
    'resonerar', 'resonerade', 'minns', 'mindes', 'beklagar', 'beklagade', 'klargör', 'klargjorde', 'aviserar',
    'larmar', 'larmade', 'skojar', 'skämtar', 'skämtade', 'konkluderar', 'slutar', 'står det', 'stod det',
    'la till', 'varslar', 'fyller på', 'fyllde på', 'skjuter in', 'sköt in', 'inskjuter', 'flikar in', 'flikade in',
    'följer upp', 'följde upp', 'instämmer', 'instämde', 'håller med', 'höll med', 'kontrar', 'kontrade', 'genmäler',
    'genmälde', 'bedyrar', 'bedyrade', 'intygar', 'intygade', 'deklarerar', 'deklarerade', 'proklamerar',
    'proklamerade', 'kungör', 'kungjorde', 'utlovar', 'utlovade', 'tillstår', 'tillstod', 'bestrider', 'bestred',
    'tillbakavisade', 'avvisar', 'avvisade', 'vidhåller', 'vidhöll', 'exemplifierar', 'exemplifierade', 'förtydligar',
    'förtydligade', 'klarlägger', 'förkunnar', 'förkunnade', 'anmärker', 'anmärkte', 'lyfter fram', 'lyfte fram',
    'tar upp', 'tog upp', 'tar till orda', 'tog till orda', 'för fram', 'förde fram', 'gör klart', 'gjorde klart',
    'gör det klart', 'gjorde det klart', 'ger uttryck för', 'gav uttryck för', 'låter förstå', 'lät förstå',
    'låter hälsa', 'lät hälsa', 'sticker inte under stol med', 'lägger inte fingrarna emellan', 'signalerar',
    'signalerade', 'indikerar', 'indikerade', 'insinuerar', 'avrapporterar', 'berättar vidare', 'messar', 'messade',
    'mejlade', 'yttrade', 'erinrar om', 'erinrade om', 'upplyser om', 'anförtror', 'anförtrodde', 'bekantgör',
    'tillkännagav',
    'flaggade för', 'protesterar', 'protesterade', 'bönfaller', 'bönföll', 'förmanar', 'förmanade', 'råder', 'rådde',
    'spekulerar', 'spekulerade', 'rabblar upp', 'rabblade upp', 'räknar upp', 'räknade upp'
  ],
  judge: [
    'menar', 'menade', 'anser', 'ansåg', 'tror', 'trodde', 'hoppas', 'hoppades', 'fruktar', 'befarar', 'befarade',
    'bedömer', 'bedömde', 'räknar med', 'räknade med', 'uppskattar', 'uppskattade', 'förväntar sig', 'tycker', 'tyckte',
    'antar', 'antog', 'misstänker', 'misstänkte', 'lovar', 'lovade', 'garanterar', 'kräver', 'krävde', 'spår', 'spådde',
    'förutspår', 'gissar', 'gissade', 'känner', 'kände', 'svär', 'svor', 'föreslår', 'föreslog', 'rekommenderar',
    'förmodar', 'upplever', 'upplevde', 'insisterar', 'påminner om', 'påminde om', 'beräknar', 'beräknade', 'förstår',
    'fruktade', 'förväntade sig', 'garanterade', 'förutspådde', 'rekommenderade', 'förmodade', 'förutsätter',
    'förutsatte', 'utgår från', 'utgick från', 'yrkar', 'yrkade', 'föreställer sig', 'föreställde sig', 'oroas över',
    'oroar sig för', 'oroade sig för', 'är övertygad om', 'var övertygad om', 'är säker på', 'var säker på',
    'är tydlig med', 'var tydlig med', 'är rädd för', 'var rädd för', 'är orolig för', 'är glad över', 'är överens om',
    'är inne på', 'är av den uppfattningen', 'står fast vid', 'ser framför sig', 'såg framför sig', 'erfar', 'erfor',
    'tvivlar inte på', 'tippar', 'tippade', 'ber om', 'bad om'
  ],
  gesture: [
    'skrattar', 'skrattade', 'ler', 'log', 'nickar', 'nickade', 'suckar', 'suckade', 'jublar', 'jublade', 'ropar',
    'ropade', 'viskar', 'viskade', 'mumlar', 'mumlade', 'gråter', 'grät', 'snyftar', 'sjunger', 'sjöng', 'skriker',
    'skrek', 'muttrar', 'muttrade', 'fnissar', 'flinar', 'grinar', 'rasar', 'rasade', 'ryter', 'dundrar', 'klagar',
    'klagade', 'hyllar', 'hyllade', 'tackar', 'tackade', 'hälsar', 'börjar', 'började', 'rycker på axlarna',
    'skakar på huvudet', 'myser', 'strålar', 'funderar', 'funderade', 'tänker', 'drömmer', 'rättar', 'avbryter',
    'skyndar sig',
    'flinade', 'fnissade', 'fnittrar', 'fnittrade', 'småler', 'smålog', 'småskrattar', 'småskrattade', 'gapskrattar',
    'gapskrattade', 'garvar', 'garvade', 'flabbar', 'myste', 'stönar', 'stönade', 'pustar', 'pustade', 'snyftade',
    'hulkar', 'hulkade', 'stammar', 'stammade', 'vrålar', 'vrålade', 'röt', 'fräser', 'fräste', 'väser', 'väste',
    'fnyser', 'fnös', 'morrar', 'morrade', 'dundrade', 'strålade', 'utstöter', 'skryter', 'skröt', 'skojade', 'retas',
    'retades', 'driver med', 'gnäller', 'gnällde', 'beklagar sig', 'rundar av', 'rundade av', 'tar ordet', 'tog ordet',
    'filosoferar', 'filosoferade', 'reflekterar', 'reflekterade', 'grubblar', 'grubblade', 'berömmer', 'berömde',
    'prisar', 'prisade', 'gratulerar', 'gratulerade', 'hälsade', 'uppmanar', 'uppmanade', 'ber', 'bad', 'vädjar',
    'vädjade', 'befaller', 'beordrar', 'förmanar', 'hotar', 'hotade', 'tröstar', 'tröstade', 'lugnar', 'lugnade',
    'uppmuntrar', 'uppmuntrade', 'peppar', 'peppade', 'förundras', 'förvånas', 'häpnar', 'häpnade',
    'ryckte på axlarna', 'skakade på huvudet', 'slår ut med armarna', 'slog ut med armarna', 'pekar', 'pekade',
    'tvekar', 'tvekade', 'dröjer', 'kritiserade', 'korrigerar', 'avbröt', 'rättade', 'drömde', 'kvider', 'gastar',
    'gastade', 'tjuter', 'tjöt', 'hojtar', 'hojtade', 'flämtar', 'flämtade', 'rodnar', 'harklar sig', 'harklade sig',
    'blinkar', 'blinkade', 'skrockar', 'skrockade', 'hummar', 'hummade', 'ångrar', 'ångrade', 'flåsar', 'ut'
  ],
  call: [
    'kallar', 'kallade', 'beskriver', 'beskrev', 'betecknar', 'betecknade', 'omtalar', 'benämner', 'stämplar', 'döper',
    'döpte', 'karaktäriserar', 'avfärdar', 'avfärdade', 'liknar', 'liknade', 'sågar', 'kritiserar', 'anklagar',
    'anklagade',
    'omtalade', 'benämnde', 'stämplade', 'karaktäriserade', 'karakteriserar', 'karakteriserade', 'skildrar',
    'skildrade', 'definierar', 'definierade', 'titulerar', 'utmålar', 'utmålade', 
    'beskyller', 'beskyllde', 'sågade', 'refererar till', 'utnämner', 'utnämnde'
  ],
  nonfinite: [
    'sagt', 'säga', 'berättat', 'berätta', 'förklarat', 'förklara', 'skrivit', 'skriva', 'uppgett', 'uppge', 'meddelat',
    'meddela', 'konstaterat', 'konstatera', 'tillagt', 'svarat', 'svara', 'framhållit', 'påpekat', 'påpeka', 'betonat',
    'bekräftat', 'bekräfta', 'avslöjat', 'hävdat', 'medgett', 'erkänt', 'rapporterat', 'varnat', 'varna', 'kommenterat',
    'kommentera', 'förnekat', 'försäkrat', 'uttalat', 'lovat', 'lova', 'menat', 'ansett', 'trott', 'hoppats', 'bedömt',
    'krävt', 'kallat', 'kalla', 'beskrivit', 'beskriva', 'frågat', 'nämnt', 'vittnat', 'upplyst', 'informerat',
    'uppgivit', 'lagt till', 'lägga till', 'tillägga', 'framhålla', 'understrukit', 'understryka', 'betona', 'avslöja',
    'hävda', 'påstått', 'påstå', 'medgivit', 'medge', 'erkänna', 'slagit fast', 'slå fast', 'fastslagit', 'pekat på',
    'peka på', 'hänvisat till', 'hänvisa till', 'rapportera', 'varslat', 'dementerat', 'dementera', 'förneka',
    'försäkra', 'uttala', 'upprepat', 'upprepa', 'poängterat', 'poängtera', 'preciserat', 'precisera', 'argumenterat',
    'argumentera', 'invänt', 'redogjort', 'antytt', 'antyda', 'beklagat', 'beklaga', 'tillkännagett', 'tillkännagivit',
    'tillkännage', 'fråga', 'undrat', 'undra', 'sammanfattat', 'sammanfatta', 'utlovat', 'mena', 'anse', 'tro',
    'hoppas', 'befarat', 'befara', 'fruktat', 'frukta', 'bedöma', 'räknat med', 'räkna med', 'uppskattat', 'uppskatta',
    'beräknat', 'tyckt', 'tycka', 'antagit', 'anta', 'kräva', 'garanterat', 'garantera', 'spått', 'förutspått',
    'föreslagit', 'föreslå', 'rekommenderat', 'rekommendera', 'gett uttryck för', 'givit uttryck för',
    'ge uttryck för', 'gjort klart', 'göra klart', 'omtalat', 'betecknat', 'beteckna', 'ropat', 'ropa', 'vittna',
    'intygat', 'intyga', 'bedyrat'
  ],
  auxiliaries: [
    'har', 'hade', 'ha', 'ska', 'skall', 'skulle', 'vill', 'ville', 'kan', 'kunde', 'måste', 'bör', 'borde', 'får',
    'fick', 'brukar', 'brukade', 'är', 'var', 'blev', 'blir', 'lär', 'kommer att'
  ],
  reflexives: [
    'sig',
    'sig själv', 'själv', 'själva'
  ],
  that: ['att'],
  whether: ['om', 'huruvida'],
  negations: ['inte', 'aldrig', 'knappast', 'varken', 'ingen', 'inget', 'ej', 'icke'],
  accordingBefore: ['enligt'],
  goOn: ['fortsätter', 'fortsatte', 'tillägger', 'tillade', 'lägger', 'lade'],
  toward: [
    'till', 'för', 'inför', 'i en intervju med', 'i intervju med', 'i ett samtal med', 'i ett mejl till',
    'i ett sms till',
    'gentemot', 'i samtal med'
  ],
  tell: [
    'lovar', 'lovade', 'frågar', 'frågade', 'meddelar', 'meddelade', 'informerar', 'informerade', 'underrättar',
    'underrättade', 'försäkrar', 'försäkrade', 'påminner', 'påminde', 'varnar', 'varnade', 'förmanar', 'förmanade'
  ],
  hearers: ['får', 'fick'],
  assert: [
    'säger sig', 'sade sig', 'sa sig', 'uppger sig', 'uppgav sig', 'påstår sig', 'påstod sig', 'anser sig',
    'ansåg sig', 'tror sig', 'trodde sig', 'hävdar sig', 'menar sig', 'erkänner', 'erkände', 'medger', 'medgav',
    'bekräftar', 'bekräftade', 'påstår', 'påstod', 'hävdar', 'hävdade'
  ],
  asserted: [
    'ha', 'vara', 'kunna', 'vilja', 'få', 'veta', 'tro', 'känna', 'se', 'bli', 'må', 'stå', 'sakna', 'minnas',
    'förstå', 'leva', 'bo', 'äga'
  ],
  expletives: ['där'],
  whereas: ['medan'],
  within: ['i', 'på'],
  from: ['från'],
  itself: ['det', 'detta', 'så', 'det samma'],
  adverbs: [
    'tvärtom', 'däremot', 'också', 'även', 'då', 'nu', 'så', 'därför', 'dessutom', 'dock', 'vidare', 'igen', 'alltid', 'ofta', 'gärna',
    'själv', 'själva', 'först', 'senare', 'tidigare', 'redan', 'precis', 'fortfarande', 'heller', 'därmed', 'samtidigt',
    'däremot', 'alltså', 'nog', 'väl', 'kanske', 'troligen', 'sannolikt', 'naturligtvis', 'egentligen', 'faktiskt',
    'visserligen', 'bland annat', 'framför allt', 'särskilt', 'genast', 'snart', 'här', 'där', 'i dag', 'idag', 'i går',
    'igår', 'i kväll', 'ikväll', 'i natt', 'i morgon', 'i fjol', 'i år', 'nyligen', 'kort', 'torrt', 'stolt', 'lugnt',
    'ärligt', 'öppet', 'skriftligt', 'offentligt', 'tydligt', 'bara', 'endast', 'ju', 'annars', 'äntligen', 'ännu',
    'hela tiden', 'tyvärr', 'lyckligtvis', 'efteråt', 'till slut', 'avslutningsvis', 'inledningsvis', 'både', 'länge',
    'glatt', 'nöjt', 'besviket', 'lättat', 'uppgivet', 'skrattande', 'leende', 'med ett skratt', 'kärvt', 'sedan',
    'gång på gång', 'bestämt', 'samfällt',
    'likväl', 'ändå', 'emellertid', 'därefter', 'slutligen', 'därtill', 'möjligtvis', 'möjligen', 'antagligen',
    'förmodligen', 'uppenbarligen', 'självklart', 'givetvis', 'verkligen', 'förvisso', 'nämligen', 'exempelvis',
    'till exempel', 'speciellt', 'ständigt', 'plötsligt', 'omedelbart', 'numera', 'härnäst', 'i morse', 'i förrgår',
    'i somras', 'i höstas', 'i vintras', 'i våras', 'förra året', 'häromdagen', 'försiktigt', 'skämtsamt', 'ironiskt',
    'allvarligt', 'eftertänksamt', 'frustrerat', 'glädjestrålande', 'entusiastiskt', 'ivrigt', 'engagerat', 'förvånat',
    'överraskat', 'rört', 'lakoniskt', 'snabbt', 'raskt', 'spontant', 'muntligt', 'högt', 'lågmält', 'trots allt',
    'i stället', 'istället', 'för övrigt', 'därutöver', 'med andra ord', 'med ett leende', 'å andra sidan',
    'å sin sida', 'dessbättre', 'tvärtom', 'återigen', 'fortsättningsvis', 'ödmjukt',
    'före detta'
  ],
  and: ['och', 'men', 'eller', 'samt'],
  subordinators: [
    'som', 'medan', 'när', 'då', 'eftersom', 'därför att', 'om', 'trots att', 'efter att', 'innan', 'tills', 'sedan',
    'än', 'så länge', 'så att', 'för att', 'där', 'fast', 'utan att', 'vars', 'vilket', 'vilken', 'vilka', 'ifall',
    'även om', 'såvida', 'såvitt', 'fastän', 'emedan', 'vilkas', 'varav', 'varvid', 'allteftersom',
    'varpå', 'varefter'
  ],
  prepositions: [
    'i', 'på', 'vid', 'för', 'från', 'av', 'med', 'till', 'om', 'under', 'över', 'mot', 'hos', 'efter', 'bland',
    'mellan', 'utan', 'inom', 'utanför', 'bakom', 'framför', 'längs', 'runt', 'genom', 'före', 'sedan', 'kring', 'nära',
    'via', 'trots', 'inför', 'från', 'ur', 'utifrån', 'angående', 'gällande', 'på grund av', 'enligt',
    'innanför', 'bredvid', 'omkring', 'inne', 'ute', 'uppe', 'nere', 'rörande', 'beträffande', 'bortsett från',
    'när det gäller', 'inklusive', 'förutom', 'upp till', 'intill', 'åt'
  ],
  answers: ['ja', 'nej', 'jo', 'jodå', 'nejdå', 'nja', 'tja', 'absolut', 'javisst', 'jovisst', 'svaret', 'svar'],
  interrogatives: [
    'vad', 'varför', 'hur', 'vem', 'vilka', 'var', 'när', 'vilken', 'vilket', 'vart', 'vems', 'varifrån',
    'hur många', 'hur mycket', 'hur länge', 'hurdan'
  ],
  questionLabels: ['Q', 'Fråga'],
  answerLabels: ['A', 'Svar'],
  infinitive: ['att'],
  messages: [
    'beskedet', 'svaret', 'budskapet', 'kommentaren', 'slutsatsen', 'uppmaningen', 'rådet', 'förklaringen',
    'motiveringen', 'domen', 'frågan', 'reaktionen', 'orden', 'varningen', 'löftet', 'kravet', 'hälsningen',
    'besked', 'svar', 'påståendet', 'förhoppningen', 'utmaningen', 'bedömningen', 'återkopplingen', 'meddelandet',
    'invändningen', 'omdömet', 'slutklämmen'
  ]
}
