import type {EmbedPattern, Furniture} from '../../locale/locale.js'

const placeholders: ReadonlyArray<readonly [provider: string, ...patterns: string[]]> = [
  ['instagram', 'Näytä tämä julkaisu Instagramissa *', 'Katso tämä julkaisu Instagramissa *', 'Katso Instagramissa',
    'Henkilön * jakama julkaisu *', 'Käyttäjän * jakama julkaisu *', 'Ladataan Instagram *',
    'Siirry palveluun Instagram',
    'Instagram-julkaisu'],
  ['twitter', 'Katso twiitti *', 'Näytä twiitti *', 'Näytä Twitterissä *', 'Ladataan Twitter *', 'Ladataan twiittiä *',
    'Siirry palveluun Twitter', 'Siirry palveluun X', 'Twitter-julkaisu'],
  ['facebook', 'Näytä tämä julkaisu Facebookissa *', 'Ladataan Facebook *', 'Facebook-julkaisu',
    'Siirry palveluun Facebook'],
  ['youtube', 'Katso YouTubessa *', 'Ladataan YouTube *', 'Siirry palveluun YouTube', 'YouTube-video'],
  ['tiktok', 'Katso TikTokissa', 'Ladataan TikTok *', 'Siirry palveluun TikTok', 'TikTok-video'],
  ['spotify', 'Kuuntele Spotifyssa', 'Kuuntele Spotifyssä'],
  ['audio', 'Kuuntele juttu *', 'Kuuntele artikkeli *', 'Kuuntele jakso *', 'Kuuntele Areenassa', 'Kuuntele podcast *',
    'Voit kuunnella jutun *', 'Tämän jutun voi kuunnella *', 'Kuuntele Supla *', 'Äänen toistaminen *'],
  ['video', 'Katso video', 'Katso video tästä', 'Katso video alta', 'Katso video yltä', 'Katso videolta *',
    'Toista video', 'Video ei ole saatavilla *', 'Videota ei voida toistaa *', 'Videota ei voitu ladata *',
    'Selaimesi ei tue videota *', 'Selaimesi ei tue videon *', 'Katso Areenassa', 'Katso Ruudussa',
    'Katso MTV Katsomo *', 'Videota ladataan *',
    'Käynnistä video'],
  ['map', 'Kartta', 'Avaa kartta', 'Näytä kartalla', 'Suurenna kartta', 'Karttaa ladataan *'],
  ['chart', 'Grafiikka', 'Avaa grafiikka', 'Grafiikkaa ladataan *', 'Kaaviota ladataan *'],
  ['poll', 'Äänestä', 'Kysely on päättynyt', 'Äänestys on päättynyt', 'Äänestä tästä', 'Kyselyyn ei voi enää vastata'],
  ['quiz', 'Tee testi', 'Testaa tietosi', 'Aloita visa', 'Tietovisa'],
  ['comments', 'Kommentit', 'Kommentoi', 'Lue kommentit', 'Näytä kommentit', 'Kommentoi juttua', '# kommenttia',
    'Keskustelu on suljettu', 'Kommentointi on suljettu', 'Osallistu keskusteluun',
    'Kirjaudu sisään kommentoidaksesi *'],
  ['unknown', 'Upotettu sisältö *', 'Sisältöä ei voitu ladata *', 'Sisällön lataaminen epäonnistui *',
    'Sisältöä ladataan *', 'Ladataan sisältöä *', 'Ladataan upotusta *',
    'Sisältöä ei voida näyttää *', 'Sinulla ei ole oikeutta nähdä tätä sisältöä']
]

const consents: readonly EmbedPattern[] = [
  'Tämä sisältö on piilotettu evästeasetustesi *', 'Hyväksy evästeet nähdäksesi *', 'Hyväksy evästeet katsoaksesi *',
  'Jotta voit katsoa tämän sisällön *', 'Evästeasetuksesi estävät *', 'Evästevalintasi estävät *',
  'Tarvitsemme suostumuksesi *', 'Sisällön näyttäminen edellyttää evästeiden *', 'Tämä sisältö vaatii evästeiden *',
  'Upotus vaatii evästeiden *', 'Näyttääksesi tämän sisällön *', 'Sallimalla evästeet *'
].map((is) => ({is, provider: 'unknown', status: 'consent'}) as const)

