import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['“', '”'],
    ['„', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    [',', '’'],
    [',', "'"],
    [',', '”'],
    ['«', '»'],
    ['„', '“'],
    ['”', '”']
  ],
  dash: false,
  subjectFirst: true,
  say: [
    'zegt', 'zei', 'zeggen', 'zeiden', 'vertelt', 'vertelde', 'vertellen', 'vertelden', 'stelt', 'stelde', 'stellen',
    'meldt', 'meldde', 'melden', 'meldden', 'laat weten', 'liet weten', 'laten weten', 'lieten weten', 'legt uit',
    'legde uit', 'licht toe', 'lichtte toe', 'verklaart', 'verklaarde', 'verklaren', 'reageert', 'reageerde',
    'benadrukt', 'benadrukte', 'wijst erop', 'wees erop', 'wijst op', 'erkent', 'erkende', 'geeft toe', 'gaf toe',
    'geeft aan', 'gaf aan', 'geven aan', 'bevestigt', 'bevestigde', 'ontkent', 'ontkende', 'schrijft', 'schreef',
    'schrijven', 'twittert', 'twitterde', 'tweet', 'tweette', 'antwoordt', 'antwoordde', 'vraagt', 'vroeg', 'vervolgt',
    'vervolgde', 'voegt toe', 'voegde toe', 'voegt eraan toe', 'voegde eraan toe', 'waarschuwt', 'waarschuwde',
    'waarschuwen', 'beweert', 'beweerde', 'beweren', 'betoogt', 'betoogde', 'concludeert', 'concludeerde',
    'constateert', 'constateerde', 'onderstreept', 'onderstreepte', 'herhaalt', 'herhaalde', 'bericht', 'berichtte',
    'berichten', 'kondigt aan', 'kondigde aan', 'maakt bekend', 'maakte bekend', 'deelt mee', 'deelde mee', 'merkt op',
    'merkte op', 'somt op', 'besluit', 'besloot', 'luidt', 'luidde', 'klinkt', 'klonk', 'heet het', 'verzekert',
    'verzekerde', 'vindt', 'vond', 'vinden', 'getuigt', 'getuigde', 'roept op', 'riep op', 'klaagt', 'klaagde',
    'verzucht', 'verzuchtte', 'grapt', 'grapte', 'vat samen', 'vatte samen', 'nuanceert', 'preciseert', 'spreekt tegen',
    'bezweert', 'onthult', 'onthulde', 'biecht op', 'herinnert eraan', 'beaamt', 'beaamde', 'aldus', 'beklemtoont',
    'stipt aan', 'tekent aan', 'werpt tegen', 'memoreert', 'verduidelijkt', 'meent', 'schampert', 'schamperde', 'sneert',
    'sneerde', 'bekent', 'bekende', 'relativeert', 'relativeerde', 'bekritiseert', 'hekelt', 'hekelde'
  ],
  judge: [
    'denkt', 'dacht', 'denken', 'gelooft', 'geloofde', 'hoopt', 'hoopte', 'hopen', 'vreest', 'vreesde', 'vrezen',
    'verwacht', 'verwachtte', 'verwachten', 'meent', 'meende', 'schat', 'schatte', 'schatten', 'vermoedt', 'vermoedde',
    'belooft', 'beloofde', 'eist', 'eiste', 'eisen', 'garandeert', 'voorspelt', 'voorspelde', 'pleit ervoor',
    'oordeelt', 'oordeelde', 'gaat ervan uit', 'ging ervan uit', 'is bang', 'was bang', 'zweert', 'begrijpt', 'voelt',
    'rekent erop', 'adviseert', 'concludeert'
  ],
  gesture: [
    'lacht', 'lachte', 'glimlacht', 'glimlachte', 'grijnst', 'knikt', 'knikte', 'zucht', 'zuchtte', 'moppert',
    'mopperde', 'roept', 'riep', 'schreeuwt', 'schreeuwde', 'fluistert', 'fluisterde', 'juicht', 'juichte', 'jubelt',
    'snikt', 'huilt', 'zingt', 'zong', 'mompelt', 'bromt', 'foetert', 'briest', 'glundert', 'straalt', 'begint',
    'begon', 'bedankt', 'vloekt', 'schatert', 'giechelt', 'haalt zijn schouders op', 'haalt haar schouders op'
  ],
  call: [
    'noemt', 'noemde', 'noemen', 'omschrijft', 'omschreef', 'beschrijft', 'beschreef', 'bestempelt', 'bestempelde',
    'betitelt', 'spreekt', 'sprak', 'kwalificeert', 'typeert', 'bestempelen'
  ],
  nonfinite: [
    'gezegd', 'zeggen', 'verteld', 'vertellen', 'gemeld', 'melden', 'laten weten', 'uitgelegd', 'verklaard',
    'gereageerd', 'benadrukt', 'erkend', 'toegegeven', 'bevestigd', 'geschreven', 'geantwoord', 'gevraagd',
    'toegevoegd', 'gewaarschuwd', 'beweerd', 'aangekondigd', 'bekendgemaakt', 'meegedeeld', 'beloofd', 'verzekerd',
    'genoemd', 'aangegeven', 'gesteld', 'geconcludeerd'
  ],
  auxiliaries: [
    'heeft', 'hebben', 'had', 'hadden', 'is', 'was', 'zijn', 'waren', 'zou', 'zouden', 'zal', 'zullen', 'kan', 'kon',
    'kunnen', 'konden', 'moet', 'moest', 'moeten', 'wil', 'wilde', 'willen', 'mag', 'mocht', 'mogen', 'wordt', 'werd',
    'worden', 'werden'
  ],
  reflexives: ['zich'],
  that: ['dat'],
  whether: ['of'],
  negations: ['niet', 'nooit', 'geen', 'niets', 'nauwelijks', 'noch'],
  accordingBefore: ['volgens', 'aldus', 'naar eigen zeggen van'],
  toward: ['tegen', 'tegenover', 'aan', 'bij', 'in gesprek met', 'in een gesprek met', 'in een interview met'],
  itself: ['dat', 'dit', 'het', 'zo', 'daarmee'],
  adverbs: [
    'ook', 'nu', 'toen', 'dan', 'nog', 'verder', 'echter', 'daarom', 'daarnaast', 'bovendien', 'later', 'eerder',
    'vandaag', 'gisteren', 'vanochtend', 'vanmiddag', 'vanavond', 'al', 'weer', 'zelf', 'eerst', 'wel', 'toch', 'graag',
    'vaak', 'altijd', 'stellig', 'lachend', 'trots', 'nuchter', 'droog', 'kort', 'inmiddels', 'alleen', 'slechts',
    'misschien', 'waarschijnlijk', 'vooral', 'zelfs', 'net', 'onlangs', 'desgevraagd', 'beslist', 'eerlijk', 'rustig',
    'enthousiast', 'opgelucht', 'woensdag', 'ondertussen', 'overigens', 'immers', 'namelijk', 'daarover', 'erover',
    'hierover', 'daarop', 'er', 'erbij', 'allebei', 'beiden'
  ],
  and: ['en', 'maar', 'of', 'want'],
  subordinators: [
    'die', 'dat', 'wie', 'wiens', 'terwijl', 'toen', 'als', 'omdat', 'nadat', 'voordat', 'zodat', 'hoewel', 'sinds',
    'totdat', 'wanneer', 'waar', 'waarbij', 'waarin', 'wat', 'zodra', 'tenzij', 'aangezien', 'waarop', 'waarvan'
  ],
  prepositions: [
    'van', 'in', 'op', 'bij', 'voor', 'met', 'uit', 'naar', 'door', 'over', 'tot', 'om', 'onder', 'tussen', 'tegen',
    'na', 'sinds', 'langs', 'aan', 'binnen', 'buiten', 'rond', 'achter', 'naast', 'tijdens', 'zonder', 'via', 'namens',
    'vanaf', 'vanuit', 'wegens', 'ondanks', 'te', 'ten', 'ter'
  ],
  answers: ['ja', 'nee', 'neen', 'jawel', 'jazeker', 'absoluut', 'nou'],
  interrogatives: ['wat', 'waarom', 'hoe', 'wie', 'wanneer', 'waar', 'welke', 'welk', 'hoeveel', 'waarmee'],
  assert: [
    'zegt', 'zei', 'zeggen', 'zeiden', 'verklaart', 'verklaarde', 'beweert', 'beweerde', 'beweren', 'ontkent',
    'ontkende', 'ontkennen', 'meent', 'meende', 'erkent', 'erkende', 'bekent', 'bekende'
  ],
  questionLabels: ['V', 'Vraag'],
  answerLabels: ['A', 'Antwoord'],
  infinitive: ['te'],
  infinitiveEndings: ['n'],
  messages: [
    'antwoord', 'boodschap', 'conclusie', 'reactie', 'oproep', 'advies', 'oordeel', 'waarschuwing', 'devies', 'klacht'
  ]
}
