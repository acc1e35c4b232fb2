import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Lastar Twitter-innhald*', provider: 'twitter', status: 'placeholder'},
    {is: 'Sjå innlegget på X', provider: 'twitter', status: 'placeholder'},
    {is: 'Kunne ikkje laste innhald, men du kan gå til twittermeldinga*', provider: 'twitter', status: 'placeholder'},
    {is: 'Lastar Facebook-innhald*', provider: 'facebook', status: 'placeholder'},
    {is: 'Sjå innlegget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Lastar Instagram-innhald*', provider: 'instagram', status: 'placeholder'},
    {is: 'Sjå dette innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Sjå innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Vis dette innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Eit innlegg delt av *', provider: 'instagram', status: 'text'},
    {is: 'Lastar YouTube-innhald*', provider: 'youtube', status: 'placeholder'},
    {is: 'Lastar TikTok-innhald*', provider: 'tiktok', status: 'placeholder'},
    {is: 'Lastar kart*', provider: 'map', status: 'placeholder'},
    {is: 'Lastar *-innhald*', provider: 'unknown', status: 'placeholder'},
    {is: 'Lastar innhald*', provider: 'unknown', status: 'placeholder'},
    {is: 'Kunne ikkje laste innhald*', provider: 'unknown', status: 'placeholder'},
    {is: 'Klarte ikkje å laste innhald*', provider: 'unknown', status: 'placeholder'},
    {is: 'For å sjå dette innhaldet, må du aktivere JavaScript*', provider: 'unknown', status: 'placeholder'},
    {is: 'Innhaldet som skulle visast her *', provider: 'unknown', status: 'placeholder'},
    {is: '*Du treng javascript for å sjå video*', provider: 'video', status: 'placeholder'},
    {is: 'Nettlesaren din støttar ikkje *', provider: 'video', status: 'placeholder'},
    {is: 'For å sjå video må du logge inn*', provider: 'video', status: 'placeholder'},
    {is: 'Dersom du vil sjå dette innhaldet frå *', provider: 'unknown', status: 'consent'},
    {is: 'Dette innhaldet er levert av *', provider: 'unknown', status: 'consent'},
    {is: 'Dette innhaldet kan ikkje visast *', provider: 'unknown', status: 'consent'},
    {is: 'Du må godta informasjonskapslar*', provider: 'unknown', status: 'consent'},
    {is: 'Lastar avrøysting*', provider: 'poll', status: 'placeholder'},
    {is: 'Røyst her', provider: 'poll', status: 'placeholder'},
    {is: 'Kommunevalbarometer * Feilmarginar *', provider: 'chart', status: 'placeholder'},
    {is: 'Lastar kommentarar*', provider: 'comments', status: 'placeholder'},
    {is: 'Kommentarfeltet er stengt*', provider: 'comments', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Les også', 'Les òg', 'Les meir', 'Les meir om', 'Les meir her', 'Les saka', 'Les heile saka', 'Les intervjuet',
      'Les kommentaren', 'Les kronikken', 'Les svaret', 'Les bakgrunnen', 'Sjå også', 'Sjå òg', 'Sjå saka', 'Sjå video',
      'Sjå videoen', 'Sjå bileta', 'Sjå meir', 'Høyr også', 'Høyr òg', 'Lytt også', 'Har du lese dette', 'Har du lese',
      'Fekk du med deg denne', 'Fekk du med deg dette', 'Relatert', 'Meir om saka',
      'Fekk du med deg', 'Har du fått med deg', 'Gjekk du glipp av', 'Fleire saker om', 'Les heile intervjuet', 'Les meldinga'
    ],
    labels: [
      'Les også', 'Les òg', 'Les meir', 'Les meir om *', 'Les meir på *', 'Sjå også', 'Sjå òg', 'Relaterte saker',
      'Relaterte artiklar', 'Fleire saker', 'Fleire saker om *', 'Fleire nyhende', 'Meir om *', 'Meir frå *',
      'Andre les også', 'Andre les òg', 'Liknande saker', 'Siste nytt frå *', 'Siste saker', 'Mest lese',
      'Mest lest no', 'Tilrådde saker', 'Tidlegare saker', 'Les fleire saker*'
    ]
  },
  notices: [
    'Saka blir oppdatert*', 'Saka vert oppdatert*', 'Saka er oppdatert*', 'Saka er retta', 'Saka er endra',
    'Saka er korrigert*', 'Saken vert oppdatert*', 'Artikkelen blir oppdatert*', 'Artikkelen vert oppdatert*',
    'Artikkelen er oppdatert*', 'Artikkelen er retta*', 'Artikkelen er endra*', 'Denne saka vart først publisert*',
    'Denne saka blei først publisert*', 'Artikkelen vart først publisert*', 'Artikkelen blei først publisert*',
    'Vi oppdaterer saka*', 'Me oppdaterer saka*', 'Vi følgjer saka', 'Saka held fram under *', 'Saka held fram etter *',
    'Saka held fram nedanfor*', 'Saka fortset under *', 'Saka fortset etter *', 'Artikkelen held fram under *',
    'Artikkelen held fram etter *', 'Artikkelen fortset under *', 'Teksten held fram under *', 'Held fram under *',
    'Denne artikkelen er eldre enn *', 'Denne artikkelen er over * gamal*', 'Denne artikkelen er meir enn * gamal*',
    'Denne saka er over * gamal*', 'Denne saka er meir enn * gamal*', 'Denne saka er eldre enn *',
    'Artikkelen er over * gamal*', 'Artikkelen er meir enn * gamal*', 'Artikkelen er eldre enn *',
    'Det betyr at noko av informasjonen kan vere utdatert*', 'Oppsummeringa er laga av *', 'Samandraget er laga av *',
    'Innhaldet er kvalitetssikra av *', 'Annonsørinnhald', 'Sponsa innhald', 'Betalt innhald', 'Dette er ein annonse*',
    'Les heile saka med abonnement*', 'Allereie abonnent*', 'Er du allereie abonnent*',
    'Du må ha eit aktivt abonnement*', 'Hei! Du må ha eit aktivt abonnement*', 'Du må vere abonnent*',
    'Denne saka er for abonnentar*', 'Denne artikkelen er for abonnentar*', 'For abonnentar', 'Berre for abonnentar',
    'Tinging', 'Ting abonnement*', 'Ting avisa*', 'Kjøp tilgang*', 'Bli abonnent*', 'Vil du lese meir',
    'Vil du lese meir *', 'Vil du lese vidare*', 'For å lese vidare *', 'For å lese eldre artiklar må du *',
    'Logg inn for å lese *', 'Få nyhendebrev*', 'Få nyheitsbrev*', 'Meld deg på nyhendebrevet*',
    'Meld deg på nyheitsbrevet*', 'Nyhendebrev', 'Nyheitsbrev', 'Tips oss om *', 'Har du tips*', 'Har du eit tips*',
    'Har du innspel til *redaksjonen*', 'Har du tankar om det du *', 'Send oss tips*', 'Send oss eit tips*',
    'Veit du noko om saka*', 'Veit du meir om saka*', 'Er du der det skjer eller veit noko *', 'Kontakt journalisten*',
    'Du les no *', 'Dette er ein kommentar', 'Dette er ein leiar', 'Dette er ein leiarartikkel*',
    'Dette er ein kronikk*', 'Dette er eit debattinnlegg*', 'Dette er eit lesarinnlegg*', 'Dette er eit lesarbrev*',
    'Dette er eit meiningsinnlegg*', 'Dette er eit innlegg', 'Innlegget er skrive av *', 'Kronikken gir uttrykk for *',
    'Kommentaren gir uttrykk for *', 'Teksten gir uttrykk for *', 'Vil du skrive lesarinnlegg*',
    'Vil du skrive debattinnlegg*', 'Ver varsam-plakaten*', '* arbeider etter Ver varsam-plakaten*',
    '* følgjer Ver varsam-plakaten*', 'Alt innhald er opphavsrettsleg verna*', 'Rettelse', 'Retting', 'Retting *',
    'Presisering', 'Feil i saka*', 'Har du funne ein feil*', 'Del saka', 'Del artikkelen', 'Kopier lenkje', 'Skriv ut',
    'Gi bort saka', 'Kommentarar', '# kommentarar', 'Skriv ein kommentar', 'Vis meir', 'Vis mindre', 'Vis fleire',
    'Vis heile teksten', 'Vis heile saka', 'Last inn fleire', 'Les heile saka', 'Les heile saka her', 'Lukk',
    'Gå til hovudinnhald', 'Hopp til innhald', 'Hopp til hovudinnhald', 'Meny', 'Søk', 'Lytt til saka*', 'Høyr saka*',
    'Høyr artikkelen*', 'Lesetid #*', '# min lesetid', '# minutt lesetid', 'Ekstern lenkje', '(ekstern lenkje)',
    'Personvern*', 'Informasjonskapslar*', 'Vi bruker informasjonskapslar*', 'Godta alle',
    'Denne artikkelen er over * gammal*', 'Denne artikkelen er meir enn * gammal*', 'Denne saka er over * gammal*',
    'Denne saka er meir enn * gammal*', 'Artikkelen er over * gammal*', 'Har du ei sak vi bør skrive om*',
    'Har du ei sak me bør skrive om*', 'Har du ei sak du *', 'Veit du om noko vi bør skrive om*',
    'Kjenner du nokon vi bør skrive om*',
    'Dette er ei abonnentsak*', 'Abonnentsak', 'Sjå alle kommentarar*', 'Vis kommentarar*', 'Kommenter saka*',
    'Høyr saka opplesen*', 'Følg oss på *'
  ],
  reader: {
    site: [
      'nyheitsbrev', 'nyheitsbrevet', 'nyhendebrev', 'nyhendebrevet', 'abonnement', 'abonnementet', 'abonnent',
      'abonnentar', 'redaksjonen', 'appen', 'innboksen', 'debattinnlegg', 'lesarinnlegg', 'lesarbrev',
      'kommentarfeltet', 'nettsida vår', 'e-postadresse', 'journalistikk', 'avisa vår', 'redaktøren',
      'denne artikkelen', 'denne saka', 'artikkelen'
    ],
    asks: [
      'tips oss', 'tips redaksjonen', 'meld deg på', 'abonner på', 'ting avisa', 'følg oss', 'last ned',
      'registrer deg', 'logg inn', 'kontakt oss', 'ta kontakt med oss', 'skriv til oss', 'send oss', 'send inn',
      'prøv gratis', 'klikk her', 'trykk her', 'sei di meining', 'støtt oss', 'vipps oss', 'ring oss', 'send e-post',
      'gi oss beskjed', 'fortel oss'
    ]
  },
  factboxes: [
    'Fakta', 'Faktaboks', '* Utvid/minimer faktaboks*', 'Utvid faktaboks*', 'Opne faktaboks*', 'Vis faktaboks',
    'Les fakta', 'Lukk fakta', 'Les fakta Lukk fakta', 'Dette er saka', 'Dette veit vi', 'Dette veit vi om saka',
    'Slik vart saka til', 'Slik blei saka til', 'Tidslinje'
  ],
  summaries: [
    'Saka oppsummert', 'Saka oppsummert *', 'Kort fortalt', 'Kort oppsummert', 'Kort om saka', 'Kortversjonen',
    'Oppsummering', 'Oppsummert', 'Samandrag', 'Samandrag av saka', 'Hovudpunkt', 'Hovudpunkta', 'Dette handlar saka om'
  ],
  kickers: [
    'innanriks', 'utanriks', 'NPK innanriks', 'NPK utanriks', 'nyhende', 'nyheiter', 'siste nytt', 'sport', 'fotball',
    'kultur', 'økonomi', 'næringsliv', 'arbeidsliv', 'samfunn', 'politikk', 'miljø', 'natur', 'vêr', 'helse',
    'forskning', 'vitskap', 'utdanning', 'skule', 'ungdom', 'landbruk', 'fiskeri', 'samferdsle', 'debatt', 'meiningar',
    'meining', 'leiar', 'leiarartikkel', 'kommentar', 'kronikk', 'lesarbrev', 'lesarinnlegg', 'innlegg', 'gjestespalte',
    'portrett', 'intervju', 'reportasje', 'analyse', 'bakgrunn', 'melding', 'meldingar', 'bokmelding', 'bøker',
    'litteratur', 'musikk', 'film', 'språk', 'nynorsk', 'mållag', 'helg', 'frihelg', 'framtida', 'framtidajunior',
    'norden', 'verda', 'val', 'kommuneval', 'stortingsval', 'rettssak', 'krim', 'tru', 'kyrkje', 'namn', 'minneord',
    'folk', 'kulturstrøm', 'innanriksnyhende', 'utanriksnyhende',
    'Skule og utdanning', 'Oppvekst', 'Barnehage', 'Trafikk', 'Ulukke', 'Brann', 'Jakt', 'Fiske', 'Samferdsel',
    'Kommunepolitikk', 'Lokalpolitikk', 'Reiseliv', 'Dyr', 'Historie', 'Retten'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Alle foto', 'Foto og video', 'Bilete', 'Alle bilete', 'Illustrasjonsfoto', 'Ill.foto', 'Illfoto',
        'Pressefoto', 'Privatfoto', 'Montasje', 'Fotomontasje', 'Faksimile', 'Fotograf'
      ],
      illustration: [
        'Illustrasjon', 'Illustrasjonar', 'Teikning', 'Teikningar', 'Rettsteikning', 'Rettsteikningar', 'Karikatur',
        'Måleri'
      ],
      graphic: ['Grafikk', 'Infografikk', 'Kart'],
      video: ['Video', 'Video og foto', 'Film'],
      screenshot: ['Skjermdump', 'Skjermbilete', 'Skjermskot'],
      archive: ['Arkivfoto', 'Arkivbilete']
    },
    private: ['privat', 'privat bilete', 'privat foto', 'frå familien'],
    archive: ['arkiv', 'arkivfoto', 'arkivbilete'],
    and: ['og'],
    sources: {
      photo: [
        'Pressefoto', 'Pressebilete', 'Illustrasjonsfoto', 'Montasje', 'Fotomontasje', 'Faksimile', 'Produsenten',
        'Leverandøren', 'Arrangøren', 'Innsendt', 'Utlevert', 'Lesarbilete', 'Lesarfoto', 'Overvakingskamera'
      ],
      illustration: ['KI-generert'],
      screenshot: ['Skjermdump', 'Skjermbilete'],
      archive: ['Arkiv', 'Arkivfoto']
    }
  },
  captions: {
    chrome: [
      'Vis meir', 'Vis mindre', 'Les meir Lukk', 'Vis bilete', 'Vis biletet', 'Opne biletet i fullskjerm',
      'Sjå større bilete', 'Klikk for større bilete', 'Bilettekst'
    ]
  },
  bylines: {
    lines: [
      'Frå redaksjonen', 'Av redaksjonen'
    ],
    by: ['Av', 'Tekst', 'Skrive av', 'Intervju', 'Reportasje', 'Meldt av', 'Omsett av'],
    both: ['Tekst og foto', 'Tekst og bilete', 'Tekst foto og video'],
    roles: [
      'Journalist', 'Journalistar', 'Reporter', 'Redaktør', 'Fotograf', 'Fotojournalist', 'Videojournalist',
      'Korrespondent', 'Kommentator', 'Sportsjournalist', 'Kulturjournalist', 'Nyhendeleiar', 'Nyheitsleiar',
      'Nyhendesjef', 'Nyhenderedaktør', 'Redaksjonsleiar', 'Ansvarleg redaktør', 'Sjefredaktør', 'Politisk redaktør',
      'Debattredaktør', 'Debattleiar', 'Frilansjournalist', 'Frilansar', 'Programleiar', 'Vaktsjef', 'Vaktleiar',
      'Redaksjonen', 'Praktikant', 'Sommarvikar', 'Forfattar', 'Skribent', 'Meldar'
    ]
  },
  timestamps: {
    published: ['Publisert', 'Først publisert', 'Lagt ut', 'Skrive'],
    updated: ['Oppdatert', 'Sist oppdatert', 'Endra', 'Sist endra', 'Retta'],
    relative: [
      'No nettopp', 'Akkurat no', 'Oppdatert no nettopp', '# minutt sidan', '# min sidan', '# time sidan',
      '# timar sidan', 'Ein time sidan', '# dag sidan', '# dagar sidan', '# veker sidan', 'For # minutt sidan',
      'For # timar sidan', 'For mindre enn # minutt sidan', 'Publisert # minutt sidan', 'Publisert for # minutt sidan',
      'Publisert for mindre enn # minutt sidan', 'Oppdatert for # minutt sidan', 'Oppdatert # minutt sidan',
      'I går klokka #'
    ],
    clock: ['kl', 'klokka']
  },
  months: [
    // no "jan": in text that is a first name; other packs bring it to timestamps
    ['januar'], ['februar', 'feb', 'febr'], ['mars'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'],
    ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']
  ],
  weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag', 'sundag'],
  agencies: [
    ['NTB', 'NTB scanpix', 'NTB Scanpix'], ['NPK', 'NPK-NTB', 'Nynorsk Pressekontor', 'Nynorsk pressekontor']
  ]
}
