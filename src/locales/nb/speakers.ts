import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {
    he: ['han', 'ham'],
    she: ['hun', 'ho', 'henne'],
    they: ['de', 'dem', 'begge', 'begge to'],
    other: ['hen', 'vedkommende', 'sistnevnte', 'førstnevnte', 'den ene', 'den andre']
  },
  firstPerson: ['jeg', 'meg', 'vi', 'oss', 'min', 'mi', 'mitt', 'mine', 'vår', 'vårt', 'våre'],
  secondPerson: ['du', 'deg', 'dere', 'din', 'ditt', 'dine', 'deres'],
  articles: ['en', 'ei', 'et', 'den', 'det', 'de', 'denne', 'dette', 'disse'],
  indefinite: ['en', 'ei', 'et'],
  of: ['av', 'for', 'til'],
  possessives: [
    'hans', 'hennes', 'deres', 'dens', 'dets', 'sin', 'si', 'sitt', 'sine', 'min', 'mi', 'mitt', 'mine', 'vår', 'vårt',
    'våre', 'din', 'ditt', 'dine'
  ],
  roles: [
    // trades and parts that stand in no other group
    'kasserer', 'kassereren', 'bokholder', 'bokholderen', 'taktekker', 'blikkenslager', 'blikkenslageren', 'flyvert',
    'togfører', 'togføreren', 'konduktør', 'konduktøren', 'postbud', 'postbudet', 'skredder', 'skredderen', 'geograf',
    'lærling', 'lærlingen', 'instruktør', 'instruktøren', 'kantor', 'kantoren', 'ernæringsfysiolog', 'kapellan',
    'kapellanen', 'selgeren', 'kjøperen', 'turgåer', 'turgåeren', 'trafikkoperatør', 'trafikkoperatøren', 'arrangør',
    'arrangøren', 'reder', 'demonstrant', 'demonstranten', 'zoolog', 'zoologen', 'botaniker', 'botanikeren', 'montør',
    'montøren', 'operatør', 'operatøren', 'hundefører', 'hundeføreren', 'jockey', 'jockeyen', 'medieviter', 'valgviter',
    // politics and administration
    'leder', 'lederen', 'nestleder', 'nestlederen', 'sjef', 'sjefen', 'visesjef', 'minister', 'ministeren',
    'statsminister', 'statsministeren', 'statsråd', 'statsråden', 'ekspedisjonssjef', 'departementsråd',
    'statssekretær', 'statssekretæren', 'president', 'presidenten', 'visepresident', 'visepresidenten',
    'stortingspresident', 'politiker', 'politikeren', 'representant', 'representanten', 'stortingsrepresentant',
    'stortingsmann', 'ordfører', 'ordføreren', 'varaordfører', 'varaordføreren', 'fylkesordfører', 'byråd', 'byråden',
    'byrådsleder', 'byrådslederen', 'kommuneråd', 'fylkesråd', 'rådmann', 'rådmannen', 'kommunedirektør',
    'kommunedirektøren', 'fylkesdirektør', 'statsforvalter', 'statsforvalteren', 'fylkesmann', 'fylkesmannen',
    'sekretær', 'sekretæren', 'generalsekretær', 'generalsekretæren', 'talsmann', 'talsmannen', 'talskvinne',
    'talskvinnen', 'talsperson', 'talspersonen', 'rådgiver', 'rådgiveren', 'ombud', 'ombudet', 'ombudsmann', 'medlem',
    'medlemmet', 'kandidat', 'kandidaten', 'statsadvokat', 'ambassadør', 'ambassadøren', 'konsul', 'diplomat',
    'diplomaten', 'utsending', 'utsendingen', 'spesialutsending', 'visekonsul', 'kommissær', 'kommissæren',
    'høykommissær', 'guvernør', 'guvernøren', 'senator', 'senatoren', 'kongressmann', 'borgermester', 'borgermesteren',
    'kansler', 'kansleren', 'forbundskansler', 'parlamentariker', 'opposisjonsleder', 'listetopp', 'listetoppen',
    'gruppeleder', 'gruppelederen', 'folkevalgt', 'folkevalgte', 'velger', 'velgeren', 'lobbyist', 'innvandrer',
    'delegat', 'forhandler', 'forhandleren', 'mekler', 'mekleren', 'riksmekler', 'riksmekleren', 'saksordfører',
    'finanspolitiker', 'innvandringspolitisk talsperson', 'kronprins', 'kronprinsen', 'kronprinsesse', 'kronprinsessen',
    'konge', 'kongen', 'kong', 'dronning', 'dronningen', 'dronninga', 'prins', 'prinsen', 'prinsesse', 'prinsessen',
    'diktator', 'despot', 'regent', 'monark', 'keiser', 'sjeik', 'emir', 'initiativtaker', 'initiativtakeren', 'styrer',
    'styreren',
    // heads of firms and houses
    'direktør', 'direktøren', 'administrerende direktør', 'adm.dir', 'administrerende', 'toppsjef', 'styreleder',
    'styrelederen', 'styremedlem', 'formann', 'formannen', 'forkvinne', 'forkvinnen', 'forperson', 'forpersonen',
    'eier', 'eieren', 'medeier', 'grunnlegger', 'grunnleggeren', 'gründer', 'gründeren', 'investor', 'investoren',
    'aksjonær', 'aksjonæren', 'bestyrer', 'bestyreren', 'forvalter', 'forvalteren', 'disponent', 'disponenten',
    'gårdeier', 'kjøpmann', 'kjøpmannen', 'butikksjef', 'salgssjef', 'markedssjef', 'økonomisjef', 'personalsjef',
    'informasjonssjef', 'kommunikasjonssjef', 'kommunikasjonsdirektør', 'pressesjef', 'pressekontakt', 'kontaktperson',
    'pressetalsmann', 'pressetalsperson', 'presseansvarlig', 'kommunikasjonsansvarlig', 'kommunikasjonsrådgiver',
    'fungerende', 'avdelingsleder', 'seksjonsleder', 'teamleder', 'prosjektleder', 'byggeleder', 'enhetsleder',
    'virksomhetsleder', 'koordinator', 'koordinatoren', 'ansvarlig', 'ansvarshavende', 'konsulent', 'konsulenten',
    'megler', 'megleren', 'eiendomsmegler', 'analytiker', 'analytikeren', 'økonom', 'økonomen', 'sjeføkonom',
    'sjeføkonomen', 'strateg', 'strategen', 'bankmann', 'forretningsmann', 'forretningskvinne', 'finansmann',
    'milliardær', 'milliardæren', 'bonde', 'bonden', 'gårdbruker', 'gårdbrukeren', 'storbonde', 'melkebonde',
    'sauebonde', 'fruktdyrker', 'oppdretter', 'rederen', 'skipsreder', 'havnelos', 'statslos', 'revisor', 'revisoren',
    'regnskapsfører', 'bobestyrer', 'bostyrer', 'bostyreren', 'inspektør', 'inspektøren', 'kontrollør', 'kontrolløren',
    'tillitsvalgt', 'tillitsvalgte', 'hovedtillitsvalgt', 'verneombud', 'verneombudet', 'klubbleder',
    'fagforeningsleder', 'forbundsleder', 'saksbehandler', 'saksbehandleren', 'kontorist', 'planlegger', 'arkitekt',
    'arkitekten', 'byplanlegger', 'ingeniør', 'ingeniøren', 'byggherre', 'byggherren', 'utbygger', 'utbyggeren',
    // police, rescue, courts, forces
    'politimester', 'politimesteren', 'visepolitimester', 'politisjef', 'politidirektør', 'politiadvokat',
    'politiadvokaten', 'politiinspektør', 'politioverbetjent', 'politibetjent', 'politimann', 'politikvinne',
    'politistasjonssjef', 'lensmann', 'lensmannen', 'operasjonsleder', 'operasjonslederen', 'innsatsleder',
    'innsatslederen', 'vaktleder', 'vaktlederen', 'etterforsker', 'etterforskeren', 'etterforskningsleder',
    'jourhavende', 'betjent', 'betjenten', 'førstebetjent', 'overbetjent', 'krimvakt', 'brannsjef', 'brannsjefen',
    'brannmester', 'brannmann', 'brannmannen', 'brannkonstabel', 'utrykningsleder', 'vaktsjef', 'vaktsjefen',
    'redningsleder', 'redningsmann', 'ambulansearbeider', 'ambulansesjåfør', 'skadestedsleder', 'havnesjef',
    'havnefogd', 'skipper', 'skipperen', 'advokat', 'advokaten', 'forsvarer', 'forsvareren', 'bistandsadvokat',
    'bistandsadvokaten', 'aktor', 'aktoren', 'påtaleleder', 'førstestatsadvokat', 'riksadvokat', 'riksadvokaten',
    'dommer', 'dommeren', 'lagdommer', 'tingrettsdommer', 'meddommer', 'sorenskriver', 'høyesterettsdommer',
    'justitiarius', 'rettsformann', 'jurist', 'juristen', 'fullmektig', 'advokatfullmektig', 'prosessfullmektig',
    'namsmann', 'sakkyndig', 'sakkyndige', 'rettspsykiater', 'fengselsleder', 'fengselsbetjent', 'tolleren',
    'tollinspektør', 'general', 'generalen', 'generalmajor', 'generalløytnant', 'brigader', 'oberst', 'obersten',
    'oberstløytnant', 'major', 'majoren', 'kaptein', 'kapteinen', 'løytnant', 'løytnanten', 'kommandør', 'kommandøren',
    'admiral', 'admiralen', 'viseadmiral', 'sersjant', 'korporal', 'offiser', 'offiseren', 'forsvarssjef',
    'forsvarssjefen', 'soldat', 'soldaten', 'rekrutt', 'vernepliktig', 'garderist', 'veteran', 'veteranen',
    'jagerflyger', 'flyger', 'flygeren', 'pilot', 'piloten', 'flykaptein', 'styrmann', 'styrmannen', 'maskinist',
    'maskinisten', 'matros', 'matrosen', 'fenrik', 'kommandant', 'kommandanten', 'opprørsleder', 'terrorist',
    'terroristen',
    // health
    'lege', 'legen', 'overlege', 'overlegen', 'fastlege', 'fastlegen', 'kommunelege', 'kommuneoverlege',
    'kommuneoverlegen', 'assistentlege', 'smittevernlege', 'smittevernoverlege', 'spesialist', 'spesialisten', 'kirurg',
    'kirurgen', 'psykolog', 'psykologen', 'psykiater', 'psykiateren', 'sykepleier', 'sykepleieren', 'helsesykepleier',
    'helsefagarbeider', 'jordmor', 'jordmoren', 'vernepleier', 'fysioterapeut', 'terapeut', 'terapeuten', 'tannlege',
    'tannlegen', 'veterinær', 'veterinæren', 'dyrlege', 'dyrlegen', 'farmasøyt', 'apoteker', 'apotekeren',
    'helsedirektør', 'helsedirektøren', 'assisterende helsedirektør', 'epidemiolog', 'epidemiologen', 'klinikksjef',
    'hjelpepleier', 'omsorgsarbeider', 'ambulansefagarbeider', 'smittevernsjef',
    // research and teaching
    'forsker', 'forskeren', 'seniorforsker', 'professor', 'professoren', 'førsteamanuensis', 'amanuensis', 'stipendiat',
    'stipendiaten', 'postdoktor', 'dosent', 'høgskolelektor', 'lektor', 'lektoren', 'universitetslektor', 'rektor',
    'rektoren', 'prorektor', 'dekan', 'dekanen', 'instituttleder', 'lærer', 'læreren', 'adjunkt', 'pedagog',
    'pedagogen', 'barnehagelærer', 'barnehagestyrer', 'assistent', 'assistenten', 'skolesjef', 'barnehageleder',
    'studieleder', 'student', 'studenten', 'studentleder', 'elev', 'eleven', 'elevrådsleder', 'russepresident',
    'biolog', 'biologen', 'marinbiolog', 'geolog', 'geologen', 'meteorolog', 'meteorologen', 'statsmeteorolog',
    'vakthavende meteorolog', 'historiker', 'historikeren', 'arkeolog', 'arkeologen', 'kjemiker', 'fysiker', 'astronom',
    'astronomen', 'vulkanolog', 'glasiolog', 'seismolog', 'oseanograf', 'havforsker', 'klimaforsker', 'sosiolog',
    'sosiologen', 'antropolog', 'kriminolog', 'kriminologen', 'statsviter', 'statsviteren', 'valgforsker', 'filosof',
    'filosofen', 'språkforsker', 'teolog', 'teologen', 'ekspert', 'eksperten', 'fagperson', 'fagsjef', 'fagdirektør',
    'seniorrådgiver', 'vitenskapsmann', 'matematiker', 'statistiker', 'konservator', 'konservatoren', 'kurator',
    'kuratoren', 'museumsdirektør', 'bibliotekar', 'bibliotekaren', 'biblioteksjef', 'arkivar', 'arkivaren',
    // sport
    'trener', 'treneren', 'hovedtrener', 'assistenttrener', 'keepertrener', 'landslagstrener', 'landslagssjef',
    'landslagssjefen', 'sportssjef', 'sportssjefen', 'sportsdirektør', 'manager', 'manageren', 'lagleder', 'lagkaptein',
    'spiller', 'spilleren', 'landslagsspiller', 'midtbanespiller', 'kantspiller', 'spissen', 'keeper', 'keeperen',
    'målvakt', 'målvakten', 'målscorer', 'målscoreren', 'midtstopper', 'midtstopperen', 'stopper', 'venstreback',
    'høyreback', 'angrepsspiller', 'forsvarsspiller', 'løperen', 'skiløper', 'langrennsløper', 'syklist', 'syklisten',
    'sprinter', 'skihopper', 'skiskytter', 'alpinist', 'alpinisten', 'kombinertløper', 'skøyteløper', 'utøver',
    'utøveren', 'idrettsutøver', 'svømmer', 'svømmeren', 'seiler', 'bokser', 'bokseren', 'turner', 'turneren', 'danser',
    'danseren', 'rytter', 'rytteren', 'sjakkspiller', 'golfspiller', 'tennisspiller', 'håndballspiller',
    'fotballspiller', 'fotballtrener', 'agent', 'agenten', 'verdensmester', 'verdensmesteren', 'mester', 'mesteren',
    'olympier', 'rekordholder', 'talent', 'talentet', 'proff', 'proffen', 'smører', 'smøresjef', 'rennleder',
    'fjellklatrer', 'klatrer', 'klatreren', 'bueskytter', 'fotballpresident', 'idrettspresident', 'skipresident',
    'klubbdirektør', 'supporterleder',
    // culture, media, church
    'kunstner', 'kunstneren', 'billedkunstner', 'forfatter', 'forfatteren', 'lyriker', 'poet', 'poeten', 'dikter',
    'dikteren', 'dramatiker', 'oversetter', 'oversetteren', 'forlegger', 'forleggeren', 'redaktør', 'redaktøren',
    'sjefredaktør', 'journalist', 'journalisten', 'korrespondent', 'korrespondenten', 'kommentator', 'kommentatoren',
    'reporter', 'reporteren', 'programleder', 'programlederen', 'fotograf', 'fotografen', 'spaltist', 'kritiker',
    'kritikeren', 'anmelder', 'anmelderen', 'skuespiller', 'skuespilleren', 'regissør', 'regissøren', 'filmregissør',
    'filmskaper', 'produsent', 'produsenten', 'artist', 'artisten', 'sanger', 'sangeren', 'sangerinne', 'vokalist',
    'vokalisten', 'musiker', 'musikeren', 'komponist', 'komponisten', 'låtskriver', 'rapper', 'rapperen', 'gitarist',
    'gitaristen', 'bassist', 'trommeslager', 'pianist', 'pianisten', 'fiolinist', 'dirigent', 'dirigenten', 'korleder',
    'komiker', 'komikeren', 'influenser', 'influenseren', 'blogger', 'bloggeren', 'youtuber', 'modell', 'modellen',
    'designer', 'designeren', 'kokk', 'kokken', 'kjøkkensjef', 'festivalsjef', 'festivalsjefen', 'teatersjef',
    'teatersjefen', 'operasjef', 'kinosjef', 'kulturminister', 'kulturarbeider', 'kunsthistoriker', 'skulptør', 'maler',
    'maleren', 'musikkprodusent', 'dansekunstner', 'koreograf', 'koreografen', 'scenograf', 'manusforfatter',
    'juryleder', 'jurymedlem', 'kringkastingssjef', 'programsjef', 'nyhetssjef', 'nyhetsredaktør', 'prest', 'presten',
    'sokneprest', 'sogneprest', 'prost', 'prosten', 'biskop', 'biskopen', 'preses', 'pave', 'paven', 'kardinal', 'imam',
    'imamen', 'rabbiner', 'pastor', 'pastoren', 'predikant', 'nonne', 'menighetsleder', 'kirkeverge', 'kirkevergen',
    'diakon', 'diakonen', 'kateket', 'organist', 'organisten', 'klokker',
    // trades
    'forretningsfører', 'bilfører', 'båtfører', 'maratonløper', 'orienteringsløper', 'hekkeløper', 'sprintløper',
    'bilselger', 'telefonselger', 'selgeren', 'roeren', 'munken', 'enka', 'sjåfør', 'sjåføren', 'bussjåfør',
    'lastebilsjåfør', 'drosjesjåfør', 'taxisjåfør', 'lokfører', 'lokføreren', 'flyvertinne', 'kabinansatt',
    'vaktmester', 'vaktmesteren', 'renholder', 'renholderen', 'håndverker', 'håndverkeren', 'tømrer', 'tømreren',
    'snekker', 'snekkeren', 'elektriker', 'elektrikeren', 'rørlegger', 'rørleggeren', 'murer', 'smed', 'smeden',
    'baker', 'bakeren', 'konditor', 'slakter', 'slakteren', 'frisør', 'frisøren', 'servitør', 'kelner', 'bartender',
    'resepsjonist', 'ekspeditør', 'butikkmedarbeider', 'medarbeider', 'medarbeideren', 'ansatt', 'arbeider',
    'arbeideren', 'industriarbeider', 'oljearbeider', 'anleggsleder', 'entreprenør', 'entreprenøren', 'mekaniker',
    'mekanikeren', 'bilberger', 'fisker', 'fiskeren', 'kystfisker', 'røkter', 'jeger', 'jegeren', 'reindriftsutøver',
    'reineier', 'reineieren', 'gjeter', 'gjeteren', 'gartner', 'gartneren', 'skogbruker', 'skogeier', 'grunneier',
    'grunneieren', 'hytteeier', 'huseier', 'hundeeier', 'fangstmann', 'guide', 'guiden', 'turguide', 'turleder',
    'føreren', 'reiseleder', 'vertinne', 'programvert', 'hotelldirektør', 'hotellsjef', 'restauratør', 'kafeeier',
    'husmor', 'barnevakt', 'vekter', 'vekteren', 'dørvakt', 'tolk', 'tolken', 'sosionom', 'barnevernsleder',
    'barnevernspedagog', 'skredekspert', 'flytekniker', 'maskinfører', 'kranfører', 'heismontør', 'sveiser',
    'programmerer', 'utvikler', 'utvikleren', 'dataingeniør', 'hacker', 'miljøarbeider', 'aktivist', 'aktivisten',
    'kampanjeleder', 'miljøverner', 'naturverner', 'ornitolog', 'oppfinner', 'eventyrer', 'polfarer', 'oppdager',
    'museumsvert', 'gravemaskinfører',
    // kin and ties
    'mor', 'moren', 'mora', 'far', 'faren', 'forelder', 'pappa', 'pappaen', 'mamma', 'mammaen', 'bror', 'broren',
    'søster', 'søsteren', 'søstera', 'tvilling', 'tvillingbror', 'tvillingsøster', 'sønn', 'sønnen', 'datter',
    'datteren', 'dattera', 'kone', 'kona', 'konen', 'ektemann', 'ektemannen', 'ektefelle', 'ektefellen', 'samboer',
    'samboeren', 'kjæreste', 'kjæresten', 'forlovede', 'ekskone', 'eksmann', 'bestemor', 'bestemoren', 'farmor',
    'mormor', 'bestefar', 'bestefaren', 'farfar', 'morfar', 'oldemor', 'oldefar', 'onkel', 'onkelen', 'tanten', 'tanta',
    'fetter', 'fetteren', 'kusine', 'kusinen', 'niese', 'niesen', 'nevø', 'nevøen', 'svigermor', 'svigerfar', 'svoger',
    'svigerinne', 'stefar', 'stemor', 'fostermor', 'fosterfar', 'fadder', 'enken', 'enkemann', 'barnebarn', 'oldebarn',
    'nabo', 'naboen', 'venn', 'vennen', 'venninne', 'venninnen', 'kamerat', 'kameraten', 'kollega', 'kollegaen',
    'lagkamerat', 'lagkameraten', 'lagvenninne', 'medspiller', 'medelev', 'klassekamerat', 'bekjent', 'rival',
    'rivalen', 'forgjenger', 'etterfølger', 'arving'
  ],
  plurals: ['e', 'r', 'er', 'ne', 'ene'],
  definites: ['en', 'n', 'a'],
  people: [
    'mann', 'mannen', 'kvinne', 'kvinnen', 'kvinna', 'dame', 'damen', 'dama', 'gutt', 'gutten', 'jente', 'jenta',
    'jenten', 'barn', 'barnet', 'ungdom', 'ungdommen', 'tenåring', 'tenåringen', 'pensjonist', 'pensjonisten', 'person',
    'personen', 'vitne', 'vitnet', 'øyenvitne', 'øyevitne', 'øyenvitnet', 'offeret', 'fornærmede', 'siktede',
    'tiltalte', 'mistenkte', 'domfelte', 'dømte', 'drapssiktede', 'siktet', 'gjerningsmann', 'gjerningsmannen',
    'gjerningsperson', 'gjerningspersonen', 'ransmann', 'etterlyste', 'savnede', 'skadde', 'forulykkede', 'avdøde',
    'pasient', 'pasienten', 'kunde', 'kunden', 'passasjer', 'passasjeren', 'bilist', 'bilisten', 'trafikant',
    'trafikanten', 'fotgjenger', 'syklende', 'turist', 'turisten', 'reisende', 'beboer', 'beboeren', 'innbygger',
    'innbyggeren', 'borger', 'borgeren', 'leseren', 'seeren', 'lytteren', 'tilskuer', 'tilskueren', 'tilhenger',
    'supporter', 'supporteren', 'deltaker', 'deltakeren', 'vinner', 'vinneren', 'taper', 'taperen', 'debutant',
    'debutanten', 'nykommer', 'jubilant', 'jubilanten', 'helten', 'heltinne', 'legende', 'legenden', 'stjerne',
    'stjernen', 'stjerna', 'ikon', 'profil', 'profilen', 'favoritt', 'favoritten', 'brukeren', 'leietaker', 'leieboer',
    'mottaker', 'mottakeren', 'tipser', 'tipseren', 'innringer', 'innringeren', 'varsleren', 'kilden', 'flyktning',
    'flyktningen', 'asylsøker', 'asylsøkeren', 'gissel', 'innsatt', 'innsatte', 'fange', 'fangen', 'rundingen',
    'trebarnsmor', 'småbarnsmor', 'småbarnsfar', 'firebarnsfar', 'nybakt mor', 'nybakt far', 'alenemor', 'alenefar',
    'svensken', 'dansken', 'finnen', 'islendingen', 'briten', 'engelskmannen', 'franskmannen', 'tyskeren', 'spanjolen',
    'italieneren', 'portugiseren', 'nederlenderen', 'belgieren', 'sveitseren', 'østerrikeren', 'polakken', 'russeren',
    'ukraineren', 'amerikaneren', 'kanadieren', 'brasilianeren', 'argentineren', 'kineseren', 'japaneren',
    'australieren', 'nordmannen', 'samen', 'osloværingen', 'bergenseren', 'trønderen', 'nordlendingen', 'sunnmøringen',
    'stavangermannen', 'drammenseren', 'siddisen', 'tromsøværingen', 'harstadværingen', 'finnmarkingen',
    'haugesunderen', 'kristiansanderen', 'sørlendingen', 'vestlendingen', 'østlendingen', 'veteranen', 'talentet',
    'duoen', 'forloveden', 'overlevende', 'etterlatt', 'pårørende'
  ],
  men: [
    'mann', 'mannen', 'gutt', 'gutten', 'kar', 'karen', 'konge', 'kongen', 'prins', 'prinsen', 'politimann',
    'brannmann', 'fetter', 'fetteren', 'svoger', 'svogeren', 'kompis', 'kompisen', 'sønn', 'sønnen', 'far', 'faren',
    'pappa', 'pappaen', 'stefar', 'stefaren', 'dattersønn', 'dattersønnen', 'sønnesønn', 'sønnesønnen', 'bestefar',
    'bestefaren', 'morfar', 'morfaren', 'farfar', 'farfaren', 'bror', 'broren', 'lillebror', 'lillebroren', 'storebror',
    'storebroren', 'tvillingbror', 'tvillingbroren', 'halvbror', 'halvbroren', 'ektemann', 'ektemannen', 'eksmann',
    'eksmannen', 'enkemann', 'enkemannen', 'onkel', 'onkelen', 'nevø', 'nevøen', 'svigerfar', 'svigerfaren',
    'svigersønn', 'svigersønnen'
  ],
  women: [
    'kvinne', 'kvinnen', 'kvinna', 'dame', 'damen', 'dama', 'jente', 'jenta', 'jenten', 'dronning', 'dronningen',
    'prinsesse', 'prinsessen', 'talskvinne', 'talskvinnen', 'forkvinne', 'forkvinnen', 'venninne', 'venninnen',
    'kusine', 'kusinen', 'kusina', 'svigerinne', 'svigerinnen', 'jordmor', 'jordmoren', 'skuespillerinne',
    'skuespillerinnen', 'enke', 'enken', 'datter', 'datteren', 'dattera', 'mor', 'moren', 'mora', 'mamma', 'mammaen',
    'stemor', 'stemoren', 'stemora', 'datterdatter', 'datterdatteren', 'sønnedatter', 'sønnedatteren', 'bestemor',
    'bestemoren', 'bestemora', 'mormor', 'mormoren', 'mormora', 'farmor', 'farmoren', 'farmora', 'søster', 'søsteren',
    'søstera', 'lillesøster', 'lillesøsteren', 'lillesøstera', 'storesøster', 'storesøsteren', 'storesøstera',
    'tvillingsøster', 'tvillingsøsteren', 'halvsøster', 'halvsøsteren', 'kone', 'kona', 'konen', 'ekskone', 'ekskona',
    'ekskonen', 'hustru', 'hustruen', 'tante', 'tanten', 'tanta', 'niese', 'niesen', 'svigermor', 'svigermoren',
    'svigermora', 'svigerdatter', 'svigerdatteren'
  ],
  kin: [
    [
      [
        'sønn', 'sønnen', 'datter', 'datteren', 'dattera'
      ],
      [
        'far', 'faren', 'pappa', 'pappaen', 'stefar', 'stefaren', 'mor', 'moren', 'mora', 'mamma', 'mammaen', 'stemor',
        'stemoren', 'stemora'
      ]
    ],
    [
      [
        'barnebarn', 'barnebarnet', 'dattersønn', 'dattersønnen', 'sønnesønn', 'sønnesønnen', 'datterdatter',
        'datterdatteren', 'sønnedatter', 'sønnedatteren'
      ],
      [
        'bestefar', 'bestefaren', 'morfar', 'morfaren', 'farfar', 'farfaren', 'bestemor', 'bestemoren', 'bestemora',
        'mormor', 'mormoren', 'mormora', 'farmor', 'farmoren', 'farmora'
      ]
    ],
    [
      [
        'bror', 'broren', 'lillebror', 'lillebroren', 'storebror', 'storebroren', 'tvillingbror', 'tvillingbroren',
        'halvbror', 'halvbroren', 'søster', 'søsteren', 'søstera', 'lillesøster', 'lillesøsteren', 'lillesøstera',
        'storesøster', 'storesøsteren', 'storesøstera', 'tvillingsøster', 'tvillingsøsteren', 'halvsøster',
        'halvsøsteren', 'tvilling'
      ],
      [
        'bror', 'broren', 'lillebror', 'lillebroren', 'storebror', 'storebroren', 'tvillingbror', 'tvillingbroren',
        'halvbror', 'halvbroren', 'søster', 'søsteren', 'søstera', 'lillesøster', 'lillesøsteren', 'lillesøstera',
        'storesøster', 'storesøsteren', 'storesøstera', 'tvillingsøster', 'tvillingsøsteren', 'halvsøster',
        'halvsøsteren', 'tvilling'
      ]
    ],
    [
      [
        'ektemann', 'ektemannen', 'eksmann', 'eksmannen', 'enkemann', 'enkemannen', 'kone', 'kona', 'konen', 'ekskone',
        'ekskona', 'ekskonen', 'hustru', 'hustruen', 'enke', 'enken', 'ektefelle', 'ektefellen', 'samboer', 'samboeren',
        'kjæreste', 'kjæresten', 'forlovede', 'forloveden', 'partneren'
      ],
      [
        'ektemann', 'ektemannen', 'eksmann', 'eksmannen', 'enkemann', 'enkemannen', 'kone', 'kona', 'konen', 'ekskone',
        'ekskona', 'ekskonen', 'hustru', 'hustruen', 'enke', 'enken', 'ektefelle', 'ektefellen', 'samboer', 'samboeren',
        'kjæreste', 'kjæresten', 'forlovede', 'forloveden', 'partneren'
      ]
    ],
    [
      [
        'nevø', 'nevøen', 'niese', 'niesen'
      ],
      [
        'onkel', 'onkelen', 'tante', 'tanten', 'tanta'
      ]
    ],
    [
      [
        'fetter', 'fetteren', 'kusine', 'kusinen', 'kusina', 'søskenbarn', 'søskenbarnet'
      ],
      [
        'fetter', 'fetteren', 'kusine', 'kusinen', 'kusina', 'søskenbarn', 'søskenbarnet'
      ]
    ],
    [
      [
        'svigersønn', 'svigersønnen', 'svigerdatter', 'svigerdatteren'
      ],
      [
        'svigerfar', 'svigerfaren', 'svigermor', 'svigermoren', 'svigermora'
      ]
    ]
  ],
  bodies: [
    'rådet', 'politiet', 'politi', 'påtalemyndigheten', 'påtalemyndigheta', 'kommunen', 'fylkeskommunen', 'fylket',
    'bydelen', 'staten', 'regjeringen', 'regjeringa', 'stortinget', 'storting', 'departementet', 'direktoratet',
    'tilsynet', 'partiet', 'brannvesenet', 'brannvesen', 'redningssentralen', 'hovedredningssentralen', 'nødetatene',
    'alarmsentralen', 'legevakten', 'legevakta', 'sykehuset', 'sjukehuset', 'helseforetaket', 'helsevesenet', 'skolen',
    'skulen', 'universitetet', 'høgskolen', 'høyskolen', 'barnehagen', 'retten', 'tingretten', 'lagmannsretten',
    'høyesterett', 'domstolen', 'forsvaret', 'hæren', 'sjøforsvaret', 'luftforsvaret', 'kystvakten', 'kystvakta',
    'heimevernet', 'etterretningstjenesten', 'sikkerhetstjenesten', 'tolletaten', 'skatteetaten', 'vegvesenet',
    'veivesenet', 'statens vegvesen', 'vegtrafikksentralen', 'veitrafikksentralen', 'trafikksentralen', 'kystverket',
    'kartverket', 'jernbaneverket', 'bane nor', 'havnevesenet', 'etaten', 'myndighetene', 'myndigheten', 'bystyret',
    'kommunestyret', 'fylkestinget', 'fylkesutvalget', 'formannskapet', 'byrådet', 'styret', 'komiteen', 'komité',
    'komite', 'utvalget', 'nemnda', 'nemnden', 'kommisjonen', 'havarikommisjonen', 'juryen', 'ledelsen',
    'administrasjonen', 'rådhuset', 'kongehuset', 'slottet', 'hoffet', 'kreml', 'pentagon', 'vatikanet', 'parlamentet',
    'senatet', 'kongressen', 'forsamlingen', 'alliansen', 'koalisjonen', 'opposisjonen', 'flertallet', 'mindretallet',
    'fraksjonen', 'partigruppa', 'partigruppen', 'selskapet', 'bedriften', 'bedrifta', 'firmaet', 'konsernet',
    'rederiet', 'flyselskapet', 'ferjeselskapet', 'fergeselskapet', 'busselskapet', 'oljeselskapet', 'kraftselskapet',
    'strømselskapet', 'forsikringsselskapet', 'telegiganten', 'produsenten', 'leverandøren', 'arrangøren', 'utbyggeren',
    'butikken', 'butikkjeden', 'kjeden', 'banken', 'sentralbanken', 'børsen', 'fondet', 'hotellet', 'restauranten',
    'kjøpesenteret', 'fabrikken', 'verftet', 'meieriet', 'slakteriet', 'oppdrettsselskapet', 'entreprenørfirmaet',
    'klubben', 'fotballklubben', 'foreningen', 'forbundet', 'fagforeningen', 'fotballforbundet', 'skiforbundet',
    'idrettsforbundet', 'arbeidsgiverorganisasjonen', 'organisasjonen', 'interesseorganisasjonen',
    'miljøorganisasjonen', 'bevegelsen', 'stiftelsen', 'kirken', 'kirka', 'menigheten', 'bispedømmet', 'museet',
    'teateret', 'teatret', 'biblioteket', 'orkesteret', 'festivalen', 'bandet', 'forlaget', 'plateselskapet', 'avisen',
    'avisa', 'nettavisen', 'kanalen', 'tv-kanalen', 'tv-stasjonen', 'radiostasjonen', 'statskanalen', 'nyhetsbyrået',
    'byrået', 'redaksjonen', 'magasinet', 'tidsskriftet', 'ambassaden', 'utenriksdepartementet', 'justisdepartementet',
    'finansdepartementet', 'helsedepartementet', 'kunnskapsdepartementet', 'forsvarsdepartementet',
    'folkehelseinstituttet', 'helsedirektoratet', 'meteorologisk institutt', 'værvarslinga', 'meteorologene',
    'instituttet', 'senteret', 'sentralen', 'avdelingen', 'avdelinga', 'kontoret', 'gruppen', 'gruppa', 'teamet',
    'aksjonsgruppen', 'aksjonsgruppa', 'fengselet', 'barnevernet', 'ombudet', 'barneombudet', 'forbrukerombudet',
    'forbrukerrådet', 'sivilombudet', 'datatilsynet', 'arbeidstilsynet', 'mattilsynet', 'konkurransetilsynet',
    'finanstilsynet', 'statsforvalteren', 'fylkesmannen', 'landslaget', 'bondelaget', 'borettslaget', 'idrettslaget',
    'samvirkelaget', 'historielaget', 'velforeningen', 'røde kors', 'turistforeningen', 'dødsboet', 'terrorgruppen',
    'terrororganisasjonen', 'militæret', 'juntaen', 'presidentkontoret', 'statsministerens kontor', 'luftfartstilsynet',
    'sjøfartsdirektoratet', 'fiskeridirektoratet', 'miljødirektoratet', 'utlendingsdirektoratet',
    'utdanningsdirektoratet', 'sametinget', 'rovviltnemnda', 'tollvesenet', 'postvesenet', 'sivilforsvaret',
    'etterforskningsledelsen', 'spesialenheten'
  ],
  again: [
    'selskapet', 'bedriften', 'firmaet', 'konsernet', 'rederiet', 'klubben', 'partiet', 'organisasjonen', 'foreningen',
    'stiftelsen', 'forbundet', 'kjeden', 'banken', 'bryggeriet', 'etaten', 'direktoratet', 'tilsynet', 'verket',
    'institusjonen', 'fagforeningen', 'foretaket', 'flyselskapet', 'forsikringsselskapet', 'interesseorganisasjonen',
    'bransjeorganisasjonen'
  ],
  againPeople: [
    'spilleren', 'målscoreren', 'toppscoreren', 'spissen', 'angriperen', 'backen', 'stopperen', 'midtstopperen',
    'keeperen', 'målvakten', 'målvokteren', 'målmannen', 'kapteinen', 'playmakeren', 'profilen', 'landslagsprofilen',
    'utøveren', 'løperen', 'skiløperen', 'sprinteren', 'syklisten', 'rytteren', 'svømmeren', 'bokseren', 'kasteren',
    'hopperen', 'golferen', 'idrettsutøveren', 'verdensmesteren', 'mesteren', 'vinneren', 'seierherren', 'veteranen',
    'debutanten', 'nykommeren', 'talentet', 'stortalentet', 'stjernen', 'superstjernen', 'sangeren', 'sangerinnen',
    'vokalisten', 'artisten', 'musikeren', 'rapperen', 'gitaristen', 'trommisen', 'pianisten', 'fiolinisten',
    'cellisten', 'komponisten', 'låtskriveren', 'skuespilleren', 'komikeren', 'forfatteren', 'romanforfatteren',
    'krimforfatteren', 'dikteren', 'poeten', 'lyrikeren', 'kunstneren', 'billedkunstneren', 'maleren', 'filmskaperen',
    'regissøren', 'danseren', 'dragartisten', 'influenseren', 'bloggeren', 'kjendisen', 'programprofilen',
    'tv-profilen', 'politikeren', 'stortingspolitikeren', 'lokalpolitikeren', 'toppolitikeren', 'partiveteranen',
    'bonden', 'gårdbrukeren', 'gardbrukeren', 'melkebonden', 'fiskeren', 'reineieren', 'jegeren', 'gründeren',
    'investoren', 'milliardæren', 'forretningsmannen', 'forretningskvinnen', 'bakeren', 'kokken', 'pensjonisten',
    'studenten', 'turisten', 'eventyreren', 'klatreren', 'fjellklatreren', 'skribenten', 'svensken', 'dansken',
    'finnen', 'islendingen', 'tyskeren', 'briten', 'engelskmannen', 'franskmannen', 'italieneren', 'spanjolen',
    'spanieren', 'portugiseren', 'nederlenderen', 'hollenderen', 'belgieren', 'sveitseren', 'østerrikeren', 'polakken',
    'russeren', 'ukraineren', 'amerikaneren', 'kanadieren', 'australieren', 'japaneren', 'kineseren', 'brasilianeren',
    'argentineren', 'nordmannen', 'skotten', 'walliseren', 'iren', 'kroaten', 'serberen', 'ungareren', 'tsjekkeren',
    'slovenen', 'slovakeren', 'greskeren', 'grekeren', 'tyrkeren', 'marokkaneren', 'etiopieren', 'kenyaneren',
    'bergenseren', 'trønderen', 'sunnmøringen', 'nordlendingen', 'sørlendingen', 'vestlendingen', 'stavangermannen',
    'østlendingen', 'telemarkingen', 'hedmarkingen', 'romsdalingen', 'nordmøringen', 'finnmarkingen', 'harstadværingen',
    'tromsøværingen'
  ],
  offices: [
    'politimester', 'politimesteren', 'lensmann', 'lensmannen', 'politibetjent', 'politibetjenten', 'politioverbetjent',
    'politioverbetjenten', 'innsatsleder', 'innsatslederen', 'operasjonsleder', 'operasjonslederen', 'etterforsker',
    'etterforskeren', 'etterforskningsleder', 'etterforskningslederen', 'brannsjef', 'brannsjefen', 'brannmester',
    'brannmesteren', 'utrykningsleder', 'utrykningslederen', 'dommer', 'dommeren', 'aktor', 'aktoren', 'forsvarer',
    'forsvareren', 'advokat', 'advokaten', 'lege', 'legen', 'sykepleier', 'sykepleieren', 'psykolog', 'psykologen',
    'prest', 'presten', 'biskop', 'biskopen', 'rektor', 'rektoren', 'lærer', 'læreren', 'ordfører', 'ordføreren',
    'rådmann', 'rådmannen', 'kommunedirektør', 'kommunedirektøren', 'statsråd', 'statsråden', 'minister', 'ministeren',
    'talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'sjef', 'sjefen', 'direktør', 'direktøren', 'styreleder',
    'styrelederen', 'meteorolog', 'meteorologen', 'redaktør', 'redaktøren', 'journalist', 'journalisten', 'intervjuer',
    'intervjueren', 'ekspert', 'eksperten', 'forsker', 'forskeren', 'professor', 'professoren', 'kommentator',
    'kommentatoren', 'statsforvalter', 'statsforvalteren', 'ombud', 'ombudet', 'inspektør', 'inspektøren', 'kontrollør',
    'kontrolløren', 'dirigent', 'dirigenten', 'vakthavende', 'talskvinnen'
  ],
  trades: [
    ['aktor', 'aktoren', 'statsadvokat', 'statsadvokaten', 'politiadvokat', 'politiadvokaten', 'anklager', 'anklageren', 'påtaleansvarlig'],
    ['dommer', 'dommeren', 'tingrettsdommer', 'lagdommer', 'sorenskriver', 'sorenskriveren', 'lagmann', 'lagmannen', 'fagdommer'],
    ['forsvarer', 'forsvareren', 'advokat', 'advokaten'],
    ['sjef', 'sjefen', 'toppsjef', 'toppsjefen', 'direktør', 'direktøren', 'leder', 'lederen', 'styrer', 'styreren', 'bestyrer', 'bestyreren'],
    ['statsråd', 'statsråden', 'minister', 'ministeren'],
    ['trener', 'treneren', 'manager', 'manageren', 'coach', 'coachen', 'landslagssjef', 'landslagssjefen'],
    ['lege', 'legen', 'overlege', 'overlegen', 'doktor', 'doktoren', 'kirurg', 'kirurgen', 'spesialist', 'spesialisten', 'fastlege', 'fastlegen'],
    ['forsker', 'forskeren', 'professor', 'professoren', 'førsteamanuensis', 'førsteamanuensisen', 'stipendiat', 'stipendiaten', 'postdoktor', 'seniorforsker', 'biolog', 'biologen', 'geolog', 'geologen', 'historiker', 'historikeren', 'økonom', 'økonomen'],
    ['lærer', 'læreren', 'lektor', 'lektoren', 'adjunkt', 'adjunkten', 'pedagog', 'pedagogen'],
    ['rektor', 'rektoren', 'skoleleder', 'skolelederen'],
    ['talsperson', 'talspersonen', 'talsmann', 'talsmannen', 'talskvinne', 'talskvinnen', 'kommunikasjonssjef', 'kommunikasjonssjefen', 'kommunikasjonsdirektør', 'kommunikasjonsrådgiver', 'pressesjef', 'pressekontakt', 'informasjonssjef', 'informasjonssjefen'],
    ['eier', 'eieren', 'innehaver', 'innehaveren', 'driver', 'driveren', 'gründer', 'gründeren'],
    ['tillitsvalgt', 'tillitsvalgte', 'hovedtillitsvalgt', 'klubbleder', 'klubblederen', 'fagforeningsleder'],
    ['bonde', 'bonden', 'gårdbruker', 'gårdbrukeren', 'gardbruker', 'gardbrukeren', 'produsent', 'produsenten'],
    ['skipper', 'skipperen', 'kaptein', 'kapteinen', 'skipsfører', 'skipsføreren', 'båtfører', 'båtføreren'],
    ['prest', 'presten', 'sokneprest', 'soknepresten', 'kapellan', 'kapellanen', 'prost', 'prosten'],
    ['sjåfør', 'sjåføren', 'bussjåfør', 'drosjesjåfør', 'fører', 'føreren'],
    ['journalist', 'journalisten', 'reporter', 'reporteren', 'korrespondent', 'korrespondenten'],
    ['kokk', 'kokken', 'kjøkkensjef', 'kjøkkensjefen'],
    ['rådmann', 'rådmannen', 'kommunedirektør', 'kommunedirektøren'],
    ['keeper', 'keeperen', 'målvakt', 'målvakten', 'målmann', 'målmannen'],
    ['lensmann', 'lensmannen', 'politistasjonssjef', 'politistasjonssjefen'],
    ['bilfører', 'bilføreren', 'bilist', 'bilisten']
  ],
  groups: [
    'familien', 'duoen', 'trioen', 'foreldrene', 'foreldre', 'beboerne', 'beboere', 'innbyggerne', 'innbyggere',
    'naboene', 'naboer', 'elevene', 'elever', 'studentene', 'studenter', 'lærerne', 'lærere', 'forskerne', 'forskere',
    'ekspertene', 'eksperter', 'fagfolk', 'kritikerne', 'kritikere', 'spillerne', 'spillere', 'fansen', 'supporterne',
    'supportere', 'tilhengerne', 'tilskuerne', 'publikum', 'demonstrantene', 'demonstranter', 'aktivistene',
    'aktivister', 'vitnene', 'vitner', 'øyenvitner', 'ofrene', 'etterlatte', 'pårørende', 'arbeiderne', 'arbeidere',
    'arbeidstakerne', 'arbeidsgiverne', 'bøndene', 'bønder', 'fiskerne', 'fiskere', 'partene', 'politikerne',
    'politikere', 'legene', 'leger', 'overlegene', 'sykepleierne', 'sykepleiere', 'ansatte', 'de ansatte', 'lederne',
    'ledere', 'eierne', 'eiere', 'myndigheter', 'advokatene', 'forsvarerne', 'aktorene', 'dommerne', 'etterforskerne',
    'tjenestemennene', 'kunder', 'kundene', 'passasjerene', 'passasjerer', 'bilistene', 'turistene', 'turister',
    'reisende', 'brukerne', 'brukere', 'pasientene', 'pasienter', 'folk', 'noen', 'mange', 'alle', 'de fleste', 'andre',
    'kvinner', 'kvinnene', 'menn', 'mennene', 'barna', 'barn', 'ungdommene', 'ungdommer', 'jentene', 'guttene',
    'soldatene', 'soldater', 'opprørerne', 'opprørere', 'talspersoner', 'velgerne', 'velgere', 'investorene',
    'investorer', 'analytikere', 'analytikerne', 'økonomer', 'økonomene', 'meteorologene', 'meteorologer', 'geologene',
    'arrangørene', 'utbyggerne', 'grunneierne', 'grunneiere', 'hytteeierne', 'huseierne', 'reindriftsutøverne',
    'jegerne', 'søsknene', 'brødrene', 'søstrene', 'tvillingene', 'ekteparet', 'paret', 'vennene', 'venner',
    'kollegene', 'kolleger', 'kollegaer', 'redningsmannskapene', 'mannskapene', 'brannfolkene', 'nødetatene',
    'journalistene', 'journalister', 'medier', 'mediene', 'fagforeningene', 'kommunene', 'fylkene', 'partiene',
    'opposisjonspartiene', 'organisasjonene', 'bedriftene', 'selskapene', 'klubbene', 'skolene', 'kirkene',
    'medlemmene', 'representantene', 'tillitsvalgte', 'de tillitsvalgte', 'de etterlatte', 'familiemedlemmer', 'lokale',
    'innbyggere i', 'kilder', 'anonyme kilder', 'tjenestemenn', 'nordmenn', 'svenskene', 'danskene', 'russerne',
    'amerikanerne', 'ukrainerne', 'israelerne', 'palestinerne', 'kineserne', 'tyskerne', 'franskmennene', 'britene',
    'aviser', 'avisene', 'nettaviser', 'mediehus', 'kommuner', 'partier', 'organisasjoner', 'miljøorganisasjoner',
    'fagforeninger', 'fagforbund', 'foreninger', 'bedrifter', 'selskaper', 'klubber', 'skoler', 'banker', 'meglere',
    'rådgivere', 'medlemmer', 'ministre', 'ordførere', 'statsråder', 'advokater', 'jurister', 'trenere', 'løpere',
    'utøvere', 'artister', 'kunstnere', 'forfattere', 'skuespillere', 'sjåfører', 'flyktninger', 'asylsøkere',
    'prester', 'biskoper', 'veterinærer', 'tilskuere', 'syklister', 'trafikanter', 'seere', 'lesere', 'lyttere',
    'gjester', 'deltakere', 'gründere', 'næringsdrivende', 'foresatte', 'besteforeldre', 'tenåringer', 'professorer',
    'historikere', 'biologer', 'pensjonister', 'polititjenestemenn', 'politifolk', 'brannmenn', 'diplomater'
  ],
  ageEndings: ['åringen', 'åring', 'åringene', 'åringer', 'årige', 'årig'],
  parties: [
    'Ap', 'Arbeiderpartiet', 'A', 'Høyre', 'H', 'Frp', 'Fremskrittspartiet', 'Framstegspartiet', 'Sp', 'Senterpartiet',
    'SV', 'Sosialistisk Venstreparti', 'Venstre', 'V', 'KrF', 'Kristelig Folkeparti', 'MDG', 'Miljøpartiet De Grønne',
    'De Grønne', 'Rødt', 'R', 'INP', 'Industri- og næringspartiet', 'PP', 'Pensjonistpartiet', 'Konservativt',
    'Demokratene', 'Liberalistene', 'PDK', 'Partiet De Kristne', 'FNB', 'Folkets parti', 'Bymiljølista', 'Helsepartiet',
    'Nordkalottfolket', 'NKF', 'NSR', 'Norske Samers Riksforbund', 'Partiet Sentrum', 'Uavhengig', 'uavh', 'Unge Høyre',
    'AUF', 'FpU', 'Senterungdommen', 'Sosialistisk Ungdom', 'Unge Venstre', 'Grønn Ungdom', 'Rød Ungdom', 'KrFU'
  ],
  papers: [
    'rapporten', 'rapport', 'rapporter', 'undersøkelsen', 'undersøkelse', 'studien', 'studie', 'loven', 'lovforslaget',
    'forskriften', 'avtalen', 'avtale', 'kontrakten', 'dommen', 'kjennelsen', 'tiltalen', 'tiltalebeslutningen',
    'siktelsen', 'statistikken', 'statistikk', 'tallene', 'oversikten', 'meldingen', 'pressemeldingen', 'pressemelding',
    'brevet', 'brev', 'e-post', 'e-posten', 'eposten', 'mailen', 'tekstmeldingen', 'tekstmeldinga', 'dokumentet',
    'dokumenter', 'dokumentene', 'notatet', 'innkallingen', 'saksfremlegget', 'sakspapirene', 'planen', 'budsjettet',
    'regnskapet', 'årsrapporten', 'årsmeldingen', 'målingen', 'måling', 'meningsmålingen', 'meningsmåling', 'prognosen',
    'prognoser', 'værmeldingen', 'varselet', 'artikkelen', 'artikkel', 'boken', 'boka', 'nettsiden', 'nettsidene',
    'hjemmesiden', 'kunngjøringen', 'erklæringen', 'vedtaket', 'høringssvaret', 'høringsuttalelsen', 'klagen',
    'søknaden', 'stevningen', 'anmeldelsen', 'protokollen', 'instruksen', 'retningslinjene', 'reglene', 'regelverket',
    'grunnloven', 'straffeloven', 'testamentet', 'evalueringen', 'utredningen', 'analysen', 'barometeret', 'indeksen',
    'skiltet', 'plakaten', 'loggen', 'politiloggen', 'databasen', 'registeret', 'tabellen', 'ranglisten', 'planene',
    // no papers, but no speakers either: they only look like compounds of eier and rådet
    'seier', 'seieren', 'området', 'områdene'
  ]
}
