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
    {is: 'Hoppsan! Ett tekniskt fel har uppstått*', provider: 'unknown', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Läs mer', 'LÄS MER', 'Läs också', 'Läs även', 'LÄS OCKSÅ', 'Se också', 'Se även', 'Läs mer om', 'Lyssna också',
      'Läs vidare', 'LÄS ÄVEN', 'Se mer', 'Läs hela artikeln', 'TV'
    ],
    labels: [
      'Mer i ämnet', 'Läs mer', 'Läs mer om', 'Mer om *', 'Mer från *', 'Mest läst', 'Mest lästa', 'Relaterat',
      'Relaterade artiklar', 'Senaste nytt', 'Fler nyheter', 'Rekommenderat', 'Andra läser', 'Följ ämnen i artikeln',
      'Ämnen i artikeln', 'Läs även', 'Senaste nytt *'
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
    'Just nu'
  ],
  factboxes: [
    'Fakta', 'FAKTA', 'Fakta: *', 'Fakta om *', 'Faktaruta', 'Bakgrund', 'Detta har hänt', 'Det här vet vi',
    'Så gör du', 'Om *', 'Så fungerar *'
  ],
  summaries: ['Sammanfattning', 'Kort om *', 'Det viktigaste', 'I korthet', 'Snabbversion'],
  kickers: [
    'Nyheter', 'Inrikes', 'Utrikes', 'Sport', 'Ekonomi', 'Kultur', 'Nöje', 'Lokalt', 'Politik', 'Debatt', 'Ledare',
    'Krönika', 'Blåljus', 'Brott', 'Fotboll', 'Ishockey', 'Handboll', 'Vetenskap', 'Hälsa', 'Klimat', 'Väder', 'Skåne',
    'Stockholm', 'Göteborg', 'Västerbotten', 'Norrbotten', 'Jämtland', 'Dalarna', 'Halland', 'Sverige', 'Världen',
    'Näringsliv', 'Familj', 'Livsstil', 'Resor', 'Bostad', 'Motor', 'Mat', 'Musik', 'Film', 'Böcker', 'Kommentar',
    'Analys', 'Reportage', 'Intervju', 'Samhälle', 'Längdskidor', 'Backhoppning', 'Insändare', 'Kriget i Ukraina'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Bild', 'Bilder', 'Pressbild', 'Pressfoto', 'Fotograf', 'Samtliga bilder', 'Genrebild', 'Artikelbild'
      ],
      illustration: [
        'Illustration', 'Teckning', 'Rättegångsteckning', 'Montage', 'Bildmontage', 'Kollage', 'Visionsbild', 'Skiss'
      ],
      graphic: ['Grafik', 'Karta'],
      video: ['Video', 'Film'],
      screenshot: ['Skärmdump', 'Skärmbild', 'Skärmklipp'],
      archive: ['Arkivbild', 'Arkivfoto']
    },
    private: ['Privat', 'Privat bild', 'Handout'],
    archive: ['arkiv', 'arkivbild', 'arkivfoto'],
    and: ['och', '&']
  },
  captions: {
    chrome: ['Visa mer', 'Visa mindre', 'Öppna bild i helskärm', 'Helskärm', 'helskärm', 'Förstora bild', 'Stäng']
  },
  bylines: {
    lines: [
      'Från redaktionen', 'Av redaktionen'
    ],
    by: ['Av', 'Text', 'Skriven av', 'Text av'],
    both: ['Text och foto', 'Text & foto', 'Text och bild'],
    roles: [
      'Reporter', 'Journalist', 'Redaktör', 'Nyhetsreporter', 'Redaktionen', 'Korrespondent', 'Ledarskribent',
      'Krönikör', 'Sportreporter', 'Programledare', 'Nattredaktör', 'Chefredaktör'
    ]
  },
  timestamps: {
    published: ['Publicerad', 'Publicerat', 'Publicerades', 'Publicerad den'],
    updated: ['Uppdaterad', 'Uppdaterat', 'Senast uppdaterad', 'Ändrad', 'Uppdaterad den'],
    relative: [
      '# minuter sedan', '# timmar sedan', '# timme sedan', '# dagar sedan', '# dag sedan', 'Just nu', 'Nyss',
      'för # minuter sedan', 'för # timmar sedan', '# min läsning', 'Lästid # min'
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
    ['Folio']
  ]
}
