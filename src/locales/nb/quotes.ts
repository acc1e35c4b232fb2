import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['«', '»'], ['“', '”'], ['”', '”'], ['„', '“'], ['„', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]
  ],
  dash: true,
  say: [
    'sier', 'sa', 'forteller', 'fortalte', 'opplyser', 'opplyste', 'skriver', 'skrev', 'melder', 'meldte', 'forklarer',
    'forklarte', 'svarer', 'svarte', 'legger til', 'la til', 'føyer til', 'føyde til', 'tilføyer', 'tilføyde',
    'understreker', 'understreket', 'understreka', 'påpeker', 'påpekte', 'påpeikte', 'peker på', 'pekte på',
    'viser til', 'viste til', 'fastslår', 'fastslo', 'slår fast', 'slo fast', 'konstaterer', 'konstaterte', 'bekrefter',
    'bekreftet', 'bekrefta', 'avkrefter', 'avkreftet', 'avkrefta', 'benekter', 'benektet', 'benekta', 'nekter for',
    'nektet for', 'avviser', 'avviste', 'tilbakeviser', 'tilbakeviste', 'dementerer', 'dementerte', 'imøtegår',
    'imøtegikk', 'utdyper', 'utdypet', 'utdypa', 'innrømmer', 'innrømte', 'innrømmet', 'innrømma', 'erkjenner',
    'erkjente', 'tilstår', 'tilsto', 'vedgår', 'vedgikk', 'medgir', 'medga', 'medgav', 'hevder', 'hevdet', 'hevda',
    'påstår', 'påsto', 'påstod', 'advarer', 'advarte', 'varsler', 'varslet', 'varsla', 'uttaler', 'uttalte',
    'kommenterer', 'kommenterte', 'rapporterer', 'rapporterte', 'meddeler', 'meddelte', 'informerer', 'informerte',
    'opplyser om', 'orienterer', 'orienterte', 'presiserer', 'presiserte', 'poengterer', 'poengterte', 'bemerker',
    'bemerket', 'bemerka', 'anfører', 'anførte', 'argumenterer', 'argumenterte', 'begrunner', 'begrunnet', 'begrunna',
    'forsikrer', 'forsikret', 'forsikra', 'avslører', 'avslørte', 'røper', 'røpet', 'røpte', 'røpa', 'innvender',
    'innvendte', 'kontrer', 'kontret', 'repliserer', 'repliserte', 'parerer', 'parerte', 'spør', 'spurte', 'undrer',
    'undret', 'undra', 'oppsummerer', 'oppsummerte', 'konkluderer', 'konkluderte', 'fremhever', 'fremhevet',
    'framhever', 'framhevet', 'framheva', 'fremholder', 'fremholdt', 'framholder', 'framholdt', 'minner om',
    'minnet om', 'minte om', 'beretter', 'berettet', 'beretta', 'erklærer', 'erklærte', 'kunngjør', 'kunngjorde',
    'annonserer', 'annonserte', 'bekjentgjør', 'bekjentgjorde', 'proklamerer', 'proklamerte', 'deklarerer',
    'deklarerte', 'oppgir', 'oppga', 'oppgav', 'beklager', 'beklaget', 'beklaga', 'gjentar', 'gjentok', 'supplerer',
    'supplerte', 'skyter inn', 'skjøt inn', 'bryter inn', 'brøt inn', 'følger opp', 'fulgte opp', 'kvitterer',
    'kvitterte', 'istemmer', 'istemte', 'stemmer i', 'sier seg enig', 'tvitrer', 'tvitret', 'twitrer', 'twitret',
    'messer', 'messet', 'betror', 'betrodde', 'trekker fram', 'trakk fram', 'trekker frem', 'trakk frem', 'løfter fram',
    'løftet fram', 'løfter frem', 'løftet frem', 'slår et slag for', 'gjør det klart', 'gjorde det klart',
    'gjør oppmerksom på', 'gjorde oppmerksom på', 'gir uttrykk for', 'ga uttrykk for',
    'gav uttrykk for', 'legger vekt på', 'la vekt på', 'legger ikke skjul på', 'la ikke skjul på',
    'lar det skinne gjennom', 'antyder', 'antydet', 'antyda', 'signaliserer', 'signaliserte', 'indikerer', 'indikerte',
    'insinuerer', 'insinuerte', 'hinter', 'hintet', 'forkynner', 'forkynte', 'redegjør', 'redegjorde',
    'står det', 'sto det', 'stod det', 'heter det', 'het det', 'kommer det fra',
    'kom det fra', 'lyder', 'lød'
  ],
  judge: [
    'mener', 'mente', 'tror', 'trodde', 'trudde', 'håper', 'håpet', 'håpa', 'håpte', 'frykter', 'fryktet', 'frykta',
    'antar', 'antok', 'anslår', 'anslo', 'regner med', 'regnet med', 'rekna med', 'forventer', 'forventet', 'forventa',
    'venter', 'spår', 'spådde', 'forutser', 'forutså', 'synes', 'syns', 'syntes', 'vurderer', 'vurderte', 'estimerer',
    'estimerte', 'beregner', 'beregnet', 'krever', 'krevde', 'forlanger', 'forlangte', 'insisterer', 'insisterte',
    'lover', 'lovet', 'lovte', 'lovde', 'lova', 'garanterer', 'garanterte', 'sverger', 'sverget', 'svor', 'ber om',
    'ba om', 'bad om', 'anbefaler', 'anbefalte', 'foreslår', 'foreslo', 'ser for seg', 'så for seg', 'forutsetter',
    'forutsatte', 'mistenker', 'mistenkte', 'erfarer', 'erfarte', 'står fast på', 'holder fast ved', 'er sikker på',
    'var sikker på', 'er trygg på', 'er klar på', 'var klar på', 'er tydelig på', 'var tydelig på', 'er overbevist om',
    'var overbevist om', 'er redd for', 'var redd for', 'er redd', 'var redd', 'er bekymret for', 'var bekymret for', 'er enig i',
    'var enig i', 'er uenig i', 'er glad for', 'var glad for', 'er klare på', 'var klare på', 'er tydelige på',
    'er sikre på', 'er krystallklar på', 'er ikke i tvil om', 'setter pris på', 'er av den oppfatning',
    'er av den oppfatningen', 'har tro på', 'har tru på', 'gir inntrykk av'
  ],
  gesture: [
    'ler', 'smiler', 'smilte', 'humrer', 'humret', 'gliser', 'gliste', 'flirer', 'flirte', 'fniser', 'fniste',
    'knegger', 'knegget', 'skratter', 'skrattet', 'nikker', 'nikket', 'sukker', 'sukket', 'sukka', 'stønner', 'stønnet',
    'puster', 'pustet', 'gråter', 'gråt', 'hulker', 'hulket', 'snufser', 'hikster', 'hikstet', 'stotrer', 'stotret',
    'stammer', 'stammet', 'mumler', 'mumlet', 'hvisker', 'hvisket', 'viska', 'roper', 'ropte', 'skriker', 'skrek',
    'brøler', 'brølte', 'hyler', 'hylte', 'vræler', 'fnyser', 'fnyste', 'freser', 'freste', 'hveser', 'hveste',
    'glefser', 'glefset', 'knurrer', 'knurret', 'brummer', 'brummet', 'tordner', 'tordnet', 'raser', 'raste', 'rasa',
    'buldrer', 'jubler', 'jublet', 'jubla', 'stråler', 'strålte', 'gløder', 'utbryter', 'utbrøt', 'bryter ut',
    'brøt ut', 'skryter', 'skrøt', 'spøker', 'spøkte', 'fleiper', 'fleipet', 'tuller', 'tullet', 'erter', 'ertet',
    'ironiserer', 'ironiserte', 'synger', 'sang', 'klager', 'klaget', 'klagde', 'klynker', 'fortviler', 'fortvilte',
    'refser', 'refset', 'langer ut', 'buser ut med', 'fortsetter', 'fortsatte', 'avslutter', 'avsluttet', 'avslutta',
    'innleder', 'innledet', 'innleda', 'begynner', 'begynte', 'åpner', 'åpnet', 'åpna', 'starter', 'startet',
    'runder av', 'rundet av', 'tar til orde', 'tok til orde', 'filosoferer', 'filosoferte', 'reflekterer',
    'reflekterte', 'funderer', 'funderte', 'grubler', 'grublet', 'mimrer', 'mimret', 'drømmer', 'drømte', 'husker',
    'husket', 'minnes', 'mintes', 'roser', 'roste', 'hyller', 'hyllet', 'takker', 'takket', 'takka', 'gratulerer',
    'gratulerte', 'hilser', 'hilste', 'trygler', 'tryglet', 'ber', 'ba', 'bad', 'befaler', 'befalte', 'kommanderer',
    'kommanderte', 'formaner', 'formante', 'oppfordrer', 'oppfordret', 'oppfordra', 'truer', 'truet', 'trua', 'trøster',
    'trøstet', 'trøsta', 'beroliger', 'beroliget', 'oppmuntrer', 'oppmuntret', 'skjemmes', 'rødmer', 'rister på hodet',
    'ristet på hodet', 'trekker på skuldrene', 'trakk på skuldrene', 'undrer seg', 'undret seg', 'klapper', 'peker',
    'pekte', 'nøler', 'nølte', 'tenker seg om', 'presterer å si', 'ypper', 'harselerer', 'harselerte', 'kritiserer',
    'kritiserte', 'tordner løs', 'tar ordet', 'tok ordet', 'avbryter', 'avbrøt', 'retter', 'rettet', 'korrigerer',
    'korrigerte', 'lirer av seg'
  ],
  call: [
    'kaller', 'kalte', 'kalla', 'beskriver', 'beskrev', 'omtaler', 'omtalte', 'betegner', 'betegnet', 'betegna',
    'karakteriserer', 'karakteriserte', 'stempler', 'stemplet', 'døper', 'døpte', 'titulerer', 'utroper', 'skildrer',
    'skildret', 'skildra', 'definerer', 'definerte', 'betrakter som', 'sammenligner med', 'refererer til',
    'refererte til', 'brennemerker', 'anklager',
    'anklaget', 'beskylder', 'beskyldte', 'avfeier', 'avfeide', 'avskriver'
  ],
  nonfinite: [
    'sagt', 'si', 'seie', 'fortalt', 'fortelle', 'opplyst', 'opplyse', 'skrevet', 'skrive', 'meldt', 'melde',
    'forklart', 'forklare', 'svart', 'svare', 'lagt til', 'legge til', 'føyd til', 'tilføyd', 'tilføye', 'understreket',
    'understreke', 'påpekt', 'påpeke', 'pekt på', 'peke på', 'vist til', 'vise til', 'fastslått', 'fastslå',
    'slått fast', 'slå fast', 'konstatert', 'konstatere', 'bekreftet', 'bekrefte', 'avkreftet', 'avkrefte', 'benektet',
    'benekte', 'nektet for', 'avvist', 'avvise', 'tilbakevist', 'tilbakevise', 'dementert', 'dementere', 'utdypet',
    'utdype', 'innrømmet', 'innrømt', 'innrømme', 'erkjent', 'erkjenne', 'tilstått', 'tilstå', 'medgitt', 'hevdet',
    'hevde', 'påstått', 'påstå', 'advart', 'advare', 'varslet', 'varsle', 'uttalt', 'uttale', 'kommentert',
    'kommentere', 'rapportert', 'rapportere', 'meddelt', 'meddele', 'informert', 'informere', 'presisert', 'presisere',
    'poengtert', 'poengtere', 'bemerket', 'bemerke', 'anført', 'anføre', 'argumentert', 'argumentere', 'begrunnet',
    'begrunne', 'forsikret', 'forsikre', 'avslørt', 'avsløre', 'røpet', 'røpe', 'innvendt', 'spurt', 'spørre', 'undret',
    'oppsummert', 'oppsummere', 'konkludert', 'konkludere', 'fremhevet', 'framhevet', 'fremheve', 'framheve',
    'fremholdt', 'minnet om', 'minne om', 'berettet', 'berette', 'erklært', 'erklære', 'kunngjort', 'kunngjøre',
    'annonsert', 'annonsere', 'oppgitt', 'oppgi', 'beklaget', 'beklage', 'gjentatt', 'gjenta', 'tvitret', 'tvitre',
    'antydet', 'antyde', 'signalisert', 'signalisere', 'ment', 'mene', 'trodd', 'tro', 'håpet', 'håpe', 'fryktet',
    'frykte', 'antatt', 'anta', 'anslått', 'anslå', 'regnet med', 'regne med', 'forventet', 'forvente', 'spådd', 'spå',
    'forutsett', 'vurdert', 'vurdere', 'krevd', 'kreve', 'lovet', 'lovt', 'love', 'garantert', 'garantere', 'bedt om',
    'be om', 'anbefalt', 'anbefale', 'foreslått', 'foreslå', 'insistert', 'forlangt', 'gitt uttrykk for',
    'gi uttrykk for', 'gjort det klart', 'gjøre det klart', 'gjort oppmerksom på', 'tatt til orde', 'kalt', 'kalle',
    'beskrevet', 'beskrive', 'omtalt', 'omtale', 'betegnet', 'betegne', 'karakterisert', 'ropt', 'rope'
  ],
  auxiliaries: [
    'har', 'hadde', 'ha', 'skal', 'skulle', 'vil', 'ville', 'kan', 'kunne', 'må', 'måtte', 'bør', 'burde', 'får',
    'fikk', 'pleier', 'pleide'
  ],
  reflexives: ['seg', 'seg selv'],
  infinitive: ['å'],
  that: ['at'],
  whether: ['om', 'hvorvidt'],
  negations: ['ikke', 'aldri', 'neppe', 'ingen', 'ingenting', 'knapt', 'verken', 'hverken', 'ei'],
  accordingBefore: ['ifølge', 'i følge', 'ifølgje'],
  toward: [
    'til', 'overfor', 'ovenfor', 'i et intervju med', 'i intervju med', 'i samtale med', 'i en samtale med'
  ],
  ownedEndings: ['en', 'et', 'a', 'ene'],
  itself: ['det', 'dette', 'slik', 'sånn'],
  adverbs: [
    'også', 'både', 'jo', 'videre', 'da', 'nå', 'så', 'likevel', 'imidlertid', 'derfor', 'dessuten', 'bare', 'igjen',
    'alltid', 'ofte', 'gjerne', 'selv', 'først', 'til slutt', 'etterpå', 'senere', 'tidligere', 'allerede', 'nettopp',
    'lenge', 'fortsatt', 'fremdeles', 'framleis', 'heller', 'dermed', 'samtidig', 'derimot', 'altså', 'nok', 'vel',
    'visst', 'kanskje', 'muligens', 'trolig', 'antakelig', 'antagelig', 'sannsynligvis', 'tydeligvis', 'åpenbart',
    'selvfølgelig', 'naturligvis', 'egentlig', 'faktisk', 'virkelig', 'riktignok', 'rett og slett', 'blant annet',
    'særlig', 'spesielt', 'hovedsakelig', 'stadig', 'straks', 'snart', 'plutselig', 'umiddelbart', 'her', 'der',
    'i dag', 'i går', 'i kveld', 'i natt', 'i morgen', 'i morges', 'i fjor', 'i år', 'nylig', 'omsider', 'forsiktig',
    'lattermildt', 'spøkefullt', 'smilende', 'leende', 'bestemt', 'kort', 'tørt', 'stolt', 'fornøyd', 'lett', 'oppgitt',
    'lavt', 'høyt', 'rolig', 'ærlig', 'åpent', 'skriftlig', 'muntlig', 'offentlig', 'klart', 'tydelig', 'kontant',
    'lakonisk', 'entusiastisk', 'begeistret', 'ivrig', 'ettertenksomt', 'alvorlig', 'frustrert', 'skuffet', 'glad',
    'engasjert', 'overrasket', 'rørt', 'beskjedent', 'lurt', 'ironisk', 'sint', 'irritert', 'kjapt', 'raskt',
    'spontant', 'unisont', 'innledningsvis', 'avslutningsvis', 'til sammen', 'tross alt', 'for eksempel', 'for øvrig',
    'ellers', 'i tillegg', 'på sin side', 'med andre ord', 'med et smil', 'med et glis', 'på spøk', 'dog', 'dessverre',
    'heldigvis', 'endelig', 'ennå', 'enda', 'hele tiden', 'i stedet', 'foreløpig', 'forrige', 'blid', 'blidt', 'ydmykt',
    'saklig', 'utfordrende', 'tankefullt', 'optimistisk', 'nøkternt', 'knallhardt'
  ],
  and: ['og', 'men', 'eller', 'samt'],
  subordinators: [
    'som', 'mens', 'når', 'da', 'fordi', 'ettersom', 'hvis', 'dersom', 'selv om', 'etter at', 'før', 'inntil', 'idet',
    'siden', 'enn', 'så lenge', 'slik at', 'for at', 'hvor', 'der', 'med mindre', 'uten at', 'i tilfelle', 'enda',
    'skjønt', 'hvorav', 'hvilket', 'enten'
  ],
  prepositions: [
    'i', 'på', 'ved', 'for', 'fra', 'av', 'med', 'til', 'om', 'under', 'over', 'mot', 'hos', 'etter', 'blant', 'mellom',
    'uten', 'innen', 'innenfor', 'utenfor', 'bak', 'foran', 'langs', 'rundt', 'gjennom', 'før', 'siden', 'inne', 'ute',
    'oppe', 'nede', 'angående', 'vedrørende', 'overfor', 'ovenfor', 'bortsett fra', 'ut fra', 'i løpet av',
    'på grunn av', 'når det gjelder', 'inkludert', 'unntatt', 'opp til', 'inntil', 'omkring', 'nær', 'ad', 'via'
  ],
  interrogatives: [
    'hva', 'hvorfor', 'hvordan', 'hvem', 'hvor', 'når', 'hvilken', 'hvilket', 'hvilke', 'hvorledes', 'hvorfra',
    'hvorhen', 'åssen', 'hvor mange', 'hvor mye', 'hvor lenge'
  ],
  messages: [
    'beskjeden', 'beskjed', 'svaret', 'svar', 'meldingen', 'meldinga', 'budskapet', 'kommentaren', 'konklusjonen',
    'oppfordringen', 'oppfordringa', 'rådet', 'forklaringen', 'forklaringa', 'begrunnelsen', 'grunngivingen', 'dommen',
    'spørsmålet', 'reaksjonen', 'ordene', 'advarselen', 'løftet', 'kravet', 'påstanden', 'håpet', 'utfordringen',
    'tilbakemeldingen', 'hilsenen', 'analysen', 'vurderingen'
  ],
  questionLabels: ['Q', 'A', 'Spørsmål', 'Svar']
}
