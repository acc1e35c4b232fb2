import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Dit bericht op Instagram bekijken*', provider: 'instagram', status: 'placeholder'},
    {is: 'Een bericht gedeeld door *', provider: 'instagram', status: 'placeholder'},
    {is: 'Bekijk dit bericht op Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Video niet beschikbaar', provider: 'video', status: 'placeholder'},
    {is: 'Video kan niet worden afgespeeld*', provider: 'video', status: 'placeholder'},
    {is: 'Deze video kan niet worden afgespeeld*', provider: 'video', status: 'placeholder'},
    {is: 'Je browser ondersteunt geen *', provider: 'video', status: 'placeholder'},
    {is: 'Om deze inhoud te tonen *', provider: 'unknown', status: 'consent'},
    {is: 'Om deze content te kunnen zien *', provider: 'unknown', status: 'consent'},
    {is: 'Deze inhoud is afkomstig van *', provider: 'unknown', status: 'consent'},
    {is: 'Om deze tweet te bekijken *', provider: 'twitter', status: 'consent'},
    {is: 'Deze tweet kan niet worden getoond*', provider: 'twitter', status: 'consent'},
    {is: 'Accepteer cookies om *', provider: 'unknown', status: 'consent'},
    {is: 'Je moet cookies accepteren *', provider: 'unknown', status: 'consent'},
    {is: 'Deze video is niet beschikbaar *', provider: 'video', status: 'placeholder'},
    {is: '* Speler laden', provider: 'video', status: 'placeholder'},
    {is: 'Speler laden*', provider: 'video', status: 'placeholder'},
    {is: 'Video laden*', provider: 'video', status: 'placeholder'},
    {is: 'Video wordt geladen*', provider: 'video', status: 'placeholder'},
    {is: 'Audio wordt geladen*', provider: 'audio', status: 'placeholder'},
    {is: 'Kaart wordt geladen*', provider: 'map', status: 'placeholder'},
    {is: 'Grafiek wordt geladen*', provider: 'chart', status: 'placeholder'},
    {is: 'Reacties worden geladen*', provider: 'comments', status: 'placeholder'},
    {is: 'Tweet wordt geladen*', provider: 'twitter', status: 'placeholder'},
    {is: 'Bericht op X laden*', provider: 'twitter', status: 'placeholder'},
    {is: 'Deze inhoud van Twitter *', provider: 'twitter', status: 'consent'},
    {is: 'Deze inhoud van X *', provider: 'twitter', status: 'consent'},
    {is: 'Deze inhoud van Instagram *', provider: 'instagram', status: 'consent'},
    {is: 'Deze inhoud van Facebook *', provider: 'facebook', status: 'consent'},
    {is: 'Deze inhoud van YouTube *', provider: 'youtube', status: 'consent'},
    {is: 'Deze inhoud van TikTok *', provider: 'tiktok', status: 'consent'},
    {is: '* Deze inhoud van Twitter kan niet *', provider: 'twitter', status: 'consent'},
    {is: '* Deze inhoud van Instagram kan niet *', provider: 'instagram', status: 'consent'},
    {is: '* Deze inhoud van Facebook kan niet *', provider: 'facebook', status: 'consent'},
    {is: '* Deze inhoud van YouTube kan niet *', provider: 'youtube', status: 'consent'},
    {is: '* omdat je geen cookies hebt geaccepteerd*', provider: 'unknown', status: 'consent'},
    {is: '* omdat u geen cookies heeft geaccepteerd*', provider: 'unknown', status: 'consent'},
    {is: 'Deze content kan niet worden getoond*', provider: 'unknown', status: 'consent'},
    {is: 'Deze inhoud kan niet worden getoond*', provider: 'unknown', status: 'consent'},
    {is: 'Om deze video te bekijken *cookies*', provider: 'video', status: 'consent'},
    {is: 'Om dit bericht te bekijken *cookies*', provider: 'unknown', status: 'consent'},
    {is: 'Deze embed *', provider: 'unknown', status: 'consent'},
    {is: 'Bekijk dit bericht op X*', provider: 'twitter', status: 'placeholder'},
    {is: 'Bekijk deze tweet*', provider: 'twitter', status: 'placeholder'},
    {is: 'Bekijk dit bericht op Facebook*', provider: 'facebook', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Lees ook', 'LEES OOK', 'Lees meer', 'Lees verder', 'Zie ook', 'Bekijk ook', 'Luister ook', 'Kijk ook',
      'Lees hier', 'Lees het hele verhaal', 'Meer lezen', 'Lees dit ook', 'Lees eerder', 'Lees daarover ook',
      'Lees hierover ook', 'Lees terug', 'Lees het interview', 'Lees de reportage', 'Lees de column', 'Lees alles over',
      'Lees ook het interview', 'Beluister ook', 'Ook interessant'
    ],
    labels: [
      'Lees ook', 'Meer uit *', 'Meer over *', 'Meest gelezen', 'Gerelateerd', 'Gerelateerde artikelen', 'Aanbevolen',
      'Meer nieuws', 'Verder lezen', 'Laatste nieuws', 'Net binnen', 'Lees meer over *', 'Meer over dit onderwerp',
      'Meer van *', 'Meer in *', 'Ook interessant', 'Ook in het nieuws', 'Best gelezen', 'Populair',
      'Populaire artikelen', 'Leestips', 'Aanraders', 'Gerelateerd nieuws', 'Eerder over dit onderwerp',
      'Dit vind je misschien ook interessant', 'Misschien vind je dit ook interessant', 'Nieuwste artikelen',
      'Uit het archief'
    ]
  },
  notices: [
    'Tekst gaat verder onder *', 'De tekst gaat verder onder *', 'Tekst loopt door onder *',
    'De tekst loopt door onder *', 'Artikel gaat verder onder *', 'Het artikel gaat verder onder *',
    'Deel dit artikel*', 'Deel dit bericht*', 'Deel', 'Reageer', 'Reacties', 'Advertentie', 'Premium Het beste van *',
    'Premium', 'Abonnee', 'Alleen voor abonnees*', 'Voor abonnees', 'Word abonnee*', 'Log in *', 'Al abonnee*',
    'Meld je aan *', 'Schrijf je in *', 'Ontvang *nieuwsbrief*', 'Volg ons *', 'Volg * op *', 'Heb je een tip*',
    'Heeft u een tip*', 'Tip de redactie*', 'Stuur *tip*', 'Mail ons *', 'App ons *', 'Dit artikel wordt bijgewerkt*',
    'Dit bericht wordt aangevuld*', 'Dit artikel is aangepast*', 'Dit bericht is aangepast*', 'In een eerdere versie *',
    'Correctie*', 'Rectificatie*', 'Volledig scherm', 'Klik hier *', 'Bekijk meer *', 'Bekijk hier *',
    'Download de app*', 'Meepraten*', 'Praat mee*', 'Cookies *', 'Live', 'Liveblog', 'Print', 'Aangeboden door *',
    'Gesponsord', 'Op zoek naar meer *? Volg *', 'Op zoek naar meer * Volg * op *', 'Verhaal gaat verder onder *',
    'Het verhaal gaat verder onder *', 'Tekst gaat door onder *', 'De tekst gaat door onder *', 'Lees verder onder *',
    'Lees verder na de advertentie*', 'Artikel loopt door onder *', 'Het artikel loopt door onder *',
    'Tekst gaat verder na *', 'Dit artikel is exclusief *', 'Exclusief voor abonnees*', 'Plus', 'PREMIUM',
    'Lees dit artikel gratis*', 'Lees onbeperkt *', 'Probeer * maand*', 'Abonneer *', 'Neem een abonnement*',
    'Registreer *', 'Maak gratis een account*', 'Wil je dit artikel lezen*', 'Wilt u dit artikel lezen*',
    'Download * app*', 'Wil je niets missen*', 'Niets missen*', 'Mis niets *', 'Blijf op de hoogte*',
    'Heb jij een tip*', 'Heb je nieuws*', 'Heb je een foutje gezien*', 'Zie je een fout*', 'Foutje gezien*',
    'Meld een fout*', 'Stuur ons *', 'Stuur je *foto*', 'Deel op Facebook*', 'Deel via *', 'Delen', 'Opslaan', 'Bewaar',
    'Bewaar artikel', 'Kopieer link*', 'Reageren', 'Reageer op dit artikel*', 'Bekijk reacties*',
    'Luister naar dit artikel*', 'Beluister dit artikel*', 'Dit artikel luisteren*', 'Leestijd *', 'Terug naar boven',
    'Naar boven', 'Naar de homepage', 'Homepage', 'Inloggen', 'Sluiten', 'Meer laden', 'Toon meer', 'Lees minder',
    'Dit artikel verscheen eerder *', 'Dit artikel is eerder *', 'Dit verhaal verscheen eerder *',
    'Dit is een ingekorte versie *', 'Dit artikel wordt nog aangevuld*', 'Dit bericht wordt bijgewerkt*', 'Meer volgt*',
    'Meer informatie volgt*', 'Later meer*', 'Dit bericht is *bijgewerkt*', 'Dit artikel is *bijgewerkt*',
    'In een vorige versie *', 'Aanvulling*', 'Noot van de redactie*', 'Disclaimer*', 'Privacy*', 'Cookie-instellingen*',
    'Wij gebruiken cookies*', 'Accepteren', 'Accepteer alles', 'Alles accepteren', 'Ingezonden mededeling', 'Sponsored',
    'Partnerbijdrage*', 'Branded content', 'Commercieel', 'Adverteren', 'Alle rechten voorbehouden*',
    '© *Alle rechten voorbehouden*', 'Copyright *'
  ],
  reader: {
    site: [
      'nieuwsbrief', 'nieuwsbrieven', 'abonnement', 'abonnee', 'abonnees', 'redactie', 'onze app', 'de app', 'app',
      'inbox', 'mailbox', 'ingezonden brief', 'lezersbrief', 'reacties', 'onze website', 'onze site', 'e-mailadres',
      'journalistiek', 'podcast', 'dit artikel', 'dit bericht', 'dit verhaal', 'deze rubriek', 'whatsappkanaal',
      'onze krant'
    ],
    asks: [
      'meld je aan', 'meld u aan', 'schrijf je in', 'abonneer je', 'abonneer u', 'volg ons', 'volg', 'like ons',
      'download', 'log in', 'registreer', 'mail ons', 'mail naar', 'mail', 'stuur ons', 'stuur een mail', 'stuur',
      'tip ons', 'tip de redactie', 'bel ons', 'app ons', 'laat het ons weten', 'laat ons weten', 'klik hier',
      'praat mee', 'reageer', 'steun ons', 'doneer', 'deel'
    ]
  },
  factboxes: [
    'Feiten', 'In het kort', 'Feiten en cijfers', 'Wie is *', 'Kader', 'Tijdlijn', 'Dit weten we', 'Wat weten we',
    'Feiten op een rij', 'De belangrijkste feiten', 'De belangrijkste cijfers', 'De feiten op een rij', 'Feitenkader', 'Wat je moet weten*', 'Dit moet je weten*',
    'Hoe zit het', 'Hoe zit het nu', 'Waar ging het om', 'Dit is er aan de hand', 'CV', 'Curriculum vitae', 'Biografie',
    'Bio', 'In cijfers', 'De cijfers', 'Vragen en antwoorden', 'Praktisch', 'Praktische info'
  ],
  summaries: ['Samenvatting', 'In het kort', 'Kort samengevat'],
  kickers: [
    'Binnenland', 'Buitenland', 'Regio', 'Sport', 'Nieuws', 'Politiek', 'Economie', 'Cultuur', 'Opinie', 'Media',
    'Show', 'Tech', 'Wetenschap', 'Gezondheid', 'Misdaad', '112', 'Voetbal', 'Wielrennen', 'Schaatsen', 'Entertainment',
    'Achterklap', 'Wonen', 'Reizen', 'Auto', 'Lokaal', 'Zuid-Holland', 'Noord-Holland', 'Gelderland', 'Reportage',
    'Interview', 'Column', 'Analyse', 'Achtergrond', 'Geld', 'Klimaat', 'Koken & Eten'
  ],
  credits: {
    markers: {
      photo: ['Foto', "Foto's", 'FOTO', 'Beeld', 'Fotografie', 'Fotograaf', 'Bron foto', 'Fotobron'],
      illustration: [
        'Illustratie', 'Tekening', 'Rechtbanktekening', 'Impressie', 'Artist impression', 'Cartoon', 'Fotomontage',
        'Montage'
      ],
      graphic: ['Infographic', 'Grafiek', 'Graphic', 'Kaart'],
      video: ['Video', 'Filmpje'],
      screenshot: ['Screenshot', 'Schermafbeelding', 'Schermafdruk'],
      archive: ['Archieffoto', 'Archiefbeeld']
    },
    private: ['Privé', 'Privéfoto', 'Eigen foto', 'Privéarchief', 'Eigen archief', 'Aangeleverd', 'Ingezonden'],
    archive: ['archief', 'archieffoto'],
    and: ['en', '&']
  },
  captions: {chrome: ['Volledig scherm', 'Vergroot', 'Sluiten', 'Bekijk foto', 'Open foto']},
  bylines: {
    lines: [
      'Van onze *', 'Door onze *', 'Door de redactie', 'Van de redactie'
    ],
    by: ['Door', 'Tekst', 'Auteur', 'Geschreven door', 'Van onze redactie', 'Van onze verslaggever'],
    both: ["Tekst en foto's", 'Tekst & foto'],
    roles: [
      'Verslaggever', 'Redacteur', 'Redactie', 'Journalist', 'Correspondent', 'Politiek verslaggever',
      'Redactie Binnenland', 'Van onze redactie', 'Onze redactie', 'Freelance journalist'
    ]
  },
  timestamps: {
    published: ['Gepubliceerd', 'Gepubliceerd op', 'Geplaatst', 'Geplaatst op', 'Datum'],
    updated: [
      'Laatst bijgewerkt', 'Bijgewerkt', 'Laatste update', 'Update', 'Aangepast', 'Gewijzigd', 'Laatst gewijzigd'
    ],
    relative: [
      '# minuten geleden', '# minuut geleden', '# uur geleden', '# dagen geleden', '# dag geleden', 'Zojuist',
      'Net binnen', '# min leestijd', 'Leestijd # min', 'Leestijd # minuten'
    ],
    clock: ['om', 'uur', 'u']
  },
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  agencies: [
    ['ANP', 'anp', 'Anp', 'ANP Foto', 'ANP / Hollandse Hoogte'],
    ['Hollandse Hoogte', 'HH'],
    ['Belga', 'BELGA', 'belga', 'BELGAIMAGE', 'Belgaimage', 'Belga Image', 'Belga Photo'],
    ['Pro Shots', 'PRO SHOTS', 'ProShots'],
    ['Photo News', 'PHOTO NEWS', 'Photonews'],
    ['NOS'],
    ['RTL Nieuws', 'RTL4'],
    ['Novum'],
    ['DPG Media'],
    ['MediaTV'],
    ['Regio8'],
    ['Persbureau Heitink'],
    ['Omroep Gelderland'],
    ['Rijnmond'],
    ['De Telegraaf', 'DE TELEGRAAF'],
    ['VRT'],
    ['Editpress']
  ]
}
