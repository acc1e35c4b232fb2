import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Se dette opslag på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Vis dette opslag på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Et opslag delt af *', provider: 'instagram', status: 'placeholder'},
    {is: 'Se opslaget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Se opslaget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Se videoen på YouTube*', provider: 'youtube', status: 'placeholder'},
    {is: 'Indhold fra Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'Indhold fra Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'Indhold fra Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'Indhold fra YouTube*', provider: 'youtube', status: 'consent'},
    {is: 'Dette indhold kan ikke vises *', provider: 'unknown', status: 'consent'},
    {is: 'For at se dette indhold skal du acceptere *', provider: 'unknown', status: 'consent'},
    {is: 'Du skal acceptere cookies *', provider: 'unknown', status: 'consent'},
    {is: 'Accepter cookies for at *', provider: 'unknown', status: 'consent'},
    {is: 'Denne artikel indeholder indhold fra *', provider: 'unknown', status: 'consent'},
    {is: 'Din browser understøtter ikke *', provider: 'video', status: 'placeholder'},
    {is: 'Afspil video*', provider: 'video', status: 'placeholder'},
    {is: 'Videoen kan ikke afspilles*', provider: 'video', status: 'placeholder'},
    {is: 'Indlæser Twitter-indhold*', provider: 'twitter', status: 'placeholder'},
    {is: 'Se opslaget på X', provider: 'twitter', status: 'placeholder'},
    {is: 'Se tweetet på Twitter', provider: 'twitter', status: 'placeholder'},
    {is: 'Vis tweet*', provider: 'twitter', status: 'placeholder'},
    {is: 'Vis opslaget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Indlæser Facebook-indhold*', provider: 'facebook', status: 'placeholder'},
    {is: 'Indlæser Instagram-indhold*', provider: 'instagram', status: 'placeholder'},
    {is: 'Indlæser YouTube-indhold*', provider: 'youtube', status: 'placeholder'},
    {is: 'Indlæser TikTok-indhold*', provider: 'tiktok', status: 'placeholder'},
    {is: 'Indlæser *-indhold*', provider: 'unknown', status: 'placeholder'},
    {is: '* VIDEO: * Luk video', provider: 'video', status: 'placeholder'},
    {is: 'Luk video', provider: 'video', status: 'placeholder'},
    {is: 'Video afspilles*', provider: 'video', status: 'placeholder'},
    {is: 'Du skal aktivere JavaScript for at *', provider: 'video', status: 'placeholder'},
    {is: 'For at se videoen skal du *', provider: 'video', status: 'consent'},
    {is: 'Afspil lyd*', provider: 'audio', status: 'placeholder'},
    {is: 'Dette indhold kræver *cookies*', provider: 'unknown', status: 'consent'},
    {is: 'Indholdet kan ikke vises *cookies*', provider: 'unknown', status: 'consent'},
    {is: 'Du skal acceptere *cookies*', provider: 'unknown', status: 'consent'},
    {is: 'For at se dette indhold skal du *', provider: 'unknown', status: 'consent'},
    {is: 'Samtykke påkrævet *', provider: 'unknown', status: 'consent'},
    {is: 'Vi kan ikke vise dette indhold*', provider: 'unknown', status: 'consent'},
    {is: 'Indlæser kort*', provider: 'map', status: 'placeholder'},
    {is: 'Kortet kan ikke vises*', provider: 'map', status: 'placeholder'},
    {is: 'Indlæser afstemning*', provider: 'poll', status: 'placeholder'},
    {is: 'Stem her', provider: 'poll', status: 'placeholder'},
    {is: 'Tag quizzen*', provider: 'quiz', status: 'placeholder'},
    {is: 'Indlæser kommentarer*', provider: 'comments', status: 'placeholder'},
    {is: 'Vis kommentarer', provider: 'comments', status: 'placeholder'},
    {is: 'Kommentarer indlæses*', provider: 'comments', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Læs også', 'LÆS OGSÅ', 'Læs mere', 'Læs mere om', 'Læs også om', 'Se også', 'Hør også', 'Læs videre',
      'Læs artiklen', 'Se video', 'Relateret', 'Læs hele historien', 'Læs', 'Læs også her', 'Læs mere her',
      'Læs hele artiklen', 'Læs historien', 'Læs interviewet', 'Læs kommentaren', 'Læs kronikken', 'Læs svaret',
      'Læs lederen', 'Læs baggrunden', 'Se videoen', 'Se billederne', 'Se mere', 'Lyt også', 'Fik du læst',
      'Har du læst', 'Mere om sagen',
      'Gik du glip af', 'Har du set', 'Læs hele interviewet', 'Læs anmeldelsen'
    ],
    labels: [
      'Læs også', 'Mere om emnet', 'Mere fra *', 'Seneste nyt', 'Mest læste', 'Andre læser også', 'Relaterede artikler',
      'Relateret indhold', 'Anbefalet til dig', 'Læs mere om *', 'Overblik', 'Flere nyheder',
      'Måske er du også interesseret i *', 'Se også', 'Relaterede emner', 'Mere om *', 'Mere om samme emne',
      'Flere artikler', 'Flere artikler om *', 'Andre læser', 'Andre læste også', 'Seneste nyheder',
      'Seneste nyt fra *', 'Sidste nyt', 'Mest læst', 'Mest sete', 'Anbefalede artikler', 'Populære artikler',
      'Tidligere artikler', 'Læs flere artikler*', 'Læs flere nyheder*', 'Nyeste artikler', 'Tophistorier',
      'Andre historier'
    ]
  },
  notices: [
    'Lyt til artiklen', 'Lyt til artiklen *', 'Vil du lytte til artiklen*', 'Automatisk oplæsning',
    'Automatisk oplæsning *', 'For abonnenter', 'Kun for abonnenter', 'Abonnement', 'Prøv avisen', 'Læsetid # min',
    'Artiklen er mere end *', 'Denne artikel er mere end *', 'Artiklen er over *', 'Lyt', 'Del', 'Link', 'Kopieret',
    'Gå tilbage Del', 'Artiklen fortsætter *', 'Artiklen fortsætter under *', 'Artiklen fortsætter efter *', 'Annonce',
    'Annonce *', 'Opdateres', 'Opdateres *', 'Artiklen opdateres*', 'Sagen opdateres*', 'Nyheden opdateres*',
    '* følger sagen', 'Følg udviklingen her', 'Ved du noget*', 'Har du et tip*', 'Tip os *',
    'Tak for dit indsendte materiale *', 'Indlægget er udtryk for skribentens holdning*', 'Dette er en kommentar*',
    'Dette er et debatindlæg*', 'Dette er en klumme*', 'Dette er udtryk for skribentens *', 'Kontakt redaktionen',
    'Allerede abonnent*', 'Log ind*', 'Køb abonnement*', 'Bliv abonnent*', 'Tilmeld dig *', 'Få nyhedsbrev*',
    'Få de vigtigste nyheder *', 'Abonner på *', 'Rettelse*', 'Artiklen er opdateret *', 'Artiklen er rettet *',
    'Artiklen er ændret *', 'Fold sammen', 'Vis mere', 'Luk video', 'Læs mere', 'Læs mere Luk', 'Kommentarer',
    'Del artiklen*', 'Giv artiklen videre*', 'Wide ContentPlaceholder', 'Newspapers in Danish',
    'Newspapers from Denmark', '© PressReader*', 'Sponsoreret', 'Sponsoreret indhold', 'Kommerciel annonce', 'LÆS MERE',
    'Se flere billeder*', 'Klik her *', 'Live', 'Breaking', 'Lyt til artikel*', 'Automatisk oplæsning Beta',
    'Hør artiklen*', 'Få læst artiklen op*', 'Få artiklen læst op*', 'Oplæst artikel', 'Abonnent', 'Plus',
    'Plus-artikel', 'Prøv * måned*', 'Køb adgang*', 'Køb nu', 'Allerede abonnement*', 'Er du allerede abonnent*',
    'Har du allerede abonnement*', 'Har du allerede et abonnement*', 'Log ind for at *', 'Log ind eller *',
    'Opret bruger', 'Opret en bruger*', 'Opret profil', 'Læs videre med *', 'Vil du læse videre*',
    'Vil du læse hele artiklen*', 'For at læse videre *', 'Få adgang til *', 'Denne artikel er for abonnenter*',
    'Artiklen er for abonnenter*', 'Denne artikel er forbeholdt *', 'Artiklen er låst*', 'Læs artiklen med *',
    'Læs hele artiklen i *', 'Læsetid', 'Læsetid #*', '# min læsning', 'Artiklen er mere end # dage gammel',
    'Artiklen er mere end * gammel*', 'Artiklen er over * gammel*', 'Denne artikel er mere end * gammel*',
    'Denne artikel er over * gammel*', 'Denne artikel er ældre end *', 'Artiklen er ældre end *', 'Del artikel',
    'Del på Facebook*', 'Del på Twitter', 'Link kopieret', 'Kopieret!', 'Kopier link', 'Gem', 'Gem artikel',
    'Gem artiklen', 'Gå tilbage', 'Giv artiklen væk*', 'Print', 'Udskriv', 'Artiklen fortsætter herunder*',
    'Artiklen fortsætter nedenfor*', 'Teksten fortsætter under *', 'Teksten fortsætter efter *',
    'Historien fortsætter under *', 'Historien fortsætter efter *', 'Fortsætter under *', 'Annoncer', 'Annonce fra *',
    'Annoncørbetalt indhold*', 'Kommercielt samarbejde', 'Reklame', 'Betalt indhold', 'Artiklen bliver opdateret*',
    'Artiklen vil blive opdateret*', 'Historien opdateres*', 'Denne artikel opdateres*', 'Denne artikel er opdateret*',
    'Denne artikel blev oprindeligt *', 'Artiklen blev oprindeligt *', 'Vi følger sagen', 'B.T. følger sagen*',
    'Ekstra Bladet følger sagen*', 'Præcisering', 'Præcisering *', 'Fejl i artiklen*', 'Har du fundet en fejl*',
    'Har du opdaget en fejl*', 'Fandt du en fejl*', 'Ved du noget? Tip *', 'Ved du noget om sagen*',
    'Ved du mere om sagen*', 'Tip redaktionen*', 'Har du et nyhedstip*', 'Har du tip til *', 'Send et tip*',
    'Send tip*', 'Skriv til journalisten*', 'Kontakt journalisten*', 'Kontakt redaktion', 'Der opstod en fejl*',
    'Det opstod en fejl*', 'Dette er et læserbrev*', 'Dette er en kommentar, og teksten *',
    'Dette er en kommentar. Den *', 'Dette er en leder', 'Dette er en kronik*', 'Dette indlæg er udtryk for *',
    'Indlægget er udtryk for *', 'Kommentaren er udtryk for *', 'Teksten er udtryk for *', 'Artiklen er udtryk for *',
    'Klummen er udtryk for *', 'Kronikken er udtryk for *', 'Debatindlægget er udtryk for *', 'Debatindlæg udtrykker *',
    'Vil du skrive et debatindlæg*', 'Vil du deltage i debatten*', 'Nyhedsbrev', 'Tilmeld nyhedsbrev*',
    'Få nyhedsbrevet*', 'Få vores nyhedsbrev*', 'Modtag nyhedsbrev*', 'Hent appen*', 'Download appen*', 'Følg os på *',
    'Følg * på Facebook*', 'Følg emne', 'Følg emner', '# kommentarer', 'Skriv en kommentar', 'Kommenter',
    'Se kommentarer', 'Vis mindre', 'Vis flere', 'Vis alle', 'Se flere', 'Se mere', 'Læs hele artiklen', 'Læs videre',
    'Fold ud', 'Luk', 'Åbn', 'Næste', 'Forrige', 'Tilbage', 'Til toppen', 'Menu', 'Søg', 'Spring til indhold',
    'Gå til indhold', 'Gå til hovedindhold', 'Main ContentPlaceholder', '© PressReader. All rights reserved.',
    'Alle rettigheder *', 'Artiklen er oversat *', 'Artiklen er skrevet af en kunstig intelligens*',
    'Resuméet er lavet af *', 'Opsummeringen er lavet af *', 'Opsummeringen er genereret *', 'Cookies',
    'Vi bruger cookies*', 'Accepter alle*', 'Tillad alle cookies', 'Samtykke', 'Privatlivspolitik',
    'Få det bedste fra *', 'Få * direkte i din indbakke*', 'Få * i din indbakke*', 'Har du en god historie*',
    'Har du en historie *', 'Kender du nogen vi bør *',
    'Se alle kommentarer*', 'Vis kommentarer*', 'Vis alle kommentarer*', 'Skriv en kommentar*',
    'Dette er en abonnentartikel*', 'Denne artikel er kun for abonnenter*', 'Del artiklen på *',
    'Lyt til historien*'
  ],
  reader: {
    site: [
      'nyhedsbrev', 'nyhedsbrevet', 'abonnement', 'abonnementet', 'abonnent', 'abonnenter', 'redaktionen', 'appen',
      "app'en", 'indbakke', 'indbakken', 'debatindlæg', 'læserbrev', 'kommentarsporet', 'vores hjemmeside',
      'mailadresse', 'e-mailadresse', 'journalistik', 'vores avis', 'redaktøren', 'podcast', 'podcasten',
      'denne artikel', 'artiklen'
    ],
    asks: [
      'tip os', 'tip redaktionen', 'tilmeld dig', 'tilmeld', 'abonner på', 'følg os', 'synes godt om', 'hent appen',
      'download', 'log ind', 'opret dig', 'kontakt os', 'skriv til os', 'send os', 'send en mail', 'send et tip',
      'prøv gratis', 'bestil', 'klik her', 'tryk her', 'deltag i debatten', 'del gerne', 'støt os', 'ring til os',
      'fortæl os', 'giv os besked'
    ]
  },
  factboxes: [
    'Fakta', 'FAKTA', 'Fakta om *', 'FAKTA OM *', 'Fakta: *', 'Faktaboks', 'BLÅ BOG', 'Blå bog', 'Sagen kort',
    'Baggrund', 'Det ved vi', 'Det ved vi om *', 'Tidslinje', 'Sådan gør du', 'Her er sagen', 'Det er sagen',
    'Vis faktaboks', 'Læs fakta', 'Kort om *'
  ],
  summaries: [
    'Kort fortalt', 'Kort nyt', 'Artiklen kort', 'Resumé', 'Det vigtigste', 'Overblik', 'Resume', 'Opsummering',
    'Kort om artiklen', 'Hovedpunkter', 'Nøglepunkter', 'Hvad handler det om', 'Sagen kort fortalt', 'AI-resumé'
  ],
  kickers: [
    'Indland', 'Udland', 'Nyheder', 'Sport', 'Fodbold', 'Håndbold', 'Krimi', 'Politik', 'Penge', 'Erhverv', 'Kultur',
    'Underholdning', 'Debat', 'Lokalt', 'Samfund', 'Sundhed', 'Viden', 'Vejret', 'Kendte', 'Danmark', 'Fyn',
    'Østjylland', '112', 'Cykling', 'Livsstil', 'Forbrug', 'Bolig', 'Motor', 'Rejser', 'Mad', 'Royale', 'Musik', 'Film',
    'Internationalt', 'Økonomi', 'Klima', 'Kommentar', 'Leder', 'Analyse', 'Baggrund', 'Interview', 'Kommune',
    'ishockey', 'tennis', 'badminton', 'motorsport', 'superliga', 'kronik', '112 nyt', 'christiansborg', 'business',
    'navne', 'navnenyt', 'vejr', 'trafik', 'verden', 'international', 'opinion', 'klumme', 'læserbrev', 'læserbreve',
    'feature', 'reportage', 'portræt', 'teknologi', 'tech', 'videnskab', 'natur', 'miljø', 'biler', 'tv', 'medier',
    'bøger', 'litteratur', 'teater', 'kunst', 'anmeldelse', 'anmeldelser', 'overblik', 'plus', 'familie', 'uddannelse',
    'arbejdsmarked', 'landbrug', 'forsvar', 'religion', 'kirke og tro', 'historie', 'valg', 'folketingsvalg',
    'kommunalvalg', 'ep-valg', 'faktatjek', 'mindeord', 'dødsfald', 'fødselsdag', 'navnestof', 'ritzau', 'seneste nyt',
    'coronavirus', 'krigen i ukraine', 'by og land', 'lokalsport', 'nationalt', 'livet', 'debatindlæg', 'dagens navn',
    'forside',
    'Skole', 'Retten', 'Retssag', 'Ulykke', 'Brand', 'Jagt', 'Fiskeri', 'Byråd', 'Kommunalpolitik', 'Dyr', 'Ældre',
    'Turisme'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Fotos', 'Billede', 'Pressefoto', 'PR-foto', 'Privatfoto', 'Modelfoto', 'Genrefoto', 'Alle fotos',
        'Fotograf', 'Scanpix', 'Alle foto', 'Foto og video', 'Billeder', 'Illustrationsfoto', 'PR foto', 'Dronefoto',
        'Luftfoto', 'Fotomontage', 'Fotocollage'
      ],
      illustration: [
        'Illustration', 'Illustrationer', 'Tegning', 'Retstegning', 'Collage', 'Montage', 'Visualisering', 'Tegninger',
        'Retstegninger', 'Maleri', 'Karikatur'
      ],
      graphic: [
        'Grafik', 'Infografik', 'Grafik og kort'
      ],
      video: [
        'Video', 'Filmet af', 'Videofoto'
      ],
      screenshot: [
        'Skærmbillede', 'Screendump', 'Skærmdump', 'Skærmfoto', 'Skærmbilleder', 'Skærmklip', 'Screenshot'
      ],
      archive: [
        'Arkivfoto', 'Arkivbillede', 'Arkivfotos', 'arkivbillede'
      ]
    },
    private: [
      'Privat', 'Privatfoto', 'Udlånt', 'Handout', 'privat foto', 'private fotos', 'familiefoto'
    ],
    archive: ['arkiv', 'arkivfoto'],
    and: ['og', '&'],
    sources: {
      photo: [
        'PR', 'PR-foto', 'PR-billede', 'Pressefoto', 'Pressebillede', 'Modelfoto', 'Genrefoto', 'Montage',
        'Fotomontage', 'Læserfoto', 'Overvågningsfoto', 'Overvågningskamera', 'Producenten', 'Udleveret',
        'Ukendt fotograf'
      ],
      illustration: ['AI-genereret', 'AI-illustration'],
      screenshot: ['Screendump', 'Skærmbillede', 'Skærmklip', 'Screenshot'],
      archive: ['Arkiv', 'Arkivfoto']
    }
  },
  captions: {
    chrome: [
      'Vis mere', 'Fold sammen', 'Luk video', 'Læs mere', 'Se billede', 'Forstør billede', 'Fuld skærm', 'Vis mindre',
      'Fold ud', 'Læs mere Luk', 'Åbn billede i fuld skærm', 'Se billedet i fuld størrelse', 'Vis billede',
      'Se stort billede', 'Klik for at forstørre', 'Billedtekst'
    ]
  },
  bylines: {
    lines: [
      'Fra redaktionen', 'Af redaktionen'
    ],
    by: [
      'Af', 'Tekst', 'Skrevet af', 'Artikel af', 'Af journalist', 'Interview', 'Reportage', 'Anmeldt af', 'Oversat af'
    ],
    both: [
      'Tekst og foto', 'Af (tekst og foto)', 'Tekst og fotos', 'Tekst foto', 'Tekst foto og video', 'Foto og tekst'
    ],
    roles: [
      'Journalist', 'Redaktør', 'Reporter', 'Korrespondent', 'Journalistpraktikant', 'Praktikant',
      'Kontakt redaktionen', 'Nyhedsredaktør', 'Webredaktør', 'Politisk redaktør', 'Sportsredaktør', 'Lokalredaktør',
      'Livejournalist', 'Journalister', 'Fotograf', 'Fotojournalist', 'Udenrigskorrespondent', 'Kommentator',
      'Sportsjournalist', 'Kulturredaktør', 'Kulturjournalist', 'Kriminalreporter', 'Chefredaktør',
      'Ansvarshavende chefredaktør', 'Politisk kommentator', 'Debatredaktør', 'Nyhedschef', 'Redaktionschef',
      'Redaktionsleder', 'Redaktionssekretær', 'Digitalredaktør', 'Webjournalist', 'Videojournalist',
      'Freelancejournalist', 'Freelance', 'Freelancer', 'Anmelder', 'Musikanmelder', 'Filmanmelder',
      'Litteraturredaktør', 'Udlandsredaktør', 'Erhvervsredaktør', 'Journalistelev', 'Redaktionen', 'Forfatter',
      'Klummeskribent', 'Studievært', 'Tilrettelægger', 'Grafiker'
    ]
  },
  timestamps: {
    published: [
      'Offentliggjort', 'Publiceret', 'Udgivet', 'Oprettet', 'Publiceret d', 'Bragt', 'Først publiceret'
    ],
    updated: [
      'Opdateret', 'Sidst opdateret', 'Senest opdateret', 'Rettet', 'Ændret'
    ],
    relative: [
      '# minutter siden', 'for # minutter siden', '# timer siden', 'for # timer siden', '# time siden', '# dage siden',
      'for # dage siden', 'Lige nu', 'Netop nu', '# min læsetid', 'Læsetid # min', 'For # min siden',
      'For # min. siden', 'For # minut siden', 'For # time siden', 'For en time siden', 'For et øjeblik siden',
      'For # dag siden', '# min siden', '# min. siden', '# uger siden', 'Opdateret for # minutter siden',
      'Publiceret for # timer siden', 'I dag kl #', 'I går kl #'
    ],
    clock: ['kl', 'klokken']
  },
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  agencies: [
    ['Ritzau Scanpix', 'Ritzau/Scanpix', 'Scanpix Danmark', 'Scanpix Denmark', 'RITZAU SCANPIX', 'Ritzau scanpix'],
    ['Ritzau', 'ritzau', 'RITZAU', '/ritzau/', 'Ritzaus Bureau'],
    ['Polfoto', 'POLFOTO'],
    ['Biofoto'],
    ['Local Eyes', 'LocalEyes', 'Localeyes'],
    ['Presse-fotos.dk', 'presse-fotos.dk', 'Pressefotos'],
    ['Fodboldbilleder.dk'],
    ['Byrd', 'BYRD'],
    ['Gonzales Photo'],
    ['TV 2', 'TV2'],
    ['DR', 'dr'],
    ['Jysk Fynske Medier'],
    ['Mediehusene'],
    ['Nordfoto', 'NORDFOTO'],
    ['Newsbreak.dk', 'NewsBreak.dk'],
    ['Øxenholt Foto', 'Øxenholt'],
    ['Colourbox', 'COLOURBOX', 'Colourbox.com'],
    ['FrontzoneSport', 'Frontzone Sport']
  ]
}
