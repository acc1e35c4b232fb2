import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Laster Twitter-innhold*', provider: 'twitter', status: 'placeholder'},
    {is: 'Laster X-innhold*', provider: 'twitter', status: 'placeholder'},
    {is: 'Kunne ikke laste innhold, men du kan gå til twittermeldingen*', provider: 'twitter', status: 'placeholder'},
    {is: 'Laster tweet*', provider: 'twitter', status: 'placeholder'},
    {is: 'Vis på Twitter', provider: 'twitter', status: 'placeholder'},
    {is: 'Se innlegget på X', provider: 'twitter', status: 'placeholder'},
    {is: 'Laster Facebook-innhold*', provider: 'facebook', status: 'placeholder'},
    {is: 'Se innlegget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Vis innlegget på Facebook*', provider: 'facebook', status: 'placeholder'},
    {is: 'Laster Instagram-innhold*', provider: 'instagram', status: 'placeholder'},
    {is: 'Se dette innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Vis dette innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Se innlegget på Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Et innlegg delt av *', provider: 'instagram', status: 'text'},
    {is: 'Laster YouTube-innhold*', provider: 'youtube', status: 'placeholder'},
    {is: 'Se videoen på YouTube', provider: 'youtube', status: 'placeholder'},
    {is: 'Laster TikTok-innhold*', provider: 'tiktok', status: 'placeholder'},
    {is: 'Laster Vimeo-innhold*', provider: 'vimeo', status: 'placeholder'},
    {is: 'Laster Spotify-innhold*', provider: 'spotify', status: 'placeholder'},
    {is: 'Laster SoundCloud-innhold*', provider: 'soundcloud', status: 'placeholder'},
    {is: 'Laster kart*', provider: 'map', status: 'placeholder'},
    {is: 'Kartet kunne ikke lastes*', provider: 'map', status: 'placeholder'},
    {is: 'Laster Giphy-innhold*', provider: 'unknown', status: 'placeholder'},
    {is: 'Laster innhold*', provider: 'unknown', status: 'placeholder'},
    {is: 'Laster *-innhold*', provider: 'unknown', status: 'placeholder'},
    {is: 'Kunne ikke laste innhold*', provider: 'unknown', status: 'placeholder'},
    {is: 'Klarte ikke å laste innhold*', provider: 'unknown', status: 'placeholder'},
    {is: 'Innholdet som skulle vises her støttes dessverre ikke lenger*', provider: 'unknown', status: 'placeholder'},
    {is: 'For å se dette innholdet, må du aktivere JavaScript*', provider: 'unknown', status: 'placeholder'},
    {is: 'Du må aktivere JavaScript for å *', provider: 'unknown', status: 'placeholder'},
    {is: '*Du trenger javascript for å se video*', provider: 'video', status: 'placeholder'},
    {is: '*Du trenger javascript for å høre lyd*', provider: 'audio', status: 'placeholder'},
    {is: 'Din nettleser støtter ikke innbygging av eksternt innhold*', provider: 'video', status: 'placeholder'},
    {is: 'Nettleseren din støtter ikke *', provider: 'video', status: 'placeholder'},
    {is: 'For å se video må du logge inn*', provider: 'video', status: 'placeholder'},
    {is: 'Laster video*', provider: 'video', status: 'placeholder'},
    {is: 'Videoen kan ikke spilles av*', provider: 'video', status: 'placeholder'},
    {is: 'Spill av video*', provider: 'video', status: 'placeholder'},
    {is: 'Laster lyd*', provider: 'audio', status: 'placeholder'},
    {is: 'Spill av lyd*', provider: 'audio', status: 'placeholder'},
    {is: 'Hvis du vil se dette innholdet fra *, gi ditt samtykke*', provider: 'unknown', status: 'consent'},
    {is: 'Du må godta informasjonskapsler*', provider: 'unknown', status: 'consent'},
    {is: 'Du må samtykke til *informasjonskapsler*', provider: 'unknown', status: 'consent'},
    {is: 'Innholdet er blokkert *informasjonskapsler*', provider: 'unknown', status: 'consent'},
    {is: 'Dette innholdet er levert av *', provider: 'unknown', status: 'consent'},
    {is: 'Dette innholdet kan ikke vises *', provider: 'unknown', status: 'consent'},
    {is: 'Laster graf*', provider: 'chart', status: 'placeholder'},
    {is: 'Laster diagram*', provider: 'chart', status: 'placeholder'},
    {is: 'Kommunevalbarometer * Feilmarginer *', provider: 'chart', status: 'placeholder'},
    {is: 'Kommunevalgbarometer * Feilmarginer *', provider: 'chart', status: 'placeholder'},
    {is: '* intervjuer * Feilmarginer fra * Parti Endring *', provider: 'chart', status: 'placeholder'},
    {is: 'Dette viser snittet * Parti Endring *', provider: 'chart', status: 'placeholder'},
    {is: '* År # # Kartvisning *', provider: 'chart', status: 'placeholder'},
    {is: 'Laster avstemning*', provider: 'poll', status: 'placeholder'},
    {is: 'Laster spørreundersøkelse*', provider: 'poll', status: 'placeholder'},
    {is: 'Avgi stemme', provider: 'poll', status: 'placeholder'},
    {is: 'Stem her', provider: 'poll', status: 'placeholder'},
    {is: 'Laster quiz*', provider: 'quiz', status: 'placeholder'},
    {is: 'Ta quizen her', provider: 'quiz', status: 'placeholder'},
    {is: 'Laster kommentarer*', provider: 'comments', status: 'placeholder'},
    {is: 'Se kommentarer', provider: 'comments', status: 'placeholder'},
    {is: 'Vis kommentarer', provider: 'comments', status: 'placeholder'},
    {is: 'Kommentarfeltet er *', provider: 'comments', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Les også', 'Les også kommentaren', 'Les også saken', 'Les mer', 'Les mer om', 'Les saken', 'Les hele saken',
      'Les mer her', 'Les også her', 'Les intervjuet', 'Les', 'Les kommentaren', 'Les kronikken', 'Les svaret',
      'Les bakgrunnen', 'Se også', 'Se saken', 'Se video', 'Se videoen', 'Se bildene', 'Se bilder', 'Se mer',
      'Hør også', 'Lytt også', 'Lytt til episoden', 'Relatert', 'Relatert sak', 'Har du lest dette', 'Har du lest',
      'Fikk du med deg denne', 'Fikk du med deg dette', 'Mer om saken', 'Tidligere sak',
      // links that NRK sets to Sámi versions of a story
      'Loga sámegillii', 'Lågå aj', 'Lohkh åarjelsaemiengïelesne',
      'Fikk du med deg', 'Har du fått med deg', 'Gikk du glipp av', 'Flere saker om', 'Lik denne saken', 'Les hele intervjuet', 'Les anmeldelsen'
    ],
    labels: [
      'Les også', 'Les mer', 'Les mer om *', 'Les mer på *', 'Se også', 'Relaterte saker', 'Relaterte artikler',
      'Relatert innhold', 'Flere saker', 'Flere saker om *', 'Flere nyheter', 'Mer om *', 'Mer om saken', 'Mer fra *',
      'Mer innhold fra *', 'Andre leser også', 'Andre saker', 'Lignende saker', 'Saken fortsetter her', 'Siste saker',
      'Siste nytt', 'Siste nytt fra *', 'Siste nyheter', 'Korte nyheter', 'Mest lest', 'Mest lest akkurat nå',
      'Mest lest siste døgn', 'Mest sett', 'Anbefalt for deg', 'Anbefalte artikler', 'Anbefalte saker', 'Populært nå',
      'Dagens viktigste', 'Se dagens overskrifter', 'Bakgrunn for saken', 'Tidligere saker', 'Les flere saker*'
    ]
  },
  notices: [
    'Saken oppdateres*', 'Artikkelen oppdateres*', 'Vi oppdaterer saken*', 'Saken blir oppdatert*',
    'Saken vil bli oppdatert*', 'Saken er oppdatert*', 'Saken er korrigert*', 'Artikkelen er oppdatert*',
    'Artikkelen er korrigert*', 'Artikkelen er rettet*', 'Artikkelen er endret*', 'Artikkelen ble oppdatert*',
    'Artikkelen ble først publisert*', 'Denne saken ble først publisert*', 'Denne artikkelen ble først publisert*',
    'Saken ble først publisert*', 'Saken har blitt oppdatert*', 'Denne saken er oppdatert*', 'Denne saken oppdateres*',
    'Vi følger saken', 'Saken er rettet', 'Saken er endret', 'Dette er en kommentar', 'Dette er en kommentar. Den *',
    'Dette er en kommentar. Kommentaren *', 'Dette er en kommentar, skrevet av *', 'Dette er en leder',
    'Dette er en lederartikkel*', 'Dette er et innlegg', 'Vet du mer om saken*', 'Har du tanker om det du *',
    'Har du innspill til *redaksjonen*', 'Vil du bidra med din mening*', 'Vil du skrive debattinnlegg*',
    'Vil du skrive leserinnlegg*', 'Ønsker du å skrive debattinnlegg*', 'NRK følger saken*', 'Følg saken *',
    'Saken fortsetter under *', 'Saken fortsetter etter *', 'Saken fortsetter nedenfor*',
    'Artikkelen fortsetter under *', 'Artikkelen fortsetter etter *', 'Artikkelen fortsetter nedenfor*',
    'Teksten fortsetter under *', 'Fortsetter under *', 'Denne artikkelen er over * gammel*',
    'Denne artikkelen er mer enn * gammel*', 'Denne artikkelen er eldre enn *', 'Denne saken er over * gammel*',
    'Denne saken er mer enn * gammel*', 'Artikkelen er over * gammel*', 'Artikkelen er mer enn * gammel*',
    'Artikkelen er eldre enn *', 'NB! Denne saken er *', 'NB! Denne artikkelen er *', 'Oppsummeringen er laget av *',
    'Oppsummeringen er generert av *', 'Sammendraget er laget av *', 'Sammendraget er generert av *',
    'Denne oppsummeringen er laget *', 'Innholdet er kvalitetssikret av *', 'Innholdet er laget med hjelp av *',
    'Artikkelen er oversatt med *', 'Annonse', 'Annonser', 'Annonsørinnhold', 'Annonsørinnhold *', 'Annonseinfo',
    'Annonse fra *', 'Reklame', 'Sponset innhold', 'Betalt innhold', 'Kommersielt samarbeid',
    'Artikkelen er betalt av *', 'Denne artikkelen er produsert og finansiert av *',
    'Saken er produsert og finansiert av *', 'Dette er en annonse*', 'Les hele saken med abonnement*',
    'Allerede abonnent*', 'Er du allerede abonnent*', 'Hei! Du må ha et aktivt abonnement*',
    'Du må ha et aktivt abonnement*', 'Du må være abonnent*', 'Denne saken er for abonnenter*',
    'Denne artikkelen er for abonnenter*', 'Denne artikkelen er forbeholdt *', 'Saken er kun for abonnenter*',
    'For abonnenter', 'Kun for abonnenter', 'Bare for abonnenter', 'Eksklusivt for abonnenter', 'Abonnement',
    'Abonnent', 'Pluss', 'Plussak', 'Pluss-sak', 'Bli abonnent*', 'Kjøp abonnement*', 'Kjøp digital tilgang*',
    'Kjøp tilgang*', 'Bestill abonnement*', 'Prøv * måned *', 'Prøv abonnement*', 'Vil du lese mer',
    'Vil du lese mer *', 'Vil du lese videre*', 'For å lese videre *', 'For å lese eldre artikler må du *',
    'For å lese saken *', 'Logg inn', 'Logg inn for å *', 'Logg inn eller *', 'Logg inn Bli abonnent*', 'Opprett konto',
    'Lag bruker', 'Registrer deg*', 'Få nyhetsbrev*', 'Få nyhetsbrevet*', 'Meld deg på *', 'Nyhetsbrev',
    'Nyhetsbrev Få *', 'Nyhetsbrev Meld *', 'Abonner på *', 'Last ned appen*', 'Last ned * appen*', 'Få varsel *',
    'Skru på varsler*', 'Tips oss', 'Tips oss *', 'Har du tips*', 'Har du et tips*', 'Har du nyhetstips*',
    'Send oss tips*', 'Send oss et tips*', 'Send inn tips*', 'Vet du noe om saken*', 'Nyhetstips', 'Nyhetstips #*',
    'Er du der det skjer*', 'Ta kontakt på *', 'Kontakt oss på *', 'Kontakt journalisten*', 'Kontakt journalist',
    'Du leser nå en meningsartikkel*', 'Du leser nå *', 'Dette er en kronikk*', 'Dette er et debattinnlegg*',
    'Dette er et leserinnlegg*', 'Dette er et leserbrev*', 'Dette er et meningsinnlegg*', 'Innlegget er skrevet av *',
    'Innlegget gir uttrykk for *', 'Kronikken gir uttrykk for *', 'Kommentaren gir uttrykk for *',
    'Teksten er et uttrykk for *', 'Teksten gir uttrykk for *', 'Vær varsom-plakaten*',
    '* arbeider etter Vær varsom-plakatens regler*', '* følger Vær varsom-plakaten*',
    '* er redigert etter Vær varsom-plakaten*', 'Mener du deg rammet *', 'Pressens Faglige Utvalg*',
    'Ansvarlig redaktør *', 'Alt innhold er opphavsrettslig beskyttet*', 'Alt innhold er opphavsrettsbeskyttet*',
    'All kopiering *', 'Rettelse', 'Rettelse *', 'Rettelser', 'Korrigering', 'Korrigering *', 'Presisering',
    'Presisering *', 'Redaksjonell merknad*', 'Feil i saken*', 'Fant du en feil*', 'Har du funnet en feil*',
    'Rapporter feil*', 'Skriv til oss*', 'Del', 'Del saken', 'Del artikkelen', 'Del på Facebook*', 'Del på Twitter',
    'Kopier lenke', 'Lenken er kopiert', 'Skriv ut', 'Lagre', 'Lagre artikkelen', 'Lagret', 'Gi bort saken',
    'Gi artikkel', 'Gi bort artikkelen', 'Kommenter', 'Kommentarer', 'Kommentarer #', '# kommentarer',
    'Skriv en kommentar', 'Vis mer', 'Vis mindre', 'Vis flere', 'Vis alle', 'Vis hele teksten', 'Vis hele saken',
    'Last inn flere', 'Les hele saken', 'Les hele saken her', 'Lukk', 'Åpne', 'Utvid', 'Neste', 'Forrige', 'Tilbake',
    'Til toppen', 'Hopp til innhold', 'Hopp til hovedinnhold', 'Gå til hovedinnhold', 'Gå til innhold', 'NRK Meny',
    'Meny', 'Søk', 'Normal', 'Info', 'Direkte', 'Live', 'Siste', 'Siste Siste', 'Lytt til saken*',
    'Lytt til artikkelen*', 'Lytt til denne *', 'Hør saken*', 'Hør artikkelen*', 'Hør saken opplest*',
    'Få saken lest opp*', 'Lesetid', 'Lesetid #*', '# min lesetid', '# minutters lesetid', '# minutter lesetid',
    'Foreløpig versjon*', 'Alle rettigheter *', 'Siste nytt × *', '(Ekstern lenke)', 'Ekstern lenke', 'Personvern*',
    'Informasjonskapsler*', 'Vi bruker informasjonskapsler*', 'Vi bruker cookies*', 'Godta alle',
    'Godta alle informasjonskapsler', 'Endre samtykke', 'Samtykke', 'Denne tjenesten krever *',
    'Har du en sak vi bør skrive om*', 'Har du en sak du *', 'Har du noe på hjertet*',
    'Vet du om noe vi bør skrive om*', 'Kjenner du noen vi bør skrive om*', '* rett i innboksen*',
    '* direkte i innboksen*',
    'Dette er en abonnentsak*', 'Dette er en plussak*', 'Dette er en pluss-sak*', 'Abonnentsak', 'Plussartikkel',
    'Pluss-artikkel', 'Kun for abonnenter*', 'Se alle kommentarer*', 'Vis kommentarer*', 'Vis alle kommentarer*',
    'Kommenter saken*', 'Del artikkelen på *', 'Følg oss på *', 'Last ned vår app*'
  ],
  reader: {
    site: [
      'nyhetsbrev', 'nyhetsbrevet', 'abonnement', 'abonnementet', 'abonnent', 'abonnenter', 'redaksjonen', 'appen',
      "app'en", 'innboksen', 'debattinnlegg', 'leserinnlegg', 'leserbrev', 'kommentarfeltet', 'vår nettside',
      'nettsidene våre', 'våre sider', 'e-postadresse', 'desken', 'vaktsjefen', 'journalistikk', 'brukerprofil',
      'varsler', 'push-varsler', 'avisen vår', 'avisa vår', 'redaktøren', 'podkast', 'podkasten', 'denne artikkelen',
      'denne saken', 'artikkelen'
    ],
    asks: [
      'tips oss', 'tipse oss', 'tips redaksjonen', 'meld deg på', 'meld deg inn', 'abonner på', 'abonner nå',
      'følg oss', 'lik oss', 'last ned', 'registrer deg', 'logg inn', 'kontakt oss', 'ta kontakt med oss',
      'skriv til oss', 'send oss', 'send inn', 'send bilder', 'prøv gratis', 'bestill', 'klikk her', 'trykk her',
      'si din mening', 'delta i debatten', 'del gjerne', 'støtt oss', 'vipps oss', 'ring oss', 'send e-post',
      'send en e-post', 'send mail', 'mail oss', 'gi oss beskjed', 'fortell oss'
    ]
  },
  factboxes: [
    'Fakta', 'Fakta *', 'Faktaboks', 'Faktaboks *', '* Ekspander/minimer faktaboks*', '* Ekspander minimer faktaboks*',
    'Ekspander/minimer faktaboks*', 'Ekspander minimer faktaboks*', 'Ekspandér faktaboks*', '* Ekspandér faktaboks*',
    'Ekspander faktaboks*', '* Ekspander faktaboks*', 'Åpne/lukke faktaboks*', 'Åpne faktaboks*', 'Vis faktaboks',
    'Les fakta', 'Lukk fakta', 'Les fakta Lukk fakta', 'Dette er saken', 'Dette vet vi', 'Dette vet vi om saken',
    'Slik ble saken til', 'Tidslinje', 'Kort om *'
  ],
  summaries: [
    'Saken oppsummert', 'Saken oppsummert *', 'Kort fortalt', 'Kort oppsummert', 'Kort om saken', 'Kortversjonen',
    'Oppsummering', 'Oppsummert', 'Oppsummering av saken', 'Sammendrag', 'Sammendrag av saken', 'Hovedpunkter',
    'Hovedpunktene', 'Saken på 1-2-3', 'Saken på ett minutt', 'Dette handler saken om', 'Artikkelen oppsummert'
  ],
  kickers: [
    'innenriks', 'utenriks', 'NTB innenriks', 'NTB utenriks', 'NTB sport', 'NTB kultur', 'nyheter', 'nyhet',
    'siste nytt', 'sport', 'fotball', 'håndball', 'ski', 'langrenn', 'skiskyting', 'sykkel', 'ishockey', 'friidrett',
    'hopp', 'alpint', 'kultur', 'kulturnytt', 'underholdning', 'kjendis', 'rampelys', 'film', 'musikk', 'bok', 'bøker',
    'litteratur', 'teater', 'tv', 'økonomi', 'næringsliv', 'arbeidsliv', 'børs', 'bolig', 'bil', 'motor', 'reise',
    'reiseliv', 'mat og drikke', 'helse', 'livsstil', 'forbruker', 'forbruk', 'vitenskap', 'forskning', 'teknologi',
    'teknikk', 'klima', 'miljø', 'natur', 'vær', 'samfunn', 'politikk', 'krim', 'lov og rett', 'rettssak', 'verden',
    'norge', 'urix', 'distrikt', 'lokalt', 'lokalnytt', 'lokale nyheter', 'by og land', 'oppvekst', 'utdanning',
    'skole', 'forsvar', 'landbruk', 'fiskeri', 'havbruk', 'samferdsel', 'trafikk', 'historie', 'religion', 'tro',
    'debatt', 'meninger', 'mening', 'leder', 'lederartikkel', 'kommentar', 'kommentaren', 'kronikk', 'leserbrev',
    'leserinnlegg', 'innlegg', 'gjesteskribent', 'spalte', 'portrett', 'intervju', 'reportasje', 'feature', 'magasin',
    'helg', 'frihelg', 'dokumentar', 'analyse', 'bakgrunn', 'anmeldelse', 'petit', 'hilsen', 'navn', 'folk', 'minneord',
    'nekrolog', 'valg', 'valg 2021', 'valg 2023', 'valg 2025', 'stortingsvalg', 'kommunevalg', 'koronaviruset',
    'korona', 'krigen i ukraina', 'krig i ukraina', 'pluss', 'ungdom', 'barn og unge', 'familie', 'forside',
    'annonsørinnhold', 'nytt fra næringslivet', 'pressemelding', 'kulturstrøm',
    'Skole og utdanning', 'Barnehage', 'Ulykke', 'Brann', 'Jakt', 'Fiske', 'Jakt og fiske', 'Kommunepolitikk',
    'Lokalpolitikk', 'Kommunestyret', 'Hytteliv', 'Dyr', 'Eldreomsorg', 'Retten', 'Kommuneøkonomi'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Alle foto', 'Alle foto og video', 'Foto og video', 'Foto/ill', 'Foto og montasje', 'Bilde',
        'Alle bilder', 'Illustrasjonsfoto', 'Ill.foto', 'Illfoto', 'Ill foto', 'Pressefoto', 'Privatfoto', 'Montasje',
        'Fotomontasje', 'Faksimile', 'Dronefoto', 'Flyfoto', 'Luftfoto', 'Satellittfoto', 'Studiofoto', 'Fotograf'
      ],
      illustration: [
        'Illustrasjon', 'Illustrasjoner', 'Tegning', 'Tegninger', 'Rettstegning', 'Rettstegninger', 'Rettsalstegning',
        'Karikatur', 'Maleri', 'Ill'
      ],
      graphic: ['Grafikk', 'Infografikk', 'Kart', 'Grafikk og kart'],
      video: ['Video', 'Video og foto', 'Videofoto', 'Film', 'Skjermopptak'],
      screenshot: ['Skjermdump', 'Skjermbilde', 'Skjermbilder', 'Skjermskudd'],
      archive: ['Arkivfoto', 'Arkivbilde', 'Arkivbilder']
    },
    private: ['privat', 'private', 'privat bilde', 'privat foto', 'fra familien'],
    archive: ['arkiv', 'arkivfoto', 'arkivbilde', 'arkivet'],
    and: ['og'],
    sources: {
      photo: [
        'Pressefoto', 'Pressebilde', 'Pressebilder', 'Illustrasjonsfoto', 'Montasje', 'Fotomontasje', 'Faksimile',
        'Produsenten', 'Leverandøren', 'Arrangøren', 'Handout', 'Utlevert', 'Utdelt', 'Innsendt', 'Lånt bilde',
        'Leserbilde', 'Leserfoto', 'Tipser', '2211-tipser', 'Overvåkingskamera', 'Overvåkningskamera', 'Ukjent fotograf'
      ],
      illustration: ['KI-generert', 'KI-generert bilde', 'KI-illustrasjon'],
      screenshot: ['Skjermdump', 'Skjermbilde'],
      archive: ['Arkiv', 'Arkivfoto']
    }
  },
  captions: {
    chrome: [
      'Vis mer', 'Vis mindre', 'Vis mer Vis mindre', 'Les mer Lukk', 'fullskjerm', 'fullskjerm neste',
      'neste fullskjerm', 'Åpne bildet i fullskjerm', 'Vis i fullskjerm', 'Vis bilde', 'Vis bildet', 'Forstørr',
      'Forstørr bilde', 'Vis større bilde', 'Se større bilde', 'Klikk for større bilde',
      'Klikk på bildet for å forstørre', 'Bildetekst', 'arrow-right', 'expand-left', 'arrow-left', 'expand-right'
    ]
  },
  bylines: {
    lines: [
      'Fra redaksjonen', 'Av redaksjonen', 'Av * redaksjon'
    ],
    by: [
      'Av', 'Tekst', 'Skrevet av', 'Publisert av', 'Intervju', 'Reportasje', 'Artikkel av', 'Tekst av', 'Kommentar av',
      'Anmeldt av', 'Oversatt av'
    ],
    both: [
      'Tekst og foto', 'Tekst foto', 'Tekst og bilder', 'Tekst foto og video', 'Tekst og alle foto', 'Foto og tekst'
    ],
    roles: [
      'Journalist', 'Journalister', 'Reporter', 'Redaktør', 'Fotograf', 'Fotojournalist', 'Videojournalist',
      'Korrespondent', 'Utenrikskorrespondent', 'Kommentator', 'Sportsjournalist', 'Sportskommentator',
      'Sportsredaktør', 'Kulturjournalist', 'Kulturredaktør', 'Krimjournalist', 'Nyhetsleder', 'Nyhetssjef',
      'Nyhetsredaktør', 'Redaksjonsleder', 'Ansvarlig redaktør', 'Sjefredaktør', 'Politisk redaktør',
      'Politisk kommentator', 'Debattredaktør', 'Debattleder', 'Featureredaktør', 'Frilansjournalist', 'Frilanser',
      'Frilans', 'Programleder', 'Vaktsjef', 'Vaktleder', 'Desk', 'Deskjournalist', 'Digitalutvikler', 'Utvikler',
      'Grafiker', 'Designer', 'Illustratør', 'Anmelder', 'Musikkanmelder', 'Filmanmelder', 'Bokanmelder', 'Spaltist',
      'Praktikant', 'Sommervikar', 'Redaksjonen', 'Forfatter'
    ]
  },
  timestamps: {
    published: [
      'Publisert', 'Først publisert', 'Publisert første gang', 'Publiseringsdato', 'Lagt ut', 'Skrevet'
    ],
    updated: ['Oppdatert', 'Sist oppdatert', 'Endret', 'Sist endret', 'Korrigert', 'Rettet'],
    relative: [
      'Nå nettopp', 'Akkurat nå', 'Oppdatert nå nettopp', 'Sist oppdatert nå nettopp', 'Publisert nå nettopp',
      '# sekunder siden', '# min siden', '# minutt siden', '# minutter siden', '# t siden', '# time siden',
      '# timer siden', 'En time siden', '# dag siden', '# dager siden', '# uker siden', '# måneder siden',
      'For # minutter siden', 'For # timer siden', 'For # dager siden', 'For mindre enn # minutter siden',
      'For mindre enn en time siden', 'Publisert # minutter siden', 'Publisert # timer siden',
      'Publisert for # minutter siden', 'Publisert for # timer siden', 'Publisert for mindre enn # minutter siden',
      'Publisert for mindre enn en time siden', 'Publisert for over # timer siden', 'Oppdatert for # minutter siden',
      'Oppdatert for mindre enn # minutter siden', 'Oppdatert # minutter siden', 'Sist oppdatert # minutter siden',
      'I dag kl #', 'I dag klokken #', 'I går kl #', 'I går klokken #'
    ],
    clock: ['kl', 'klokka', 'klokken']
  },
  months: [
    // no "jan": in text that is a first name; other packs bring it to timestamps
    ['januar'], ['februar', 'feb', 'febr'], ['mars'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'],
    ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  agencies: [
    ['NTB', 'NTB scanpix', 'NTB Scanpix', 'NTB SCANPIX', 'Ntb', 'NTB pluss', 'NTB Pluss', 'NTB Kommunikasjon',
      'NTB Tema', 'NTB-AFP', 'NTB-Reuters', 'Norsk Telegrambyrå'],
    ['Scanpix', 'SCANPIX', 'scanpix', 'Scanpix Norway'],
    ['NPK', 'NPK-NTB', 'Nynorsk Pressekontor', 'Nynorsk pressekontor'], ['Newswire', 'Nyhetsbyrået Newswire'],
    ['ANB', 'Avisenes Nyhetsbyrå'], ['Samfoto', 'SAMFOTO'], ['Gonzales Photo'],
    ['Digitalsport', 'DIGITALSPORT', 'Digital Sport'], ['Mostphotos', 'MOSTPHOTOS'],
    ['Colourbox', 'COLOURBOX', 'Colourbox.com'], ['Norsk Folkemuseum'], ['Nasjonalbiblioteket'], ['Riksarkivet'],
    ['Kartverket'], ['UEstudio'], ['Shutterbug']
  ]
}
