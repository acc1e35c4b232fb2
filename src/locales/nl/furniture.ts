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
    {is: 'Deze video is niet beschikbaar *', provider: 'video', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Lees ook', 'LEES OOK', 'Lees meer', 'Lees verder', 'Zie ook', 'Bekijk ook', 'Luister ook', 'Kijk ook',
      'Lees hier', 'Lees het hele verhaal'
    ],
    labels: [
      'Lees ook', 'Meer uit *', 'Meer over *', 'Meest gelezen', 'Gerelateerd', 'Gerelateerde artikelen', 'Aanbevolen',
      'Meer nieuws', 'Verder lezen', 'Laatste nieuws', 'Net binnen'
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
    'Gesponsord'
  ],
  factboxes: [
    'Feiten', 'In het kort', 'Feiten en cijfers', 'Wie is *', 'Kader', 'Tijdlijn', 'Dit weten we', 'Wat weten we'
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
