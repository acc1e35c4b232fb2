import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Visa detta inlägg på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Visa det här inlägget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Ett inlägg delat av *', provider: 'instagram', status: 'placeholder'},
    {is: 'Se inlägget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Javascript måste vara påslaget för att kunna spela video*', provider: 'video', status: 'placeholder'},
    {is: 'Javascript är avstängt*', provider: 'video', status: 'placeholder'},
    {is: 'SVT stödjer inte uppspelning i din webbläsare*', provider: 'video', status: 'placeholder'},
    {is: 'Webbläsaren stöds inte*', provider: 'video', status: 'placeholder'},
    {is: 'Spela upp video*', provider: 'video', status: 'placeholder'},
    {is: 'Videon är inte längre tillgänglig*', provider: 'video', status: 'placeholder'},
    {is: 'Videon kan inte spelas upp*', provider: 'video', status: 'placeholder'},
    {is: 'Ljuduppspelningen är AI-genererad*', provider: 'audio', status: 'placeholder'},
    {is: 'Lyssna på artikeln*', provider: 'audio', status: 'placeholder'},
    {is: 'Laddar innehåll*', provider: 'unknown', status: 'placeholder'},
    {is: 'Här finns innehåll från Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'Här finns innehåll från Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'Här finns innehåll från Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'Här finns innehåll från *', provider: 'unknown', status: 'consent'},
    {is: 'För att se det här innehållet *', provider: 'unknown', status: 'consent'},
    {is: 'Du behöver godkänna cookies *', provider: 'unknown', status: 'consent'},
    {is: 'Det här innehållet kan inte visas *', provider: 'unknown', status: 'consent'},
    {is: 'Den här artikeln innehåller innehåll från *', provider: 'unknown', status: 'consent'},
    {is: 'Hoppsan! Ett tekniskt fel har uppstått*', provider: 'unknown', status: 'placeholder'},
    {is: 'Se inlägget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Visa inlägget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Se inlägget på X', provider: 'twitter', status: 'placeholder'},
    {is: 'Visa tweet*', provider: 'twitter', status: 'placeholder'},
    {is: 'Se videon på YouTube', provider: 'youtube', status: 'placeholder'},
    {is: 'Laddar Twitter-innehåll*', provider: 'twitter', status: 'placeholder'},
    {is: 'Laddar *-innehåll*', provider: 'unknown', status: 'placeholder'},
    {is: 'Innehållet kan inte visas*', provider: 'unknown', status: 'consent'},
    {is: 'Det här innehållet kommer från *', provider: 'unknown', status: 'consent'},
    {is: 'Innehåll från * kräver *', provider: 'unknown', status: 'consent'},
    {is: 'Du behöver godkänna *cookies*', provider: 'unknown', status: 'consent'},
    {is: 'För att se innehållet behöver du *', provider: 'unknown', status: 'consent'},
    {is: 'Godkänn cookies för att *', provider: 'unknown', status: 'consent'},
    {is: 'För att visa detta innehåll *', provider: 'unknown', status: 'consent'},
    {is: 'Din webbläsare stödjer inte *', provider: 'video', status: 'placeholder'},
    {is: 'Spela video*', provider: 'video', status: 'placeholder'},
    {is: 'Videon kan inte spelas*', provider: 'video', status: 'placeholder'},
    {is: 'Spela ljud*', provider: 'audio', status: 'placeholder'},
    {is: 'Laddar karta*', provider: 'map', status: 'placeholder'},
    {is: 'Laddar omröstning*', provider: 'poll', status: 'placeholder'},
    {is: 'Rösta här', provider: 'poll', status: 'placeholder'},
    {is: 'Gör quizet här', provider: 'quiz', status: 'placeholder'},
    {is: 'Laddar kommentarer*', provider: 'comments', status: 'placeholder'},
    {is: 'Visa kommentarer', provider: 'comments', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Läs mer', 'LÄS MER', 'Läs också', 'Läs även', 'LÄS OCKSÅ', 'Se också', 'Se även', 'Läs mer om', 'Lyssna också',
      'Läs vidare', 'LÄS ÄVEN', 'Se mer', 'Läs hela artikeln', 'TV', 'Läs mer här', 'Läs hela intervjun',
      'Läs intervjun', 'Läs krönikan', 'Läs ledaren', 'Läs repliken', 'Läs svaret', 'Läs tidigare artikel', 'Se videon',
      'Se bilderna', 'Hör också', 'Lyssna även', 'Har du läst', 'Missa inte', 'Relaterat', 'Mer om ämnet',
      'Missade du', 'Har du missat', 'Fick du med dig', 'Läs hela recensionen', 'Läs recensionen'
    ],
    labels: [
      'Mer i ämnet', 'Läs mer', 'Läs mer om', 'Mer om *', 'Mer från *', 'Mest läst', 'Mest lästa', 'Relaterat',
      'Relaterade artiklar', 'Senaste nytt', 'Fler nyheter', 'Rekommenderat', 'Andra läser', 'Följ ämnen i artikeln',
      'Ämnen i artikeln', 'Läs även', 'Senaste nytt *', 'Läs också', 'Se även', 'Relaterat innehåll',
      'Relaterade ämnen', 'Fler artiklar', 'Fler artiklar om *', 'Mer om ämnet', 'Andra läser också', 'Andra har läst',
      'Liknande artiklar', 'Senaste nytt om *', 'Senaste nyheterna', 'Senaste nytt från *', 'Mest sett',
      'Mest läst just nu', 'Rekommenderade artiklar', 'Rekommenderas för dig', 'Populärt just nu', 'Tidigare artiklar',
      'Missa inte', 'Läs fler artiklar*', 'Fler läsvärda artiklar'
    ]
  },
  notices: [
    'Annons', 'Annons *', 'ANNONS', 'Så arbetar vi*', 'SVT:s nyheter ska stå för *', 'Så jobbar vi med nyheter*',
    'Laddar', 'Scrolla ner till *', 'Hoppa till innehåll*', 'Artikeln uppdateras*', 'Texten uppdateras*', 'Uppdateras*',
    'Artikeln har uppdaterats*', 'Rättelse*', 'I en tidigare version *', 'Anmäl text- och faktafel*', 'Prenumerera*',
    'Redan prenumerant*', 'Logga in*', 'Bli prenumerant*', 'För prenumeranter', 'Endast för prenumeranter*',
    'Dela artikeln*', 'Dela', 'Kommentarer', 'Kommentera*', 'Tipsa oss*', 'Har du tips*', 'Tipsa *', 'Vet du * Tipsa *',
    'Följ oss *', 'Följ * på *', 'Ladda ner *app*', 'Få nyhetsbrev*', 'Anmäl dig *nyhetsbrev*',
    'Det här är en krönika*', 'Detta är en krönika*', 'Detta är en opinionstext*', 'Det här är en debattartikel*',
    'Detta är en ledarkrönika*', 'Artikeln fortsätter *', 'Artikeln fortsätter under *', 'Öppna bild i helskärm',
    'Bild # av #', 'Visa mer', 'Visa fler', 'Stäng', 'Sponsrat innehåll', 'I samarbete med *',
    'Texten är AI-genererad*', 'Lyssna', 'Spara', 'Gå till startsidan*', 'Cookies *', 'Publicerad Uppdaterad', 'Live',
    'Just nu', 'Annonser', 'Annons från *', 'Annonssamarbete', 'Annonssamarbete med *', 'Betalt innehåll',
    'Betalt samarbete', 'Kommersiellt samarbete', 'Reklam', 'Reklamlänkar', 'Artikeln innehåller reklamlänkar*',
    'Det här är en annons*', 'Innehåll från annonsör*', 'Artikeln är uppdaterad*', 'Artikeln är rättad*',
    'Artikeln är ändrad*', 'Artikeln har rättats*', 'Artikeln har ändrats*', 'Artikeln publicerades ursprungligen *',
    'Artikeln publicerades först *', 'Texten är uppdaterad*', 'Texten har uppdaterats*', 'Den här artikeln uppdateras*',
    'Denna artikel uppdateras*', 'Artikeln kommer att uppdateras*', 'Nyheten uppdateras*', 'Vi uppdaterar *texten*',
    'Denna artikel är över * gammal*', 'Den här artikeln är över * gammal*', 'Den här artikeln är mer än * gammal*',
    'Artikeln är mer än * gammal*', 'Artikeln är äldre än *', 'Artikeln fortsätter efter annonsen*',
    'Artikeln fortsätter nedanför*', 'Texten fortsätter under *', 'Texten fortsätter efter *', 'Fortsätter under *',
    'Sammanfattningen är gjord av *', 'Sammanfattningen är gjord med *', 'Sammanfattningen är framtagen *',
    'Sammanfattningen är skapad *', 'Sammanfattningen är AI-genererad*', 'Texten är översatt *',
    'Bara för prenumeranter', 'Exklusivt för prenumeranter', 'Prenumerant', 'Plus', 'Plusartikel', 'Premium',
    'Köp prenumeration*', 'Beställ prenumeration*', 'Testa * månad*', 'Prova * månad*', 'Är du redan prenumerant*',
    'Redan kund*', 'Har du redan ett konto*', 'Vill du läsa vidare*', 'Vill du läsa hela artikeln*', 'Vill du läsa mer',
    'För att läsa vidare *', 'För att läsa hela artikeln *', 'Det här är en låst artikel*', 'Den här artikeln är låst*',
    'Den här artikeln är för prenumeranter*', 'Artikeln är endast för prenumeranter*', 'Den här artikeln ingår i *',
    'Skapa konto', 'Logga in för att *', 'Bli medlem*', 'Nyhetsbrev', 'Få nyhetsbrevet*',
    'Prenumerera på vårt nyhetsbrev*', 'Skaffa appen*', 'Ladda ner appen*', 'Har du ett tips*',
    'Har du tips om nyheter*', 'Vet du något om händelsen*', 'Vet du mer om händelsen*', 'Tipsa redaktionen*',
    'Mejla reportern*', 'Kontakta reportern*', 'Kontakta redaktionen*', 'Mejla redaktionen*',
    'Skicka in din insändare*', 'Vill du skriva debattartikel*', 'Vill du skriva en insändare*', 'Detta är en ledare',
    'Det här är en ledare', 'Det här är en ledartext*', 'Det här är en opinionstext*', 'Det här är en kulturartikel*',
    'Det här är en recension*', 'Det här är en insändare*', 'Detta är en insändare*', 'Detta är en debattartikel*',
    'Detta är ett debattinlägg*', 'Det här är ett debattinlägg*', 'Detta är en kommenterande text*',
    'Det här är en kommenterande text*', 'Detta är en text publicerad på *', 'Åsikterna som framförs *',
    'Åsikter som uttrycks är skribentens egna*', 'Skribenten svarar för åsikter*', 'Ansvarig utgivare *',
    'Felaktigheter i artikeln*', 'Hittat fel*', 'Har du hittat ett fel*', 'Rapportera fel*', 'Rätta fel*',
    'Förtydligande', 'Förtydligande *', 'Dela på Facebook*', 'Dela på Twitter', 'Dela via mejl', 'Kopiera länk',
    'Länk kopierad', 'Länken är kopierad', 'Skriv ut', 'Spara artikel', 'Spara artikeln', 'Ge bort artikeln*',
    '# kommentarer', 'Kommentarer #', 'Skriv en kommentar', 'Visa kommentarer', 'Visa mindre', 'Visa alla',
    'Visa hela texten', 'Läs hela texten', 'Läs hela artikeln', 'Ladda fler', 'Nästa', 'Föregående', 'Tillbaka',
    'Till toppen', 'Meny', 'Sök', 'Hoppa till huvudinnehåll*', 'Gå till innehållet', 'Lyssna på artikeln*',
    'Lyssna på texten*', 'Få artikeln uppläst*', 'Artikeln uppläst*', 'Lästid', 'Lästid #*', '# min lästid',
    '# minuters läsning', 'Läs mer här!', 'Prenumerera på *', 'Öppna', 'Samtycke', 'Godkänn alla',
    'Godkänn alla cookies', 'Acceptera alla cookies', 'Vi använder cookies*', 'Personuppgiftspolicy',
    'Alla rättigheter *', 'Mejladress *', 'Javascript är inaktiverat*', 'Följ ämnen i artikeln', 'Följ ämnen',
    'Följ skribenter', 'Följ ämnena i artikeln', 'Få * direkt i din inkorg*', 'Få * i din inkorg*', 'Har du en nyhet *',
    'Har du något att berätta*',
    'Visa kommentarer*', 'Visa alla kommentarer*', 'Se alla kommentarer*', 'Detta är en låst artikel*',
    'Det här är en artikel för prenumeranter*', 'Dela artikeln på *'
  ],
  reader: {
    site: [
      'nyhetsbrev', 'nyhetsbrevet', 'prenumeration', 'prenumerationen', 'prenumerant', 'prenumeranter', 'redaktionen',
      'appen', 'inkorgen', 'inkorg', 'debattartikel', 'insändare', 'kommentarsfältet', 'vår hemsida', 'mejladress',
      'e-postadress', 'journalistik', 'vår tidning', 'redaktören', 'podden', 'podcast', 'den här artikeln',
      'denna artikel', 'artikeln'
    ],
    asks: [
      'tipsa oss', 'tipsa redaktionen', 'anmäl dig', 'prenumerera på', 'prenumerera', 'följ oss', 'gilla oss',
      'ladda ner', 'logga in', 'registrera dig', 'kontakta oss', 'hör av dig', 'skriv till oss', 'skicka in',
      'skicka oss', 'mejla oss', 'mejla', 'testa gratis', 'prova gratis', 'beställ', 'klicka här', 'tryck här',
      'tyck till', 'stöd oss', 'ring oss', 'berätta för oss'
    ]
  },
  factboxes: [
    'Fakta', 'FAKTA', 'Fakta: *', 'Fakta om *', 'Faktaruta', 'Bakgrund', 'Detta har hänt', 'Det här vet vi',
    'Så gör du', 'Så fungerar *', 'Snabbfakta', 'Här är fallet', 'Tidslinje', 'Detta är fallet', 'Dela faktarutan',
    'Visa faktaruta'
  ],
  summaries: [
    'Sammanfattning', 'Kort om *', 'Det viktigaste', 'I korthet', 'Snabbversion', 'Kortfattat', 'Kort sammanfattning',
    'Artikeln i korthet', 'Artikeln i sammanfattning', 'Artikeln sammanfattad', 'Snabbversionen',
    'Det här handlar artikeln om', 'Detta handlar artikeln om', 'Huvudpunkter', 'AI-sammanfattning'
  ],
  kickers: [
    'Nyheter', 'Inrikes', 'Utrikes', 'Sport', 'Ekonomi', 'Kultur', 'Nöje', 'Lokalt', 'Politik', 'Debatt', 'Ledare',
    'Krönika', 'Blåljus', 'Brott', 'Fotboll', 'Ishockey', 'Handboll', 'Vetenskap', 'Hälsa', 'Klimat', 'Väder', 'Skåne',
    'Stockholm', 'Göteborg', 'Västerbotten', 'Norrbotten', 'Jämtland', 'Dalarna', 'Halland', 'Sverige', 'Världen',
    'Näringsliv', 'Familj', 'Livsstil', 'Resor', 'Bostad', 'Motor', 'Mat', 'Musik', 'Film', 'Böcker', 'Kommentar',
    'Analys', 'Reportage', 'Intervju', 'Samhälle', 'Längdskidor', 'Backhoppning', 'Insändare', 'Kriget i Ukraina',
    'lokala nyheter', 'senaste nytt', 'allsvenskan', 'hockey', 'bandy', 'innebandy', 'friidrott', 'skidor',
    'skidskytte', 'golf', 'tennis', 'motorsport', 'trav', 'kulturnyheter', 'nöjesnyheter', 'kändisar', 'börs',
    'privatekonomi', 'arbetsmarknad', 'riksdag', 'val', 'valet 2022', 'valet 2026', 'eu-valet', 'brott och straff',
    'rättegång', 'trafik', 'miljö', 'natur', 'djur', 'forskning', 'teknik', 'teknologi', 'skola', 'utbildning',
    'sjukvård', 'vård', 'religion', 'historia', 'relationer', 'bostäder', 'hem och hus', 'trädgård', 'mode', 'bil',
    'bilar', 'mat och dryck', 'vin', 'opinion', 'åsikter', 'ledarsidan', 'replik', 'slutreplik', 'recension',
    'recensioner', 'bokrecension', 'filmrecension', 'konsertrecension', 'litteratur', 'teater', 'konst', 'tv',
    'tv-serier', 'medier', 'podd', 'porträtt', 'feature', 'dödsfall', 'minnesord', 'födelsedag', 'namn', 'familjesidan',
    'landsbygd', 'jordbruk', 'skog', 'energi', 'försvar', 'krig', 'ungdom', 'barn', 'plus',
    'Lantbruk', 'Olycka', 'Brand', 'Jakt', 'Fiske', 'Jakt och fiske', 'Kommunpolitik', 'Kommunfullmäktige',
    'Äldreomsorg', 'Turism'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Bild', 'Bilder', 'Pressbild', 'Pressfoto', 'Fotograf', 'Samtliga bilder', 'Genrebild', 'Artikelbild',
        'Samtliga foton', 'Alla bilder', 'Alla foton', 'Foton', 'Foto och bild', 'Privatbild', 'Drönarbild', 'Flygbild',
        'Fotomontage', 'Faksimil'
      ],
      illustration: [
        'Illustration', 'Teckning', 'Rättegångsteckning', 'Montage', 'Bildmontage', 'Kollage', 'Visionsbild', 'Skiss',
        'Illustrationer', 'Teckningar', 'Karikatyr', 'Målning'
      ],
      graphic: [
        'Grafik', 'Karta', 'Infografik', 'Grafik och karta'
      ],
      video: [
        'Video', 'Film', 'Videoklipp'
      ],
      screenshot: [
        'Skärmdump', 'Skärmbild', 'Skärmklipp', 'Skärmavbild'
      ],
      archive: [
        'Arkivbild', 'Arkivfoto', 'Arkivbilder'
      ]
    },
    private: [
      'Privat', 'Privat bild', 'Handout', 'privat foto', 'privatbild'
    ],
    archive: ['arkiv', 'arkivbild', 'arkivfoto'],
    and: ['och', '&']
  },
  captions: {
    chrome: [
      'Visa mer', 'Visa mindre', 'Öppna bild i helskärm', 'Helskärm', 'helskärm', 'Förstora bild', 'Stäng',
      'Öppna bilden i helskärm', 'Visa bild', 'Visa bilden', 'Förstora', 'Förstora bilden', 'Klicka för att förstora',
      'Bildtext'
    ]
  },
  bylines: {
    lines: [
      'Från redaktionen', 'Av redaktionen'
    ],
    by: [
      'Av', 'Text', 'Skriven av', 'Text av', 'Av reporter', 'Intervju', 'Recenserad av', 'Översatt av'
    ],
    both: [
      'Text och foto', 'Text & foto', 'Text och bild', 'Text och bilder', 'Text foto', 'Text foto och video',
      'Foto och text'
    ],
    roles: [
      'Reporter', 'Journalist', 'Redaktör', 'Nyhetsreporter', 'Redaktionen', 'Korrespondent', 'Ledarskribent',
      'Krönikör', 'Sportreporter', 'Programledare', 'Nattredaktör', 'Chefredaktör', 'Journalister', 'Fotograf',
      'Fotojournalist', 'Bildjournalist', 'Utrikeskorrespondent', 'Utrikesreporter', 'Kommentator', 'Kulturskribent',
      'Kulturredaktör', 'Kulturreporter', 'Sportkrönikör', 'Sportchef', 'Nyhetschef', 'Nyhetsredaktör',
      'Redaktionschef', 'Debattredaktör', 'Ansvarig utgivare', 'Politisk redaktör', 'Politisk chefredaktör',
      'Politisk reporter', 'Politisk kommentator', 'Ekonomireporter', 'Kriminalreporter', 'Nöjesreporter',
      'Lokalreporter', 'Webbredaktör', 'Webbreporter', 'Videoreporter', 'Multireporter', 'Allmänreporter', 'Frilans',
      'Frilansjournalist', 'Frilansskribent', 'Recensent', 'Filmkritiker', 'Litteraturkritiker', 'Teaterkritiker',
      'Musikkritiker', 'Skribent', 'Författare', 'Praktikant', 'Vikarie', 'Sommarreporter', 'Tecknare', 'Grafiker'
    ]
  },
  timestamps: {
    published: [
      'Publicerad', 'Publicerat', 'Publicerades', 'Publicerad den', 'Först publicerad'
    ],
    updated: [
      'Uppdaterad', 'Uppdaterat', 'Senast uppdaterad', 'Ändrad', 'Uppdaterad den', 'Senast ändrad', 'Rättad'
    ],
    relative: [
      '# minuter sedan', '# timmar sedan', '# timme sedan', '# dagar sedan', '# dag sedan', 'Just nu', 'Nyss',
      'för # minuter sedan', 'för # timmar sedan', '# min läsning', 'Lästid # min', 'Alldeles nyss', 'Precis nu',
      '# sekunder sedan', '# minut sedan', '# min sedan', '# tim sedan', 'En timme sedan', '# veckor sedan',
      'för # min sedan', 'för en timme sedan', 'för # dagar sedan', 'Uppdaterad för # minuter sedan',
      'Uppdaterad # minuter sedan', 'Publicerad för # timmar sedan', 'Publicerad # timmar sedan', 'I dag kl #',
      'Idag #', 'Idag kl #', 'I går kl #', 'Igår kl #'
    ],
    clock: ['kl', 'klockan']
  },
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  agencies: [
    ['TT', 'TT NYHETSBYRÅN', 'TT Nyhetsbyrån', 'TT-AFP', 'TT-AP-AFP', 'TT-Reuters'],
    ['Scanpix Sweden', 'SCANPIX SWEDEN'],
    ['Bildbyrån', 'BILDBYRÅN', 'Bildbyran'],
    ['Pressens Bild'],
    ['IBL', 'IBL Bildbyrå'],
    ['Bildhuset'],
    ['Johnér', 'Johnér Bildbyrå'],
    ['SVT', 'SVT Nyheter'],
    ['Sveriges Radio', 'SR'],
    ['Aftonbladet'],
    ['Expressen'],
    ['NTB Scanpix'],
    ['Folio'],
    ['Newsbreak'],
    ['Mostphotos', 'MOSTPHOTOS'],
    ['Rescue Photo', 'RESCUE PHOTO', 'Rescuephoto'],
    ['Siren', 'Nyhetsbyrån Siren'],
    ['Nyhetsbyrån Direkt'],
    ['Stella Pictures', 'STELLA PICTURES'],
    ['Ritzau Scanpix'],
    ['All Over Press', 'AOP'],
    ['Kamerapress', 'KAMERAPRESS'],
    ['Imagebank Sweden', 'imagebank.sweden.se'],
    ['Sjöberg Bild', 'Sjöbergbild']
  ]
}
