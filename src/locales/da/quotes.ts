import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['»', '«'],
    ['“', '”'],
    ['”', '”'],
    ['"', '"'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
    ['’', '’'],
    ['‘', '’'],
    ["'", "'"]
  ],
  dash: 'hyphen',
  say: [
    'siger', 'sagde', 'fortæller', 'fortalte', 'forklarer', 'forklarede', 'skriver', 'skrev', 'oplyser', 'oplyste',
    'udtaler', 'udtalte', 'tilføjer', 'tilføjede', 'fortsætter', 'fortsatte', 'understreger', 'understregede',
    'påpeger', 'påpegede', 'konstaterer', 'konstaterede', 'bekræfter', 'bekræftede', 'afviser', 'afviste', 'erkender',
    'erkendte', 'indrømmer', 'indrømmede', 'fastslår', 'fastslog', 'slår fast', 'slog fast', 'peger på', 'pegede på',
    'henviser til', 'henviste til', 'svarer', 'svarede', 'spørger', 'spurgte', 'meddeler', 'meddelte', 'melder',
    'meldte', 'beretter', 'berettede', 'afslører', 'afslørede', 'indleder', 'slutter', 'sluttede', 'afslutter',
    'afsluttede', 'uddyber', 'uddybede', 'tilstår', 'tilstod', 'hævder', 'hævdede', 'påstår', 'påstod', 'advarer',
    'advarede', 'varsler', 'varslede', 'oplæser', 'kommenterer', 'kommenterede', 'bemærker', 'bemærkede', 'anfører',
    'anførte', 'argumenterer', 'argumenterede', 'begrunder', 'begrundede', 'forsikrer', 'forsikrede', 'fremhæver',
    'fremhævede', 'opsummerer', 'opsummerede', 'konkluderer', 'konkluderede', 'erklærer', 'erklærede', 'annoncerer',
    'annoncerede', 'gentager', 'gentog', 'supplerer', 'supplerede', 'præciserer', 'præciserede', 'indskyder', 'indskød',
    'skyder ind', 'skød ind', 'følger op', 'fulgte op', 'tager ordet', 'tog ordet', 'lægger til', 'lagde til',
    'gør opmærksom på', 'gjorde opmærksom på', 'giver udtryk for', 'gav udtryk for', 'rapporterer', 'rapporterede',
    'informerer', 'orienterer', 'benægter', 'benægtede', 'nægter', 'minder om', 'mindede om', 'beklager', 'beklagede',
    'røber', 'røbede', 'antyder', 'antydede', 'vidner', 'vidnede', 'afgiver forklaring', 'replicerer', 'replicerede',
    'tweeter', 'tweetede', 'lyder', 'lød', 'skal lyde', 'står der', 'stod der', 'refererer',
    'kvitterer', 'udbryder', 'udbrød', 'betoner', 'betonede', 'kundgør', 'bebuder', 'bebudede', 'opregner', 'redegør',
    'redegjorde', 'anklager', 'oplyser videre', 'føjer til', 'føjede til', 'afkræfter', 'afkræftede', 'tilbageviser',
    'tilbageviste', 'dementerer', 'dementerede', 'medgav', 'vedgår', 'informerede', 'orienterede', 'pointerer',
    'pointerede', 'indvender', 'indvendte', 'parerer', 'fremfører', 'fremførte', 'bekendtgør', 'bekendtgjorde',
    'proklamerer', 'proklamerede', 'bryder ind', 'brød ind', 'kvitterede', 'tvitrer', 'betror', 'betroede',
    'lader forstå', 'lod forstå', 'gør det klart', 'gjorde det klart', 'lægger vægt på', 'lagde vægt på',
    'lægger ikke skjul på', 'lagde ikke skjul på', 'signalerer', 'signalerede', 'indikerer', 'indikerede', 'insinuerer',
    'forkynder', 'forkyndte', 'trækker frem', 'trak frem', 'lyder det', 'lød det', 'lyder det fra', 'lød det fra',
    'hedder det', 'hed det',
    'råder', 'rådede', 'ramser op', 'ramsede op', 'bønfalder', 'bønfaldt', 'forsvarer sig', 'lister op',
    'tænkte højt', 'nævner', 'nævnte', 'bedyrer', 'bedyrede'
  ],
  judge: [
    'mener', 'mente', 'tror', 'troede', 'håber', 'håbede', 'frygter', 'frygtede', 'vurderer', 'vurderede', 'anslår',
    'anslog', 'forventer', 'forventede', 'regner med', 'regnede med', 'skønner', 'skønnede', 'synes', 'syntes', 'spår',
    'spåede', 'forudser', 'forudså', 'antager', 'antog', 'formoder', 'formodede', 'vil vide', 'lover', 'lovede',
    'garanterer', 'garanterede', 'kræver', 'krævede', 'forlanger', 'insisterer', 'insisterede', 'sværger', 'svor',
    'foreslår', 'foreslog', 'anbefaler', 'anbefalede', 'mistænker', 'betvivler', 'føler', 'følte', 'finder', 'fandt',
    'estimerer', 'beregner', 'forstår', 'erfarer', 'erfarede', 'gætter på', 'gættede på', 'satser på', 'forudsiger',
    'forudsagde', 'forlangte', 'beder om', 'bad om', 'forestiller sig', 'forestillede sig', 'fornemmer', 'står fast på',
    'holder fast i', 'er sikker på', 'var sikker på', 'er overbevist om', 'var overbevist om', 'er klar i mælet',
    'er bange for', 'var bange for', 'er bekymret for', 'er enig i', 'er uenig i', 'er glad for', 'var glad for',
    'er ikke i tvivl om', 'har tillid til', 'har tiltro til'
  ],
  gesture: [
    'protesterer', 'protesterede', 'forsvarer', 'fastholder', 'fastholdt', 'medgiver', 'istemmer', 'istemte', 'retter',
    'afbryder', 'afbrød', 'griner', 'grinede', 'ler', 'lo', 'smiler', 'smilede', 'nikker', 'nikkede', 'sukker',
    'sukkede', 'jubler', 'jublede', 'råber', 'råbte', 'hvisker', 'hviskede', 'mumler', 'mumlede', 'hulker', 'græder',
    'synger', 'sang', 'raser', 'rasede', 'tordner', 'tordnede', 'brøler', 'fniser', 'klukker', 'klager', 'klagede',
    'roser', 'roste', 'takker', 'takkede', 'hilser', 'opfordrer', 'opfordrede', 'beder', 'bad', 'mindes', 'husker',
    'drømmer', 'begynder', 'begyndte', 'starter', 'stråler', 'skæmter', 'joker', 'ryster på hovedet',
    'trækker på skuldrene', 'peger', 'tænker', 'undrer sig', 'undrede sig', 'glæder sig', 'ærgrer sig', 'fnisede',
    'klukkede', 'klukler', 'kluklo', 'stønner', 'stønnede', 'puster', 'pustede', 'græd', 'hulkede', 'snøfter',
    'stammer', 'stammede', 'skriger', 'skreg', 'brølede', 'hyler', 'hylede', 'vræler', 'vrælede', 'hvæser', 'hvæsede',
    'snerrer', 'snerrede', 'vrisser', 'vrissede', 'brummer', 'brummede', 'knurrer', 'strålede', 'bryder ud', 'brød ud',
    'praler', 'pralede', 'jokede', 'spøger', 'spøgede', 'driller', 'drillede', 'ironiserer', 'brokker sig',
    'beklager sig', 'indledte', 'åbner', 'åbnede', 'startede', 'runder af', 'rundede af', 'tager til orde',
    'filosoferer', 'filosoferede', 'reflekterer', 'funderer', 'funderede', 'grubler', 'grublede', 'mindedes', 'huskede',
    'tænker tilbage', 'hylder', 'hyldede', 'lykønsker', 'gratulerer', 'hilste', 'trygler', 'tryglede', 'beordrer',
    'beordrede', 'kommanderer', 'formaner', 'formanede', 'truer', 'truede', 'trøster', 'trøstede', 'beroliger',
    'beroligede', 'opmuntrer', 'opmuntrede', 'rystede på hovedet', 'trak på skuldrene', 'pegede', 'tøver', 'tøvede',
    'nøler', 'langer ud', 'langede ud', 'rettede', 'korrigerer', 'rødmer', 'skråler', 'kvækker', 'hvinede', 'hviner',
    'gisper', 'gispede', 'fnyser', 'fnysede',
    'blinker', 'blinkede', 'gnækker', 'gnækkede', 'mukker', 'mukkede', 'bjæffer', 'bjæffede', 'fnyste', 'rømmer sig',
    'fortryder', 'fortrød', 'tænker højt'
  ],
  call: [
    'kalder', 'kaldte', 'beskriver', 'beskrev', 'omtaler', 'omtalte', 'betegner', 'betegnede', 'karakteriserer',
    'karakteriserede', 'stempler', 'stemplede', 'døber', 'døbte', 'benævner', 'kritiserer', 'kritiserede', 'afviser',
    'beskylder', 'beskyldte', 'skildrer', 'skildrede', 'definerer', 'titulerer', 
    'anklagede', 'affejer', 'affejede', 'udråber til'
  ],
  nonfinite: [
    'sagt', 'sige', 'fortalt', 'fortælle', 'forklaret', 'forklare', 'skrevet', 'skrive', 'oplyst', 'oplyse', 'udtalt',
    'udtale', 'tilføjet', 'understreget', 'understrege', 'påpeget', 'bekræftet', 'bekræfte', 'afvist', 'afvise',
    'erkendt', 'erkende', 'indrømmet', 'svaret', 'svare', 'meddelt', 'meddele', 'meldt', 'melde', 'hævdet', 'advaret',
    'kommenteret', 'forsikret', 'lovet', 'love', 'ment', 'mene', 'troet', 'håbet', 'vurderet', 'vurdere', 'anslået',
    'krævet', 'konstateret', 'konstatere', 'afsløret', 'afsløre', 'kaldt', 'kalde', 'beskrevet', 'omtalt', 'betegnet',
    'gentaget', 'nævnt', 'spurgt', 'tilføje', 'føjet til', 'påpege', 'peget på', 'pege på', 'fastslået', 'fastslå',
    'slået fast', 'slå fast', 'afkræftet', 'afkræfte', 'benægtet', 'benægte', 'dementeret', 'dementere', 'uddybet',
    'uddybe', 'indrømme', 'tilstået', 'tilstå', 'hævde', 'påstået', 'påstå', 'advare', 'varslet', 'varsle',
    'kommentere', 'rapporteret', 'rapportere', 'informeret', 'informere', 'præciseret', 'præcisere', 'pointeret',
    'pointere', 'bemærket', 'bemærke', 'anført', 'anføre', 'argumenteret', 'argumentere', 'begrundet', 'begrunde',
    'forsikre', 'røbet', 'røbe', 'indvendt', 'spørge', 'opsummeret', 'opsummere', 'konkluderet', 'konkludere',
    'fremhævet', 'fremhæve', 'mindet om', 'minde om', 'berettet', 'berette', 'erklæret', 'erklære', 'bekendtgjort',
    'bekendtgøre', 'annonceret', 'annoncere', 'beklaget', 'beklage', 'gentage', 'antydet', 'antyde', 'signaleret',
    'signalere', 'tro', 'håbe', 'frygtet', 'frygte', 'skønnet', 'skønne', 'anslå', 'forventet', 'forvente',
    'regnet med', 'regne med', 'antaget', 'antage', 'spået', 'spå', 'kræve', 'garanteret', 'garantere', 'bedt om',
    'bede om', 'anbefalet', 'anbefale', 'foreslået', 'foreslå', 'givet udtryk for', 'give udtryk for',
    'gjort det klart', 'gøre det klart', 'gjort opmærksom på', 'gøre opmærksom på', 'beskrive', 'omtale', 'betegne',
    'råbt', 'råbe'
  ],
  auxiliaries: [
    'har', 'havde', 'have', 'er', 'var', 'skal', 'skulle', 'vil', 'ville', 'kan', 'kunne', 'må', 'måtte', 'bør',
    'burde', 'får', 'fik', 'plejer', 'plejede', 'tør', 'blev', 'bliver'
  ],
  reflexives: [
    'sig', 'sig selv', 'selv'
  ],
  that: ['at'],
  whether: ['om', 'hvorvidt'],
  negations: ['ikke', 'aldrig', 'næppe', 'hverken', 'ingen', 'intet', 'ej'],
  accordingBefore: ['ifølge', 'i følge'],
  goOn: ['fortsætter', 'fortsatte', 'tilføjer', 'tilføjede', 'uddyber'],
  toward: [
    'til', 'over for', 'overfor', 'i et interview med', 'i interview med', 'i samtale med', 'i en samtale med'
  ],
  tell: [
    'fortæller', 'fortalte', 'forklarer', 'forklarede', 'lover', 'lovede', 'spørger', 'spurgte', 'meddeler', 'meddelte',
    'informerer', 'informerede', 'orienterer', 'orienterede', 'underretter', 'underrettede', 'forsikrer', 'forsikrede',
    'betror', 'betroede', 'minder', 'mindede', 'advarer', 'advarede'
  ],
  hearers: ['får', 'fik'],
  assert: [
    'hævder', 'hævdede', 'påstår', 'påstod', 'erkender', 'erkendte', 'indrømmer', 'indrømmede', 'mener', 'mente',
    'oplyser', 'oplyste', 'forsikrer', 'forsikrede', 'forklarer', 'forklarede', 'bekræfter', 'bekræftede', 'tilstår',
    'tilstod', 'bedyrer', 'bedyrede'
  ],
  expletives: ['der'],
  whereas: ['mens', 'imens'],
  within: ['i', 'på'],
  from: ['fra'],
  itself: ['det', 'dette', 'sådan', 'således', 'det samme'],
  adverbs: [
    'tværtimod', 'også', 'så', 'da', 'nu', 'derfor', 'desuden', 'dog', 'videre', 'igen', 'altid', 'ofte', 'gerne', 'selv', 'først',
    'senere', 'tidligere', 'allerede', 'netop', 'fortsat', 'stadig', 'heller', 'dermed', 'samtidig', 'derimod', 'altså',
    'nok', 'vel', 'måske', 'formentlig', 'sandsynligvis', 'naturligvis', 'egentlig', 'faktisk', 'rigtignok',
    'blandt andet', 'især', 'særligt', 'straks', 'snart', 'her', 'der', 'i dag', 'i går', 'i aften', 'i nat',
    'i morgen', 'i år', 'sidste år', 'nyligt', 'for nylig', 'kort', 'tørt', 'stolt', 'roligt', 'ærligt', 'åbent',
    'skriftligt', 'offentligt', 'klart', 'grinende', 'smilende', 'leende', 'blot', 'bare', 'kun', 'jo', 'ellers',
    'endvidere', 'endelig', 'endnu', 'hele tiden', 'heldigvis', 'desværre', 'efterfølgende', 'undervejs', 'til sidst',
    'afslutningsvis', 'indledningsvis', 'begge', 'både', 'længe', 'ligeledes', 'tilsyneladende', 'angiveligt',
    'omgående', 'glad', 'tilfreds', 'skuffet', 'alligevel', 'imidlertid', 'bagefter', 'stadigvæk', 'hellere', 'vist',
    'muligvis', 'tydeligvis', 'åbenlyst', 'selvfølgelig', 'virkelig', 'ganske vist', 'pludselig', 'i morges', 'omsider',
    'forsigtigt', 'bestemt', 'let', 'opgivende', 'lavt', 'højt', 'mundtligt', 'tydeligt', 'kontant', 'lakonisk',
    'begejstret', 'ivrigt', 'eftertænksomt', 'alvorligt', 'frustreret', 'engageret', 'overrasket', 'rørt', 'ironisk',
    'hurtigt', 'trods alt', 'for eksempel', 'i øvrigt', 'derudover', 'med andre ord', 'med et smil', 'med et grin',
    'i stedet', 'foreløbig', 'blandt andre', 'lige', 'gentagne gange'
  ],
  and: ['og', 'men', 'eller', 'samt', 'inden'],
  subordinators: [
    'som', 'der', 'mens', 'når', 'da', 'fordi', 'eftersom', 'hvis', 'selvom', 'selv om', 'efter at', 'før', 'indtil',
    'idet', 'siden', 'end', 'så længe', 'sådan at', 'for at', 'hvor', 'medmindre', 'uden at', 'hvilket', 'enten',
    'hvis', 'såfremt', 'inden', 'således at', 'skønt', 'hvoraf', 'imens',
    'hvorpå', 'hvorefter'
  ],
  prepositions: [
    'i', 'på', 'ved', 'for', 'fra', 'af', 'med', 'til', 'om', 'under', 'over', 'mod', 'hos', 'efter', 'blandt',
    'mellem', 'uden', 'inden for', 'uden for', 'bag', 'foran', 'langs', 'rundt', 'gennem', 'før', 'siden', 'omkring',
    'nær', 'via', 'trods', 'ifm', 'angående', 'vedrørende', 'ud fra', 'i forbindelse med', 'på grund af', 'inden',
    'igennem', 'inde', 'ude', 'oppe', 'nede', 'overfor', 'bortset fra', 'i løbet af', 'når det gælder', 'inklusive',
    'undtagen', 'op til', 'ad'
  ],
  answers: ['ja', 'nej', 'jo', 'tja', 'nja', 'jada', 'næ', 'absolut', 'svaret', 'svar'],
  interrogatives: [
    'hvad', 'hvorfor', 'hvordan', 'hvem', 'hvor', 'hvornår', 'hvilken', 'hvilket', 'hvilke', 'hvorledes', 'hvis',
    'hvorfra', 'hvor mange', 'hvor meget', 'hvor længe'
  ],
  questionLabels: ['Q', 'Spørgsmål'],
  answerLabels: ['A', 'Svar'],
  infinitive: ['at'],
  messages: [
    'beskeden', 'svaret', 'meldingen', 'budskabet', 'kommentaren', 'konklusionen', 'opfordringen', 'rådet',
    'forklaringen', 'begrundelsen', 'dommen', 'spørgsmålet', 'reaktionen', 'vurderingen', 'ordene', 'advarslen',
    'løftet', 'kravet', 'besked', 'svar', 'påstanden', 'håbet', 'udfordringen', 'meddelelsen', 'bemærkningen',
    'tilbagemeldingen'
  ]
}
