import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {
    // one word for he and she
    he: ['hän', 'hänen', 'hänelle', 'häneltä', 'hänestä'],
    she: ['hän', 'hänen', 'hänelle', 'häneltä', 'hänestä'],
    they: ['he', 'heidän', 'heille', 'heiltä', 'heistä'],
    other: [
      'se', 'ne', 'tämä', 'nämä', 'tuo', 'nuo', 'toinen', 'kumpikin', 'molemmat', 'jokainen', 'kaikki', 'moni', 'osa',
      'eräs', 'yksi', 'muut', 'toiset', 'useat', 'monet', 'muutama'
    ]
  },
  firstPerson: [
    'minä', 'mä', 'mää', 'me', 'minun', 'mun', 'minua', 'mua', 'minulle', 'mulle', 'minulla', 'mulla', 'minusta',
    'musta', 'minut', 'mut', 'meidän', 'meille', 'meillä', 'meitä', 'meistä', 'meiltä', 'minulta', 'multa'
  ],
  secondPerson: [
    'sinä', 'sä', 'sää', 'te', 'sinun', 'sun', 'sinua', 'sua', 'sinulle', 'sulle', 'sinulla', 'sinusta', 'teidän',
    'teille', 'teillä', 'teitä', 'teistä'
  ],
  articles: [
    'tämä', 'tuo', 'se', 'nämä', 'nuo', 'ne', 'eräs', 'yksi', 'toinen', 'joku', 'jokin', 'muuan', 'sama', 'kyseinen',
    'tämän', 'tuon', 'sen', 'näiden', 'noiden', 'erään', 'yhden'
  ],
  indefinite: ['eräs', 'yksi', 'joku', 'jokin', 'muuan', 'eräät', 'erään', 'yhden'],
  possessives: ['hänen', 'heidän', 'tämän', 'näiden', 'niiden', 'oma', 'omat', 'oman'],
  // the genitive stands before mukaan: valmentajan mukaan
  named: ['nimeltä', 'nimeltään'],
  roles: [
    'valmentaja', 'valmentajan', 'ohjaaja', 'ohjaajan', 'johtaja', 'johtajan', 'rehtori', 'rehtorin', 'professori',
    'professorin', 'dosentti', 'dosentin', 'tutkija', 'tutkijan', 'tohtori', 'tohtorin', 'tohtorikoulutettava',
    'tohtorikoulutettavan', 'lehtori', 'lehtorin', 'dekaani', 'dekaanin', 'opettaja', 'opettajan', 'kouluttaja',
    'kouluttajan', 'opiskelija', 'opiskelijan', 'oppilas', 'oppilaan', 'lukiolainen', 'lukiolaisen', 'koululainen',
    'koululaisen', 'harjoittelija', 'harjoittelijan', 'ministeri', 'ministerin', 'presidentti', 'presidentin',
    'kansleri', 'kanslerin', 'meppi', 'mepin', 'puhemies', 'puhemiehen', 'päällikkö', 'päällikön', 'tiedottaja',
    'tiedottajan', 'edustaja', 'edustajan', 'tiedotusvastaava', 'tiedotusvastaavan', 'pormestari', 'pormestarin',
    'valtuutettu', 'valtuutetun', 'luottamushenkilö', 'luottamushenkilön', 'luottamusmies', 'luottamusmiehen',
    'virkamies', 'virkamiehen', 'avustaja', 'avustajan', 'neuvonantaja', 'neuvonantajan', 'neuvottelija',
    'neuvottelijan', 'lähettiläs', 'lähettilään', 'diplomaatti', 'diplomaatin', 'konsuli', 'konsulin', 'komissaari',
    'komissaarin', 'komisario', 'komisarion', 'konstaapeli', 'konstaapelin', 'vanhempi konstaapeli',
    'vanhemman konstaapelin', 'poliisimies', 'poliisimiehen', 'syyttäjä', 'syyttäjän', 'tuomari', 'tuomarin',
    'oikeusneuvos', 'oikeusneuvoksen', 'asianajaja', 'asianajajan', 'juristi', 'juristin', 'lakimies', 'lakimiehen',
    'oikeusoppinut', 'oikeusoppineen', 'eduskunnan oikeusasiamies', 'eduskunnan oikeusasiamiehen', 'palomestari',
    'palomestarin', 'päivystävä palomestari', 'päivystävän palomestarin', 'pelastaja', 'pelastajan', 'palomies',
    'palomiehen', 'tullimies', 'tullimiehen', 'tarkastaja', 'tarkastajan', 'vartija', 'vartijan', 'järjestyksenvalvoja',
    'järjestyksenvalvojan', 'kenraali', 'kenraalin', 'eversti', 'everstin', 'majuri', 'majurin', 'kapteeni',
    'kapteenin', 'luutnantti', 'luutnantin', 'kersantti', 'kersantin', 'komentaja', 'komentajan', 'kommodori',
    'kommodorin', 'amiraali', 'amiraalin', 'upseeri', 'upseerin', 'sotilas', 'sotilaan', 'varusmies', 'varusmiehen',
    'reserviläinen', 'reserviläisen', 'puolustusvoimain komentaja', 'puolustusvoimain komentajan', 'kadetti', 'kadetin',
    'lääkäri', 'lääkärin', 'lääkintöneuvos', 'lääkintöneuvoksen', 'kirurgi', 'kirurgin', 'psykiatri', 'psykiatrin',
    'psykologi', 'psykologin', 'terapeutti', 'terapeutin', 'hoitaja', 'hoitajan', 'kätilö', 'kätilön', 'epidemiologi',
    'epidemiologin', 'virologi', 'virologin', 'asiantuntija', 'asiantuntijan', 'johtava asiantuntija',
    'johtavan asiantuntijan', 'farmaseutti', 'farmaseutin', 'apteekkari', 'apteekkarin', 'kuraattori', 'kuraattorin',
    'ekonomisti', 'ekonomistin', 'taloustieteilijä', 'taloustieteilijän', 'analyytikko', 'analyytikon', 'strategi',
    'strategin', 'sijoittaja', 'sijoittajan', 'yrittäjä', 'yrittäjän', 'kauppias', 'kauppiaan', 'omistaja', 'omistajan',
    'perustaja', 'perustajan', 'osakas', 'osakkaan', 'toimittaja', 'toimittajan', 'kirjeenvaihtaja', 'kirjeenvaihtajan',
    'kolumnisti', 'kolumnistin', 'juontaja', 'juontajan', 'selostaja', 'selostajan', 'kommentaattori',
    'kommentaattorin', 'kuvaaja', 'kuvaajan', 'kirjailija', 'kirjailijan', 'runoilija', 'runoilijan', 'kääntäjä',
    'kääntäjän', 'kustantaja', 'kustantajan', 'kriitikko', 'kriitikon', 'bloggaaja', 'bloggaajan', 'vaikuttaja',
    'vaikuttajan', 'meteorologi', 'meteorologin', 'päivystävä meteorologi', 'päivystävän meteorologin', 'hydrologi',
    'hydrologin', 'biologi', 'biologin', 'geologi', 'geologin', 'seismologi', 'seismologin', 'tähtitieteilijä',
    'tähtitieteilijän', 'fyysikko', 'fyysikon', 'kemisti', 'kemistin', 'matemaatikko', 'matemaatikon', 'historioitsija',
    'historioitsijan', 'sosiologi', 'sosiologin', 'valtiotieteilijä', 'valtiotieteilijän', 'politologi', 'politologin',
    'kielitieteilijä', 'kielitieteilijän', 'arkeologi', 'arkeologin', 'antropologi', 'antropologin', 'filosofi',
    'filosofin', 'insinööri', 'insinöörin', 'arkkitehti', 'arkkitehdin', 'suunnittelija', 'suunnittelijan',
    'rakennuttaja', 'rakennuttajan', 'rakennusmestari', 'rakennusmestarin', 'teknikko', 'teknikon', 'asentaja',
    'asentajan', 'putkimies', 'putkimiehen', 'kirvesmies', 'kirvesmiehen', 'maalari', 'maalarin', 'rakennusvalvoja',
    'rakennusvalvojan', 'kaavoittaja', 'kaavoittajan', 'isännöitsijä', 'isännöitsijän', 'kiinteistönvälittäjä',
    'kiinteistönvälittäjän', 'talonmies', 'talonmiehen', 'huoltomies', 'huoltomiehen', 'siivooja', 'siivoojan',
    'kuljettaja', 'kuljettajan', 'kuski', 'kuskin', 'lentäjä', 'lentäjän', 'perämies', 'perämiehen', 'merimies',
    'merimiehen', 'kalastaja', 'kalastajan', 'viljelijä', 'viljelijän', 'tuottaja', 'tuottajan', 'poromies',
    'poromiehen', 'metsuri', 'metsurin', 'metsästäjä', 'metsästäjän', 'puutarhuri', 'puutarhurin', 'isäntä', 'isännän',
    'emäntä', 'emännän', 'kokki', 'kokin', 'keittiömestari', 'keittiömestarin', 'ravintoloitsija', 'ravintoloitsijan',
    'tarjoilija', 'tarjoilijan', 'baarimestari', 'baarimestarin', 'leipuri', 'leipurin', 'kondiittori', 'kondiittorin',
    'lihamestari', 'lihamestarin', 'parturi', 'parturin', 'kampaaja', 'kampaajan', 'ompelija', 'ompelijan', 'myyjä',
    'myyjän', 'näyttelijä', 'näyttelijän', 'laulaja', 'laulajan', 'muusikko', 'muusikon', 'säveltäjä', 'säveltäjän',
    'kapellimestari', 'kapellimestarin', 'räppäri', 'räppärin', 'rumpali', 'rumpalin', 'kitaristi', 'kitaristin',
    'basisti', 'basistin', 'pianisti', 'pianistin', 'viulisti', 'viulistin', 'artisti', 'artistin', 'taiteilija',
    'taiteilijan', 'kuvanveistäjä', 'kuvanveistäjän', 'tanssija', 'tanssijan', 'koreografi', 'koreografin',
    'käsikirjoittaja', 'käsikirjoittajan', 'koomikko', 'koomikon', 'intendentti', 'intendentin', 'promoottori',
    'promoottorin', 'pelaaja', 'pelaajan', 'maalivahti', 'maalivahdin', 'hyökkääjä', 'hyökkääjän', 'puolustaja',
    'puolustajan', 'sentteri', 'sentterin', 'urheilija', 'urheilijan', 'hiihtäjä', 'hiihtäjän', 'juoksija', 'juoksijan',
    'mäkihyppääjä', 'mäkihyppääjän', 'keihäänheittäjä', 'keihäänheittäjän', 'seiväshyppääjä', 'seiväshyppääjän',
    'nyrkkeilijä', 'nyrkkeilijän', 'painija', 'painijan', 'painonnostaja', 'painonnostajan', 'uimari', 'uimarin',
    'golfaaja', 'golfaajan', 'koripalloilija', 'koripalloilijan', 'jalkapalloilija', 'jalkapalloilijan',
    'jääkiekkoilija', 'jääkiekkoilijan', 'lentopalloilija', 'lentopalloilijan', 'pesäpalloilija', 'pesäpalloilijan',
    'lumilautailija', 'lumilautailijan', 'luistelija', 'luistelijan', 'pyöräilijä', 'pyöräilijän', 'suunnistaja',
    'suunnistajan', 'voimistelija', 'voimistelijan', 'maailmanmestari', 'maailmanmestarin', 'olympiavoittaja',
    'olympiavoittajan', 'suomenmestari', 'suomenmestarin', 'huoltaja', 'huoltajan', 'agentti', 'agentin', 'piispa',
    'piispan', 'kirkkoherra', 'kirkkoherran', 'pappi', 'papin', 'pastori', 'pastorin', 'kappalainen', 'kappalaisen',
    'rovasti', 'rovastin', 'diakoni', 'diakonin', 'kanttori', 'kanttorin', 'metropoliitta', 'metropoliitan', 'paavi',
    'paavin', 'imaami', 'imaamin', 'rabbi', 'rabbin', 'munkki', 'munkin', 'nunna', 'nunnan', 'sihteeri', 'sihteerin',
    'aktivisti', 'aktivistin', 'mielenosoittaja', 'mielenosoittajan', 'vapaaehtoinen', 'vapaaehtoisen', 'jäsen',
    'jäsenen', 'hallituksen puheenjohtaja', 'hallituksen puheenjohtajan', 'koordinaattori', 'koordinaattorin',
    'esimies', 'esimiehen', 'tekninen johtaja', 'teknisen johtajan', 'tiemestari', 'tiemestarin', 'luonnonsuojelija',
    'luonnonsuojelijan', 'asiakaspalvelija', 'asiakaspalvelijan', 'työntekijä', 'työntekijän', 'duunari', 'duunarin',
    'työmies', 'työmiehen', 'postinkantaja', 'postinkantajan', 'varhaiskasvattaja', 'varhaiskasvattajan', 'eläkeläinen',
    'eläkeläisen', 'äiti', 'äidin', 'isä', 'isän', 'poika', 'pojan', 'tytär', 'tyttären', 'veli', 'veljen', 'sisko',
    'siskon', 'sisar', 'sisaren', 'vaimo', 'vaimon', 'aviomies', 'aviomiehen', 'puoliso', 'puolison', 'avomies',
    'avomiehen', 'kihlattu', 'kihlatun', 'tyttöystävä', 'tyttöystävän', 'poikaystävä', 'poikaystävän', 'mummo',
    'mummon', 'mummi', 'mummin', 'vaari', 'vaarin', 'pappa', 'papan', 'täti', 'tädin', 'setä', 'sedän', 'serkku',
    'serkun', 'isäpuoli', 'isäpuolen', 'äitipuoli', 'äitipuolen', 'anoppi', 'anopin', 'miniä', 'miniän', 'vävy',
    'vävyn', 'leski', 'lesken', 'ex-mies', 'ex-miehen', 'kuningas', 'kuninkaan', 'kuningatar', 'kuningattaren',
    'prinssi', 'prinssin', 'prinsessa', 'prinsessan', 'ruhtinas', 'ruhtinaan', 'sulttaani', 'sulttaanin', 'emiiri',
    'emiirin', 'šeikki', 'šeikin', 'diktaattori', 'diktaattorin', 'kuvernööri', 'kuvernöörin', 'senaattori',
    'senaattorin', 'parlamentaarikko', 'parlamentaarikon', 'mallintaja', 'mallintajan', 'koodari', 'koodarin',
    'ohjelmoija', 'ohjelmoijan', 'ohjelmistokehittäjä', 'ohjelmistokehittäjän', 'asiamies', 'asiamiehen', 'edunvalvoja',
    'edunvalvojan', 'selvittäjä', 'selvittäjän', 'sovittelija', 'sovittelijan', 'ulosottomies', 'ulosottomiehen',
    'ehdokas', 'ehdokkaan', 'ryhmyri', 'ryhmyrin'
  ],
  people: [
    'mies', 'miehen', 'nainen', 'naisen', 'tyttö', 'tytön', 'poika', 'pojan', 'lapsi', 'lapsen', 'nuori', 'nuoren',
    'vanhus', 'vanhuksen', 'ihminen', 'ihmisen', 'henkilö', 'henkilön', 'todistaja', 'todistajan', 'silminnäkijä',
    'silminnäkijän', 'uhri', 'uhrin', 'asianomistaja', 'asianomistajan', 'epäilty', 'epäillyn', 'vastaaja', 'vastaajan',
    'syytetty', 'syytetyn', 'vanki', 'vangin', 'asukas', 'asukkaan', 'naapuri', 'naapurin', 'ystävä', 'ystävän',
    'kaveri', 'kaverin', 'kollega', 'kollegan', 'omainen', 'omaisen', 'sukulainen', 'sukulaisen', 'läheinen',
    'läheisen', 'asiakas', 'asiakkaan', 'matkustaja', 'matkustajan', 'katsoja', 'katsojan', 'lukija', 'lukijan',
    'kuluttaja', 'kuluttajan', 'kansalainen', 'kansalaisen', 'äänestäjä', 'äänestäjän', 'veronmaksaja', 'veronmaksajan',
    'turisti', 'turistin', 'matkailija', 'matkailijan', 'mökkiläinen', 'mökkiläisen', 'kyläläinen', 'kyläläisen',
    'kaupunkilainen', 'kaupunkilaisen', 'helsinkiläinen', 'helsinkiläisen', 'tamperelainen', 'tamperelaisen',
    'turkulainen', 'turkulaisen', 'oululainen', 'oululaisen', 'espoolainen', 'espoolaisen', 'vantaalainen',
    'vantaalaisen', 'lahtelainen', 'lahtelaisen', 'kuopiolainen', 'kuopiolaisen', 'porilainen', 'porilaisen',
    'rovaniemeläinen', 'rovaniemeläisen', 'ruotsalainen', 'ruotsalaisen', 'norjalainen', 'norjalaisen', 'virolainen',
    'virolaisen', 'venäläinen', 'venäläisen', 'ukrainalainen', 'ukrainalaisen', 'suomalainen', 'suomalaisen',
    'amerikkalainen', 'amerikkalaisen', 'saksalainen', 'saksalaisen', 'brittiläinen', 'brittiläisen', 'teini', 'teinin',
    'aikuinen', 'aikuisen', 'potilas', 'potilaan', 'kuulija', 'kuulijan', 'osallistuja', 'osallistujan', 'kilpailija',
    'kilpailijan', 'voittaja', 'voittajan', 'puhuja', 'puhujan', 'ohikulkija', 'ohikulkijan', 'autoilija', 'autoilijan',
    'jalankulkija', 'jalankulkijan', 'pakolainen', 'pakolaisen', 'turvapaikanhakija', 'turvapaikanhakijan',
    'maahanmuuttaja', 'maahanmuuttajan', 'lähde', 'lähteen', 'kannattaja', 'kannattajan', 'faani', 'faanin', 'soittaja',
    'soittajan', 'haastateltava', 'haastateltavan', 'kirjoittaja', 'kirjoittajan', 'vastustaja', 'vastustajan',
    'tukija', 'tukijan', 'esiintyjä', 'esiintyjän', 'pariskunta', 'pariskunnan'
  ],
  kin: [
    [
      [
        'poika', 'pojan', 'tytär', 'tyttären'
      ],
      [
        'äiti', 'äidin', 'isä', 'isän'
      ]
    ],
    [
      [
        'lapsenlapsi', 'lapsenlapsen'
      ],
      [
        'isoäiti', 'isoäidin', 'isoisä', 'isoisän', 'mummo', 'mummon', 'vaari', 'vaarin', 'ukki', 'ukin'
      ]
    ],
    [
      [
        'veli', 'veljen', 'sisko', 'siskon', 'sisar', 'sisaren', 'pikkuveli', 'pikkuveljen', 'isoveli', 'isoveljen',
        'pikkusisko', 'pikkusiskon', 'isosisko', 'isosiskon'
      ],
      [
        'veli', 'veljen', 'sisko', 'siskon', 'sisar', 'sisaren', 'pikkuveli', 'pikkuveljen', 'isoveli', 'isoveljen',
        'pikkusisko', 'pikkusiskon', 'isosisko', 'isosiskon'
      ]
    ],
    [
      [
        'vaimo', 'vaimon', 'aviomies', 'aviomiehen', 'puoliso', 'puolison', 'avovaimo', 'avovaimon'
      ],
      [
        'vaimo', 'vaimon', 'aviomies', 'aviomiehen', 'puoliso', 'puolison', 'avovaimo', 'avovaimon'
      ]
    ],
    [
      [
        'serkku', 'serkun'
      ],
      [
        'serkku', 'serkun'
      ]
    ]
  ],
  bodies: [
    'poliisi', 'poliisin', 'supo', 'supon', 'rajavartiosto', 'rajavartioston', 'merivartiosto', 'merivartioston',
    'puolustusvoimat', 'puolustusvoimien', 'ilmavoimat', 'ilmavoimien', 'merivoimat', 'merivoimien', 'maavoimat',
    'maavoimien', 'prikaati', 'prikaatin', 'armeija', 'armeijan', 'asevoimat', 'asevoimien', 'tulli', 'tullin',
    'hallitus', 'hallituksen', 'ministeriö', 'ministeriön', 'oppositio', 'opposition', 'puolue', 'puolueen', 'ryhmä',
    'ryhmän', 'valtuusto', 'valtuuston', 'virasto', 'viraston', 'neuvosto', 'neuvoston', 'komitea', 'komitean',
    'delegaatio', 'delegaation', 'komissio', 'komission', 'parlamentti', 'parlamentin', 'kongressi', 'kongressin',
    'senaatti', 'senaatin', 'kuntayhtymä', 'kuntayhtymän', 'hyvinvointialue', 'hyvinvointialueen', 'liitto', 'liiton',
    'kaupunki', 'kaupungin', 'kunta', 'kunnan', 'valtio', 'valtion', 'hallinto', 'hallinnon', 'verottaja', 'verottajan',
    'laitos', 'laitoksen', 'keskus', 'keskuksen', 'oikeus', 'oikeuden', 'korkein oikeus', 'korkeimman oikeuden',
    'korkein hallinto-oikeus', 'korkeimman hallinto-oikeuden', 'tuomioistuin', 'tuomioistuimen', 'puolustusasianajajat',
    'puolustusasianajajien', 'yhtiö', 'yhtiön', 'yritys', 'yrityksen', 'firma', 'firman', 'konserni', 'konsernin',
    'matkanjärjestäjä', 'matkanjärjestäjän', 'operaattori', 'operaattorin', 'pankki', 'pankin', 'osuuskauppa',
    'osuuskaupan', 'yhdistys', 'yhdistyksen', 'järjestö', 'järjestön', 'säätiö', 'säätiön', 'seura', 'seuran',
    'joukkue', 'joukkueen', 'kirkko', 'kirkon', 'tuomiokapituli', 'tuomiokapitulin', 'piispainkokous',
    'piispainkokouksen', 'yliopisto', 'yliopiston', 'koulu', 'koulun', 'sairaala', 'sairaalan', 'sairaanhoitopiiri',
    'sairaanhoitopiirin', 'päiväkoti', 'päiväkodin', 'lehti', 'lehden', 'media', 'median', 'uutistoimisto',
    'uutistoimiston', 'televisiokanava', 'televisiokanavan', 'tv-kanava', 'tv-kanavan', 'radiokanava', 'radiokanavan',
    'yleisradio', 'yleisradion', 'toimitus', 'toimituksen', 'lähetystö', 'lähetystön', 'edustusto', 'edustuston',
    'kanslia', 'kanslian', 'presidentin kanslia', 'presidentin kanslian', 'kreml', 'kremlin', 'valkoinen talo',
    'valkoisen talon', 'pentagon', 'pentagonin', 'bändi', 'bändin', 'yhtye', 'yhtyeen', 'orkesteri', 'orkesterin',
    'teatteri', 'teatterin', 'museo', 'museon', 'kirjasto', 'kirjaston', 'matkatoimisto', 'matkatoimiston', 'tehdas',
    'tehtaan', 'satama', 'sataman', 'lentoasema', 'lentoaseman', 'ilmatieteen laitos', 'ilmatieteen laitoksen',
    'viranomainen', 'viranomaisen', 'ketju', 'ketjun', 'puolustus', 'puolustuksen', 'poliisista', 'poliisilta',
    'pelastuslaitokselta', 'ministeriöstä', 'yhtiöstä', 'hätäkeskuksesta'
  ],
  again: [
    'yhtiö', 'yritys', 'firma', 'seura', 'liitto', 'puolue', 'järjestö', 'yhdistys', 'säätiö', 'ketju', 'pankki',
    'varustamo', 'konserni', 'valmistaja'
  ],
  againPeople: [
    'pelaaja', 'maalivahti', 'hyökkääjä', 'puolustaja', 'keskushyökkääjä', 'urheilija', 'hiihtäjä', 'juoksija',
    'uimari', 'nyrkkeilijä', 'keihäänheittäjä', 'pyöräilijä', 'mäkihyppääjä', 'ampumahiihtäjä', 'pikaluistelija',
    'luistelija', 'maailmanmestari', 'olympiavoittaja', 'mestari', 'veteraani', 'tulokas', 'laulaja', 'artisti',
    'muusikko', 'räppäri', 'kitaristi', 'pianisti', 'säveltäjä', 'näyttelijä', 'koomikko', 'juontaja', 'kirjailija',
    'runoilija', 'taiteilija', 'kuvataiteilija', 'tanssija', 'poliitikko', 'kansanedustaja', 'konkaripoliitikko',
    'maanviljelijä', 'maitotilallinen', 'poromies', 'kalastaja', 'metsästäjä', 'miljardööri', 'leipuri', 'kokki',
    'ruotsalainen', 'norjalainen', 'tanskalainen', 'saksalainen', 'britti', 'englantilainen', 'ranskalainen',
    'italialainen', 'espanjalainen', 'hollantilainen', 'belgialainen', 'sveitsiläinen', 'itävaltalainen', 'puolalainen',
    'venäläinen', 'ukrainalainen', 'yhdysvaltalainen', 'amerikkalainen', 'kanadalainen', 'australialainen',
    'japanilainen', 'kiinalainen', 'virolainen', 'latvialainen', 'helsinkiläinen', 'turkulainen', 'tamperelainen',
    'oululainen', 'rovaniemeläinen'
  ],
  offices: [
    'poliisi', 'komisario', 'tutkinnanjohtaja', 'rikoskomisario', 'palomestari', 'tuomari', 'syyttäjä', 'asianajaja',
    'puolustaja', 'lääkäri', 'ylilääkäri', 'sairaanhoitaja', 'psykologi', 'pappi', 'piispa', 'rehtori', 'opettaja',
    'kaupunginjohtaja', 'kunnanjohtaja', 'pormestari', 'ministeri', 'pääministeri', 'tiedottaja', 'johtaja',
    'toimitusjohtaja', 'puheenjohtaja', 'meteorologi', 'päätoimittaja', 'toimittaja', 'asiantuntija', 'tutkija',
    'professori', 'naapuri', 'ystävä', 'kaveri', 'kollega', 'työtoveri', 'luokkakaveri', 'avopuoliso', 'työnantaja',
    'vartija', 'tulkki'
  ],
  trades: [
    ['syyttäjä', 'aluesyyttäjä'],
    ['tuomari', 'käräjätuomari'],
    ['asianajaja', 'puolustaja', 'puolustusasianajaja'],
    ['johtaja', 'toimitusjohtaja', 'pomo'],
    ['valmentaja', 'päävalmentaja', 'luotsi'],
    ['lääkäri', 'ylilääkäri', 'tohtori', 'kirurgi'],
    ['tutkija', 'professori', 'tohtori', 'dosentti'],
    ['opettaja', 'lehtori'],
    ['tiedottaja', 'viestintäpäällikkö', 'viestintäjohtaja'],
    ['omistaja', 'yrittäjä'],
    ['viljelijä', 'maanviljelijä'],
    ['kapteeni', 'kippari'],
    ['pappi', 'kirkkoherra'],
    ['toimittaja'],
    ['maalivahti', 'veskari'],
    ['kippari', 'kapteeni'],
    ['viljelijä', 'maanviljelijä', 'isäntä']
  ],
  groups: [
    'valmentajat', 'ohjaajat', 'johtajat', 'rehtorit', 'professorit', 'dosentit', 'tutkijat', 'tohtorit',
    'tohtorikoulutettavat', 'lehtorit', 'dekaanit', 'opettajat', 'kouluttajat', 'opiskelijat', 'oppilaat',
    'lukiolaiset', 'koululaiset', 'harjoittelijat', 'ministerit', 'presidentit', 'kanslerit', 'mepit', 'päälliköt',
    'tiedottajat', 'edustajat', 'tiedotusvastaavat', 'pormestarit', 'valtuutetut', 'avustajat', 'neuvonantajat',
    'neuvottelijat', 'lähettiläät', 'diplomaatit', 'konsulit', 'komissaarit', 'komisariot', 'konstaapelit', 'syyttäjät',
    'tuomarit', 'oikeusneuvokset', 'asianajajat', 'juristit', 'oikeusoppineet', 'palomestarit', 'pelastajat',
    'tarkastajat', 'vartijat', 'järjestyksenvalvojat', 'kenraalit', 'everstit', 'majurit', 'kapteenit', 'luutnantit',
    'kersantit', 'komentajat', 'kommodorit', 'amiraalit', 'upseerit', 'sotilaat', 'reserviläiset', 'kadetit',
    'lääkärit', 'lääkintöneuvokset', 'kirurgit', 'psykiatrit', 'psykologit', 'terapeutit', 'hoitajat', 'kätilöt',
    'epidemiologit', 'virologit', 'asiantuntijat', 'farmaseutit', 'apteekkarit', 'kuraattorit', 'ekonomistit',
    'taloustieteilijät', 'analyytikot', 'strategit', 'sijoittajat', 'yrittäjät', 'kauppiaat', 'omistajat', 'perustajat',
    'osakkaat', 'toimittajat', 'kirjeenvaihtajat', 'kolumnistit', 'juontajat', 'selostajat', 'kommentaattorit',
    'kuvaajat', 'kirjailijat', 'runoilijat', 'kääntäjät', 'kustantajat', 'kriitikot', 'bloggaajat', 'vaikuttajat',
    'meteorologit', 'hydrologit', 'biologit', 'geologit', 'seismologit', 'tähtitieteilijät', 'fyysikot', 'kemistit',
    'matemaatikot', 'historioitsijat', 'sosiologit', 'valtiotieteilijät', 'politologit', 'kielitieteilijät',
    'arkeologit', 'antropologit', 'filosofit', 'insinöörit', 'arkkitehdit', 'suunnittelijat', 'rakennuttajat',
    'rakennusmestarit', 'teknikot', 'asentajat', 'maalarit', 'rakennusvalvojat', 'isännöitsijät',
    'kiinteistönvälittäjät', 'siivoojat', 'kuljettajat', 'kuskit', 'lentäjät', 'kalastajat', 'viljelijät', 'tuottajat',
    'metsurit', 'metsästäjät', 'puutarhurit', 'isännät', 'emännät', 'kokit', 'keittiömestarit', 'ravintoloitsijat',
    'tarjoilijat', 'baarimestarit', 'leipurit', 'kondiittorit', 'lihamestarit', 'parturit', 'kampaajat', 'ompelijat',
    'myyjät', 'näyttelijät', 'laulajat', 'muusikot', 'säveltäjät', 'kapellimestarit', 'räppärit', 'rumpalit',
    'kitaristit', 'basistit', 'pianistit', 'viulistit', 'artistit', 'taiteilijat', 'kuvanveistäjät', 'tanssijat',
    'koreografit', 'koomikot', 'intendentit', 'promoottorit', 'pelaajat', 'maalivahdit', 'hyökkääjät', 'puolustajat',
    'sentterit', 'urheilijat', 'hiihtäjät', 'juoksijat', 'mäkihyppääjät', 'keihäänheittäjät', 'seiväshyppääjät',
    'nyrkkeilijät', 'painijat', 'painonnostajat', 'uimarit', 'golfaajat', 'koripalloilijat', 'jalkapalloilijat',
    'jääkiekkoilijat', 'lentopalloilijat', 'pesäpalloilijat', 'lumilautailijat', 'luistelijat', 'pyöräilijät',
    'suunnistajat', 'voimistelijat', 'maailmanmestarit', 'suomenmestarit', 'huoltajat', 'agentit', 'piispat',
    'kirkkoherrat', 'papit', 'pastorit', 'kappalaiset', 'rovastit', 'diakonit', 'kanttorit', 'metropoliitat', 'paavit',
    'imaamit', 'rabbit', 'munkit', 'nunnat', 'sihteerit', 'aktivistit', 'vapaaehtoiset', 'jäsenet', 'koordinaattorit',
    'tiemestarit', 'luonnonsuojelijat', 'asiakaspalvelijat', 'työntekijät', 'duunarit', 'postinkantajat',
    'varhaiskasvattajat', 'eläkeläiset', 'äidit', 'isät', 'pojat', 'tyttäret', 'veljet', 'siskot', 'sisaret', 'vaimot',
    'puolisot', 'kihlatut', 'mummot', 'mummit', 'vaarit', 'papat', 'tädit', 'sedät', 'serkut', 'isäpuolet',
    'äitipuolet', 'anopit', 'miniät', 'vävyt', 'lesket', 'kuninkaat', 'kuningattaret', 'prinssit', 'prinsessat',
    'ruhtinaat', 'sulttaanit', 'emiirit', 'šeikit', 'diktaattorit', 'kuvernöörit', 'senaattorit', 'parlamentaarikot',
    'mallintajat', 'koodarit', 'ohjelmoijat', 'ohjelmistokehittäjät', 'edunvalvojat', 'selvittäjät', 'sovittelijat',
    'ehdokkaat', 'ryhmyrit', 'miehet', 'naiset', 'tytöt', 'lapset', 'nuoret', 'vanhukset', 'ihmiset', 'henkilöt',
    'todistajat', 'silminnäkijät', 'uhrit', 'epäillyt', 'vastaajat', 'syytetyt', 'vangit', 'asukkaat', 'naapurit',
    'ystävät', 'kaverit', 'kollegat', 'omaiset', 'sukulaiset', 'läheiset', 'asiakkaat', 'matkustajat', 'katsojat',
    'lukijat', 'kuluttajat', 'kansalaiset', 'äänestäjät', 'veronmaksajat', 'turistit', 'matkailijat', 'mökkiläiset',
    'kyläläiset', 'kaupunkilaiset', 'helsinkiläiset', 'tamperelaiset', 'turkulaiset', 'oululaiset', 'espoolaiset',
    'vantaalaiset', 'lahtelaiset', 'kuopiolaiset', 'porilaiset', 'rovaniemeläiset', 'ruotsalaiset', 'norjalaiset',
    'virolaiset', 'venäläiset', 'ukrainalaiset', 'suomalaiset', 'amerikkalaiset', 'saksalaiset', 'brittiläiset',
    'teinit', 'aikuiset', 'potilaat', 'kuulijat', 'osallistujat', 'kilpailijat', 'voittajat', 'puhujat', 'ohikulkijat',
    'autoilijat', 'jalankulkijat', 'pakolaiset', 'turvapaikanhakijat', 'maahanmuuttajat', 'lähteet', 'kannattajat',
    'faanit', 'soittajat', 'haastateltavat', 'kirjoittajat', 'vastustajat', 'tukijat', 'esiintyjät', 'pariskunnat',
    'asukkaiden', 'asukkaitten', 'vanhemmat', 'vanhempien', 'asiantuntijoiden', 'tutkijoiden', 'lääkärien',
    'lääkäreiden', 'silminnäkijöiden', 'naapurien', 'naapureiden', 'työntekijöiden', 'opettajien', 'pelaajien',
    'urheilijoiden', 'ministerien', 'ministereiden', 'kansanedustajien', 'poliitikot', 'poliitikkojen', 'poliitikoiden',
    'ekonomistien', 'analyytikkojen', 'analyytikoiden', 'oppilaiden', 'opiskelijoiden', 'omaisten', 'läheisten',
    'ystävien', 'kyläläisten', 'paikalliset', 'paikallisten', 'yrittäjien', 'kriitikoiden', 'kannattajien',
    'aktivistien', 'mielenosoittajien', 'järjestäjät', 'järjestäjien', 'järjestöjen', 'puolueiden', 'kuntien',
    'liittojen', 'yritysten', 'yhtiöiden', 'syyttäjien', 'poliisit', 'poliisien', 'todistajien', 'lähteiden',
    'hallituspuolueet', 'oppositiopuolueet', 'perhe', 'perheen', 'sisarukset', 'veljekset', 'siskokset', 'kaverukset',
    'väki', 'henkilökunta', 'henkilökunnan', 'yleisö', 'yleisön', 'ihmisten', 'kansa', 'kansan', 'suomalaisten',
    'nuorten', 'lasten', 'naisten', 'miesten', 'potilaiden', 'matkustajien', 'katsojien', 'lukijoiden', 'kuluttajien',
    'äänestäjien', 'palkansaajat', 'työnantajat', 'työnantajien', 'moni', 'monet', 'useat', 'eräät'
  ],
  ageEndings: ['vuotias', 'vuotiaan', 'vuotiaat', 'vuotiaiden', 'vuotiaalle', 'vuotiasta', 'vuotiaasta', 'vuotiaalta'],
  parties: [
    'kok', 'kokoomus', 'sd', 'sdp', 'SDP', 'demarit', 'ps', 'perussuomalaiset', 'kesk', 'keskusta', 'vihr', 'vihreät',
    'vas', 'vasemmistoliitto', 'vasemmisto', 'r', 'rkp', 'RKP', 'kd', 'kristillisdemokraatit', 'liik', 'liike nyt',
    'sin', 'siniset', 'Sininen tulevaisuus', 'vkk', 'Valta kuuluu kansalle', 'Vapauden liitto', 'VL', 'SKP', 'kp',
    'Kommunistinen puolue', 'fp', 'Feministinen puolue', 'pir', 'Piraattipuolue', 'Kristallipuolue', 'Sinimusta liike',
    'sit', 'sitoutumaton'
  ],
  papers: [
    'raportti', 'raportin', 'tutkimus', 'tutkimuksen', 'selvitys', 'selvityksen', 'laki', 'lain', 'asetus', 'asetuksen',
    'tiedote', 'tiedotteen', 'tilasto', 'tilaston', 'kysely', 'kyselyn', 'mittaus', 'mittauksen', 'gallup', 'gallupin',
    'artikkeli', 'artikkelin', 'uutinen', 'uutisen', 'kirja', 'kirjan', 'sopimus', 'sopimuksen', 'päätös', 'päätöksen',
    'ehdotus', 'ehdotuksen', 'esitys', 'esityksen', 'mietintö', 'mietinnön', 'lausunto', 'lausunnon', 'kannanotto',
    'kannanoton', 'tuomio', 'tuomion', 'valitus', 'valituksen', 'kirje', 'kirjeen', 'sähköposti', 'sähköpostin',
    'viesti', 'viestin', 'muistio', 'muistion', 'suunnitelma', 'suunnitelman', 'ohjelma', 'ohjelman', 'strategia',
    'strategian', 'ennuste', 'ennusteen', 'sivusto', 'sivuston', 'verkkosivu', 'verkkosivun', 'ohje', 'ohjeen',
    'ohjeistus', 'ohjeistuksen', 'haastattelu', 'haastattelun', 'tulosvaroitus', 'tulosvaroituksen', 'budjetti',
    'budjetin', 'talousarvio', 'talousarvion', 'laskelma', 'laskelman', 'analyysi', 'analyysin', 'kartoitus',
    'kartoituksen', 'barometri', 'barometrin', 'indeksi', 'indeksin', 'katsaus', 'katsauksen', 'kertomus',
    'kertomuksen', 'syyte', 'syytteen', 'tutkinta', 'tutkinnan', 'ilmoitus', 'ilmoituksen', 'hakemus', 'hakemuksen',
    'aloite', 'aloitteen', 'adressi', 'adressin', 'kirjelmä', 'kirjelmän', 'dokumentti', 'dokumentin', 'kolumni',
    'kolumnin', 'blogi', 'blogin', 'kirjoitus', 'kirjoituksen', 'julkaisu', 'julkaisun', 'päivitys', 'päivityksen',
    'twiitti', 'twiitin', 'testi', 'testin', 'koe', 'kokeen', 'tulos', 'tuloksen', 'taulukko', 'taulukon', 'kaavio',
    'kaavion', 'biografia', 'biografian', 'elämäkerta', 'elämäkerran', 'muistelma', 'muistelman', 'tiedotteessa',
    'tiedotteessaan', 'raportissa', 'raportissaan', 'tutkimuksessa', 'selvityksessä', 'artikkelissa', 'kirjeessä',
    'lausunnossa', 'kirjassa', 'kirjassaan', 'asiakirjoissa', 'asiakirjojen', 'tilastojen', 'tietojen', 'tutkimusten',
    'selvitysten', 'sääntöjen', 'ohjeiden', 'ennusteiden', 'laskelmien', 'tuomiossa', 'päätöksessä', 'kyselyssä',
    'esityksessä', 'viestissä', 'viestissään', 'päivityksessä', 'päivityksessään', 'twiitissä', 'twiitissään',
    'sivuilla', 'kolumnissaan', 'kirjoituksessa', 'kirjoituksessaan', 'haastattelussa', 'suunnitelmien', 'aikataulun',
    'näytön', 'lakien'
  ]
}
