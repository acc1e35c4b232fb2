import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {he: ['hij', 'ie', 'hem'], she: ['zij', 'ze', 'haar'], they: ['zij', 'ze', 'beiden'], other: ['laatstgenoemde']},
  firstPerson: ['ik', 'mij', 'me', 'mijn', 'wij', 'we', 'ons', 'onze', 'mezelf', "m'n"],
  secondPerson: ['jij', 'je', 'jou', 'jouw', 'u', 'uw', 'jullie'],
  articles: ['een', 'de', 'het', "'t", 'deze', 'dit', 'die', 'dat', "'n"],
  indefinite: ['een', "'n"],
  of: ['van', 'voor'],
  possessives: ['zijn', 'haar', 'hun', 'mijn', 'onze', 'ons', 'diens', 'uw', 'jouw', "z'n", "d'r"],
  roles: [
    'burgemeester', 'wethouder', 'loco-burgemeester', 'raadslid', 'fractievoorzitter', 'voorzitter', 'voorzitster',
    'vicevoorzitter', 'minister', 'premier', 'minister-president', 'staatssecretaris', 'kamerlid', 'politicus',
    'politica', 'senator', 'gedeputeerde', 'commissaris', 'president', 'kanselier', 'ambassadeur', 'diplomaat',
    'secretaris', 'woordvoerder', 'woordvoerster', 'directeur', 'directrice', 'manager', 'baas', 'chef', 'hoofd',
    'leider', 'leidster', 'bestuurder', 'bestuurslid', 'lid', 'kandidaat', 'lijsttrekker', 'partijleider', 'adviseur',
    'adviseuse', 'medewerker', 'medewerkster', 'ambtenaar', 'beheerder', 'coördinator', 'oprichter', 'oprichtster',
    'eigenaar', 'eigenaresse', 'ondernemer', 'onderneemster', 'uitbater', 'uitbaatster', 'exploitant', 'investeerder',
    'organisator', 'initiatiefnemer', 'vrijwilliger', 'vrijwilligster', 'activist', 'vakbondsman', 'schepen',
    'gouverneur', 'korpschef', 'projectleider', 'penningmeester', 'agent', 'agente', 'politieagent', 'wijkagent',
    'rechercheur', 'officier van justitie', 'officier', 'rechter', 'advocaat', 'advocate', 'raadsman', 'raadsvrouw',
    'notaris', 'griffier', 'aanklager', 'procureur', 'brandweerman', 'brandweercommandant', 'commandant', 'generaal',
    'kolonel', 'kapitein', 'soldaat', 'piloot', 'schipper', 'stuurman', 'machinist', 'chauffeur', 'bestuurster',
    'boswachter', 'havenmeester', 'brugwachter', 'veerman', 'visser', 'arts', 'huisarts', 'dokter', 'chirurg',
    'verpleegkundige', 'verloskundige', 'tandarts', 'dierenarts', 'psycholoog', 'psychologe', 'psychiater', 'viroloog',
    'epidemioloog', 'therapeut', 'hoogleraar', 'docent', 'docente', 'leraar', 'lerares', 'leerkracht', 'juf', 'meester',
    'schooldirecteur', 'rector', 'student', 'studente', 'leerling', 'scholier', 'onderzoeker', 'onderzoekster',
    'wetenschapper', 'deskundige', 'expert', 'historicus', 'econoom', 'econome', 'analist', 'bioloog', 'biologe',
    'ecoloog', 'geoloog', 'archeoloog', 'meteoroloog', 'weerman', 'weervrouw', 'ingenieur', 'architect', 'architecte',
    'technicus', 'conservator', 'curator', 'bibliothecaris', 'organist', 'orgelbouwer', 'restaurateur', 'boer',
    'boerin', 'veehouder', 'melkveehouder', 'tuinder', 'kweker', 'bakker', 'slager', 'kok', 'ober', 'kastelein',
    'winkelier', 'verkoper', 'verkoopster', 'makelaar', 'bouwer', 'aannemer', 'timmerman', 'loodgieter', 'elektricien',
    'monteur', 'lasser', 'arbeider', 'werknemer', 'werkneemster', 'conducteur', 'kapper', 'kapster', 'koster',
    'conciërge', 'huismeester', 'schrijver', 'schrijfster', 'auteur', 'dichter', 'journalist', 'journaliste',
    'verslaggever', 'verslaggeefster', 'correspondent', 'correspondente', 'redacteur', 'hoofdredacteur', 'presentator',
    'presentatrice', 'columnist', 'fotograaf', 'fotografe', 'regisseur', 'acteur', 'actrice', 'zanger', 'zangeres',
    'muzikant', 'muzikante', 'componist', 'dirigent', 'dirigente', 'kunstenaar', 'kunstenares', 'schilder',
    'cabaretier', 'danser', 'danseres', 'producent', 'programmamaker', 'rapper', 'influencer', 'trainer', 'trainster',
    'coach', 'hoofdtrainer', 'bondscoach', 'speler', 'speelster', 'aanvoerder', 'aanvoerster', 'doelman', 'keeper',
    'keepster', 'spits', 'verdediger', 'middenvelder', 'aanvaller', 'scheidsrechter', 'wielrenner', 'renner',
    'schaatser', 'schaatsster', 'zwemmer', 'zwemster', 'atleet', 'atlete', 'kampioen', 'winnaar', 'winnares',
    'supporter', 'fan', 'ploegleider', 'coureur', 'dominee', 'pastoor', 'bisschop', 'priester', 'imam', 'paus',
    'koning', 'koningin', 'prins', 'prinses', 'moeder', 'vader', 'zus', 'zuster', 'broer', 'broertje', 'zusje', 'zoon',
    'dochter', 'vrouw', 'man', 'echtgenoot', 'echtgenote', 'partner', 'vriend', 'vriendin', 'oma', 'opa', 'grootmoeder',
    'grootvader', 'kleinzoon', 'kleindochter', 'oom', 'tante', 'neef', 'nicht', 'weduwe', 'weduwnaar', 'buurman',
    'buurvrouw', 'buurtbewoner', 'buurtbewoonster', 'bewoner', 'bewoonster', 'omwonende', 'huurder', 'huurster',
    'collega', 'klant', 'passagier', 'reiziger', 'forens', 'gepensioneerde', 'patiënt', 'toerist', 'bezoeker',
    'bezoekster', 'wandelaar', 'fietser', 'automobilist', 'nabestaande', 'ooggetuige', 'ouder', 'ex-burgemeester',
    'oud-burgemeester', 'duiker', 'dorpsgenoot', 'stadsgenoot'
  ],
  people: [
    'jongen', 'meisje', 'kind', 'persoon', 'getuige', 'slachtoffer', 'verdachte', 'dader', 'bron', 'inwoner',
    'inwoonster', 'jongere', 'tiener', 'jarige', 'amsterdammer', 'rotterdammer', 'belg', 'duitser', 'fransman', 'brit',
    'amerikaan', 'nederlander', 'fries', 'zeeuw', 'limburger', 'brabander', 'lezer', 'kijker', 'luisteraar',
    'betrokkene', 'burger', 'oudere', 'zestiger', 'vijftiger', 'veertiger', 'dertiger', 'twintiger', 'zeventiger',
    'tachtiger', 'iemand'
  ],
  men: [
    'man', 'jongen', 'heer', 'koning', 'prins', 'meneer', 'dhr', 'buurman', 'acteur', 'zanger', 'vader', 'papa', 'opa',
    'grootvader', 'stiefvader', 'schoonvader', 'zoon', 'zoontje', 'kleinzoon', 'stiefzoon', 'schoonzoon', 'broer',
    'broertje', 'zwager', 'echtgenoot', 'weduwnaar', 'oom', 'neef', 'vriend'
  ],
  women: [
    'vrouw', 'meisje', 'dame', 'koningin', 'prinses', 'mevrouw', 'mevr', 'mw', 'voorzitster', 'woordvoerster',
    'directrice', 'medewerkster', 'eigenaresse', 'onderneemster', 'raadsvrouw', 'weervrouw', 'lerares', 'docente',
    'juf', 'studente', 'boerin', 'verkoopster', 'kapster', 'schrijfster', 'journaliste', 'verslaggeefster',
    'presentatrice', 'actrice', 'zangeres', 'danseres', 'speelster', 'keepster', 'kampioene', 'winnares', 'buurvrouw',
    'bewoonster', 'inwoonster', 'politica', 'moeder', 'mama', 'oma', 'grootmoeder', 'stiefmoeder', 'schoonmoeder',
    'dochter', 'dochtertje', 'kleindochter', 'stiefdochter', 'schoondochter', 'zus', 'zusje', 'zuster', 'schoonzus',
    'echtgenote', 'weduwe', 'tante', 'nicht', 'vriendin'
  ],
  kin: [
    [['zoon', 'zoontje', 'dochter', 'dochtertje', 'stiefzoon', 'stiefdochter'], ['vader', 'papa', 'moeder', 'mama', 'stiefvader', 'stiefmoeder']],
    [['kleinzoon', 'kleindochter', 'kleinkind'], ['opa', 'oma', 'grootvader', 'grootmoeder']],
    [['broer', 'broertje', 'zus', 'zusje', 'zuster', 'tweelingbroer', 'tweelingzus'], ['broer', 'broertje', 'zus', 'zusje', 'zuster', 'tweelingbroer', 'tweelingzus']],
    [['echtgenoot', 'echtgenote', 'weduwe', 'weduwnaar', 'partner', 'verloofde'], ['echtgenoot', 'echtgenote', 'weduwe', 'weduwnaar', 'partner', 'verloofde']],
    [['neef', 'nicht'], ['oom', 'tante']],
    [['schoonzoon', 'schoondochter'], ['schoonvader', 'schoonmoeder']]
  ],
  bodies: [
    'politie', 'gemeente', 'gemeenteraad', 'provincie', 'regering', 'kabinet', 'ministerie', 'partij', 'rechtbank',
    'gerechtshof', 'hof', 'raad', 'college', 'justitie', 'openbaar ministerie', 'om', 'brandweer', 'ziekenhuis',
    'school', 'universiteit', 'hogeschool', 'bedrijf', 'onderneming', 'vakbond', 'bond', 'vereniging', 'stichting',
    'organisatie', 'club', 'voetbalbond', 'bank', 'verzekeraar', 'waterschap', 'rijkswaterstaat', 'krant', 'omroep',
    'zender', 'persbureau', 'tijdschrift', 'website', 'museum', 'theater', 'kerk', 'kerkenraad', 'woningcorporatie',
    'corporatie', 'rederij', 'vervoerder', 'luchtvaartmaatschappij', 'fabrikant', 'producent', 'leverancier',
    'supermarktketen', 'keten', 'fractie', 'oppositie', 'coalitie', 'commissie', 'inspectie', 'autoriteit',
    'toezichthouder', 'dienst', 'instituut', 'fonds', 'federatie', 'koepel', 'brancheorganisatie',
    'belangenorganisatie', 'actiegroep', 'bewonersvereniging', 'directie', 'bestuur', 'leiding', 'leger', 'defensie',
    'marine', 'parlement', 'kamer', 'stadsbestuur', 'stad', 'parket', 'bisdom', 'veiligheidsregio', 'ggd', 'concern'
  ],
  again: [
    'bedrijf', 'organisatie', 'club', 'partij', 'stichting', 'vereniging', 'rederij', 'keten', 'bank', 'concern',
    'vakbond', 'bond', 'vervoerder'
  ],
  againPeople: [
    'speler', 'speelster', 'spits', 'aanvaller', 'verdediger', 'middenvelder', 'doelman', 'keeper', 'aanvoerder',
    'international', 'renner', 'renster', 'wielrenner', 'wielrenster', 'schaatser', 'schaatsster', 'zwemmer',
    'zwemster', 'sporter', 'atleet', 'atlete', 'coureur', 'routinier', 'zanger', 'zangeres', 'acteur', 'actrice',
    'artiest', 'cabaretier', 'politicus', 'politica', 'schrijver', 'schrijfster', 'kunstenaar', 'kunstenares'
  ],
  groups: [
    'bewoners', 'bezoekers', 'omwonenden', 'buurtbewoners', 'buren', 'ouders', 'experts', 'deskundigen', 'onderzoekers',
    'wetenschappers', 'artsen', 'leraren', 'leerlingen', 'studenten', 'boeren', 'ondernemers', 'winkeliers',
    'vakbonden', 'agenten', 'getuigen', 'critici', 'supporters', 'fans', 'spelers', 'organisatoren', 'vrijwilligers',
    'politici', 'kamerleden', 'raadsleden', 'economen', 'nabestaanden', 'reizigers', 'passagiers', 'klanten',
    'medewerkers', 'werknemers', 'autoriteiten', 'bronnen', 'huurders', 'kinderen', 'mensen', 'duikers',
    'brandweerlieden', 'hulpverleners', 'advocaten', 'rechters', 'burgers', 'inwoners', 'familie', 'echtpaar', 'broers',
    'zussen'
  ],
  ageEndings: ['jarige', 'jarigen'],
  parties: [
    'VVD', 'PvdA', 'CDA', 'D66', 'GroenLinks', 'GL', 'SP', 'PVV', 'ChristenUnie', 'CU', 'SGP', 'PvdD', 'Denk', 'DENK',
    'FvD', 'Volt', 'BBB', 'NSC', 'JA21', '50Plus', 'BIJ1', 'N-VA', 'CD&V', 'Open Vld', 'Vooruit', 'Groen',
    'Vlaams Belang', 'PVDA', 'Leefbaar Rotterdam', 'GroenLinks-PvdA'
  ],
  papers: [
    'rapport', 'onderzoek', 'wet', 'studie', 'cijfers', 'peiling', 'enquête', 'document', 'documenten', 'brief',
    'verklaring', 'analyse', 'prognose', 'statistiek', 'gegevens', 'berekeningen', 'plan', 'plannen', 'regels',
    'persbericht', 'dagvaarding', 'vonnis', 'bord', 'berichten', 'raming', 'schatting', 'tellingen'
  ]
}
