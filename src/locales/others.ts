/**
 * Small words of languages that no pack reads, but whose tag should be told: those that
 * set a language apart from its neighbours (`jïh`, not `ja`) and from the packs' own
 * languages. Words that are frequent in one of those too (Portuguese `da`, Italian `come`)
 * are left out, so that a quoted line or a name doesn't tip a page.
 */
export const others: ReadonlyArray<{readonly tag: string; readonly words: readonly string[]}> = [
  {
    tag: 'es',
    words: [
      'el', 'los', 'las', 'una', 'por', 'con', 'para', 'como', 'más', 'pero', 'sus', 'ya', 'este', 'esta', 'estos',
      'estas', 'porque', 'cuando', 'muy', 'sobre', 'también', 'hasta', 'hay', 'donde', 'quien', 'desde', 'todo',
      'todos', 'durante', 'uno', 'otros', 'otro', 'otra', 'otras', 'ese', 'eso', 'esa', 'ante', 'ellos', 'ella', 'esto',
      'antes', 'algunos', 'qué', 'unos', 'él', 'tanto', 'mucho', 'muchos', 'cual', 'poco', 'fue', 'fueron', 'años',
      'año', 'según', 'dijo', 'después', 'está', 'están', 'tiene', 'tienen', 'así', 'gobierno', 'aunque', 'y', 'su',
      'hacia', 'cada', 'sido', 'había', 'sólo', 'hoy', 'ayer', 'mientras', 'mismo', 'siempre', 'sino', 'nuestro',
      'pueden', 'puede', 'aún'
    ]
  },
  {
    tag: 'pt',
    words: [
      'não', 'uma', 'dos', 'foi', 'foram', 'ao', 'aos', 'ele', 'eles', 'ela', 'elas', 'tem', 'têm', 'seu', 'seus',
      'sua', 'suas', 'muito', 'há', 'já', 'está', 'estão', 'também', 'só', 'pelo', 'pela', 'pelos', 'pelas', 'até',
      'isso', 'depois', 'sem', 'mesmo', 'quem', 'nas', 'esse', 'essa', 'esses', 'essas', 'este', 'você', 'tinha', 'num',
      'numa', 'nem', 'meu', 'minha', 'às', 'havia', 'seja', 'será', 'nós', 'lhe', 'deles', 'são', 'com', 'em', 'após',
      'anos', 'segundo', 'disse', 'ainda', 'então', 'sobre', 'quando', 'onde', 'porque', 'apenas', 'governo', 'cada',
      'contra', 'desde', 'durante', 'assim', 'enquanto', 'hoje', 'ontem', 'pode', 'podem', 'dia', 'três', 'país',
      'outro', 'outros'
    ]
  },
  {
    tag: 'it',
    words: [
      'di', 'che', 'il', 'gli', 'della', 'dello', 'delle', 'degli', 'nel', 'nella', 'nelle', 'negli', 'nei', 'allo',
      'agli', 'dalla', 'dalle', 'dai', 'sul', 'sulla', 'sui', 'con', 'non', 'più', 'anche', 'è', 'sono', 'stato',
      'stata', 'stati', 'essere', 'hanno', 'questo', 'questa', 'questi', 'queste', 'perché', 'così', 'dopo', 'tra',
      'quando', 'molto', 'tutti', 'tutto', 'loro', 'suo', 'sua', 'suoi', 'anni', 'contro', 'ancora', 'già', 'fino',
      'sempre', 'dove', 'chi', 'cui', 'ogni', 'poi', 'secondo', 'ora', 'detto', 'nostro', 'anno', 'però', 'fatto',
      'aveva', 'erano', 'quindi', 'mentre', 'invece', 'oggi', 'ieri', 'quello', 'quella', 'una', 'lui', 'lei', 'noi',
      'ci', 'durante', 'senza', 'verso'
    ]
  },
  {
    tag: 'ca',
    words: [
      'aquells', 'aquelles', 'molts', 'moltes', 'qualsevol', 'ahir', 'avui', 'demà', 'llavors', 'aleshores', 'gent',
      'poc', 'amb', 'és', 'els', 'però', 'perquè', 'aquest', 'aquesta', 'aquests', 'aquestes', 'també', 'més', 'una',
      'són', 'està', 'estan', 'seva', 'seu', 'seves', 'seus', 'fins', 'quan', 'molt', 'després', 'només', 'tots',
      'totes', 'altres', 'altre', 'altra', 'segons', 'anys', 'ara', 'així', 'tota', 'pel', 'pels', 'què', 'mentre',
      'encara', 'havia', 'doncs', 'gairebé', 'abans', 'sinó', 'mateix', 'nova', 'cada', 'dia', 'catalunya', 'país',
      'cosa', 'nostre', 'ells', 'ella', 'tres', 'sobre', 'contra', 'durant'
    ]
  },
  {
    tag: 'pl',
    words: [
      'się', 'nie', 'że', 'jest', 'jak', 'ale', 'przez', 'był', 'była', 'było', 'były', 'dla', 'czy', 'już', 'może',
      'tylko', 'jego', 'jej', 'przy', 'oraz', 'który', 'która', 'które', 'którzy', 'którym', 'której', 'których',
      'przed', 'także', 'również', 'jednak', 'mnie', 'sobie', 'tego', 'tym', 'tej', 'nad', 'kiedy', 'gdy', 'gdzie',
      'bardzo', 'został', 'została', 'zostały', 'będzie', 'są', 'być', 'lat', 'roku', 'więcej', 'jeszcze', 'ponad',
      'według', 'powiedział', 'powiedziała', 'podczas', 'między', 'niż', 'też', 'aby', 'żeby', 'kto', 'bez', 'wszystko',
      'jako', 'od', 'po', 'za', 'w', 'z', 'pod', 'lub', 'więc', 'dlatego', 'przeciwko', 'ludzi', 'właśnie'
    ]
  },
  {
    tag: 'cs',
    words: [
      'že', 'jsem', 'jsou', 'podle', 'které', 'který', 'která', 'kteří', 'kterou', 'kterých', 'také', 'jeho', 'jako',
      'byl', 'byla', 'bylo', 'byli', 'byly', 'nebo', 'až', 'už', 'jen', 'ještě', 'než', 'při', 'protože', 'když', 'kde',
      'může', 'bude', 'mezi', 'však', 'této', 'tento', 'tato', 'toho', 'roku', 'před', 'velmi', 'jejich', 'není',
      'řekl', 'řekla', 'uvedl', 'uvedla', 'tím', 'ani', 'tedy', 'další', 'pouze', 'více', 'proti', 'první', 'lidí',
      'své', 'svou', 'svého', 'letech', 'společnosti', 'například', 'aby', 'jak', 'ale', 'z', 'od', 'po', 'mu', 'být',
      'mají', 'měl', 'jsme', 'neboť', 'zatím', 'během', 'všechny'
    ]
  },
  {
    tag: 'sk',
    words: [
      'že', 'aj', 'ako', 'podľa', 'ktoré', 'ktorý', 'ktorá', 'ktorí', 'ktorých', 'ktorým', 'bol', 'bola', 'bolo',
      'boli', 'už', 'aby', 'pri', 'sú', 'jeho', 'alebo', 'keď', 'kde', 'môže', 'bude', 'medzi', 'však', 'tento', 'táto',
      'tieto', 'toto', 'tiež', 'rokov', 'roku', 'pred', 'veľmi', 'nie', 'povedal', 'povedala', 'uviedol', 'uviedla',
      'tým', 'čo', 'ešte', 'než', 'lebo', 'pretože', 'viac', 'proti', 'prvý', 'ľudí', 'svoj', 'svoje', 'svojho', 'kým',
      'nielen', 'sme', 'ste', 'iba', 'doteraz', 'takže', 'všetky', 'všetko', 'slovensko', 'slovensku', 'slovenskej',
      'dnes', 'včera', 'počas', 'voči', 'kvôli', 'oni', 'mala', 'majú', 'preto', 'jej', 'ňou'
    ]
  },
  {
    tag: 'hu',
    words: [
      'az', 'és', 'hogy', 'nem', 'egy', 'volt', 'csak', 'már', 'ez', 'azt', 'mint', 'vagy', 'még', 'ezt', 'amely',
      'amelyek', 'akik', 'ami', 'azonban', 'lesz', 'kell', 'lehet', 'után', 'szerint', 'között', 'által', 'során',
      'miatt', 'minden', 'több', 'nagy', 'első', 'két', 'mert', 'majd', 'így', 'úgy', 'itt', 'ott', 'nincs', 'lenne',
      'voltak', 'vannak', 'arra', 'erre', 'ennek', 'annak', 'ezek', 'azok', 'ezért', 'illetve', 'pedig', 'valamint',
      'alatt', 'akkor', 'amikor', 'mondta', 'magyar', 'sem', 'hozzá', 'amit', 'aminek', 'ebben', 'abban', 'ezzel',
      'azzal', 'saját', 'másik', 'számára', 'tegnap', 'évben', 'éves', 'milyen', 'ahogy', 'tehát', 'ugyanis', 'többek',
      'szóló'
    ]
  },
  {
    tag: 'ro',
    words: [
      'și', 'şi', 'în', 'cu', 'să', 'pe', 'este', 'că', 'pentru', 'sunt', 'fost', 'dar', 'după', 'prin', 'fi', 'lui',
      'ale', 'această', 'acest', 'acesta', 'într', 'despre', 'până', 'când', 'foarte', 'fără', 'dintre', 'între',
      'doar', 'așa', 'unei', 'unui', 'cele', 'cel', 'cea', 'lor', 'avea', 'ani', 'anul', 'spus', 'potrivit', 'toate',
      'toți', 'cum', 'dacă', 'decât', 'astfel', 'însă', 'aceste', 'acestea', 'încă', 'fiind', 'două', 'trei', 'către',
      'având', 'aceasta', 'acum', 'atunci', 'nici', 'asta', 'românia', 'preşedintele', 'președintele', 'poate',
      'trebuie', 'lângă', 'timp', 'mult', 'printre'
    ]
  },
  {
    tag: 'hr',
    words: [
      'su', 'kao', 'što', 'koji', 'koja', 'koje', 'kojim', 'kojima', 'nije', 'biti', 'sve', 'ali', 'ili', 'će', 'bio',
      'bila', 'bilo', 'bili', 'prema', 'jer', 'samo', 'može', 'također', 'takođe', 'još', 'kada', 'gdje', 'gde',
      'nakon', 'zbog', 'kako', 'već', 'između', 'preko', 'više', 'oko', 'koju', 'kojem', 'godine', 'godina', 'rekao',
      'rekla', 'kazao', 'ovaj', 'ova', 'ovo', 'taj', 'niti', 'smo', 'ste', 'tko', 'netko', 'ništa', 'ima', 'imaju',
      'njegov', 'njihov', 'prije', 'protiv', 'bez', 'kod', 'ljudi', 'danas', 'jučer', 'međutim', 'tijekom', 'tokom',
      'za', 'od', 'iz', 'bi', 'nego', 'svoje', 'hrvatske', 'srbije', 'jedan', 'sada', 'moguće', 'tome', 'toga', 'ovog'
    ]
  },
  {
    tag: 'sl',
    words: [
      'tudi', 'pa', 'kot', 'še', 'že', 'bila', 'bilo', 'bili', 'lahko', 'kako', 'ko', 'ker', 'pred', 'zaradi', 'leta',
      'letu', 'nekaj', 'več', 'samo', 'vse', 'vsi', 'svoj', 'svoje', 'svojo', 'njegov', 'njihov', 'kateri', 'katera',
      'katere', 'zelo', 'jih', 'smo', 'bodo', 'bomo', 'imajo', 'dejal', 'dejala', 'povedal', 'povedala', 'pravi',
      'vendar', 'torej', 'tako', 'kjer', 'čez', 'proti', 'brez', 'danes', 'včeraj', 'medtem', 'predvsem', 'glede',
      'prav', 'najbolj', 'namreč', 'sicer', 'iz', 'od', 'pri', 'nad', 'pod', 'slovenije', 'sloveniji', 'ljudi', 'biti',
      'treba', 'zato', 'ampak', 'kljub', 'skupaj'
    ]
  },
  {
    tag: 'et',
    words: [
      'ka', 'kui', 'mis', 'ning', 'või', 'aga', 'siis', 'nii', 'selle', 'kes', 'välja', 'pärast', 'mille', 'olnud',
      'mida', 'mitte', 'kuid', 'ütles', 'sõnul', 'kõik', 'väga', 'kuni', 'üle', 'aasta', 'aastal', 'eest', 'poolt',
      'juba', 'tema', 'nende', 'seda', 'sest', 'kas', 'üks', 'kaks', 'olid', 'peab', 'võib', 'saanud', 'tuleb', 'teha',
      'ainult', 'enne', 'ilma', 'koos', 'vastu', 'alates', 'jooksul', 'jaoks', 'eesti', 'eestis', 'nagu', 'rohkem',
      'vähem', 'ennast', 'lisaks', 'samuti', 'praegu', 'täna', 'eile', 'inimesed', 'inimeste', 'meie', 'kelle', 'kus',
      'siin', 'ühe', 'kahe', 'ütleb', 'tõttu', 'aastat'
    ]
  },
  {
    tag: 'lv',
    words: [
      'ir', 'ka', 'ar', 'uz', 'lai', 'bet', 'kas', 'tā', 'viņš', 'viņa', 'viņi', 'viņu', 'arī', 'bija', 'būs', 'pēc',
      'kā', 'gan', 'jau', 'tiek', 'tika', 'gada', 'gadā', 'gadu', 'pie', 'pret', 'līdz', 'savu', 'savas', 'sava',
      'tikai', 'vēl', 'šo', 'šī', 'šis', 'šajā', 'tad', 'kad', 'kur', 'kurš', 'kura', 'kuri', 'kuru', 'ļoti', 'vairāk',
      'pirms', 'starp', 'bez', 'zem', 'virs', 'viens', 'divi', 'visi', 'visu', 'norādīja', 'sacīja', 'teica',
      'pastāstīja', 'latvijas', 'latvijā', 'cilvēku', 'cilvēki', 'taču', 'tomēr', 'tāpēc', 'mēs', 'jūs', 'mums', 'būtu',
      'jābūt', 'esam', 'esot', 'tās', 'kopā', 'laikā', 'otrdien', 'šodien'
    ]
  },
  {
    tag: 'lt',
    words: [
      'ir', 'kad', 'yra', 'iš', 'į', 'su', 'ar', 'kaip', 'buvo', 'nuo', 'apie', 'už', 'jau', 'dėl', 'bet', 'tik', 'jie',
      'jų', 'savo', 'šis', 'ši', 'kuris', 'kuri', 'kurie', 'kurių', 'gali', 'turi', 'metų', 'metais', 'metu', 'taip',
      'labai', 'daugiau', 'prie', 'prieš', 'iki', 'tarp', 'nors', 'nes', 'jei', 'kur', 'kas', 'ką', 'jis', 'tačiau',
      'sakė', 'teigė', 'pasak', 'lietuvos', 'lietuvoje', 'žmonių', 'žmonės', 'dar', 'tuo', 'čia', 'viena', 'vienas',
      'visi', 'visų', 'nėra', 'anot', 'todėl', 'jeigu', 'kurį', 'šiuo', 'šių', 'buvęs', 'pirmadienį', 'antradienį',
      'pranešė', 'būti', 'jog', 'nebuvo'
    ]
  },
  {
    tag: 'tr',
    words: [
      've', 'bir', 'bu', 'için', 'ile', 'olarak', 'olan', 'çok', 'daha', 'gibi', 'kadar', 'ancak', 'sonra', 'ama',
      'yok', 'değil', 'ise', 'göre', 'olduğu', 'olduğunu', 'etti', 'dedi', 'oldu', 'edildi', 'yapılan', 'ettiği',
      'bunun', 'bunu', 'şu', 'diye', 'ilk', 'iki', 'yeni', 'yıl', 'yılında', 'tarafından', 'üzerine', 'arasında',
      'içinde', 'karşı', 'önce', 'şekilde', 'kendi', 'onun', 'biz', 'siz', 'onlar', 'veya', 'bazı', 'tüm', 'büyük',
      'belirtti', 'söyledi', 'açıkladı', 'konuştu', 'türkiye', 'nedeniyle', 'fakat', 'çünkü', 'böyle', 'şöyle', 'başka',
      'hiç', 'eğer', 'üzere', 'ayrıca', 'bugün', 'dün', 'mı'
    ]
  },
  {
    tag: 'se',
    words: [
      'lea', 'leat', 'ledje', 'ahte', 'mii', 'ii', 'eai', 'muhto', 'maid', 'gos', 'dán', 'dát', 'daid', 'dain', 'dasa',
      'dainna', 'dávjá', 'dál', 'dalle', 'dallego', 'ovttas', 'okta', 'guokte', 'buot', 'eanet', 'eanemus', 'galgá',
      'galget', 'sáhttá', 'sáhttit', 'fertejit', 'ferte', 'dego', 'dahje', 'sii', 'gii', 'geat', 'geaid', 'goit',
      'maŋŋel', 'maŋŋil', 'ovdal', 'badjel', 'mielde', 'birra', 'bokte', 'haga', 'rájes', 'jagi', 'jagis', 'beaivvi',
      'dadjá', 'lohká', 'muitala', 'čállá', 'norgga', 'sámi', 'sápmi', 'sámedikki', 'sámediggi', 'olbmot', 'olbmuid',
      'mánát', 'gávdno', 'šattai', 'šaddá', 'leamaš', 'eará', 'earát', 'bargat', 'stuorra', 'hui', 'dárbbašit', 'iežas',
      'iežaset', 'giella', 'lávejit'
    ]
  },
  {
    tag: 'sma',
    words: [
      'jïh', 'leah', 'lij', 'lin', 'dïhte', 'dah', 'dejtie', 'dejnie', 'daate', 'daam', 'mah', 'maam', 'mejtie',
      'gosse', 'gusnie', 'guktie', 'edtja', 'edtjieh', 'maahta', 'maehtieh', 'tjoerebe', 'tjuara', 'eah', 'idtji',
      'jallh', 'jis', 'aaj', 'vielie', 'jeenjemes', 'jeenjh', 'gaajhkh', 'gaajhkide', 'aktem', 'göökte', 'dle',
      'dellie', 'daelie', 'goh', 'nimhtie', 'bïjre', 'mietie', 'gaavhtan', 'åvteste', 'sisnjelen', 'dennie', 'desnie',
      'daennie', 'daesnie', 'bååstede', 'saemien', 'saemieh', 'saemiej', 'saemesth', 'gïele', 'gïelem', 'jaepien',
      'biejjien', 'skuvle', 'maanah', 'almetjh', 'barkoe', 'jieniebh', 'manne', 'datne', 'satne', 'mijjieh', 'dijjieh',
      'jeahta', 'jeehti', 'soptseste', 'nöörjen', 'nöörjesne', 'edtjebe', 'lea'
    ]
  },
  {
    tag: 'smj',
    words: [
      'lij', 'lidjin', 'aj', 'dát', 'majt', 'massta', 'sij', 'siján', 'sjattat', 'sjaddá', 'sjattaj', 'galggá',
      'galggin', 'máhttá', 'viertti', 'ij', 'ittjij', 'valla', 'jali', 'dalloj', 'dálla', 'dán', 'dav', 'dajt', 'dajna',
      'dassta', 'dasi', 'diehti', 'danen', 'gájk', 'gájkka', 'nåv', 'navti', 'åvddåla', 'maŋŋela', 'bále', 'baktu',
      'birra', 'rájes', 'sámegiella', 'sáme', 'sámij', 'julevsáme', 'julevsámegiella', 'jage', 'biejve', 'ienep',
      'ienemus', 'edna', 'juohkka', 'ietjas', 'ietja', 'mijá', 'miján', 'muv', 'skåvllå', 'vuona', 'vuonan', 'duodden',
      'aktan', 'guokta', 'hæhttu', 'javllá', 'javlaj', 'ælla', 'sihke', 'ådå'
    ]
  },
  {
    tag: 'fo',
    words: [
      'ikki', 'tað', 'teir', 'tær', 'tey', 'teimum', 'fyri', 'sum', 'eisini', 'ella', 'vóru', 'hevur', 'hava', 'høvdu',
      'varð', 'vórðu', 'nógv', 'eitt', 'føroyar', 'føroyum', 'føroya', 'føroysk', 'føroyskt', 'hesin', 'hetta', 'henda',
      'hesum', 'hesi', 'tá', 'móti', 'ímillum', 'síggja', 'sigur', 'segði', 'kunnu', 'árini', 'dagin', 'tí', 'tann',
      'onkur', 'einki', 'eingin', 'onnur', 'aðrir', 'allir', 'øll', 'sína', 'síni', 'sínum', 'okkara', 'hjá', 'yvir',
      'hvat', 'hvør', 'hvussu', 'tit', 'teg', 'sær', 'mær', 'áðrenn', 'útlendsk', 'gjørt', 'gjørdu', 'fáa', 'komið',
      'landsins', 'løgtingið', 'landsstýrið', 'meðan', 'fleiri', 'nevniliga'
    ]
  },
  {
    tag: 'ru',
    words: [
      'и', 'в', 'не', 'на', 'что', 'он', 'с', 'как', 'это', 'по', 'но', 'из', 'у', 'за', 'от', 'так', 'о', 'же', 'для',
      'бы', 'все', 'то', 'его', 'было', 'или', 'был', 'была', 'были', 'она', 'они', 'также', 'только', 'при', 'уже',
      'до', 'если', 'после', 'который', 'которая', 'которые', 'которых', 'когда', 'есть', 'их', 'может', 'ее', 'этого',
      'этом', 'под', 'ему', 'мы', 'где', 'года', 'году', 'время', 'более', 'между', 'без', 'во', 'ко', 'со', 'чтобы',
      'нет', 'сказал', 'сообщил', 'сообщает', 'заявил', 'россии', 'ещё', 'еще', 'даже', 'этот', 'эта', 'эти', 'лет',
      'себя', 'через', 'том', 'мнению', 'словам', 'однако', 'потому', 'можно', 'будет'
    ]
  },
  {
    tag: 'uk',
    words: [
      'і', 'й', 'та', 'в', 'у', 'на', 'що', 'не', 'з', 'як', 'це', 'до', 'про', 'за', 'від', 'але', 'із', 'для', 'його',
      'її', 'їх', 'він', 'вона', 'вони', 'було', 'був', 'була', 'були', 'або', 'також', 'лише', 'при', 'вже', 'після',
      'який', 'яка', 'які', 'яких', 'якщо', 'коли', 'є', 'може', 'цього', 'цьому', 'під', 'де', 'року', 'році', 'час',
      'більше', 'між', 'без', 'щоб', 'немає', 'сказав', 'повідомив', 'повідомляє', 'заявив', 'україни', 'україні', 'ще',
      'навіть', 'цей', 'ця', 'ці', 'років', 'себе', 'через', 'словами', 'однак', 'тому', 'можна', 'буде', 'зі', 'їй',
      'ми', 'ви', 'нас', 'проти', 'сьогодні', 'вчора', 'бути', 'має', 'мають'
    ]
  },
  {
    tag: 'el',
    words: [
      'και', 'το', 'να', 'του', 'η', 'της', 'με', 'που', 'την', 'από', 'για', 'είναι', 'ότι', 'στο', 'στη', 'στην',
      'στον', 'οι', 'τα', 'ο', 'τον', 'των', 'σε', 'τις', 'τους', 'δεν', 'θα', 'μια', 'ένα', 'ένας', 'αλλά', 'ως',
      'έχει', 'έχουν', 'ήταν', 'κατά', 'μετά', 'αυτό', 'αυτή', 'αυτά', 'αυτός', 'πως', 'όπως', 'στις', 'στους', 'μας',
      'σας', 'μου', 'πολύ', 'μόνο', 'πριν', 'μέχρι', 'όταν', 'γιατί', 'μεταξύ', 'χωρίς', 'κάθε', 'όλα', 'όλοι', 'ακόμη',
      'ακόμα', 'πιο', 'όμως', 'καθώς', 'μπορεί', 'πρέπει', 'είπε', 'δήλωσε', 'σύμφωνα', 'ελλάδα', 'ελλάδας', 'χρόνια',
      'επίσης', 'ενώ', 'υπάρχει', 'οποία', 'οποίο', 'οποίος', 'εκεί', 'εδώ', 'σήμερα', 'χθες', 'δύο', 'αν'
    ]
  }
]
