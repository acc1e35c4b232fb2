import type {SpeakerWords} from '../../locale/locale.js'
import {speakers as nb} from '../nb/speakers.js'

export const speakers: SpeakerWords = {
  pronouns: {
    he: ['han', 'ham'],
    she: ['ho', 'hun', 'henne'],
    they: ['dei', 'dem', 'begge', 'begge to'],
    other: ['hen', 'vedkomande', 'vedkommande', 'sistnemnde', 'førstnemnde', 'den eine', 'den andre']
  },
  firstPerson: [...nb.firstPerson, 'eg', 'me'],
  secondPerson: [...(nb.secondPerson ?? []), 'de', 'dykk', 'di', 'dykkar'],
  articles: [
    'ein', 'ei', 'eit', 'den', 'det', 'dei', 'denne', 'dette', 'desse', 'en', 'et', 'disse'
  ],
  demonstratives: ['denne', 'dette'],
  indefinite: ['ein', 'ei', 'eit', 'en', 'et'],
  of: ['av', 'for', 'til'],
  possessives: [...nb.possessives, 'hennar', 'deira', 'di'],
  named: ['ved namn', 'kalla'],
  roles: [
    ...nb.roles,
    // trades and parts that stand in no other group
    'kasserar', 'kasseraren', 'bokhaldar', 'bokhaldaren', 'blekkslagar', 'togførar', 'togføraren', 'skreddar',
    'skreddaren', 'seljaren', 'kjøparen', 'turgåar', 'turgåaren', 'botanikar', 'hundeførar', 'hundeføraren',
    'medievitar', 'valvitar',
    // politics, administration, heads
    'leiar', 'leiaren', 'nestleiar', 'nestleiaren', 'fylkesordførar', 'ordførar', 'ordføraren', 'varaordførar',
    'varaordføraren', 'politikar', 'politikaren', 'rådgivar', 'rådgjevar', 'rådgivaren', 'rådgjevaren', 'seksjonsleiar',
    'einingsleiar', 'avdelingsleiar', 'verksemdsleiar', 'prosjektleiar', 'prosjektleiaren', 'gruppeleiar',
    'byrådsleiar', 'styreleiar', 'styreleiaren', 'medlemen', 'folkevald', 'folkevalde', 'statsforvaltar',
    'statsforvaltaren', 'ombod', 'ombodet', 'barneombod', 'forhandlar', 'forhandlaren', 'meklar', 'meklaren', 'veljar',
    'rikskanslar', 'borgarmeister', 'saksordførar', 'leiarkandidat', 'eigar', 'eigaren', 'medeigar', 'grunnleggjar',
    'grunnleggjaren', 'grunnleggar', 'bestyrar', 'bestyraren', 'forvaltar', 'forvaltaren', 'styrar', 'styraren',
    'initiativtakar', 'initiativtakaren', 'tillitsvald', 'tillitsvalde', 'hovudtillitsvald', 'hovudtillitsvalt',
    'verneombod', 'verneombodet', 'kommunikasjonsrådgivar', 'kommunikasjonsansvarleg', 'presseansvarleg', 'ansvarleg',
    'fungerande', 'administrerande', 'saksbehandlar', 'sakshandsamar', 'sakshandsamaren', 'planleggjar', 'planleggar',
    'utbyggjar', 'utbyggjaren', 'utbyggar', 'analytikar', 'analytikaren', 'kraftanalytikar', 'mjølkebonde',
    'gardbrukar', 'gardbrukaren', 'gardeigar', 'fruktdyrkar', 'oppdrettar', 'reiar', 'reiaren', 'reiarlagssjef',
    'skipsreiar', 'eigedomsmeklar',
    // police, courts, rescue
    'politimeister', 'politimeisteren', 'operasjonsleiar', 'operasjonsleiaren', 'innsatsleiar', 'innsatsleiaren',
    'vaktleiar', 'vaktleiaren', 'etterforskar', 'etterforskaren', 'etterforskingsleiar', 'brannmeister',
    'utrykkingsleiar', 'redningsleiar', 'skadestadsleiar', 'forsvarar', 'forsvararen', 'dommar', 'dommaren', 'domar',
    'domaren', 'lagdommar', 'tingrettsdommar', 'sorenskrivar', 'sakkunnig', 'sakkunnige', 'tollaren', 'fengselsleiar',
    'flygar', 'flygaren',
    // health, research, school
    'sjukepleiar', 'sjukepleiaren', 'helsesjukepleiar', 'vernepleiar', 'helsefagarbeidar', 'ambulansearbeidar',
    'forskar', 'forskaren', 'seniorforskar', 'lærar', 'læraren', 'barnehagelærar', 'studieleiar', 'instituttleiar',
    'elevrådsleiar', 'skulesjef', 'barnehagestyrar', 'barnehageleiar', 'vakthavande meteorolog', 'historikar',
    'historikaren', 'vulkanologen', 'kjemikar', 'fysikar', 'statsvitar', 'statsvitaren', 'valforskar', 'språkforskar',
    'seniorrådgivar', 'seniorrådgjevar', 'havforskar', 'matematikar', 'statistikar',
    // sport
    'trenar', 'trenaren', 'hovudtrenar', 'assistenttrenar', 'landslagstrenar', 'keepertrenar', 'spelar', 'spelaren',
    'landslagsspelar', 'midtbanespelar', 'kantspelar', 'angrepsspelar', 'forsvarsspelar', 'handballspelar',
    'fotballspelar', 'lagleiar', 'målskårar', 'målskåraren', 'utøvar', 'utøvaren', 'skiløpar', 'skiløparen',
    'langrennsløpar', 'løparen', 'skiskyttar', 'hopparen', 'skihoppar', 'symjar', 'symjaren', 'roaren', 'dansar',
    'dansaren', 'ryttar', 'ryttaren', 'verdsmeister', 'verdsmeisteren', 'meister', 'meisteren', 'klatrar', 'klatraren',
    'rennleiar', 'olympiar', 'smørjar', 'skøyteløpar', 'orienteringsløpar', 'maratonløpar',
    // culture, media, church
    'kunstnar', 'kunstnaren', 'forfattar', 'forfattaren', 'diktar', 'diktaren', 'lyrikar', 'omsetjar', 'omsetjaren',
    'forleggjar', 'programleiar', 'meldar', 'meldaren', 'kritikar', 'kritikaren', 'skodespelar', 'skodespelaren',
    'songar', 'songaren', 'musikar', 'musikaren', 'låtskrivar', 'spelemann', 'spelemannen', 'felespelar', 'kordirigent',
    'korleiar', 'komikar', 'målar', 'målaren', 'juryleiar', 'juryformann', 'filmskapar', 'manusforfattar', 'dramatikar',
    'bokmeldar', 'soknepresten', 'kyrkjeverje', 'kyrkjeverja', 'klokkar', 'kyrkjelydsleiar', 'kulturarbeidar',
    // trades
    'lokførar', 'vaktmeister', 'reinhaldar', 'handverkar', 'handverkaren', 'tømrar', 'tømraren', 'snikkar', 'snikkaren',
    'elektrikar', 'røyrleggjar', 'røyrleggar', 'murar', 'bakar', 'bakaren', 'slaktar', 'kelnar', 'seljaren',
    'butikkmedarbeidar', 'medarbeidar', 'medarbeidaren', 'tilsett', 'arbeidar', 'arbeidaren', 'industriarbeidar',
    'mekanikar', 'fiskar', 'fiskaren', 'kystfiskar', 'røktar', 'gjetar', 'gjetaren', 'gartnar', 'skogeigar',
    'grunneigar', 'grunneigaren', 'hytteeigar', 'huseigar', 'hundeigar', 'reineigar', 'båteigar', 'turleiar',
    'reiseleiar', 'vaktar', 'vaktaren', 'utviklar', 'utviklaren', 'miljøvernar', 'samlaren', 'oppfinnar', 'eventyrar',
    'maskinførar', 'kranførar', 'bilførar', 'båtførar', 'skreddar', 'båtbyggjar', 'båtbyggar', 'bryggjar', 'dyrevernar',
    'sankar',
    // kin and ties
    'systera', 'sonen', 'dotter', 'dottera', 'sambuar', 'sambuaren', 'kjærast', 'kjærasten', 'besta', 'syskenbarn',
    'søskenbarn', 'kusina', 'enkja', 'enkjemann', 'granne', 'grannen', 'venen', 'veninne', 'medspelar', 'forgjengar',
    'etterfølgjar', 'budeie', 'budeia', 'tenestejente', 'tenestejenta', 'dreng', 'drengen', 'odelsjente', 'odelsgut',
    'sensor', 'sensoren', 'fogd', 'fogden', 'hamnefogd'
  ],
  plurals: ['ar', 'er', 'r', 'ane', 'ene'],
  definites: ['en', 'n', 'a'],
  people: [
    ...nb.people,
    'gut', 'guten', 'ungdomen', 'augevitne', 'augevitnet', 'fornærma', 'sikta', 'tiltalt', 'mistenkt', 'domfelt',
    'ransmannen', 'etterlyst', 'sakna', 'skadd', 'omkomne', 'omkomen', 'fotgjengar', 'syklisten', 'reisande', 'bebuar',
    'bebuaren', 'innbyggjar', 'innbyggjaren', 'innbyggar', 'borgar', 'borgaren', 'lesaren', 'sjåaren', 'lyttaren',
    'tilskodar', 'tilskodaren', 'tilhengjar', 'tilhengar', 'deltakar', 'deltakaren', 'vinnar', 'vinnaren', 'taparen',
    'brukaren', 'leigetakar', 'mottakar', 'mottakaren', 'tipsaren', 'innringar', 'varslaren', 'kjelde', 'kjelda',
    'asylsøkjar', 'asylsøkar', 'innsett', 'tyskaren', 'italienaren', 'nederlendaren', 'russaren', 'ukrainaren',
    'amerikanaren', 'osloveringen', 'bergensaren', 'austlendingen', 'stryningen', 'sogningen', 'vossingen',
    'hordalendingen', 'rogalendingen', 'jærbuen', 'setesdølen', 'telemarkingen', 'hardingen', 'nordfjordingen',
    'sunnfjordingen', 'strilen', 'attlevande', 'overlevande', 'etterlaten', 'pårørande'
  ],
  men: [
    ...(nb.men ?? []),
    'gut', 'guten', 'son', 'sonen', 'dotterson', 'dottersonen', 'soneson', 'sonesonen', 'enkjemann', 'enkjemannen',
    'svigerson', 'svigersonen'
  ],
  women: [
    ...(nb.women ?? []),
    'jenta', 'dama', 'veninne', 'veninna', 'enkje', 'enkja', 'dotter', 'dottera', 'dotterdotter', 'dotterdottera',
    'sonedotter', 'sonedottera', 'syster', 'systera', 'lillesyster', 'storesyster', 'tvillingsyster', 'besta',
    'svigerdotter', 'svigerdottera'
  ],
  kin: [
    ...(nb.kin ?? []),
    [
      [
        'son', 'sonen', 'dotter', 'dottera'
      ],
      [
        'far', 'faren', 'pappa', 'pappaen', 'stefar', 'stefaren', 'mor', 'moren', 'mora', 'mamma', 'mammaen', 'stemor',
        'stemoren', 'stemora'
      ]
    ],
    [
      [
        'barnebarn', 'barnebarnet', 'dotterson', 'dottersonen', 'soneson', 'sonesonen', 'dotterdotter', 'dotterdottera',
        'sonedotter', 'sonedottera'
      ],
      [
        'bestefar', 'bestefaren', 'morfar', 'morfaren', 'farfar', 'farfaren', 'bestemor', 'bestemoren', 'bestemora',
        'mormor', 'mormoren', 'mormora', 'farmor', 'farmoren', 'farmora', 'besta'
      ]
    ],
    [
      [
        'syster', 'systera', 'lillesyster', 'storesyster', 'tvillingsyster', 'bror', 'broren', 'lillebror',
        'lillebroren', 'storebror', 'storebroren', 'tvillingbror', 'tvillingbroren', 'halvbror', 'halvbroren', 'søster',
        'søsteren', 'søstera', 'lillesøster', 'lillesøsteren', 'lillesøstera', 'storesøster', 'storesøsteren',
        'storesøstera', 'tvillingsøster', 'tvillingsøsteren', 'halvsøster', 'halvsøsteren'
      ],
      [
        'syster', 'systera', 'lillesyster', 'storesyster', 'tvillingsyster', 'bror', 'broren', 'lillebror',
        'lillebroren', 'storebror', 'storebroren', 'tvillingbror', 'tvillingbroren', 'halvbror', 'halvbroren', 'søster',
        'søsteren', 'søstera', 'lillesøster', 'lillesøsteren', 'lillesøstera', 'storesøster', 'storesøsteren',
        'storesøstera', 'tvillingsøster', 'tvillingsøsteren', 'halvsøster', 'halvsøsteren'
      ]
    ],
    [
      [
        'sambuar', 'sambuaren', 'kjærast', 'kjærasten', 'enkjemann', 'enkjemannen', 'kone', 'kona', 'konen', 'ekskone',
        'ekskona', 'ekskonen', 'hustru', 'hustruen', 'enke', 'enken'
      ],
      [
        'sambuar', 'sambuaren', 'kjærast', 'kjærasten', 'enkjemann', 'enkjemannen', 'kone', 'kona', 'konen', 'ekskone',
        'ekskona', 'ekskonen', 'hustru', 'hustruen', 'enke', 'enken'
      ]
    ],
    [
      [
        'kusina', 'syskenbarn', 'syskenbarnet', 'fetter', 'fetteren', 'kusine', 'kusinen', 'søskenbarn', 'søskenbarnet'
      ],
      [
        'kusina', 'syskenbarn', 'syskenbarnet', 'fetter', 'fetteren', 'kusine', 'kusinen', 'søskenbarn', 'søskenbarnet'
      ]
    ],
    [
      [
        'svigerson', 'svigersonen', 'svigerdotter', 'svigerdottera'
      ],
      [
        'svigerfar', 'svigerfaren', 'svigermor', 'svigermoren', 'svigermora'
      ]
    ]
  ],
  bodies: [
    ...nb.bodies,
    'politiet', 'påtalemakta', 'kommunen', 'fylkeskommunen', 'fylket', 'bydelen', 'staten', 'regjeringa', 'stortinget',
    'departementet', 'direktoratet', 'tilsynet', 'partiet', 'brannvesenet', 'redningssentralen',
    'hovudredningssentralen', 'naudetatane', 'alarmsentralen', 'legevakta', 'sjukehuset', 'helseføretaket',
    'helsevesenet', 'skulen', 'universitetet', 'høgskulen', 'barnehagen', 'retten', 'tingretten', 'lagmannsretten',
    'høgsterett', 'domstolen', 'forsvaret', 'hæren', 'kystvakta', 'heimevernet', 'tolletaten', 'skatteetaten',
    'vegvesenet', 'statens vegvesen', 'vegtrafikksentralen', 'trafikksentralen', 'kystverket', 'kartverket',
    'hamnevesenet', 'hamnestyret', 'etaten', 'styresmaktene', 'styresmakta', 'myndigheitene', 'bystyret',
    'kommunestyret', 'heradsstyret', 'fylkestinget', 'formannskapet', 'styret', 'komiteen', 'utvalet', 'nemnda',
    'kommisjonen', 'havarikommisjonen', 'juryen', 'leiinga', 'administrasjonen', 'kongehuset', 'slottet', 'parlamentet',
    'senatet', 'kongressen', 'forsamlinga', 'alliansen', 'koalisjonen', 'opposisjonen', 'fleirtalet', 'mindretalet',
    'partigruppa', 'selskapet', 'bedrifta', 'verksemda', 'firmaet', 'konsernet', 'reiarlaget', 'flyselskapet',
    'ferjeselskapet', 'busselskapet', 'oljeselskapet', 'kraftselskapet', 'straumselskapet', 'forsikringsselskapet',
    'produsenten', 'leverandøren', 'arrangøren', 'utbyggjaren', 'butikken', 'banken', 'sentralbanken', 'fondet',
    'hotellet', 'fabrikken', 'verftet', 'meieriet', 'slakteriet', 'klubben', 'fotballklubben', 'foreininga',
    'forbundet', 'fagforeininga', 'skiforbundet', 'organisasjonen', 'rørsla', 'kyrkja', 'kyrkjelyden', 'bispedømet',
    'soknerådet', 'museet', 'teateret', 'biblioteket', 'orkesteret', 'festivalen', 'bandet', 'forlaget', 'avisa',
    'lokalavisa', 'nettavisa', 'kanalen', 'statskanalen', 'nyhendebyrået', 'byrået', 'redaksjonen', 'magasinet',
    'tidsskriftet', 'ambassaden', 'folkehelseinstituttet', 'helsedirektoratet', 'instituttet', 'senteret', 'sentralen',
    'avdelinga', 'kontoret', 'gruppa', 'teamet', 'aksjonsgruppa', 'fengselet', 'barnevernet', 'ombodet', 'barneombodet',
    'forbrukarrådet', 'datatilsynet', 'arbeidstilsynet', 'mattilsynet', 'statsforvaltaren', 'fylkesmannen',
    'landslaget', 'bondelaget', 'burettslaget', 'idrettslaget', 'samvirkelaget', 'historielaget', 'sogelaget',
    'mållaget', 'ungdomslaget', 'bygdelaget', 'velforeininga', 'grendelaget', 'turistforeininga', 'dødsbuet',
    'militæret', 'juntaen', 'luftfartstilsynet', 'sjøfartsdirektoratet', 'fiskeridirektoratet', 'utanriksdepartementet',
    'sametinget', 'viltnemnda', 'kystvakt', 'luftforsvaret', 'sjøforsvaret', 'marinen', 'sjukehusleiinga',
    'ministeriet', 'forsvarsministeriet', 'innanriksministeriet', 'utanriksministeriet', 'helseministeriet',
    'generalstaben', 'redningstenesta'
  ],
  again: [
    'selskapet', 'bedrifta', 'firmaet', 'konsernet', 'reiarlaget', 'klubben', 'partiet', 'organisasjonen', 'foreininga',
    'stiftinga', 'forbundet', 'kjeda', 'banken', 'bryggeriet', 'etaten', 'direktoratet', 'tilsynet', 'verket',
    'institusjonen', 'fagforeininga', 'føretaket', 'flyselskapet', 'verksemda', 'byrået'
  ],
  againPeople: [
    'spelaren', 'målskåraren', 'toppskåraren', 'spissen', 'angriparen', 'backen', 'stopparen', 'keeperen', 'målvakta',
    'målvakten', 'kapteinen', 'profilen', 'utøvaren', 'løparen', 'skiløparen', 'sprintaren', 'syklisten', 'ryttaren',
    'symjaren', 'boksaren', 'hopparen', 'golfaren', 'idrettsutøvaren', 'verdsmeisteren', 'meisteren', 'vinnaren',
    'veteranen', 'debutanten', 'talentet', 'stjerna', 'superstjerna', 'songaren', 'vokalisten', 'artisten', 'musikaren',
    'rapparen', 'gitaristen', 'pianisten', 'felespelaren', 'spelemannen', 'komponisten', 'låtskrivaren',
    'skodespelaren', 'komikaren', 'forfattaren', 'romanforfattaren', 'diktaren', 'poeten', 'lyrikaren', 'kunstnaren',
    'biletkunstnaren', 'målaren', 'filmskaparen', 'regissøren', 'dansaren', 'influensaren', 'bloggaren', 'kjendisen',
    'politikaren', 'stortingspolitikaren', 'lokalpolitikaren', 'bonden', 'gardbrukaren', 'mjølkebonden', 'fiskaren',
    'reineigaren', 'jegeren', 'gründeren', 'investoren', 'milliardæren', 'forretningsmannen', 'bakaren', 'kokken',
    'pensjonisten', 'studenten', 'turisten', 'klatraren', 'skribenten', 'svensken', 'dansken', 'finnen', 'islendingen',
    'tyskaren', 'briten', 'engelskmannen', 'franskmannen', 'italienaren', 'spanjolen', 'nederlendaren', 'belgiaren',
    'sveitsaren', 'austerrikaren', 'polakken', 'russaren', 'ukrainaren', 'amerikanaren', 'kanadiaren', 'australiaren',
    'japanaren', 'kinesaren', 'brasilianaren', 'nordmannen', 'skotten', 'bergensaren', 'trønderen', 'sunnmøringen',
    'nordlendingen', 'sørlendingen', 'vestlendingen', 'sogningen', 'vossingen', 'hallingen', 'valdrisen',
    'gudbrandsdølen', 'telen', 'nordmøringen', 'romsdalingen', 'sunnfjordingen', 'nordfjordingen', 'hardingen',
    'barnsfaren', 'barnsmora', 'barnsmoren'
  ],
  offices: [
    'politimeister', 'politimeisteren', 'lensmann', 'lensmannen', 'politibetjent', 'politibetjenten',
    'politioverbetjent', 'politioverbetjenten', 'innsatsleiar', 'innsatsleiaren', 'operasjonsleiar',
    'operasjonsleiaren', 'etterforskar', 'etterforskaren', 'brannsjef', 'brannsjefen', 'brannmeister', 'brannmeisteren',
    'utrykkingsleiar', 'utrykkingsleiaren', 'dommar', 'dommaren', 'aktor', 'aktoren', 'forsvarar', 'forsvararen',
    'advokat', 'advokaten', 'lege', 'legen', 'sjukepleiar', 'sjukepleiaren', 'psykolog', 'psykologen', 'prest',
    'presten', 'biskop', 'biskopen', 'rektor', 'rektoren', 'lærar', 'læraren', 'ordførar', 'ordføraren', 'rådmann',
    'rådmannen', 'kommunedirektør', 'kommunedirektøren', 'statsråd', 'statsråden', 'minister', 'ministeren',
    'talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'sjef', 'sjefen', 'direktør', 'direktøren', 'styreleiar',
    'styreleiaren', 'meteorolog', 'meteorologen', 'redaktør', 'redaktøren', 'journalist', 'journalisten', 'intervjuar',
    'intervjuaren', 'ekspert', 'eksperten', 'forskar', 'forskaren', 'professor', 'professoren', 'kommentator',
    'kommentatoren', 'statsforvaltar', 'statsforvaltaren', 'ombod', 'ombodet', 'inspektør', 'inspektøren',
    'vakthavande', 'nabo', 'naboen', 'ven', 'venen', 'venninne', 'venninna', 'kollega', 'kollegaen', 'klassekamerat',
    'klassekameraten', 'sambuar', 'sambuaren', 'prosessfullmektig', 'arbeidsgjevar', 'arbeidsgjevaren', 'vaktleiar',
    'vaktleiaren', 'vektar', 'vektaren', 'tolk', 'tolken'
  ],
  trades: [
    ['aktor', 'aktoren', 'statsadvokat', 'statsadvokaten', 'politiadvokat', 'politiadvokaten', 'påtaleansvarleg'],
    ['dommar', 'dommaren', 'tingrettsdommar', 'lagdommar', 'sorenskrivar', 'sorenskrivaren', 'lagmann', 'lagmannen'],
    ['forsvarar', 'forsvararen', 'advokat', 'advokaten'],
    ['sjef', 'sjefen', 'toppsjef', 'toppsjefen', 'direktør', 'direktøren', 'leiar', 'leiaren', 'styrar', 'styraren'],
    ['statsråd', 'statsråden', 'minister', 'ministeren'],
    ['trenar', 'trenaren', 'manager', 'manageren', 'landslagssjef', 'landslagssjefen'],
    ['lege', 'legen', 'overlege', 'overlegen', 'doktor', 'doktoren', 'kirurg', 'kirurgen', 'fastlege', 'fastlegen'],
    ['forskar', 'forskaren', 'professor', 'professoren', 'førsteamanuensis', 'stipendiat', 'stipendiaten', 'seniorforskar', 'biolog', 'biologen', 'geolog', 'geologen', 'historikar', 'historikaren', 'økonom', 'økonomen', 'teolog', 'teologen', 'sosiolog', 'sosiologen', 'arkeolog', 'arkeologen', 'kriminolog', 'statsvitar', 'statsvitaren', 'filosof', 'filosofen', 'fysikar', 'fysikaren', 'jurist', 'juristen', 'antropolog', 'psykolog', 'psykologen'],
    ['lærar', 'læraren', 'lektor', 'lektoren', 'adjunkt', 'adjunkten', 'pedagog', 'pedagogen'],
    ['rektor', 'rektoren', 'skuleleiar', 'skuleleiaren'],
    ['talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'talskvinne', 'talskvinna', 'kommunikasjonssjef', 'kommunikasjonssjefen', 'kommunikasjonsrådgjevar', 'pressesjef', 'informasjonssjef'],
    ['eigar', 'eigaren', 'innehavar', 'innehavaren', 'drivar', 'drivaren', 'gründer', 'gründeren'],
    ['tillitsvald', 'tillitsvalde', 'hovudtillitsvald', 'klubbleiar', 'klubbleiaren'],
    ['bonde', 'bonden', 'gardbrukar', 'gardbrukaren', 'produsent', 'produsenten'],
    ['skipper', 'skipperen', 'kaptein', 'kapteinen', 'skipsførar', 'skipsføraren', 'båtførar', 'båtføraren'],
    ['prest', 'presten', 'sokneprest', 'prost', 'prosten'],
    ['sjåfør', 'sjåføren', 'bussjåfør', 'førar', 'føraren'],
    ['journalist', 'journalisten', 'reporter', 'reporteren', 'korrespondent', 'korrespondenten'],
    ['kokk', 'kokken', 'kjøkkensjef', 'kjøkkensjefen'],
    ['rådmann', 'rådmannen', 'kommunedirektør', 'kommunedirektøren'],
    ['keeper', 'keeperen', 'målvakt', 'målvakta', 'målmann', 'målmannen'],
    ['lensmann', 'lensmannen', 'politistasjonssjef', 'politistasjonssjefen'],
    ['spelemann', 'spelemannen', 'felespelar', 'felespelaren', 'fiolinist', 'fiolinisten', 'musikar', 'musikaren'],
    ['forfattar', 'forfattaren', 'poet', 'poeten', 'diktar', 'diktaren']
  ],
  groups: [
    ...nb.groups,
    'foreldra', 'bebuarane', 'bebuarar', 'innbyggjarane', 'innbyggjarar', 'innbyggarane', 'naboane', 'naboar',
    'grannane', 'elevane', 'elevar', 'studentane', 'studentar', 'lærarane', 'lærarar', 'forskarane', 'forskarar',
    'ekspertane', 'ekspertar', 'kritikarane', 'kritikarar', 'spelarane', 'spelarar', 'supporterane', 'tilhengjarane',
    'tilskodarane', 'demonstrantane', 'demonstrantar', 'aktivistane', 'aktivistar', 'vitna', 'ofra', 'etterlatne',
    'pårørande', 'arbeidarane', 'arbeidarar', 'fiskarane', 'fiskarar', 'partane', 'politikarane', 'politikarar',
    'legane', 'legar', 'sjukepleiarane', 'sjukepleiarar', 'tilsette', 'dei tilsette', 'leiarane', 'leiarar', 'eigarane',
    'eigarar', 'styresmakter', 'advokatane', 'kundane', 'kundar', 'passasjerane', 'passasjerar', 'bilistane',
    'turistane', 'turistar', 'reisande', 'brukarane', 'brukarar', 'pasientane', 'pasientar', 'nokre', 'dei fleste',
    'borna', 'born', 'ungdommane', 'ungdommar', 'ungdomane', 'gutane', 'soldatane', 'veljarane', 'veljarar',
    'investorane', 'analytikarane', 'økonomane', 'meteorologane', 'geologane', 'arrangørane', 'utbyggjarane',
    'grunneigarane', 'grunneigarar', 'hytteeigarane', 'søskena', 'syskena', 'brørne', 'systrene', 'tvillingane',
    'kollegaene', 'redningsmannskapa', 'mannskapa', 'brannfolka', 'naudetatane', 'journalistane', 'media', 'kommunane',
    'partia', 'opposisjonspartia', 'organisasjonane', 'selskapa', 'klubbane', 'skulane', 'medlemene', 'representantane',
    'tillitsvalde', 'dei tillitsvalde', 'svenskane', 'danskane', 'russarane', 'amerikanarane', 'kjelder', 'aviser',
    'avisene', 'nettaviser', 'kommunar', 'parti', 'organisasjonar', 'miljøorganisasjonar', 'fagforeiningar',
    'bedrifter', 'verksemder', 'selskap', 'klubbar', 'skular', 'bankar', 'rådgivarar', 'medlemer', 'ministrar',
    'ordførarar', 'advokatar', 'juristar', 'trenarar', 'løparar', 'utøvarar', 'artistar', 'kunstnarar', 'forfattarar',
    'skodespelarar', 'sjåførar', 'flyktningar', 'asylsøkjarar', 'prestar', 'tilskodarar', 'syklistar', 'trafikantar',
    'sjåarar', 'lesarar', 'lyttarar', 'gjestar', 'deltakarar', 'gründarar', 'føresette', 'besteforeldre', 'tenåringar',
    'professorar', 'historikarar', 'biologar', 'pensjonistar', 'politifolk', 'brannmenn', 'diplomatar'
  ],
  ageEndings: ['åringen', 'åring', 'åringane', 'åringar', 'årige', 'årig'],
  parties: [
    ...nb.parties,
    'Arbeidarpartiet', 'Kristeleg Folkeparti', 'Miljøpartiet Dei Grøne', 'Dei Grøne', 'Raudt', 'Bygdelista',
    'Tverrpolitisk liste'
  ],
  papers: [
    'rapporten', 'rapport', 'rapportar', 'undersøkinga', 'undersøking', 'studien', 'studie', 'lova', 'lovforslaget',
    'forskrifta', 'avtala', 'avtale', 'avtalen', 'kontrakten', 'dommen', 'kjennelsen', 'tiltalen', 'tiltaleavgjerda',
    'siktinga', 'statistikken', 'statistikk', 'tala', 'oversikta', 'meldinga', 'pressemeldinga', 'pressemelding',
    'brevet', 'brev', 'e-post', 'e-posten', 'tekstmeldinga', 'dokumentet', 'dokument', 'dokumenta', 'notatet',
    'innkallinga', 'saksframlegget', 'sakspapira', 'planen', 'budsjettet', 'rekneskapen', 'årsrapporten', 'årsmeldinga',
    'målinga', 'måling', 'meiningsmålinga', 'meiningsmåling', 'prognosen', 'prognosar', 'vêrmeldinga', 'varselet',
    'artikkelen', 'artikkel', 'boka', 'bok', 'nettsida', 'nettsidene', 'heimesida', 'kunngjeringa', 'erklæringa',
    'fråsegna', 'vedtaket', 'høyringssvaret', 'høyringsfråsegna', 'klaga', 'søknaden', 'stemninga', 'protokollen',
    'instruksen', 'retningslinene', 'retningslinjene', 'reglane', 'regelverket', 'grunnlova', 'straffelova',
    'testamentet', 'evalueringa', 'utgreiinga', 'analysen', 'barometeret', 'indeksen', 'skiltet', 'plakaten', 'loggen',
    'registeret', 'tabellen', 'planane', 'rapporter', 'undersøkelsen', 'loven', 'tallene',
    // no papers, but no speakers either: they only look like compounds of rådet
    'området', 'områda'
  ]
}