export const furniture: Furniture = {
  embeds: [
    ...placeholders.flatMap(([provider, ...patterns]) =>
      patterns.map((is) => ({is, provider, status: 'placeholder'}) as const)
    ),
    ...consents
  ],
  related: {
    markers: [
      'Lue myös', 'Lue lisää', 'Lue lisää aiheesta', 'Lue aiheesta', 'Lue aiheesta lisää', 'Lue seuraavaksi',
      'Lue juttu', 'Lue koko juttu', 'Lue tästä', 'Lue täältä', 'Lue uutinen', 'Lue myös tämä', 'Lue myös nämä',
      'Katso myös', 'Kuuntele myös', 'Aiheesta lisää', 'Lisää aiheesta', 'Katso kuvat', 'Lue alkuperäinen juttu',
      'Kierrosraportti', 'Otteluraportti', 'Katso tästä', 'Tästä on kyse', 'Aiemmin aiheesta', 'Lue edellinen osa',
      'Jäikö tämä lukematta', 'Luitko jo', 'Oletko jo lukenut', 'Lue arvio'
    ],
    labels: [
      'Lue myös', 'Lue myös nämä', 'Lue lisää', 'Lue lisää aiheesta', 'Lue seuraavaksi', 'Lue aiheesta lisää',
      'Aiheesta lisää', 'Lisää aiheesta', 'Lisää samasta aiheesta', 'Lisää aiheesta *', 'Uusimmat', 'Uusimmat uutiset',
      'Uusimmat artikkelit', 'Tuoreimmat', 'Tuoreimmat uutiset', 'Luetuimmat', 'Luetuimmat uutiset', 'Luetuimmat nyt',
      'Suosituimmat', 'Katsotuimmat', 'Suosittelemme', 'Katso myös', 'Muita artikkeleita', 'Muita uutisia',
      'Muut uutiset', 'Muut lukevat', 'Luitko jo nämä', 'Luitko jo', 'Nyt luetaan', 'Juuri nyt', 'Kiinnostaisiko tämä',
      'Sinua saattaisi kiinnostaa', 'Sinua voisi kiinnostaa', 'Saatat pitää myös näistä', 'Poimintoja',
      'Toimitus suosittelee', 'Uutisvirta', 'Tuoreimpia', 'Viimeisimmät', 'Viimeisimmät uutiset', 'Jutussa mainitut',
      'Osastot', 'Lisää kirjoittajalta', 'Kumppanisisältö'
    ]
  },
  notices: [
    'Tietoa ei ole vielä lähdetty hakemaan', 'Mainos', 'Mainokset', 'Mainos Teksti jatkuu alla', 'Mainos päättyy',
    'Mainos alkaa', 'Mainos juttu jatkuu *', 'Mainos mainos päättyy', 'Mainos artikkeli jatkuu *', 'Ilmoitus',
    'Ilmoitus päättyy', 'Kaupallinen yhteistyö *', 'Sisältö jatkuu mainoksen alla', 'Sisältö jatkuu mainoksen jälkeen',
    'Juttu jatkuu mainoksen *', 'Juttu jatkuu kuvan *', 'Juttu jatkuu kuvien *', 'Juttu jatkuu videon *',
    'Juttu jatkuu grafiikan *', 'Juttu jatkuu kartan *', 'Juttu jatkuu upotuksen *', 'Juttu jatkuu twiitin *',
    'Juttu jatkuu julkaisun *', 'Juttu jatkuu laatikon *', 'Juttu jatkuu kyselyn *', 'Juttu jatkuu Instagram *',
    'Juttu jatkuu Facebook *', 'Juttu jatkuu Twitter *', 'Juttu jatkuu YouTube *', 'Juttu jatkuu TikTok *',
    'Juttu jatkuu alla', 'Juttu jatkuu alapuolella', 'Juttu jatkuu', 'Artikkeli jatkuu kuvan *',
    'Artikkeli jatkuu mainoksen *', 'Artikkeli jatkuu videon *', 'Artikkeli jatkuu alla', 'Teksti jatkuu kuvan *',
    'Teksti jatkuu mainoksen *', 'Teksti jatkuu videon *', 'Teksti jatkuu alla', 'Jatkuu kuvan *',
    'Haastattelu jatkuu kuvan *', 'Kirjoitus jatkuu kuvan *', 'Vain tilaajille', 'Tilaajille', 'Vain digitilaajille',
    'Tilaajalle', 'Lukijalle', 'Tilaa', 'Tilaa lehti', 'Tilaa uutiskirje', 'Tilaa uutiskirje *',
    'Tilaa uutiskirjeemme *', 'Tilaa kestotilaus *', 'Tilaa tästä', 'Tilaa digi *', 'Lue koko juttu tilaajana *',
    'Jatka lukemista *', 'Jatka lukemista tilaamalla *', 'Haluatko lukea koko jutun *', 'Haluatko jatkaa lukemista *',
    'Tämä artikkeli on vain tilaajille *', 'Tämä artikkeli on tilaajille *', 'Tämä juttu on vain tilaajille *',
    'Tämä juttu on tilaajille *', 'Tämä sisältö on vain tilaajille *', 'Tämä on tilaajille tarkoitettu *',
    'Artikkeli on vain tilaajille *', 'Oletko jo tilaaja *', 'Olen jo tilaaja *', 'Jo tilaaja *', 'Kirjaudu',
    'Kirjaudu sisään', 'Kirjaudu sisään *', 'Luo tunnus *', 'Rekisteröidy *', 'Hallitse evästeitä *',
    'Käytämme evästeitä *', 'Tämä sivusto käyttää evästeitä *', 'Sivusto käyttää evästeitä *', 'Evästeasetukset',
    'Hyväksy kaikki', 'Hyväksy evästeet', 'Tietosuojaseloste', 'Käyttöehdot', 'Tietosuoja', 'Yhteystiedot',
    'Juttua päivitetään', 'Juttua päivitetään *', 'Juttu päivittyy', 'Juttu päivittyy *', 'Uutinen päivittyy',
    'Uutinen päivittyy *', 'Uutista päivitetään *', 'Artikkelia päivitetään *', 'Juttua on päivitetty *',
    'Juttua päivitetty *', 'Juttu päivitetty *', 'Juttua korjattu *', 'Juttua on korjattu *', 'Juttua muokattu *',
    'Juttua täydennetty *', 'Juttua on täydennetty *', 'Juttuun lisätty *', 'Juttuun on lisätty *',
    'Jutusta poistettu *', 'Korjattu klo *', 'Korjattu # *', 'Korjaus *klo*', 'Oikaisu', 'Oikaisu klo *',
    'Päivitys klo *', 'Lisätty klo *', 'Muokattu klo *', 'Otsikkoa muokattu *', 'Otsikkoa muutettu *',
    'Otsikko korjattu *', 'Otsikkoa korjattu *', 'Jutun otsikkoa *', 'Jutussa luki aiemmin *',
    'Jutussa kerrottiin aiemmin *', 'Jutussa sanottiin aiemmin *', 'Aiemmin jutussa luki *',
    'Toisin kuin jutussa aiemmin *', 'Juttu on julkaistu alun perin *', 'Juttu on julkaistu ensi kerran *',
    'Juttu julkaistiin alun perin *', 'Artikkeli on julkaistu alun perin *', 'Tämä juttu on yli * vanha',
    'Tämä artikkeli on yli * vanha', 'Artikkeli on yli * vanha', 'Juttu on yli * vanha', 'IS seuraa tilannetta',
    'IL seuraa tilannetta', 'HS seuraa *', 'Iltalehti seuraa *', 'MTV Uutiset seuraa *', 'Yle seuraa tilannetta *',
    'Seuraa tilannetta *', 'Seuranta päättyi', 'Seuranta on päättynyt', 'Katso seuranta *', 'Lähetä vinkki *',
    'Lähetä juttuvinkki *', 'Lähetä uutisvinkki *', 'Anna palautetta', 'Palaute', 'Anna palaute jutusta *',
    'Onko sinulla juttuvinkki *', 'Onko sinulla uutisvinkki *', 'Tiedätkö lisää *', 'Näitkö tapahtuman *',
    'Näitkö tilanteen *', 'Ota yhteyttä toimitukseen *', 'Huomasitko virheen *', 'Kerro virheestä *',
    'Ilmoita virheestä *', 'Vinkkaa juttu *', 'Jaa', 'Jaa artikkeli', 'Jaa juttu', 'Jaa Facebookissa',
    'Jaa Twitterissä', 'Jaa WhatsAppissa', 'Jaa Twiittaa Lähetä Jaa', 'Kopioi linkki', 'Linkki kopioitu', 'Tallenna',
    'Tallenna juttu', 'Tulosta', 'Näytä lisää', 'Näytä kaikki', 'Näytä vähemmän', 'Sulje', 'Avaa', 'Hyppää sisältöön',
    'Hyppää pääsisältöön', 'Siirry sisältöön', 'Siirry pääsisältöön', 'Takaisin ylös', 'Seuraa', 'Seuraa aihetta',
    'Seuraa aiheita', 'Aiheet', 'Avainsanat', 'Tagit', 'Haku', 'Valikko', 'Etusivu', 'Asetukset', 'Lukuaika *',
    'Lukuaika # min', '# min lukuaika', 'Kuuntele', 'Kuuntele # min', 'Tämä on mielipidekirjoitus *',
    'Kirjoitus on mielipideteksti *', 'Kirjoittaja vastaa *', 'Kirjoitus edustaa kirjoittajan *',
    'Teksti edustaa kirjoittajan *', 'Kolumni edustaa *', 'Tämä on kolumni *', 'Mielipidekirjoitus on *',
    'Selaimesi ei tue *', 'Javascript on pois *', 'Ota JavaScript käyttöön *', 'Sivua ei löytynyt',
    'Jokin meni vikaan *', 'Valitettavasti *virhe*', 'Ikäraja *', 'IS seuraa *', 'IL seuraa *', 'Yle seuraa *',
    'MTV seuraa *', 'Aamulehti seuraa *', 'Onko sinulla juttuvinkki*',
    'Näytä kommentit*', 'Näytä kaikki kommentit*', 'Jaa juttu *', 'Kuuntele juttu*', 'Tämä juttu on tilaajille*'
  ],
  reader: {
    site: [
      'uutiskirje', 'uutiskirjeen', 'tilaus', 'tilauksen', 'tilaaja', 'tilaajille', 'toimitukseen', 'toimitus',
      'sovellus', 'sovelluksen', 'sähköpostiin', 'sähköpostiisi', 'mielipidekirjoitus', 'kommentoi',
      'verkkosivuillamme', 'juttuvinkki', 'uutisvinkki', 'vinkki', 'tämä artikkeli', 'tämä juttu', 'podcast'
    ],
    asks: [
      'vinkkaa', 'lähetä', 'tilaa', 'seuraa meitä', 'lataa sovellus', 'kirjaudu', 'rekisteröidy', 'ota yhteyttä',
      'kerro meille', 'kokeile ilmaiseksi', 'klikkaa tästä', 'osallistu keskusteluun', 'soita meille',
      'lue lisää täältä'
    ]
  },
  factboxes: [
    'Fakta', 'Faktat', 'Faktaa', 'Faktalaatikko', 'Fakta: mikä', 'Faktaa aiheesta', 'Taustaa', 'Tausta', 'Tiedot',
    'Tietolaatikko', 'Kuka', 'Kuka mikä', 'Mikä', 'Mikä ihmeen', 'Mistä on kyse', 'Mitä tiedetään',
    'Näin tutkimus tehtiin', 'Näin kysely tehtiin', 'Näin juttu tehtiin', 'Näin luet', 'Näin toimit', 'Toimi näin',
    'Ottelufaktat', 'Aikajana', 'Henkilö', 'Henkilökuva', 'Lähteet', 'Näin se tehtiin', 'Mikä on kyseessä',
    'Hyvä tietää', 'Näin haastattelu tehtiin'
  ],
  summaries: [
    'Tiivistelmä', 'Jutun tiivistelmä', 'Artikkelin tiivistelmä', 'Lyhyesti', 'Tiivistetysti', 'Pääkohdat',
    'Jutun pääkohdat', 'Jutun ydin', 'Juttu lyhyesti', 'Juttu tiivistettynä', 'Uutinen lyhyesti',
    'Tekoälyn tekemä tiivistelmä *', 'Tekoälyn tiivistelmä *', 'Tiivistelmä on tekoälyn *',
    'Tiivistelmän on tehnyt tekoäly *', 'Tiivistelmä on tehty tekoälyllä *', 'Tiivistelmä on luotu tekoälyllä *',
    'Tiivistelmä on tekoälyn tekemä *'
  ],
  kickers: [
    'Kotimaa', 'Ulkomaat', 'Uutiset', 'Urheilu', 'Viihde', 'Kulttuuri', 'Talous', 'Politiikka', 'Paikalliset',
    'Paikallisuutiset', 'Maakunta', 'Maailma', 'Kaupunki', 'Lähiuutiset', 'Helsinki', 'Hyvinvointi', 'Terveys', 'Tiede',
    'Teknologia', 'Digi', 'Autot', 'Ruoka', 'Asuminen', 'Matkailu', 'Matkat', 'Lifestyle', 'Tyyli', 'Muoti ja kauneus',
    'Perhe', 'Lapset', 'Elämä', 'Ihmiset', 'Ilmiöt', 'Mielipide', 'Mielipiteet', 'Pääkirjoitus', 'Pääkirjoitukset',
    'Kolumni', 'Kolumnit', 'Kommentti', 'Näkökulma', 'Analyysi', 'Uutisanalyysi', 'Taustoitus', 'Reportaasi',
    'Henkilökuva', 'Haastattelu', 'Essee', 'Kirja-arvio', 'Levyarvio', 'Elokuva-arvio', 'Teatteriarvio', 'Televisio',
    'TV ja elokuvat', 'Musiikki', 'Elokuvat', 'Kirjat', 'Teatteri', 'Kuvataide', 'Jääkiekko', 'Liiga', 'Mestis', 'NHL',
    'Leijonat', 'Jalkapallo', 'Veikkausliiga', 'Huuhkajat', 'Helmarit', 'Mestarien liiga', 'Valioliiga', 'Yleisurheilu',
    'Hiihto', 'Hiihtolajit', 'Ampumahiihto', 'Mäkihyppy', 'Talviurheilu', 'Formula 1', 'Formulat', 'Ralli',
    'Moottoriurheilu', 'Koripallo', 'Lentopallo', 'Salibandy', 'Pesäpallo', 'Tennis', 'Ravit', 'Raviurheilu', 'Uinti',
    'Palloilu', 'Muut lajit', 'Rikos', 'Rikokset', 'Onnettomuudet', 'Sää', 'Säätiedotus', 'Vaalit', 'Eduskuntavaalit',
    'Kuntavaalit', 'Presidentinvaalit', 'Eurovaalit', 'Venäjän hyökkäys', 'Ukrainan sota', 'Venäjän hyökkäyssota',
    'Koronavirus', 'Sota', 'Työelämä', 'Raha', 'Yritykset', 'Pörssi', 'Asuntomarkkinat', 'Maatalous', 'Metsä',
    'Maaseutu', 'Luonto', 'Ympäristö', 'Ilmasto', 'Liikenne', 'Koulutus', 'Kuolleet', 'Kuolinilmoitukset',
    'Muistokirjoitus', 'Merkkipäivät', 'Kuukausiliite', 'Sunnuntai', 'Nyt', 'Hyvä elämä', 'Koti', 'Radio ja televisio',
    'Kuninkaalliset', 'Euroviisut', 'Tosi-tv', 'Menovinkit', 'Lyhyet', 'Lyhyesti maailmalta', 'Selkouutiset',
    'Vieraskynä', 'Lukijalta', 'Tekstiviestit', 'Sarjakuva', 'Sananen', 'Supersaatio',
    'Koulu', 'Koulut', 'Opetus', 'Yhteiskunta', 'Nuoret', 'Oikeus', 'Poliisi', 'Pelastuslaitos',
    'Liikenneonnettomuudet', 'Eläimet', 'Lemmikit', 'Tapahtumat', 'Historia', 'Puolustus', 'Energia', 'Kuntatalous',
    'Sote', 'Rakentaminen', 'Metsästys', 'Kalastus', 'Marjat'
  ],
  credits: {
    markers: {
      photo: [
        'Kuva', 'Kuvat', 'Kuvaaja', 'Kuvaajat', 'Valokuva', 'Valokuvat', 'Valokuvaaja', 'Kuvituskuva', 'Kuvituskuvat',
        'Kuvitus kuva', 'Lehdistökuva', 'Pressikuva', 'Ilmakuva', 'Kuvankäsittely', 'Kuvalähde', 'Kuvan lähde',
        'Kuvayhdistelmä', 'Kuvamanipulaatio', 'Kuvan oikeudet'
      ],
      illustration: ['Piirros', 'Piirrokset', 'Kuvitus', 'Kuvittaja', 'Havainnekuva', 'Havainnekuvat'],
      graphic: ['Grafiikka', 'Grafiikat', 'Kartta', 'Infografiikka', 'Graafikko'],
      video: ['Video', 'Videokuvaaja', 'Videon kuvaaja', 'Videokuva'],
      screenshot: ['Kuvakaappaus', 'Kuvakaappaukset', 'Kuvankaappaus', 'Ruutukaappaus', 'Stillkuva'],
      archive: ['Arkistokuva', 'Arkistokuvat']
    },
    private: [
      'Kotialbumi', 'Yksityiskokoelma', 'Yksityisarkisto', 'Perhealbumi', 'Haastateltavan kotialbumi', 'Lukijan kuva',
      'Lukijakuva', 'Oma arkisto', 'Omat kuvat', 'Oma albumi', 'Henkilön kotialbumi', 'Silminnäkijän kuva'
    ],
    archive: ['arkisto', 'arkistokuva', 'arkistot', 'AOP-arkisto', 'arkistokuvaa'],
    and: ['ja', 'sekä'],
    sources: {
      photo: ['Pressikuva', 'Lehdistökuva', 'Kuvituskuva', 'Mainoskuva', 'Tuotekuva', 'Promokuva', 'Poliisin kuva'],
      screenshot: ['Kuvakaappaus', 'Ruutukaappaus', 'Kuvakaappaus videolta'],
      illustration: ['Tekoälykuva', 'Havainnekuva']
    }
  },
  captions: {
    chrome: [
      'Avaa kuvien katselu', 'Avaa kuvateksti', 'Avaa kuva', 'Suurenna kuva', 'Suurenna', 'Laajenna kuva',
      'Katso kuvagalleria', 'Avaa kuvagalleria', 'Kuvagalleria', 'Näytä kuva koko ruudulla', 'Avaa kuva koko ruudulla',
      'Koko ruutu', 'Sulje kuva', 'Seuraava kuva', 'Edellinen kuva', 'Kuvateksti', 'Kuvan teksti', 'Siirry kuvaan',
      'Näytä kuvateksti', 'Piilota kuvateksti'
    ]
  },
  bylines: {
    by: ['Teksti', 'Toimittaja', 'Toimittajat', 'Kirjoittaja', 'Kirjoittajat', 'Kirjoittanut', 'Toimittanut',
      'Jutun kirjoittaja'],
    both: [
      'Teksti ja kuvat', 'Teksti ja kuva', 'Teksti & kuvat', 'Teksti & kuva', 'Teksti kuvat', 'Teksti kuva',
      'Teksti ja valokuvat', 'Teksti, kuvat', 'Kuvat ja teksti', 'Teksti sekä kuvat', 'Juttu ja kuvat'
    ],
    roles: [
      'toimittaja', 'uutistoimittaja', 'päätoimittaja', 'vastaava päätoimittaja', 'kirjeenvaihtaja', 'valokuvaaja',
      'kuvaaja', 'kolumnisti', 'kirjoittaja', 'urheilutoimittaja', 'kulttuuritoimittaja', 'politiikan toimittaja',
      'taloustoimittaja', 'rikostoimittaja', 'tiedetoimittaja', 'viihdetoimittaja', 'erikoistoimittaja', 'freelancer',
      'freelance-toimittaja', 'avustaja', 'toimitus', 'uutispäällikkö', 'uutistuottaja', 'tuottaja',
      'toimituspäällikkö', 'toimitussihteeri', 'graafikko', 'kuvittaja', 'kuvatoimittaja', 'harjoittelija',
      'kesätoimittaja', 'pääkirjoitustoimittaja', 'datajournalisti', 'oikeustoimittaja', 'ulkomaantoimittaja',
      'meteorologi'
    ]
  },
  timestamps: {
    published: ['Julkaistu', 'Luotu', 'Lisätty', 'Julkaisuaika', 'Julkaistu klo'],
    updated: ['Päivitetty', 'Muokattu', 'Viimeksi päivitetty', 'Viimeksi muokattu', 'Muutettu', 'Korjattu',
      'Päivitetty klo'],
    relative: [
      '# minuuttia sitten', '# minuutti sitten', '# min sitten', '# min', '# tuntia sitten', '# tunti sitten',
      '# t sitten', '# h sitten', '# päivää sitten', '# päivä sitten', '# pv sitten', '# viikkoa sitten',
      '# viikko sitten', '# kuukautta sitten', '# kuukausi sitten', '# kk sitten', '# vuotta sitten', '# vuosi sitten',
      'Hetki sitten', 'Juuri äsken', 'Äsken', 'Tunti sitten', 'Minuutti sitten', 'Tänään', 'Eilen', 'Tänään klo #',
      'Eilen klo #', 'Tänään #', 'Eilen #', 'Toissapäivänä klo #'
    ],
    clock: ['klo', 'kello']
  },
  months: [
    ['tammikuu', 'tammikuuta', 'tammikuun', 'tammikuussa'], ['helmikuu', 'helmikuuta', 'helmikuun', 'helmikuussa'],
    ['maaliskuu', 'maaliskuuta', 'maaliskuun', 'maaliskuussa'], ['huhtikuu', 'huhtikuuta', 'huhtikuun', 'huhtikuussa'],
    ['toukokuu', 'toukokuuta', 'toukokuun', 'toukokuussa'], ['kesäkuu', 'kesäkuuta', 'kesäkuun', 'kesäkuussa'],
    ['heinäkuu', 'heinäkuuta', 'heinäkuun', 'heinäkuussa'], ['elokuu', 'elokuuta', 'elokuun', 'elokuussa'],
    ['syyskuu', 'syyskuuta', 'syyskuun', 'syyskuussa'], ['lokakuu', 'lokakuuta', 'lokakuun', 'lokakuussa'],
    ['marraskuu', 'marraskuuta', 'marraskuun', 'marraskuussa'], ['joulukuu', 'joulukuuta', 'joulukuun', 'joulukuussa']
  ],
  weekdays: [
    'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai', 'maanantaina', 'tiistaina',
    'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina', 'maanantain', 'tiistain', 'keskiviikon',
    'torstain', 'perjantain', 'lauantain', 'sunnuntain', 'maanantaista', 'maanantaihin', 'perjantaihin', 'ma', 'ti',
    'ke', 'to', 'pe', 'la', 'su'
  ],
  agencies: [
    ['Lehtikuva', 'LEHTIKUVA', 'STT-Lehtikuva', 'STT Lehtikuva'],
    ['STT', 'Suomen Tietotoimisto', 'STTinfo', 'STT Info', 'STT-AFP', 'STT-Reuters', 'STT-AP', 'STT-DPA', 'STT-TT',
      'STT-AFP-Reuters',
      'STT-Reuters-AFP', 'STT-AFP-DPA'],
    ['All Over Press', 'AOP', 'ALL OVER PRESS'], ['Uutissuomalainen', 'UUTISSUOMALAINEN'], ['Lännen Media',
      'LÄNNEN MEDIA'],
    ['Startel'], ['Vastavalo', 'vastavalo.fi', 'Vastavalo.fi'], ['Plugi', 'PLUGI'],
    ['Kuvatoimisto Kuvio', 'KUVIO'], ['Uutistoimisto STT'], ['Museovirasto', 'Journalistinen kuva-arkisto'],
    // papers and channels whose photographers stand before a slash or alone in capitals
    ['Yle', 'YLE', 'Yle Uutiset', 'Yle Urheilu', 'YLE UUTISET'], ['Helsingin Sanomat', 'HS'], ['Ilta-Sanomat'],
    ['Iltalehti', 'ILTALEHTI'], ['MTV Uutiset', 'MTV UUTISET', 'MTV'], ['Aamulehti', 'AAMULEHTI'], ['Kaleva', 'KALEVA'],
    ['Turun Sanomat'], ['Savon Sanomat'], ['Keskisuomalainen'], ['Etelä-Suomen Sanomat'], ['Lapin Kansa'],
      ['Satakunnan Kansa']
  ]
}
