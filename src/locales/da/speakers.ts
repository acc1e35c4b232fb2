import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {
    he: ['han'],
    she: ['hun'],
    they: ['de', 'begge'],
    other: ['vedkommende', 'sidstnævnte', 'førstnævnte', 'hen']
  },
  firstPerson: ['jeg', 'mig', 'vi', 'os', 'min', 'mit', 'mine', 'vores', 'vor'],
  secondPerson: ['du', 'dig', 'I', 'jer', 'din', 'dit', 'dine', 'jeres'],
  articles: ['en', 'et', 'den', 'det', 'de', 'denne', 'dette', 'disse'],
  demonstratives: ['denne', 'dette'],
  indefinite: ['en', 'et'],
  of: ['af', 'for', 'til'],
  possessives: [
    'hans', 'hendes', 'deres', 'dens', 'dets', 'sin', 'sit', 'sine', 'min', 'mit', 'mine', 'vores', 'din', 'dit', 'dine'
  ],
  named: ['ved navn', 'kaldet'],
  roles: [
    'forhandler', 'forhandleren', 'ekskone', 'ekskonen', 'eksmand', 'eksmanden', 'formand', 'formanden', 'forkvinde',
    'forkvinden', 'forperson', 'næstformand', 'leder', 'lederen', 'chef', 'chefen', 'direktør', 'direktøren',
    'minister', 'ministeren', 'statsminister', 'statsministeren', 'borgmester', 'borgmesteren', 'viceborgmester',
    'rådmand', 'rådmanden', 'ordfører', 'ordføreren', 'politiker', 'politikeren', 'folketingsmedlem', 'byrådsmedlem',
    'medlem', 'medlemmet', 'kandidat', 'kandidaten', 'præsident', 'præsidenten', 'sekretær', 'sekretæren', 'talsmand',
    'talsmanden', 'talskvinde', 'talskvinden', 'talsperson', 'rådgiver', 'rådgiveren', 'konsulent', 'konsulenten',
    'ambassadør', 'ambassadøren', 'kommissær', 'kommissæren', 'inspektør', 'inspektøren', 'kommunaldirektør',
    'koordinator', 'koordinatoren', 'bestyrer', 'bestyreren', 'ejer', 'ejeren', 'medejer', 'indehaver', 'indehaveren',
    'stifter', 'stifteren', 'iværksætter', 'købmand', 'købmanden', 'forpagter', 'forpagteren', 'vært', 'værten',
    'værtinde', 'arrangør', 'arrangøren', 'initiativtager', 'frivillig', 'tillidsmand', 'tillidsrepræsentant',
    'repræsentant', 'repræsentanten', 'projektleder', 'manager', 'partner', 'administrator', 'vagtchef', 'vagtchefen',
    'politiinspektør', 'politikommissær', 'politiassistent', 'betjent', 'betjenten', 'efterforsker', 'efterforskeren',
    'efterforskningsleder', 'indsatsleder', 'indsatslederen', 'brandchef', 'brandmand', 'brandmanden', 'redder',
    'redderen', 'anklager', 'anklageren', 'senioranklager', 'forsvarer', 'forsvareren', 'advokat', 'advokaten',
    'bistandsadvokat', 'dommer', 'dommeren', 'kriminalinspektør', 'officer', 'officeren', 'general', 'generalen',
    'oberst', 'major', 'kaptajn', 'kaptajnen', 'soldat', 'soldaten', 'pilot', 'piloten', 'skipper', 'skipperen',
    'styrmand', 'fisker', 'fiskeren', 'lods', 'chauffør', 'chaufføren', 'føreren', 'bilist', 'bilisten', 'cyklist',
    'cyklisten', 'togfører', 'læge', 'lægen', 'overlæge', 'overlægen', 'sygeplejerske', 'sygeplejersken', 'jordemoder',
    'tandlæge', 'dyrlæge', 'dyrlægen', 'psykolog', 'psykologen', 'terapeut', 'pædagog', 'pædagogen', 'lærer', 'læreren',
    'skoleleder', 'skolelederen', 'rektor', 'rektoren', 'studerende', 'elev', 'eleven', 'professor', 'professoren',
    'lektor', 'lektoren', 'adjunkt', 'forsker', 'forskeren', 'ekspert', 'eksperten', 'historiker', 'historikeren',
    'økonom', 'økonomen', 'cheføkonom', 'analytiker', 'analytikeren', 'biolog', 'biologen', 'arkæolog', 'arkæologen',
    'geolog', 'meteorolog', 'meteorologen', 'ingeniør', 'ingeniøren', 'arkitekt', 'arkitekten', 'tekniker', 'kurator',
    'kuratoren', 'bibliotekar', 'bibliotekaren', 'vicevært', 'museumsinspektør', 'naturvejleder', 'skovrider',
    'skovfoged', 'ornitolog', 'landmand', 'landmanden', 'gartner', 'gartneren', 'bager', 'bageren', 'slagter', 'kok',
    'kokken', 'tjener', 'håndværker', 'tømrer', 'murer', 'elektriker', 'smed', 'mekaniker', 'arbejder', 'arbejderen',
    'medarbejder', 'medarbejderen', 'ansat', 'ekspedient', 'kunde', 'kunden', 'spejder', 'guide', 'rådgiver', 'sælger',
    'mægler', 'ejendomsmægler', 'revisor', 'forfatter', 'forfatteren', 'digter', 'journalist', 'journalisten',
    'redaktør', 'redaktøren', 'korrespondent', 'korrespondenten', 'anmelder', 'anmelderen', 'kommentator',
    'kommentatoren', 'fotograf', 'fotografen', 'instruktør', 'instruktøren', 'skuespiller', 'skuespilleren', 'komiker',
    'komikeren', 'sanger', 'sangeren', 'sangerinde', 'musiker', 'musikeren', 'komponist', 'dirigent', 'dirigenten',
    'kunstner', 'kunstneren', 'danser', 'stjerne', 'stjernen', 'model', 'influencer', 'studievært', 'tv-vært',
    'radiovært', 'rapper', 'producer', 'musicalstjerne', 'youtuber', 'træner', 'træneren', 'cheftræner', 'landstræner',
    'spiller', 'spilleren', 'anfører', 'anføreren', 'målmand', 'målmanden', 'angriber', 'angriberen', 'forsvarsspiller',
    'midtbanespiller', 'sportschef', 'sportsdirektør', 'rytter', 'rytteren', 'svømmer', 'bokser', 'golfspiller',
    'dommer', 'verdensmester', 'mester', 'vinder', 'vinderen', 'deltager', 'deltageren', 'keeper', 'back', 'talent',
    'landsholdsspiller', 'holdleder', 'biskop', 'biskoppen', 'præst', 'præsten', 'sognepræst', 'provst', 'provsten',
    'imam', 'kirketjener', 'graver', 'kordegn', 'konge', 'kongen', 'dronning', 'dronningen', 'prins', 'prinsesse',
    'kronprins', 'kronprinsesse', 'mor', 'moren', 'moderen', 'far', 'faren', 'faderen', 'søster', 'søsteren', 'bror',
    'broren', 'broderen', 'søn', 'sønnen', 'datter', 'datteren', 'kone', 'konen', 'hustru', 'mand', 'ægtefælle',
    'kæreste', 'kæresten', 'samlever', 'enke', 'enken', 'bedstemor', 'bedstefar', 'mormor', 'morfar', 'farmor',
    'farfar', 'onkel', 'onklen', 'tante', 'tanten', 'fætter', 'kusine', 'niece', 'nevø', 'barnebarn', 'forælder',
    'nabo', 'naboen', 'vennen', 'veninde', 'veninden', 'kollega', 'kollegaen', 'klassekammerat', 'kammerat', 'beboer',
    'beboeren', 'lejer', 'lejeren', 'pendler', 'pendleren', 'passager', 'passageren', 'turist', 'pensionist', 'gæst',
    'gæsten', 'finder', 'finderen', 'tilskuer', 'bruger', 'patient', 'pårørende', 'sommerhusejer', 'bådejer',
    'hundeejer', 'næstleder', 'souschef', 'vicechef', 'departementschef', 'statssekretær', 'vicepræsident',
    'folketingskandidat', 'regionsrådsformand', 'regionsrådsmedlem', 'udvalgsformand', 'kommunaldirektøren',
    'næstformanden', 'forpersonen', 'generalsekretær', 'generalsekretæren', 'talspersonen', 'spidskandidat', 'konsul',
    'diplomat', 'højkommissær', 'guvernør', 'guvernøren', 'senator', 'kongresmedlem', 'kansler', 'kansleren',
    'forbundskansler', 'parlamentariker', 'partileder', 'partilederen', 'gruppeformand', 'politisk ordfører',
    'valgforsker', 'vælger', 'ombudsmand', 'ombudsmanden', 'forligsmand', 'tillidsmanden', 'fællestillidsmand',
    'arbejdsmiljørepræsentant', 'kong', 'kronprinsen', 'kronprinsessen', 'prinsen', 'prinsessen', 'hofchef', 'diktator',
    'monark', 'kejser', 'fuldmægtig', 'kontorchef', 'sektionschef', 'afdelingschef', 'afdelingsleder',
    'afdelingslederen', 'styrelseschef', 'specialkonsulent', 'chefkonsulent', 'embedsmand', 'embedsmanden',
    'administrerende direktør', 'adm.dir', 'vicedirektør', 'underdirektør', 'topchef', 'topchefen',
    'bestyrelsesformand', 'bestyrelsesformanden', 'bestyrelsesmedlem', 'grundlægger', 'grundlæggeren', 'iværksætteren',
    'investor', 'investoren', 'aktionær', 'forvalter', 'driftsleder', 'driftschef', 'butikschef', 'salgschef',
    'salgsdirektør', 'marketingchef', 'økonomichef', 'økonomidirektør', 'finansdirektør', 'personalechef',
    'informationschef', 'kommunikationschef', 'kommunikationsdirektør', 'pressechef', 'pressechefen', 'presseansvarlig',
    'pressemedarbejder', 'kommunikationsrådgiver', 'projektlederen', 'projektchef', 'teamleder', 'ansvarlig',
    'ejendomsmægleren', 'analysechef', 'cheføkonomen', 'privatøkonom', 'strateg', 'forretningsmand', 'gårdejer',
    'mælkeproducent', 'svineproducent', 'skibsreder', 'museumsinspektøren', 'kontrollør', 'sagsbehandler',
    'sagsbehandleren', 'planlægger', 'bygherre', 'bygherren', 'udvikler', 'udvikleren', 'politikommissæren',
    'vicepolitikommissær', 'politiinspektøren', 'vicepolitiinspektør', 'chefpolitiinspektør', 'politidirektør',
    'politidirektøren', 'politibetjent', 'politimand', 'politileder', 'beredskabschef', 'beredskabschefen',
    'beredskabsdirektør', 'brandinspektør', 'ambulanceredder', 'vagthavende', 'forsvarsadvokat', 'specialanklager',
    'statsadvokat', 'rigsadvokat', 'byretsdommer', 'landsdommer', 'retsformand', 'jurist', 'juristen', 'sagkyndig',
    'retspsykiater', 'fængselsleder', 'fængselsinspektør', 'fængselsbetjent', 'tolder', 'generalmajor',
    'generalløjtnant', 'brigadegeneral', 'obersten', 'oberstløjtnant', 'majoren', 'løjtnant', 'kommandør',
    'kommandørkaptajn', 'admiral', 'sergent', 'korporal', 'forsvarschef', 'forsvarschefen', 'værnepligtig', 'veteran',
    'veteranen', 'luftkaptajn', 'styrmanden', 'maskinmester', 'matros', 'havnechef', 'havnefoged', 'terrorist',
    'terroristen', 'ledende overlæge', 'praktiserende læge', 'egen læge', 'afdelingslæge', 'speciallæge', 'specialist',
    'specialisten', 'kirurg', 'kirurgen', 'psykiater', 'psykiateren', 'oversygeplejerske', 'jordemoderen',
    'fysioterapeut', 'ergoterapeut', 'tandlægen', 'sundhedsplejerske', 'sosu-assistent', 'social- og sundhedsassistent',
    'farmaceut', 'apoteker', 'apotekeren', 'epidemiolog', 'klinikchef', 'klinikchefen', 'hospitalsdirektør',
    'lægefaglig direktør', 'seniorforsker', 'forskningschef', 'forskningsleder', 'professor emeritus', 'adjunkten',
    'ph.d.-studerende', 'ph.d.-stipendiat', 'postdoc', 'prorektor', 'dekan', 'dekanen', 'institutleder',
    'skoleinspektør', 'viceskoleleder', 'pædagogisk leder', 'institutionsleder', 'børnehaveleder',
    'daginstitutionsleder', 'student', 'studenten', 'havbiolog', 'geologen', 'vagthavende meteorolog', 'klimatolog',
    'kemiker', 'fysiker', 'astronom', 'astrofysiker', 'sociolog', 'antropolog', 'kriminolog', 'statskundskaber',
    'filosof', 'filosoffen', 'sprogforsker', 'teolog', 'teologen', 'fagchef', 'seniorrådgiver', 'bibliotekschef',
    'arkivar', 'arkivaren', 'museumsleder', 'museumschef', 'museumsdirektør', 'cheftræneren', 'assistenttræner',
    'landstræneren', 'målmandstræner', 'sportschefen', 'manageren', 'holdkaptajn', 'kantspiller', 'stopper',
    'topscorer', 'målscorer', 'målscoreren', 'cykelrytter', 'cykelrytteren', 'sprinter', 'løberen', 'atlet', 'atleten',
    'svømmeren', 'sejler', 'sejleren', 'danseren', 'gymnast', 'badmintonspiller', 'tennisspiller', 'tennisspilleren',
    'golfspilleren', 'håndboldspiller', 'fodboldspiller', 'fodboldtræner', 'verdensmesteren', 'mesteren', 'agent',
    'agenten', 'talentchef', 'unionsformand', 'fanklubformand', 'speedwaykører', 'racerkører', 'billedkunstner',
    'billedhugger', 'digteren', 'dramatiker', 'oversætter', 'forlægger', 'chefredaktør', 'chefredaktøren', 'reporter',
    'reporteren', 'klummeskribent', 'kritiker', 'kritikeren', 'skuespillerinde', 'filminstruktør', 'produceren',
    'producent', 'producenten', 'sangerinden', 'komponisten', 'rapperen', 'guitarist', 'bassist', 'trommeslager',
    'pianist', 'violinist', 'korleder', 'blogger', 'modellen', 'designer', 'designeren', 'køkkenchef', 'restauratør',
    'festivalleder', 'festivalchef', 'teaterchef', 'teaterdirektør', 'kulturchef', 'kunsthistoriker', 'maler',
    'maleren', 'koreograf', 'juryformand', 'programchef', 'nyhedschef', 'nyhedsdirektør', 'galleriejer',
    'auktionsdirektør', 'vurderingsekspert', 'sognepræsten', 'domprovst', 'menighedsrådsformand', 'pave', 'paven',
    'kardinal', 'imamen', 'rabbiner', 'pastor', 'missionær', 'organist', 'organisten', 'buschauffør', 'lastbilchauffør',
    'taxachauffør', 'lokofører', 'lokoføreren', 'stewardesse', 'pedel', 'pedellen', 'håndværkeren', 'tømreren',
    'snedker', 'elektrikeren', 'mureren', 'murermester', 'tømrermester', 'smeden', 'slagteren', 'frisør', 'frisøren',
    'tjeneren', 'bartender', 'receptionist', 'sælgeren', 'butiksassistent', 'entreprenør', 'entreprenøren',
    'mekanikeren', 'kystfisker', 'jæger', 'jægeren', 'skovejer', 'lodsejer', 'lodsejeren', 'husejer', 'hesteejer',
    'guiden', 'rejseleder', 'kroejer', 'hotelejer', 'hoteldirektør', 'vagten', 'tolk', 'tolken', 'socialrådgiver',
    'socialrådgiveren', 'aktivist', 'aktivisten', 'kampagneleder', 'samleren', 'opfinder', 'eventyrer', 'bådfører',
    'maskinfører', 'kranfører', 'programmør', 'hacker', 'ildsjæl', 'ildsjælen', 'initiativtageren', 'medarrangør',
    'moder', 'fader', 'tvilling', 'tvillingebror', 'tvillingesøster', 'hustruen', 'ægtemand', 'ægtemanden',
    'samleveren', 'forlovede', 'oldemor', 'oldefar', 'moster', 'faster', 'fætteren', 'kusinen', 'svigermor',
    'svigermoren', 'svigerfar', 'svoger', 'svigerinde', 'stedfar', 'stedmor', 'plejemor', 'plejefar', 'enkemand',
    'barnebarnet', 'genbo', 'genboen', 'kammeraten', 'klassekammeraten', 'holdkammerat', 'holdkammeraten', 'makker',
    'makkeren', 'medspiller', 'rival', 'rivalen', 'forgænger', 'forgængeren', 'efterfølger', 'efterfølgeren', 'arving'
  ],
  plurals: ['e', 'r', 'er', 'ne', 'ene'],
  definites: ['en', 'n'],
  people: [
    'mand', 'manden', 'kvinde', 'kvinden', 'dreng', 'drengen', 'pige', 'pigen', 'person', 'personen', 'barn', 'barnet',
    'vidne', 'vidnet', 'øjenvidne', 'offeret', 'ofret', 'sigtede', 'tiltalte', 'anklagede', 'dømte', 'gerningsmand',
    'gerningsmanden', 'kilden', 'dansker', 'danskeren', 'svensker', 'svenskeren', 'nordmand', 'nordmanden', 'tysker',
    'tyskeren', 'fynbo', 'fynboen', 'jyde', 'jyden', 'københavner', 'københavneren', 'aarhusianer', 'teenager',
    'mandsperson', 'årig', 'årige', 'borger', 'borgeren', 'læser', 'lytter', 'seer', 'dame', 'damen', 'teenageren',
    'pensionisten', 'efterlønsmodtager', 'øjenvidnet', 'forurettede', 'mistænkte', 'røver', 'røveren', 'savnede',
    'tilskadekomne', 'forulykkede', 'afdøde', 'patienten', 'trafikant', 'fodgænger', 'turisten', 'rejsende',
    'indbygger', 'indbyggeren', 'læseren', 'seeren', 'lytteren', 'tilskueren', 'tilhænger', 'taberen', 'debutant',
    'debutanten', 'nykommer', 'fødselar', 'jubilar', 'helten', 'heltinde', 'legenden', 'profilen', 'brugeren',
    'modtageren', 'whistleblower', 'whistlebloweren', 'flygtning', 'flygtningen', 'asylansøger', 'asylansøgeren',
    'gidsel', 'indsatte', 'fangen', 'finnen', 'islændingen', 'briten', 'englænderen', 'franskmanden', 'spanieren',
    'italieneren', 'hollænderen', 'belgieren', 'schweizeren', 'østrigeren', 'polakken', 'russeren', 'ukraineren',
    'amerikaneren', 'canadieren', 'brasilianeren', 'kineseren', 'japaneren', 'australieren', 'sjællænderen',
    'aarhusianeren', 'bornholmeren', 'grønlænderen', 'færingen', 'overlevende', 'efterladte', 'trebarnsmor',
    'småbarnsmor', 'småbarnsfar', 'enlig mor'
  ],
  men: [
    'mand', 'manden', 'dreng', 'drengen', 'fyr', 'fyren', 'konge', 'kongen', 'prins', 'prinsen', 'fætter', 'fætteren',
    'svoger', 'svogeren', 'søn', 'sønnen', 'far', 'faren', 'faderen', 'stedfar', 'stedfaren', 'dattersøn',
    'dattersønnen', 'sønnesøn', 'sønnesønnen', 'bedstefar', 'bedstefaren', 'morfar', 'morfaren', 'farfar', 'farfaren',
    'bror', 'broren', 'broderen', 'lillebror', 'lillebroren', 'storebror', 'storebroren', 'tvillingebror',
    'tvillingebroren', 'halvbror', 'halvbroren', 'ægtemand', 'ægtemanden', 'eksmand', 'eksmanden', 'enkemand',
    'enkemanden', 'onkel', 'onklen', 'nevø', 'nevøen', 'svigerfar', 'svigerfaren', 'svigersøn', 'svigersønnen'
  ],
  women: [
    'kvinde', 'kvinden', 'pige', 'pigen', 'dame', 'damen', 'dronning', 'dronningen', 'prinsesse', 'prinsessen',
    'talskvinde', 'talskvinden', 'forkvinde', 'forkvinden', 'veninde', 'veninden', 'kusine', 'kusinen', 'svigerinde',
    'svigerinden', 'jordemoderen', 'skuespillerinde', 'skuespillerinden', 'datter', 'datteren', 'mor', 'moren',
    'moderen', 'stedmor', 'stedmoren', 'datterdatter', 'datterdatteren', 'sønnedatter', 'sønnedatteren', 'bedstemor',
    'bedstemoren', 'mormor', 'mormoren', 'farmor', 'farmoren', 'søster', 'søsteren', 'lillesøster', 'lillesøsteren',
    'storesøster', 'storesøsteren', 'tvillingesøster', 'tvillingesøsteren', 'halvsøster', 'halvsøsteren', 'kone',
    'konen', 'ekskone', 'ekskonen', 'hustru', 'hustruen', 'enke', 'enken', 'tante', 'tanten', 'moster', 'mosteren',
    'faster', 'fasteren', 'niece', 'niecen', 'svigermor', 'svigermoren', 'svigerdatter', 'svigerdatteren'
  ],
  kin: [
    [
      [
        'søn', 'sønnen', 'datter', 'datteren'
      ],
      [
        'far', 'faren', 'faderen', 'stedfar', 'stedfaren', 'mor', 'moren', 'moderen', 'stedmor', 'stedmoren'
      ]
    ],
    [
      [
        'barnebarn', 'barnebarnet', 'dattersøn', 'dattersønnen', 'sønnesøn', 'sønnesønnen', 'datterdatter',
        'datterdatteren', 'sønnedatter', 'sønnedatteren'
      ],
      [
        'bedstefar', 'bedstefaren', 'morfar', 'morfaren', 'farfar', 'farfaren', 'bedstemor', 'bedstemoren', 'mormor',
        'mormoren', 'farmor', 'farmoren'
      ]
    ],
    [
      [
        'bror', 'broren', 'broderen', 'lillebror', 'lillebroren', 'storebror', 'storebroren', 'tvillingebror',
        'tvillingebroren', 'halvbror', 'halvbroren', 'søster', 'søsteren', 'lillesøster', 'lillesøsteren',
        'storesøster', 'storesøsteren', 'tvillingesøster', 'tvillingesøsteren', 'halvsøster', 'halvsøsteren'
      ],
      [
        'bror', 'broren', 'broderen', 'lillebror', 'lillebroren', 'storebror', 'storebroren', 'tvillingebror',
        'tvillingebroren', 'halvbror', 'halvbroren', 'søster', 'søsteren', 'lillesøster', 'lillesøsteren',
        'storesøster', 'storesøsteren', 'tvillingesøster', 'tvillingesøsteren', 'halvsøster', 'halvsøsteren'
      ]
    ],
    [
      [
        'ægtemand', 'ægtemanden', 'eksmand', 'eksmanden', 'enkemand', 'enkemanden', 'kone', 'konen', 'ekskone',
        'ekskonen', 'hustru', 'hustruen', 'enke', 'enken', 'ægtefælle', 'ægtefællen', 'samlever', 'samleveren',
        'kæreste', 'kæresten', 'forlovede'
      ],
      [
        'ægtemand', 'ægtemanden', 'eksmand', 'eksmanden', 'enkemand', 'enkemanden', 'kone', 'konen', 'ekskone',
        'ekskonen', 'hustru', 'hustruen', 'enke', 'enken', 'ægtefælle', 'ægtefællen', 'samlever', 'samleveren',
        'kæreste', 'kæresten', 'forlovede'
      ]
    ],
    [
      [
        'nevø', 'nevøen', 'niece', 'niecen'
      ],
      [
        'onkel', 'onklen', 'tante', 'tanten', 'moster', 'mosteren', 'faster', 'fasteren'
      ]
    ],
    [
      [
        'fætter', 'fætteren', 'kusine', 'kusinen'
      ],
      [
        'fætter', 'fætteren', 'kusine', 'kusinen'
      ]
    ],
    [
      [
        'svigersøn', 'svigersønnen', 'svigerdatter', 'svigerdatteren'
      ],
      [
        'svigerfar', 'svigerfaren', 'svigermor', 'svigermoren'
      ]
    ]
  ],
  bodies: [
    'politi', 'politiet', 'kommune', 'kommunen', 'region', 'regionen', 'regering', 'regeringen', 'parti', 'partiet',
    'ministerium', 'ministeriet', 'styrelse', 'styrelsen', 'selskab', 'selskabet', 'firma', 'firmaet', 'virksomhed',
    'virksomheden', 'klub', 'klubben', 'forening', 'foreningen', 'forbund', 'forbundet', 'organisation',
    'organisationen', 'fagforening', 'fagforeningen', 'universitet', 'universitetet', 'skole', 'skolen', 'hospital',
    'hospitalet', 'museum', 'museet', 'bank', 'banken', 'retten', 'byret', 'byretten', 'landsret', 'landsretten',
    'højesteret', 'anklagemyndighed', 'anklagemyndigheden', 'forsvar', 'forsvaret', 'hær', 'udvalg', 'udvalget',
    'byråd', 'byrådet', 'regionsråd', 'bestyrelse', 'bestyrelsen', 'nævn', 'nævnet', 'råd', 'rådet', 'tilsyn',
    'tilsynet', 'myndighed', 'myndigheden', 'myndighederne', 'beredskab', 'beredskabet', 'brandvæsen', 'brandvæsenet',
    'avis', 'avisen', 'medie', 'mediet', 'magasin', 'magasinet', 'tv-station', 'kanalen', 'bureau', 'bureauet',
    'nyhedsbureau', 'nyhedsbureauet', 'fond', 'fonden', 'institut', 'instituttet', 'center', 'centeret', 'centret',
    'teater', 'teatret', 'festival', 'festivalen', 'kæde', 'kæden', 'supermarked', 'butik', 'butikken', 'rederi',
    'rederiet', 'lufthavn', 'lufthavnen', 'zoo', 'kirke', 'kirken', 'menighedsråd', 'domstol', 'domstolen', 'folketing',
    'folketinget', 'opposition', 'oppositionen', 'ledelse', 'ledelsen', 'udgiver', 'forlag', 'forlaget', 'direktorat',
    'vejdirektorat', 'dmi', 'borgerservice', 'dyreværn', 'brancheorganisation', 'boligforening', 'boligselskab',
    'andelsforening', 'operatør', 'trafikselskab', 'staten', 'departementet', 'direktoratet', 'redningsberedskabet',
    'alarmcentralen', 'vagtcentralen', 'sygehuset', 'lægevagten', 'gymnasiet', 'højskolen', 'efterskolen', 'børnehaven',
    'institutionen', 'hæren', 'søværnet', 'flyvevåbnet', 'hjemmeværnet', 'efterretningstjenesten', 'toldstyrelsen',
    'skattestyrelsen', 'skat', 'vejdirektoratet', 'banedanmark', 'trafikstyrelsen', 'kystdirektoratet',
    'naturstyrelsen', 'miljøstyrelsen', 'fødevarestyrelsen', 'sundhedsstyrelsen', 'lægemiddelstyrelsen',
    'socialstyrelsen', 'erhvervsstyrelsen', 'energistyrelsen', 'kommunalbestyrelsen', 'regionsrådet', 'økonomiudvalget',
    'kommissionen', 'havarikommissionen', 'juryen', 'administrationen', 'forvaltningen', 'kongehuset', 'hoffet',
    'parlamentet', 'senatet', 'kongressen', 'forsamlingen', 'alliancen', 'koalitionen', 'flertallet', 'mindretallet',
    'fraktionen', 'koncernen', 'flyselskabet', 'busselskabet', 'forsikringsselskabet', 'boligselskabet',
    'boligforeningen', 'producenten', 'leverandøren', 'bygherren', 'butikskæden', 'supermarkedskæden', 'nationalbanken',
    'børsen', 'hotellet', 'restauranten', 'fabrikken', 'værftet', 'mejeriet', 'slagteriet', 'bryggeriet',
    'fodboldklubben', 'superligaklubben', 'fagforbundet', 'boldunionen', 'idrætsforbundet', 'brancheforeningen',
    'arbejdsgiverforeningen', 'landsforeningen', 'interesseorganisationen', 'miljøorganisationen', 'bevægelsen',
    'menighedsrådet', 'stiftet', 'teateret', 'biblioteket', 'orkestret', 'bandet', 'pladeselskabet', 'netavisen',
    'tv-stationen', 'redaktionen', 'tidsskriftet', 'ambassaden', 'udenrigsministeriet', 'justitsministeriet',
    'finansministeriet', 'sundhedsministeriet', 'statsministeriet', 'forsvarsministeriet', 'centralen', 'afdelingen',
    'kontoret', 'gruppen', 'teamet', 'fængslet', 'kriminalforsorgen', 'ombudsmanden', 'forbrugerombudsmanden',
    'datatilsynet', 'arbejdstilsynet', 'finanstilsynet', 'forbrugerrådet', 'landsholdet', 'terrorgruppen',
    'militærbevægelsen', 'militæret', 'juntaen', 'hjælpeorganisationen', 'statens serum institut', 'havnen',
    'forsyningsselskabet', 'varmeværket', 'vandværket', 'kulturhuset', 'auktionshuset', 'kystvagt', 'kystvagten',
    'kystvagter', 'generalstaben', 'indenrigsministeriet', 'præsidentkontoret', 'redningstjenesten'
  ],
  again: [
    'selskabet', 'virksomheden', 'firmaet', 'koncernen', 'rederiet', 'klubben', 'partiet', 'organisationen',
    'foreningen', 'fonden', 'forbundet', 'kæden', 'banken', 'bryggeriet', 'etaten', 'styrelsen', 'tilsynet', 'værket',
    'institutionen', 'fagforeningen', 'producenten', 'flyselskabet', 'forsikringsselskabet', 'supermarkedskæden',
    'myndigheden', 'interesseorganisationen', 'brancheorganisationen'
  ],
  againPeople: [
    'spilleren', 'målscoreren', 'topscoreren', 'angriberen', 'backen', 'stopperen', 'kantspilleren', 'målmanden',
    'keeperen', 'kaptajnen', 'profilen', 'landsholdsprofilen', 'stjernespilleren', 'playmakeren',
    'atleten', 'løberen', 'cykelrytteren', 'rytteren', 'svømmeren', 'bokseren', 'roeren', 'golfspilleren',
    'tennisspilleren', 'sejlsportsmanden', 'sportsudøveren', 'verdensmesteren', 'mesteren', 'vinderen', 'veteranen',
    'debutanten', 'talentet', 'stjernen', 'superstjernen', 'sangeren', 'sangerinden', 'forsangeren', 'artisten',
    'musikeren', 'rapperen', 'guitaristen', 'pianisten', 'komponisten', 'sangskriveren', 'skuespilleren',
    'skuespillerinden', 'komikeren', 'satirikeren', 'entertaineren', 'tv-værten', 'forfatteren', 'romanforfatteren',
    'krimiforfatteren', 'digteren', 'poeten', 'kunstneren', 'billedkunstneren', 'maleren', 'filminstruktøren',
    'instruktøren', 'danseren', 'influenceren', 'bloggeren', 'kendissen', 'politikeren', 'toppolitikeren',
    'partiveteranen', 'landmanden', 'gårdejeren', 'mælkebonden', 'fiskeren', 'jægeren', 'iværksætteren', 'investoren',
    'milliardæren', 'forretningsmanden', 'forretningskvinden', 'bageren', 'kokken', 'pensionisten', 'skribenten',
    'eventyreren', 'svenskeren', 'nordmanden', 'finnen', 'islændingen', 'tyskeren', 'briten', 'englænderen',
    'franskmanden', 'italieneren', 'spanieren', 'portugiseren', 'hollænderen', 'belgieren', 'schweizeren', 'østrigeren',
    'polakken', 'russeren', 'ukraineren', 'amerikaneren', 'canadieren', 'australieren', 'japaneren', 'kineseren',
    'brasilianeren', 'argentineren', 'danskeren', 'skotten', 'ireren', 'københavneren', 'aarhusianeren', 'odenseaneren',
    'jyden', 'fynboen', 'sjællænderen', 'bornholmeren', 'færingen', 'grønlænderen', 'nordjyden', 'vestjyden',
    'sønderjyden',
    'barnsfaren', 'barnsmoren', 'børnsfaren', 'børnsmoren', 'enlige',
    'midtbanespilleren', 'landsholdsspilleren', 'landsholdsangriberen', 'værten', 'debattøren'
  ],
  offices: [
    'politidirektør', 'politidirektøren', 'politiinspektør', 'politiinspektøren', 'vicepolitiinspektør',
    'vicepolitiinspektøren', 'politikommissær', 'politikommissæren', 'vagtchef', 'vagtchefen', 'indsatsleder',
    'indsatslederen', 'efterforskningsleder', 'efterforskningslederen', 'beredskabschef', 'beredskabschefen', 'dommer',
    'dommeren', 'anklager', 'anklageren', 'forsvarer', 'forsvareren', 'advokat', 'advokaten', 'læge', 'lægen',
    'overlæge', 'overlægen', 'sygeplejerske', 'sygeplejersken', 'psykolog', 'psykologen', 'præst', 'præsten', 'biskop',
    'biskopen', 'rektor', 'rektoren', 'lærer', 'læreren', 'borgmester', 'borgmesteren', 'kommunaldirektør',
    'kommunaldirektøren', 'minister', 'ministeren', 'talsperson', 'talspersonen', 'talsmand', 'talsmanden', 'chef',
    'chefen', 'direktør', 'direktøren', 'formand', 'formanden', 'meteorolog', 'meteorologen', 'redaktør', 'redaktøren',
    'journalist', 'journalisten', 'ekspert', 'eksperten', 'forsker', 'forskeren', 'professor', 'professoren',
    'kommentator', 'kommentatoren', 'ombudsmand', 'ombudsmanden', 'inspektør', 'inspektøren', 'nabo', 'naboen', 'ven',
    'vennen', 'veninde', 'veninden', 'kollega', 'kollegaen', 'klassekammerat', 'klassekammeraten', 'samlever',
    'arbejdsgiver', 'arbejdsgiveren', 'vagt', 'vagten', 'tolk', 'tolken'
  ],
  trades: [
    ['anklager', 'anklageren', 'senioranklager', 'specialanklager', 'statsadvokat', 'statsadvokaten'],
    ['dommer', 'dommeren', 'retsformand', 'retsformanden', 'landsdommer', 'byretsdommer'],
    ['forsvarer', 'forsvareren', 'forsvarsadvokat', 'advokat', 'advokaten'],
    ['chef', 'chefen', 'topchef', 'topchefen', 'direktør', 'direktøren', 'leder', 'lederen', 'bestyrer', 'bestyreren'],
    ['minister', 'ministeren'],
    ['træner', 'træneren', 'manager', 'manageren', 'coach', 'coachen', 'landstræner', 'landstræneren'],
    ['læge', 'lægen', 'overlæge', 'overlægen', 'doktor', 'doktoren', 'kirurg', 'kirurgen', 'speciallæge'],
    ['forsker', 'forskeren', 'professor', 'professoren', 'lektor', 'lektoren', 'adjunkt', 'adjunkten', 'seniorforsker', 'biolog', 'biologen', 'geolog', 'geologen', 'historiker', 'historikeren', 'økonom', 'økonomen', 'teolog', 'teologen', 'sociolog', 'sociologen', 'arkæolog', 'arkæologen', 'kriminolog', 'kriminologen', 'virolog', 'epidemiolog', 'økolog', 'filosof', 'filosoffen', 'fysiker', 'fysikeren', 'jurist', 'juristen', 'antropolog', 'psykolog', 'psykologen'],
    ['lærer', 'læreren', 'pædagog', 'pædagogen'],
    ['rektor', 'rektoren', 'skoleleder', 'skolelederen', 'skoleinspektør'],
    ['talsperson', 'talspersonen', 'talsmand', 'talsmanden', 'talskvinde', 'talskvinden', 'kommunikationschef', 'kommunikationschefen', 'pressechef', 'pressechefen', 'presserådgiver'],
    ['ejer', 'ejeren', 'indehaver', 'indehaveren', 'stifter', 'stifteren'],
    ['tillidsmand', 'tillidsmanden', 'tillidsrepræsentant', 'fællestillidsmand'],
    ['landmand', 'landmanden', 'gårdejer', 'gårdejeren'],
    ['skipper', 'skipperen', 'kaptajn', 'kaptajnen', 'skibsfører', 'skibsføreren'],
    ['præst', 'præsten', 'sognepræst', 'sognepræsten', 'provst', 'provsten'],
    ['chauffør', 'chaufføren', 'fører', 'føreren'],
    ['journalist', 'journalisten', 'reporter', 'reporteren', 'korrespondent', 'korrespondenten'],
    ['kok', 'kokken', 'køkkenchef', 'køkkenchefen'],
    ['målmand', 'målmanden', 'keeper', 'keeperen'],
    ['maskinmester', 'maskinmesteren', 'maskinist', 'maskinisten'],
    ['forfatter', 'forfatteren', 'digter', 'digteren', 'poet', 'poeten']
  ],
  groups: [
    'beboere', 'beboerne', 'naboer', 'naboerne', 'forældre', 'forældrene', 'eksperter', 'eksperterne', 'forskere',
    'forskerne', 'læger', 'lægerne', 'lærere', 'lærerne', 'elever', 'eleverne', 'borgere', 'borgerne', 'politikere',
    'politikerne', 'kritikere', 'kritikerne', 'aktivister', 'aktivisterne', 'fans', 'fansene', 'spillere', 'spillerne',
    'arrangører', 'arrangørerne', 'økonomer', 'økonomerne', 'vidner', 'vidnerne', 'pårørende', 'danskere', 'danskerne',
    'landmænd', 'landmændene', 'ansatte', 'de ansatte', 'medarbejdere', 'medarbejderne', 'chauffører', 'chaufførerne',
    'studerende', 'kunder', 'kunderne', 'anmeldere', 'anmelderne', 'meteorologer', 'meteorologerne', 'fagforeninger',
    'partier', 'partierne', 'venner', 'vennerne', 'brødre', 'brødrene', 'søstre', 'søstrene', 'børn', 'børnene',
    'kolleger', 'kollegerne', 'pendlere', 'pendlerne', 'brandfolk', 'betjente', 'betjentene', 'familie', 'familien',
    'ægtepar', 'ægteparret', 'parret', 'lejere', 'lejerne', 'kilder', 'indbyggerne', 'indbyggere', 'de studerende',
    'pædagogerne', 'pædagoger', 'tilhængerne', 'tilskuerne', 'publikum', 'demonstranterne', 'demonstranter',
    'øjenvidner', 'ofrene', 'efterladte', 'arbejderne', 'arbejdere', 'lønmodtagerne', 'arbejdsgiverne', 'fiskerne',
    'fiskere', 'parterne', 'overlægerne', 'sygeplejerskerne', 'sygeplejersker', 'lederne', 'ledere', 'ejerne', 'ejere',
    'myndigheder', 'advokaterne', 'forsvarerne', 'anklagerne', 'dommerne', 'efterforskerne', 'passagererne',
    'passagerer', 'bilisterne', 'turisterne', 'turister', 'rejsende', 'brugerne', 'brugere', 'patienterne', 'patienter',
    'folk', 'nogle', 'flere', 'enkelte', 'mange', 'alle', 'de fleste', 'andre', 'kvinder', 'kvinderne', 'mænd',
    'mændene', 'unge', 'de unge', 'drengene', 'pigerne', 'soldaterne', 'soldater', 'vælgerne', 'vælgere',
    'investorerne', 'investorer', 'analytikere', 'analytikerne', 'grundejerne', 'lodsejerne', 'husejerne', 'jægerne',
    'jægere', 'søskende', 'tvillingerne', 'mandskabet', 'redningsfolk', 'brandfolkene', 'journalisterne',
    'journalister', 'medier', 'medierne', 'kommunerne', 'regionerne', 'organisationerne', 'virksomhederne',
    'selskaberne', 'klubberne', 'skolerne', 'medlemmerne', 'repræsentanterne', 'tillidsfolkene', 'svenskerne',
    'nordmændene', 'russerne', 'amerikanerne', 'ukrainerne', 'israelerne', 'palæstinenserne', 'kineserne', 'tyskerne',
    'briterne', 'duoen', 'trioen', 'aviser', 'aviserne', 'netaviser', 'kommuner', 'organisationer', 'fagforbund',
    'foreninger', 'virksomheder', 'selskaber', 'klubber', 'skoler', 'banker', 'rådgivere', 'medlemmer', 'ministre',
    'borgmestre', 'advokater', 'jurister', 'trænere', 'udøvere', 'artister', 'kunstnere', 'forfattere', 'skuespillere',
    'flygtninge', 'asylansøgere', 'præster', 'dyrlæger', 'cyklister', 'trafikanter', 'seere', 'læsere', 'lyttere',
    'gæster', 'deltagere', 'iværksættere', 'erhvervsdrivende', 'bedsteforældre', 'teenagere', 'professorer',
    'historikere', 'biologer', 'pensionister', 'brandmænd', 'diplomater'
  ],
  ageEndings: [
    'årige', 'årig', 'åriges', 'åring', 'åringen', 'åringe'
  ],
  parties: [
    'S', 'V', 'K', 'SF', 'EL', 'Ø', 'B', 'R', 'RV', 'DF', 'O', 'LA', 'I', 'M', 'Å', 'ALT', 'DD', 'Æ', 'NB', 'C', 'F',
    'Socialdemokratiet', 'Venstre', 'Konservative', 'Enhedslisten', 'Alternativet', 'Moderaterne', 'Radikale',
    'Radikale Venstre', 'Dansk Folkeparti', 'Liberal Alliance', 'Danmarksdemokraterne', 'Socialdemokraterne',
    'Socialistisk Folkeparti', 'De Radikale', 'De Konservative', 'Det Konservative Folkeparti', 'Nye Borgerlige', 'D',
    'Kristendemokraterne', 'KD', 'Q', 'Frie Grønne', 'Borgernes Parti', 'Slesvigsk Parti', 'Lokallisten',
    'Borgerlisten', 'Stram Kurs', 'Siumut', 'Inuit Ataqatigiit', 'Naleraq', 'Demokraatit', 'Javnaðarflokkurin',
    'Fólkaflokkurin', 'Sambandsflokkurin', 'DSU', 'VU', 'KU', 'SFU', 'uden for partierne', 'UFP', 'løsgænger'
  ],
  papers: [
    'rapport', 'rapporten', 'lov', 'loven', 'undersøgelse', 'undersøgelsen', 'måling', 'målingen', 'studie', 'studiet',
    'tal', 'tallene', 'beregning', 'beregninger', 'statistik', 'statistikken', 'dokument', 'dokumenter', 'dokumentet',
    'notat', 'notatet', 'aftale', 'aftalen', 'pressemeddelelse', 'pressemeddelelsen', 'brev', 'brevet', 'mail',
    'mailen', 'sms', 'opslag', 'opslaget', 'skilt', 'skiltet', 'plan', 'planen', 'anklageskrift', 'anklageskriftet',
    'aktindsigt', 'prognose', 'prognosen', 'analyse', 'analysen', 'opgørelse', 'opgørelsen', 'hjemmeside',
    'hjemmesiden', 'artikel', 'bog', 'bogen', 'reglerne', 'rapporter', 'lovforslaget', 'bekendtgørelsen', 'kontrakten',
    'dommen', 'kendelsen', 'sigtelsen', 'oversigten', 'meddelelsen', 'dokumenterne', 'aktindsigten', 'referatet',
    'budgettet', 'regnskabet', 'årsrapporten', 'meningsmålingen', 'meningsmåling', 'prognoser', 'vejrudsigten',
    'varslet', 'artiklen', 'kundgørelsen', 'erklæringen', 'høringssvaret', 'klagen', 'ansøgningen', 'stævningen',
    'anmeldelsen', 'protokollen', 'retningslinjerne', 'reglementet', 'grundloven', 'straffeloven', 'testamentet',
    'evalueringen', 'redegørelsen', 'barometret', 'indekset', 'plakaten', 'døgnrapporten', 'registeret', 'tabellen',
    'planerne', 'udbudsmaterialet', 'lokalplanen', 'området', 'områderne'
  ]
}
