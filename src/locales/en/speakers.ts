import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {he: ['he'], she: ['she'], they: ['they'], other: ['one'], it: ['it']},
  firstPerson: [
    'i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll",
    'myself', 'ourselves'
  ],
  secondPerson: ['you', 'your', 'yours', "you're", "you've", "you'd", "you'll"],
  articles: ['a', 'an', 'the', 'this', 'these', 'those', 'one', 'another', 'some', 'several', 'both'],
  indefinite: ['a', 'an', 'one', 'another', 'some', 'several', 'two', 'three'],
  of: ['of', 'for', 'to', 'close to', 'familiar with', 'briefed on'],
  possessives: ['his', 'her', 'their', 'its', 'my', 'our', 'whose'],
  roles: [
    // before a name, with or without a stop
    'gov', 'sen', 'rep', 'cllr', 'coun', 'sgt', 'pc', 'dc', 'di', 'ds', 'dci', 'supt', 'insp', 'det', 'lt', 'col',
    'capt', 'cpl', 'maj', 'gen', 'rev', 'revd', 'prof', 'fr',
    // offices and politics
    'president', 'vice-president', 'chairman', 'chairwoman', 'chair', 'chairperson', 'chief', 'executive', 'ceo', 'cfo',
    'coo', 'director', 'manager', 'head', 'leader', 'boss', 'minister', 'secretary', 'mayor', 'councillor',
    'councilman', 'councilwoman', 'councilor', 'senator', 'congressman', 'congresswoman', 'representative', 'governor',
    'mp', 'msp', 'mep', 'lawmaker', 'politician', 'candidate', 'ambassador', 'diplomat', 'envoy', 'commissioner',
    'premier', 'chancellor', 'monarch', 'king', 'queen', 'prince', 'princess', 'prime minister', 'deputy',
    'administrator', 'superintendent', 'trustee', 'treasurer', 'clerk', 'aide', 'adviser', 'advisor', 'spokesman',
    'spokeswoman', 'spokesperson', 'spokespeople', 'official', 'activist', 'campaigner', 'organiser', 'organizer',
    'founder', 'co-founder', 'member', 'delegate', 'lobbyist', 'whip', 'speaker', 'inspector-general',
    // law and emergency
    'officer', 'constable', 'sergeant', 'inspector', 'detective', 'sheriff', 'commander', 'lieutenant', 'captain',
    'major', 'colonel', 'general', 'admiral', 'marshal', 'trooper', 'firefighter', 'paramedic', 'coastguard',
    'lifeguard', 'lawyer', 'barrister', 'solicitor', 'attorney', 'prosecutor', 'judge', 'magistrate', 'coroner',
    'juror', 'investigator', 'warden', 'ranger', 'guard', 'soldier', 'veteran', 'pilot', 'skipper', 'sailor', 'crewman',
    'crew member', 'dispatcher',
    // work
    'doctor', 'dr', 'nurse', 'surgeon', 'gp', 'midwife', 'dentist', 'vet', 'veterinarian', 'psychologist',
    'psychiatrist', 'therapist', 'carer', 'pharmacist', 'consultant', 'specialist', 'physician', 'professor',
    'lecturer', 'teacher', 'headteacher', 'headmaster', 'headmistress', 'principal', 'student', 'pupil', 'researcher',
    'scientist', 'historian', 'economist', 'analyst', 'expert', 'engineer', 'architect', 'designer', 'developer',
    'programmer', 'planner', 'surveyor', 'geologist', 'biologist', 'ecologist', 'meteorologist', 'forecaster',
    'archaeologist', 'astronomer', 'epidemiologist', 'botanist', 'climatologist', 'sociologist', 'statistician',
    'conservationist', 'librarian', 'curator', 'archivist', 'farmer', 'fisherman', 'gardener', 'grower', 'shepherd',
    'builder', 'carpenter', 'plumber', 'electrician', 'mechanic', 'driver', 'worker', 'employee', 'staffer', 'operator',
    'technician', 'welder', 'miner', 'baker', 'butcher', 'brewer', 'chef', 'cook', 'waiter', 'waitress', 'barman',
    'barmaid', 'bartender', 'landlord', 'landlady', 'owner', 'co-owner', 'shopkeeper', 'retailer', 'businessman',
    'businesswoman', 'entrepreneur', 'trader', 'investor', 'banker', 'broker', 'accountant', 'auctioneer', 'agent',
    'publisher', 'printer', 'caretaker', 'keeper', 'zookeeper', 'volunteer', 'trainer', 'author', 'writer', 'novelist',
    'poet', 'playwright', 'journalist', 'reporter', 'correspondent', 'editor', 'columnist', 'critic', 'blogger',
    'presenter', 'broadcaster', 'host', 'commentator', 'pundit', 'photographer', 'producer', 'actor', 'actress',
    'comedian', 'singer', 'musician', 'guitarist', 'drummer', 'composer', 'conductor', 'artist', 'sculptor', 'painter',
    'dancer', 'choreographer', 'filmmaker', 'director', 'star', 'celebrity', 'model', 'influencer', 'youtuber', 'dj',
    'coach', 'head coach', 'player', 'striker', 'goalkeeper', 'keeper', 'midfielder', 'defender', 'winger', 'forward',
    'batsman', 'bowler', 'referee', 'umpire', 'jockey', 'cyclist', 'runner', 'swimmer', 'skier', 'boxer', 'golfer',
    'champion', 'winner', 'quarterback', 'pitcher', 'goalie', 'defenceman', 'captain', 'assistant', 'physio',
    'supporter', 'fan', 'rider', 'rower', 'sprinter', 'athlete', 'bishop', 'archbishop', 'priest', 'vicar', 'pastor',
    'rabbi', 'imam', 'minister', 'pope', 'rev', 'reverend', 'father', 'chaplain', 'deacon', 'nun',
    // kin and ties
    'mother-in-law', 'father-in-law', 'sister-in-law', 'brother-in-law', 'son-in-law', 'daughter-in-law', 'mother',
    'father', 'mum', 'mom', 'dad', 'parent', 'sister', 'brother', 'son', 'daughter', 'wife', 'husband', 'partner',
    'girlfriend', 'boyfriend', 'fiancée', 'fiancé', 'widow', 'widower', 'aunt', 'uncle', 'cousin', 'niece', 'nephew',
    'grandmother', 'grandfather', 'grandson', 'granddaughter', 'grandparent', 'stepfather', 'stepmother', 'neighbour',
    'neighbor', 'friend', 'colleague', 'teammate', 'classmate', 'roommate', 'survivor', 'tenant', 'resident',
    'villager', 'caller', 'passenger', 'customer', 'shopper', 'commuter', 'pensioner', 'retiree', 'local', 'apprentice',
    'trainee', 'knitter', 'walker', 'hiker', 'climber', 'angler', 'birdwatcher', 'collector', 'inventor', 'explorer'
  ],
  plurals: ['s'],
  people: [
    'man', 'woman', 'boy', 'girl', 'teenager', 'youth', 'child', 'baby', 'person', 'witness', 'eyewitness', 'victim',
    'suspect', 'defendant', 'accused', 'claimant', 'plaintiff', 'patient', 'bystander', 'onlooker', 'motorist',
    'pedestrian', 'source', 'insider', 'visitor', 'tourist', 'holidaymaker', 'user', 'reader', 'viewer', 'listener',
    'attendee', 'protester', 'demonstrator', 'prisoner', 'inmate', 'refugee', 'migrant', 'american', 'scot',
    'frenchman', 'german', 'australian', 'canadian', 'irishman', 'welshman', 'englishman', 'dane', 'swede', 'norwegian',
    'spaniard', 'italian', 'year-old', 'lad', 'lady', 'gentleman', 'newcomer', 'youngster', 'mother-of-two',
    'mother-of-three', 'father-of-two', 'father-of-three', 'grandfather-of-four', 'someone', 'somebody', 'homeowner',
    'householder'
  ],
  men: [
    'man', 'boy', 'lad', 'gentleman', 'king', 'prince', 'duke', 'lord', 'sir', 'mr', 'waiter', 'actor', 'father', 'dad',
    'grandfather', 'stepfather', 'father-in-law', 'son', 'grandson', 'stepson', 'son-in-law', 'brother', 'stepbrother',
    'half-brother', 'brother-in-law', 'husband', 'widower', 'fiancé', 'boyfriend', 'uncle', 'nephew', 'father-of-two',
    'father-of-three'
  ],
  women: [
    'woman', 'girl', 'lady', 'queen', 'princess', 'duchess', 'dame', 'baroness', 'mrs', 'ms', 'miss', 'chairwoman',
    'spokeswoman', 'policewoman', 'businesswoman', 'councilwoman', 'congresswoman', 'headmistress', 'landlady',
    'barmaid', 'waitress', 'actress', 'midwife', 'mother', 'mum', 'mom', 'grandmother', 'grandma', 'stepmother',
    'mother-in-law', 'daughter', 'granddaughter', 'stepdaughter', 'daughter-in-law', 'sister', 'stepsister',
    'half-sister', 'sister-in-law', 'wife', 'widow', 'fiancée', 'girlfriend', 'aunt', 'niece', 'mother-of-two',
    'mother-of-three'
  ],
  kin: [
    [['son', 'daughter', 'stepson', 'stepdaughter', 'child'], ['father', 'dad', 'mother', 'mum', 'mom', 'stepfather', 'stepmother', 'parent']],
    [['grandson', 'granddaughter', 'grandchild'], ['grandfather', 'grandmother', 'grandma', 'grandparent']],
    [['brother', 'sister', 'stepbrother', 'stepsister', 'half-brother', 'half-sister', 'twin'], ['brother', 'sister', 'stepbrother', 'stepsister', 'half-brother', 'half-sister', 'twin']],
    [['husband', 'wife', 'widow', 'widower', 'partner', 'fiancé', 'fiancée', 'boyfriend', 'girlfriend'], ['husband', 'wife', 'widow', 'widower', 'partner', 'fiancé', 'fiancée', 'boyfriend', 'girlfriend']],
    [['nephew', 'niece'], ['uncle', 'aunt']],
    [['cousin'], ['cousin']],
    [['son-in-law', 'daughter-in-law'], ['father-in-law', 'mother-in-law']]
  ],
  bodies: [
    'police', 'council', 'government', 'company', 'firm', 'party', 'court', 'committee', 'commission', 'board',
    'ministry', 'department', 'office', 'agency', 'authority', 'union', 'association', 'federation', 'club', 'team',
    'league', 'university', 'college', 'school', 'hospital', 'trust', 'charity', 'organisation', 'organization',
    'foundation', 'institute', 'bank', 'airline', 'airport', 'railway', 'operator', 'supplier', 'manufacturer',
    'retailer', 'brand', 'group', 'service', 'army', 'navy', 'military', 'force', 'white house', 'pentagon',
    'parliament', 'congress', 'senate', 'administration', 'cabinet', 'treasury', 'watchdog', 'regulator', 'ombudsman',
    'embassy', 'museum', 'gallery', 'theatre', 'library', 'church', 'diocese', 'paper', 'newspaper', 'magazine',
    'broadcaster', 'network', 'station', 'publisher', 'developer', 'landlord', 'campaign', 'inquiry', 'inquest',
    'panel', 'jury', 'tribunal', 'prosecution', 'defence', 'defense', 'coastguard', 'fire service', 'ambulance service',
    'zoo', 'society', 'co-op', 'cooperative', 'ferry company', 'met office', 'programme', 'daily', 'tabloid'
  ],
  again: [
    'company', 'firm', 'group', 'charity', 'club', 'party', 'airline', 'operator', 'retailer', 'supplier', 'brand',
    'union', 'agency', 'patrol', 'watchdog', 'regulator', 'broadcaster', 'manufacturer', 'organisation', 'organization',
    'chain', 'giant', 'publisher', 'maker', 'provider', 'carrier'
  ],
  againPeople: [
    'player', 'striker', 'midfielder', 'defender', 'goalkeeper', 'keeper', 'winger', 'forward', 'skipper', 'captain',
    'international', 'athlete', 'champion', 'sprinter', 'swimmer', 'cyclist', 'golfer', 'boxer', 'singer', 'songwriter',
    'rapper', 'actor', 'actress', 'star', 'comedian', 'musician', 'artist', 'author', 'novelist', 'writer', 'poet',
    'politician', 'lawmaker', 'mp', 'senator', 'businessman', 'businesswoman', 'goalscorer', 'hat-trick hero',
    'batsman', 'batter', 'bowler', 'all-rounder', 'jockey', 'runner', 'rower', 'skier', 'skater', 'veteran',
    'medallist', 'medalist', 'playmaker', 'full-back', 'centre-half', 'fly-half', 'vocalist', 'guitarist', 'drummer',
    'pianist', 'violinist', 'composer', 'playwright', 'sculptor', 'painter', 'photographer', 'filmmaker', 'film-maker',
    'dancer', 'choreographer', 'presenter', 'broadcaster', 'influencer', 'blogger', 'entertainer', 'farmer',
    'fisherman', 'crofter', 'rancher', 'grower', 'entrepreneur', 'investor', 'billionaire', 'tycoon', 'pensioner',
    'grandmother', 'grandfather', 'backbencher', 'congressman', 'congresswoman', 'councillor', 'dane', 'swede', 'finn',
    'icelander', 'dutchman', 'dutchwoman', 'frenchman', 'frenchwoman', 'spaniard', 'kiwi', 'scot', 'welshman',
    'welshwoman', 'irishman', 'irishwoman', 'englishman', 'englishwoman', 'briton', 'south african', 'texan',
    'californian', 'londoner', 'yorkshireman', 'liverpudlian', 'glaswegian', 'dubliner'
  ],
  offices: [
    'police', 'officer', 'constable', 'sergeant', 'inspector', 'superintendent', 'detective', 'sheriff', 'firefighter',
    'judge', 'magistrate', 'coroner', 'prosecutor', 'lawyer', 'attorney', 'solicitor', 'doctor', 'surgeon', 'nurse',
    'paramedic', 'psychologist', 'priest', 'bishop', 'vicar', 'principal', 'headteacher', 'teacher', 'mayor',
    'minister', 'secretary', 'president', 'spokesman', 'spokeswoman', 'spokesperson', 'chief', 'director', 'chairman',
    'chairwoman', 'ceo', 'forecaster', 'meteorologist', 'editor', 'journalist', 'reporter', 'interviewer', 'expert',
    'researcher', 'professor', 'commentator', 'ombudsman', 'referee', 'official', 'moderator', 'neighbour', 'neighbor',
    'friend', 'colleague', 'classmate', 'partner', 'employer', 'guard', 'interpreter', 'flatmate', 'roommate'
  ],
  trades: [
    ['prosecutor', 'barrister', 'qc', 'kc', 'attorney'],
    ['judge', 'magistrate', 'justice', 'recorder', 'sheriff'],
    ['lawyer', 'solicitor', 'attorney', 'counsel', 'barrister'],
    ['boss', 'ceo', 'executive', 'director', 'chief', 'head'],
    ['minister', 'secretary'],
    ['manager', 'boss', 'coach', 'trainer', 'gaffer'],
    ['doctor', 'surgeon', 'physician', 'consultant', 'gp', 'medic', 'paediatrician', 'oncologist'],
    ['researcher', 'scientist', 'professor', 'academic', 'lecturer', 'biologist', 'ecologist', 'epidemiologist', 'geologist', 'historian', 'economist', 'archaeologist', 'climatologist', 'hydrologist'],
    ['teacher', 'headteacher', 'principal', 'head'],
    ['spokesman', 'spokeswoman', 'spokesperson'],
    ['owner', 'proprietor', 'landlord', 'landlady', 'founder', 'publican'],
    ['farmer', 'grower', 'rancher'],
    ['skipper', 'captain'],
    ['priest', 'vicar', 'rector', 'reverend', 'pastor', 'minister'],
    ['driver'],
    ['reporter', 'journalist', 'correspondent'],
    ['chef', 'cook'],
    ['officer', 'constable', 'sergeant', 'inspector', 'superintendent', 'detective']
  ],
  groups: [
    'officials', 'officers', 'police officers', 'residents', 'locals', 'neighbours', 'neighbors', 'parents', 'experts',
    'scientists', 'researchers', 'doctors', 'nurses', 'teachers', 'students', 'pupils', 'workers', 'staff', 'employees',
    'unions', 'campaigners', 'activists', 'critics', 'supporters', 'fans', 'players', 'organisers', 'organizers',
    'firefighters', 'paramedics', 'crews', 'detectives', 'investigators', 'prosecutors', 'lawyers', 'witnesses',
    'farmers', 'villagers', 'councillors', 'ministers', 'mps', 'lawmakers', 'senators', 'democrats', 'republicans',
    'conservatives', 'economists', 'analysts', 'forecasters', 'meteorologists', 'historians', 'managers', 'owners',
    'traders', 'shoppers', 'commuters', 'passengers', 'customers', 'drivers', 'volunteers', 'bosses', 'leaders',
    'chiefs', 'authorities', 'relatives', 'family', 'couple', 'brothers', 'sisters', 'children', 'people', 'men',
    'women', 'protesters', 'sources', 'judges', 'bishops', 'vets', 'conservationists', 'developers', 'spokespeople',
    'spokesmen'
  ],
  ageEndings: ['year-old', 'yearold', 'year', 'something'],
  parties: [
    'Labour', 'Lab', 'Conservative', 'Con', 'Tory', 'Liberal Democrat', 'Lib Dem', 'LD', 'SNP', 'Green', 'Greens',
    'Plaid Cymru', 'DUP', 'Sinn Féin', 'SDLP', 'UUP', 'Reform', 'UKIP', 'R', 'D', 'Republican', 'Democrat',
    'Democratic', 'Liberal', 'NDP', 'ALP', 'Nationals', 'Fine Gael', 'Fianna Fáil', 'GOP', 'Independent'
  ],
  papers: [
    'report', 'study', 'survey', 'poll', 'law', 'bill', 'figures', 'data', 'statistics', 'research', 'document',
    'documents', 'review', 'analysis', 'estimates', 'records', 'reports', 'papers', 'filing', 'legislation', 'rules',
    'guidance', 'plan', 'plans', 'sign', 'map', 'website', 'statement', 'tests', 'results', 'census'
  ]
}
