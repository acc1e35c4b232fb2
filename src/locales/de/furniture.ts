import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Sieh dir diesen Beitrag auf Instagram an*', provider: 'instagram', status: 'placeholder'},
    {is: 'Diesen Beitrag auf Instagram ansehen*', provider: 'instagram', status: 'placeholder'},
    {is: 'Ein Beitrag geteilt von *', provider: 'instagram', status: 'placeholder'},
    {is: 'Ein von * geteilter Beitrag*', provider: 'instagram', status: 'placeholder'},
    {is: 'Dieser Tweet wurde geladen*', provider: 'twitter', status: 'placeholder'},
    {is: 'Tweet laden*', provider: 'twitter', status: 'consent'},
    {is: 'Twitter-Inhalt laden*', provider: 'twitter', status: 'consent'},
    {is: 'Diesen Tweet anzeigen*', provider: 'twitter', status: 'placeholder'},
    {is: 'Twitter-Inhalte erlauben*', provider: 'twitter', status: 'consent'},
    {is: 'X-Inhalte erlauben*', provider: 'twitter', status: 'consent'},
    {is: 'Instagram-Inhalte erlauben*', provider: 'instagram', status: 'consent'},
    {is: 'Facebook-Inhalte erlauben*', provider: 'facebook', status: 'consent'},
    {is: 'YouTube-Inhalte erlauben*', provider: 'youtube', status: 'consent'},
    {is: 'TikTok-Inhalte erlauben*', provider: 'tiktok', status: 'consent'},
    {is: 'Link zum YouTube-Inhalt*', provider: 'youtube', status: 'placeholder'},
    {is: 'Link zum Twitter-Inhalt*', provider: 'twitter', status: 'placeholder'},
    {is: 'Link zum Instagram-Inhalt*', provider: 'instagram', status: 'placeholder'},
    {is: 'An dieser Stelle * Inhalt von YouTube*', provider: 'youtube', status: 'consent'},
    {is: 'An dieser Stelle * Inhalt von Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'An dieser Stelle * Inhalt von Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'An dieser Stelle * Inhalt von Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'An dieser Stelle * Inhalt von TikTok*', provider: 'tiktok', status: 'consent'},
    {is: 'Empfohlener externer Inhalt Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'Empfohlener externer Inhalt Youtube*', provider: 'youtube', status: 'consent'},
    {is: 'Empfohlener externer Inhalt Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'Empfohlener externer Inhalt Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'Empfohlener externer Inhalt*', provider: 'unknown', status: 'consent'},
    {is: 'Empfohlener redaktioneller Inhalt*', provider: 'unknown', status: 'consent'},
    {is: 'Externer Inhalt', provider: 'unknown', status: 'consent'},
    {is: 'Externe Inhalte laden*', provider: 'unknown', status: 'consent'},
    {is: 'Externen Inhalt anzeigen*', provider: 'unknown', status: 'consent'},
    {is: 'Externe Inhalte anzeigen*', provider: 'unknown', status: 'consent'},
    {is: 'Externer Inhalt nicht verfügbar*', provider: 'unknown', status: 'consent'},
    {is: 'Deine Privatsphäre-Einstellungen verhindern das Laden *', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle finden Sie externen Inhalt*', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle finden Sie einen externen Inhalt*', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle findest du einen externen Inhalt*', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle finden Sie einen von unseren Redakteuren *', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle finden Sie einen von der Redaktion *', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle findest du Inhalte von Drittanbietern*', provider: 'unknown', status: 'consent'},
    {is: 'An dieser Stelle finden Sie Inhalte von Drittanbietern*', provider: 'unknown', status: 'consent'},
    {is: 'Um eingebettete Inhalte anzuzeigen*', provider: 'unknown', status: 'consent'},
    {is: 'Um mit Inhalten von * und anderen sozialen Netzwerken zu *', provider: 'unknown', status: 'consent'},
    {is: 'Ich bin damit einverstanden, dass mir externe Inhalte *', provider: 'unknown', status: 'consent'},
    {is: 'Ich bin damit einverstanden, dass mir Inhalte von *', provider: 'unknown', status: 'consent'},
    {is: 'Dieser Inhalt kann nicht angezeigt werden*', provider: 'unknown', status: 'consent'},
    {is: 'Für die Darstellung dieses Inhalts *', provider: 'unknown', status: 'consent'},
    {is: 'Wir benötigen Ihre Zustimmung um * anzuzeigen*', provider: 'unknown', status: 'consent'},
    {is: 'Wir benötigen Ihre Einwilligung*', provider: 'unknown', status: 'consent'},
    {is: 'Wir brauchen Ihre Zustimmung*', provider: 'unknown', status: 'consent'},
    {is: 'Leider lassen Ihre derzeitigen Cookie-Einstellungen *', provider: 'unknown', status: 'consent'},
    {is: 'Bitte aktivieren Sie JavaScript*', provider: 'unknown', status: 'placeholder'},
    {is: 'Bitte aktiviere JavaScript*', provider: 'unknown', status: 'placeholder'},
    {is: 'Player wird geladen*', provider: 'video', status: 'placeholder'},
    {is: 'Video wird geladen*', provider: 'video', status: 'placeholder'},
    {is: 'Das Video konnte nicht abgespielt werden*', provider: 'video', status: 'placeholder'},
    {is: 'Dieses Video ist nicht mehr verfügbar*', provider: 'video', status: 'placeholder'},
    {is: 'Ihr Browser unterstützt leider keine * Videos*', provider: 'video', status: 'placeholder'},
    {is: 'Video abspielen*', provider: 'video', status: 'placeholder'},
    {is: 'Audio abspielen*', provider: 'audio', status: 'placeholder'},
    {is: 'Audio herunterladen *', provider: 'audio', status: 'placeholder'},
    {is: 'Podcast abspielen*', provider: 'audio', status: 'placeholder'},
    {is: 'Infogram wird geladen*', provider: 'chart', status: 'placeholder'},
    {is: 'Grafik wird geladen*', provider: 'chart', status: 'placeholder'},
    {is: 'Karte wird geladen*', provider: 'map', status: 'placeholder'},
    {is: 'Umfrage wird geladen*', provider: 'poll', status: 'placeholder'},
    {is: 'Jetzt abstimmen*', provider: 'poll', status: 'placeholder'},
    {is: 'KOMMENTARE WERDEN GELADEN', provider: 'comments', status: 'placeholder'},
    {is: 'Kommentare werden geladen*', provider: 'comments', status: 'placeholder'},
    {is: 'ARTIKEL WIRD GELADEN', provider: 'unknown', status: 'placeholder'},
    {is: 'Inhalt wird geladen*', provider: 'unknown', status: 'placeholder'},
    {is: 'Lade...', provider: 'unknown', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Lesen Sie auch', 'Lesen Sie dazu', 'Lesen Sie dazu auch', 'Lesen Sie hier', 'Lesen Sie mehr',
      'Lesen Sie hierzu auch', 'Lesen Sie mehr dazu', 'Lesen Sie mehr zum Thema', 'Lies auch', 'Lies dazu', 'Lest auch',
      'Lesen Sie außerdem', 'Auch interessant', 'Auch spannend', 'Mehr zum Thema', 'Mehr dazu', 'Mehr lesen',
      'Weiterlesen', 'Weiterführend', 'Siehe auch', 'Sehen Sie auch', 'Hören Sie auch', 'Passend dazu', 'Zum Artikel',
      'Das könnte Sie auch interessieren', 'Das könnte dich auch interessieren', 'Schon gelesen', 'Kommentar dazu',
      'Bildergalerie', 'Zur Fotostrecke', 'Zum Video', 'Zur Bildergalerie', 'Lesen Sie weiter', 'Hier lesen Sie',
      'Lesetipp'
    ],
    labels: [
      'Lesen Sie auch', 'Mehr zum Thema', 'Mehr zum Thema *', 'Zum Thema', 'Zum Thema *', 'Auch interessant',
      'Das könnte Sie auch interessieren*', 'Das könnte dich auch interessieren*',
      'Das könnte euch auch interessieren*', 'Das könnte Sie interessieren', 'Empfehlungen der Redaktion',
      'Weiterführende Informationen*', 'Weiterführende Links', 'Meistgelesen', 'Meistgelesene Artikel', 'Meist gelesen',
      'Am meisten gelesen', 'Meistgelesene Artikel *', 'Ähnliche Artikel', 'Verwandte Artikel', 'Verwandte Themen',
      'Weitere Artikel', 'Weitere Artikel *', 'Weitere Themen', 'Weitere Meldungen', 'Weitere News',
      'Weitere Nachrichten', 'Mehr Nachrichten', 'Mehr aus *', 'Mehr von *', 'Mehr News *', 'Aktuelle Nachrichten',
      'Links zum Thema', 'Mehr zu *', 'Links', 'Beliebte Artikel', 'Aktuell beliebt', 'Neueste Artikel',
      'Neueste Nachrichten', 'Top-Themen', 'Topthemen', 'Themen des Artikels', 'Schlagworte', 'Themen',
      'Mehr zu diesem Thema', 'Passend zum Thema', 'Weiterlesen', 'Lesen Sie mehr zum Thema', 'Meistgelesene *'
    ]
  },
  notices: [
    'Unter Umständen sammelt * personenbezogene Daten *', 'Durch Klick auf Akzeptieren *',
    'Akzeptieren Mehr Informationen', 'AkzeptierenMehr Informationen',
    'Wir verwenden den Service eines Drittanbieters*', 'Anzeige', 'ANZEIGE', 'Anzeigen', 'Werbung',
    'Werbung überspringen', 'Bezahlte Anzeige', 'Gesponsert', 'Advertorial', 'Entgeltliche Einschaltung',
    'Entgeltliche Ankündigung', 'Verlagsangebot', 'Sponsored Content', 'Der Artikel wird nach der Anzeige *',
    'Artikel wird nach der Anzeige fortgesetzt*', 'Weiterlesen nach der Anzeige', 'Nach der Anzeige geht es weiter*',
    'Dieser Artikel enthält Affiliate-Links*', '* Affiliate-Link*', 'Plus', 'Premium', 'Abo', 'Abo+', 'Exklusiv',
    'Exklusiv für Abonnenten', 'Nur für Abonnenten', 'Für Abonnenten', 'Bereits Abonnent*',
    'Sie sind bereits Abonnent*', 'Haben Sie bereits ein Abo*', 'Jetzt weiterlesen*', 'Jetzt abonnieren*',
    'Jetzt Abo abschließen*', 'Jetzt testen*', 'Jetzt kostenlos *', 'Jetzt registrieren*', 'Jetzt anmelden*',
    'Jetzt einloggen*', 'Sie möchten weiterlesen*', 'Weiterlesen mit *', 'Diesen Artikel weiterlesen*',
    'Dieser Artikel ist *Abonnenten *', 'Dieser Inhalt ist *Abonnenten *', 'Um diesen Artikel zu lesen*',
    'Um weiterzulesen*', 'Zum Weiterlesen *', 'Testen Sie *Abo*', 'Web & Mobil Abo*', '# % noch nicht gelesen*',
    'Lesen Sie diesen Artikel *mit *', 'Anmelden', 'Einloggen', 'Registrieren', 'Abonnieren', 'Newsletter',
    'Newsletter abonnieren*', 'Melden Sie sich *Newsletter *', 'Hier geht es zum Newsletter*',
    'Abonnieren Sie *Newsletter*', 'Bestellen Sie *Newsletter*', 'Folgen Sie uns *', 'Folgen Sie * auf *',
    'Folge uns *', 'Folgt uns *', 'Besuchen Sie uns auf *', 'Teilen', 'Artikel teilen', 'Teilen Sie diesen Artikel*',
    'Auf Facebook teilen*', 'Auf Twitter teilen*', 'Per E-Mail teilen*', 'Per Mail versenden', 'Per WhatsApp teilen*',
    'Bei Facebook teilen*', 'Link kopieren', 'Link kopiert*', 'Drucken', 'Artikel drucken', 'Merken', 'Merkliste',
    'Artikel merken', 'Zur Merkliste hinzufügen', 'Kommentieren', 'Kommentare', 'Kommentare #', '# Kommentare',
    '# Kommentar', 'Kommentar schreiben', 'Kommentare anzeigen', 'Kommentare lesen', 'Diskutieren Sie mit*',
    'Jetzt mitdiskutieren*', 'Diskutieren Sie über *', 'Die Kommentarfunktion *', 'Schreiben Sie den ersten Kommentar*',
    'Zur Startseite', 'Startseite', 'Zurück zur Startseite', 'Zum Inhalt springen', 'Zum Hauptinhalt springen',
    'Direkt zum Inhalt', 'Nach oben', 'Mehr anzeigen', 'Mehr laden', 'Weniger anzeigen', 'Schließen', 'Menü',
    'Menü öffnen', 'Suche', 'Vorlesen', 'Artikel vorlesen', 'Artikel anhören*', 'Diesen Artikel anhören*',
    'Hören Sie sich den Artikel an*', 'Lesedauer*', '# Min. Lesedauer', '# Min. Lesezeit', 'Lesezeit*', 'Schriftgröße',
    'Aus der Redaktion', 'Feedback', 'Fehler gefunden*', 'Haben Sie einen Fehler *', 'Fehler melden*', 'Korrektur',
    'Korrektur *', 'Korrekturhinweis*', 'Anmerkung der Redaktion*', 'Hinweis der Redaktion*', 'Transparenzhinweis*',
    'In einer früheren Version *', 'In einer früheren Fassung *', 'Dieser Artikel wurde aktualisiert*',
    'Der Artikel wurde aktualisiert*', 'Dieser Text wurde aktualisiert*', 'Dieser Artikel wird laufend aktualisiert*',
    'Der Artikel wird laufend aktualisiert*', 'Die Meldung wird laufend aktualisiert*',
    'Dieser Artikel erschien zuerst *', 'Dieser Artikel ist älter als *', 'Der Artikel ist älter als *',
    'Dieser Beitrag ist älter als *', 'Dieser Text ist zuerst erschienen *', 'Eilmeldung',
    'Weitere Informationen folgen*', 'Mehr in Kürze*', 'Mehr dazu in Kürze*', 'Weitere Details in Kürze*',
    'Über dieses Thema berichtete*', 'Dieses Thema im Programm*', '*ist Teil des Ippen-Digital-Netzwerks*',
    'Unter Umständen sammelt *', '* ist ein Angebot von IPPEN.MEDIA*', 'Rubriklistenbild*', 'Alle Rechte vorbehalten*',
    '*Alle Rechte vorbehalten', '*Weiterverbreitung *nicht gestattet*', 'Copyright *Alle Rechte *',
    'Die Redaktion ist nicht *', 'Die Meinung der Autorin *', 'Gastbeiträge geben *', 'Kontakt', 'Impressum',
    'Datenschutz', 'Datenschutzerklärung', 'AGB', 'Cookie-Einstellungen*', 'Wir verwenden Cookies*',
    'Diese Website verwendet Cookies*', 'Diese Webseite verwendet Cookies*', 'Alle akzeptieren', 'Akzeptieren',
    'Mehr Informationen', 'Mehr erfahren*', 'Zur Anmeldung', 'Hier klicken*', 'Klicken Sie hier*',
    'Zum Originalartikel*', 'Mit Material von dpa*', 'Mit Material der *', 'Mit Informationen der *',
    'Mit Agenturmaterial*', 'Automatisch erstellt mit KI*', 'Dieser Text wurde mit * KI *', 'Live', 'Liveticker',
    'Live-Ticker', 'Ticker', 'Zur mobilen Ansicht', 'Bilderstrecke starten*', 'Bild in Großansicht*',
    'Das Wichtigste des Tages *', 'Quelle', 'Quellen', 'Haben Sie Hinweise*', 'Sie haben einen Fehler gefunden*',
    'Die mit * gekennzeichneten *', 'Lade', 'Zurück', 'Mehr lesen', 'Alles lesen', 'Bild in Detailansicht öffnen',
    'Seite # von #', '# Minuten Lesezeit', 'Jetzt Live'
  ],
  reader: {
    site: [
      'newsletter', 'newslettern', 'abonnement', 'abo', 'abonnent', 'abonnenten', 'redaktion', 'unsere app', 'app',
      'postfach', 'leserbrief', 'leserbriefe', 'kommentarfunktion', 'unsere webseite', 'unserer webseite',
      'e-mail-adresse', 'unabhängigen journalismus', 'journalismus', 'podcast', 'dieser artikel', 'dieser text',
      'dieser beitrag', 'diesen artikel', 'whatsapp-kanal', 'push-nachrichten'
    ],
    asks: [
      'melden sie sich an', 'abonnieren', 'abonnieren sie', 'abonnieren sie jetzt', 'folgen sie', 'folgen sie uns',
      'folge uns', 'laden sie', 'loggen sie sich ein', 'registrieren sie sich', 'kontaktieren sie uns',
      'schreiben sie uns', 'schreiben sie an', 'schicken sie uns', 'senden sie', 'mailen sie', 'rufen sie uns an',
      'jetzt testen', 'jetzt abonnieren', 'jetzt lesen', 'jetzt anmelden', 'klicken sie', 'hier klicken',
      'hier geht es', 'diskutieren sie mit', 'unterstützen sie', 'spenden sie', 'teilen sie'
    ]
  },
  factboxes: [
    'Verwendete Quellen', 'Zur Person', 'Zur Sache', 'Info', 'Infobox', 'Info-Box', 'Info Box', 'Fakten', 'Faktenbox',
    'Hintergrund', 'Zahlen und Fakten', 'Daten und Fakten', 'Stichwort', 'Stichwort *', 'Steckbrief', 'Chronologie',
    'Chronik', 'Das ist passiert', 'Kurz erklärt', 'Wissenswertes', 'Gut zu wissen', 'Das müssen Sie wissen',
    'Was Sie wissen müssen', 'Fragen und Antworten', 'Zum Hintergrund', 'Zum Verein', 'Zur Firma', 'Zum Unternehmen',
    'Das Wichtigste in Zahlen', 'Termine', 'Auf einen Blick', 'Die wichtigsten Fragen*', 'Die wichtigsten Fakten', 'Die wichtigsten Zahlen', 'Die Fakten', 'Kasten', 'Darum ging es',
    'Darum ging’s', 'Worum geht es', 'Worum es geht', 'Worum ging es', 'Worum es ging', 'Das ist bekannt',
    'Was bisher bekannt ist', 'Was wir wissen', 'Was bekannt ist', 'Der Fall im Überblick', 'Zahlen & Fakten',
    'Daten & Fakten', 'Fakten zum *', 'Fakten zur *', 'Info zum *', 'Infos', 'Info-Kasten', 'Infokasten',
    'Kurz & knapp', 'Kurz und bündig', 'Das steckt dahinter', 'Kontakt und Info', 'Kurzbiografie', 'Kurzporträt',
    'Vita', 'Lebenslauf',
    'Spielstatistik'],
  summaries: [
    'Das Wichtigste in Kürze', 'Das Wichtigste in Kürze *', 'Kurz zusammengefasst', 'Auf den Punkt gebracht',
    'Zusammenfassung', 'Das Wichtigste im Überblick', 'Auf einen Blick', 'Inhalt', 'Inhaltsverzeichnis', 'Darum geht’s',
    'Darum gehts', 'Darum geht es', 'Im Überblick', 'In Kürze', "Darum geht's", 'Das Wichtigste'
  ],
  kickers: [
    'Politik', 'Inland', 'Ausland', 'Wirtschaft', 'Panorama', 'Kultur', 'Feuilleton', 'Wissen', 'Wissenschaft',
    'Gesellschaft', 'Gesundheit', 'Reise', 'Auto', 'Mobilität', 'Digital', 'Netzwelt', 'Technik', 'Medien', 'Leben',
    'Lifestyle', 'Stil', 'Leute', 'Stars', 'Promis', 'Fußball', 'Fussball', 'Bundesliga', '2. Bundesliga', '3. Liga',
    'Handball', 'Eishockey', 'Tennis', 'Formel 1', 'Wintersport', 'Regionales', 'Regional', 'Region', 'Lokales',
    'Aus aller Welt', 'Welt', 'Weltgeschehen', 'Chronik', 'Österreich', 'Schweiz', 'Deutschland', 'Bayern', 'Hessen',
    'Niedersachsen', 'Sachsen', 'Thüringen', 'Brandenburg', 'Berlin', 'Hamburg', 'Bremen', 'Saarland',
    'Baden-Württemberg', 'Nordrhein-Westfalen', 'NRW', 'Rheinland-Pfalz', 'Sachsen-Anhalt', 'Schleswig-Holstein',
    'Mecklenburg-Vorpommern', 'Tirol', 'Salzburg', 'Wien', 'Kärnten', 'Steiermark', 'Oberösterreich',
    'Niederösterreich', 'Burgenland', 'Vorarlberg', 'Blaulicht', 'Polizeibericht', 'Kriminalität', 'Unfälle', 'Justiz',
    'Verkehr', 'Wetter', 'Meinung', 'Kommentar', 'Leitartikel', 'Kolumne', 'Glosse', 'Gastkommentar', 'Gastbeitrag',
    'Leserbriefe', 'Reportage', 'Analyse', 'Porträt', 'Hintergründe', 'Bildung', 'Umwelt', 'Klima', 'Landwirtschaft',
    'Verbraucher', 'Ratgeber', 'Geld', 'Börse', 'Finanzen', 'Immobilien', 'Karriere', 'Unternehmen', 'Kino', 'Musik',
    'Bücher', 'Literatur', 'Unterhaltung', 'Fernsehen', 'Vermischtes', 'Buntes', 'Tiere', 'Kirche', 'Religion',
    'Geschichte', 'Nachrichten', 'Newsticker', 'Schlagzeilen', 'Aktuelles', 'Coronavirus', 'Corona-Krise',
    'Corona-Pandemie', 'Ukraine-Krieg', 'Krieg in der Ukraine', 'Flüchtlinge', 'Bundestagswahl', 'Landtagswahl',
    'Kommunalwahl', 'Nationalratswahl', 'Zürich', 'Kanton Zürich', 'Bern', 'Basel', 'Luzern', 'Ostschweiz',
    'Zentralschweiz', 'Sport', 'International', 'Interview', 'News', 'Wahlen', 'Film', 'Theater', 'Kunst', 'Debatte',
    'Polizei'
  ],
  credits: {
    markers: {
      photo: [
        'Foto', 'Fotos', 'Alle Fotos', 'Bild', 'Bilder', 'Alle Bilder', 'Bildquelle', 'Bildnachweis', 'Bildrechte',
        'Fotoquelle', 'Fotonachweis', 'Fotocredit', 'Bildcredit', 'Symbolfoto', 'Symbolbild', 'Themenbild',
        'Fotomontage', 'Bildmontage', 'Montage', 'Fotograf', 'Fotografin', 'Luftbild', 'Titelbild', 'Aufmacherbild',
        'Vorschaubild', 'Foto von', 'Fotos von', 'Foto und Copyright', 'Titelfoto', 'Beispielfoto', 'Quelle',
        'Pressefoto'
      ],
      illustration: [
        'Illustration', 'Illustrationen', 'Zeichnung', 'Karikatur', 'Gerichtszeichnung', 'Visualisierung', 'Rendering',
        'Entwurf', 'Collage', 'Cartoon'
      ],
      graphic: ['Grafik', 'Grafiken', 'Infografik', 'Karte', 'Graphik', 'Diagramm'],
      video: ['Video', 'Videos', 'Videoquelle', 'Kamera', 'Videomaterial'],
      screenshot: ['Screenshot', 'Bildschirmfoto', 'Standbild', 'Videostandbild'],
      archive: ['Archivfoto', 'Archivbild', 'Archivfotos', 'Archivbilder', 'Foto Archiv', 'Archiv']
    },
    private: ['privat', 'privatfoto', 'zVg', 'z.V.g', 'zur Verfügung gestellt', 'privat/zVg', 'Handout', 'HANDOUT'],
    archive: ['Archiv', 'Archivbild', 'Archivfoto'],
    and: ['und', '&'],
    client: ['für', 'im Auftrag von'],
    sources: {
      photo: [
        'Symbolbild', 'Symbolfoto', 'Themenbild', 'Montage', 'Fotomontage', 'Bildmontage', 'PR', 'Pressefoto',
        'Leserfoto', 'Leserreporter', 'Hersteller', 'Werksfoto', 'Veranstalter', 'unbekannt', 'Beispielbild', 'Repro'
      ],
      screenshot: ['Screenshot'],
      illustration: ['KI-generiert', 'KI-generiertes Bild'],
      archive: ['Archiv', 'Archivbild', 'Archivfoto']
    }
  },
  captions: {
    chrome: [
      'Bild vergrößern', 'Bild vergrössern', 'Vergrößern', 'Foto vergrößern', 'Vollbild', 'Vollbild anzeigen',
      'Bild in voller Größe', 'Bildunterschrift', 'Bildunterschrift anzeigen', 'Bildbeschreibung einblenden', 'Legende',
      'Galerie öffnen', 'Bildergalerie', 'Fotostrecke', 'Zur Großansicht', 'Zur Grossansicht', 'In Bildern',
      'Nächstes Bild', 'Vorheriges Bild', 'Mehr anzeigen', 'Bild teilen', 'Öffnen', 'Schließen',
      'Bild in Detailansicht öffnen', 'Bild anzeigen', 'Bildunterschrift einblenden', 'Detailansicht öffnen'
    ]
  },
  bylines: {
    lines: [
      'Von unserer *', 'Von unserem *', 'Von unseren *', 'Von der Redaktion', 'Aus der Redaktion',
      'Das Gespräch führte *', 'Das Gespräch führten *', 'Das Interview führte *', 'Das Interview führten *',
      'Die Fragen stellte *', 'Die Fragen stellten *'
    ],
    by: [
      'Von', 'Text', 'Ein Artikel von', 'Ein Kommentar von', 'Kommentar von', 'Eine Analyse von', 'Ein Gastbeitrag von',
      'Autor', 'Autorin', 'Autoren', 'Interview', 'Ein Interview von', 'Aufgezeichnet von', 'Geschrieben von',
      'Eingestellt von', 'Veröffentlicht von', 'Redaktion', 'Protokoll'
    ],
    both: [
      'Text und Fotos', 'Text und Foto', 'Text & Fotos', 'Von (Text und Fotos)', 'Text und Bilder', 'Text und Bild'
    ],
    roles: [
      'Redakteur', 'Redakteurin', 'Redaktor', 'Redaktorin', 'Volontär', 'Volontärin', 'Reporter', 'Reporterin',
      'Korrespondent', 'Korrespondentin', 'Freier Autor', 'Freie Autorin', 'Freier Mitarbeiter', 'Freie Mitarbeiterin',
      'Chefredakteur', 'Chefredakteurin', 'Chefreporter', 'Chefreporterin', 'Stellvertretender Chefredakteur',
      'Ressortleiter', 'Ressortleiterin', 'Sportredakteur', 'Politikredakteur', 'Lokalredakteur', 'Lokalredakteurin',
      'Journalist', 'Journalistin', 'Leiter Politik', 'Online-Redakteur', 'Online-Redakteurin', 'ARD-Hauptstadtstudio',
      'Redaktion', 'Autor', 'Autorin', 'Politikchef', 'Gastautor', 'Gastautorin', 'Kolumnist', 'Kolumnistin',
      'Fotograf', 'Wirtschaftsredakteur', 'Mitarbeiter', 'Freie Journalistin', 'Freier Journalist'
    ]
  },
  timestamps: {
    published: [
      'Veröffentlicht', 'Veröffentlicht am', 'Erstellt', 'Erstellt am', 'Publiziert', 'Publiziert am', 'Erschienen am',
      'Erstmals publiziert', 'Erstveröffentlichung', 'Erstpublikation', 'Artikel vom', 'Stand', 'Online seit',
      'Eingestellt am', 'Datum'
    ],
    updated: [
      'Aktualisiert', 'Aktualisiert am', 'Zuletzt aktualisiert', 'Zuletzt aktualisiert am', 'Letzte Aktualisierung',
      'Geändert', 'Update', 'Zuletzt geändert', 'Letztes Update'
    ],
    relative: [
      'vor # Sekunden', 'vor # Minuten', 'vor # Minute', 'vor # Min', 'vor # Stunden', 'vor # Stunde', 'vor # Std',
      'vor # Tagen', 'vor # Tag', 'vor # Wochen', 'vor # Monaten', 'vor einer Stunde', 'vor einem Tag',
      'Aktualisiert vor # Minuten', 'Aktualisiert vor # Stunden', 'Gerade eben', 'Soeben', 'Heute # Uhr',
      'Heute, # Uhr', 'Gestern, # Uhr', 'Heute um # Uhr'
    ],
    clock: ['Uhr', 'um', 'h']
  },
  months: [
    ['Januar', 'Jänner', 'Jan'], ['Februar', 'Feber', 'Feb', 'Febr'], ['März', 'Mrz'], ['April', 'Apr'], ['Mai'],
    ['Juni', 'Jun'], ['Juli', 'Jul'], ['August', 'Aug'],
    ['September', 'Sept', 'Sep'], ['Oktober', 'Okt'], ['November', 'Nov'], ['Dezember', 'Dez']
  ],
  weekdays: [
    'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonnabend', 'Sonntag', 'Mo', 'Di', 'Mi',
    'Do', 'Fr', 'Sa', 'So'
  ],
  agencies: [
    ['dpa', 'DPA', 'dpa-Bildfunk', 'dpa-tmn', 'dpa-infocom', 'dpa-AFX', 'dpa/lno', 'dpa/mv', 'dpa/bb', 'dpa/lsw',
      'dpa/lnw', 'dpa/lby', 'dpa/lhe', 'dpa/lrs', 'dpa/sn', 'dpa/sa', 'dpa/th', 'dpa/lni', 'dpa/picture alliance',
      'dpa-Zentralbild', 'Deutsche Presse-Agentur'],
    ['picture alliance', 'picture-alliance', 'Picture Alliance', 'PICTURE ALLIANCE', 'Picture alliance',
      'picture alliance/dpa', 'picture-alliance/dpa'],
    ['imago', 'IMAGO', 'imago images', 'Imago Images', 'Imago', 'IMAGO Images', 'imago-images-bilder',
      'imago stock&people', 'imago sportfotodienst'],
    ['SID', 'sid'], ['epd', 'EPD', 'epd-bild'], ['KNA'], ['ddp', 'DDP', 'ddp images'], ['ullstein bild'], ['laif'],
    ['Ostkreuz'], ['Eibner', 'EIBNER', 'Eibner-Pressefoto'],
    ['Witters', 'WITTERS'], ['FUNKE Foto Services', 'Funke Foto Services'], ['SZ Photo', 'Süddeutsche Zeitung Photo'],
    ['dts', 'dts Nachrichtenagentur'],
    ['APA', 'apa', 'Austria Presse Agentur', 'APA-OTS', 'APA/dpa', 'APA/AFP', 'APA/Reuters', 'APA-Images', 'APAweb'],
    ['GEPA', 'GEPA pictures', 'GEPA Pictures'], ['EXPA', 'EXPA Pictures'],
    ['Keystone', 'KEYSTONE', 'Keystone-SDA', 'KEYSTONE-SDA', 'Keystone/SDA'],
    ['sda', 'SDA', 'Schweizerische Depeschenagentur'], ['Freshfocus', 'freshfocus'], ['Südtirolfoto'],
    ['News5', 'NEWS5', 'news5'], ['NonstopNews', 'Nonstopnews'], ['ORF'], ['SRF'], ['MDR'], ['WDR'], ['NDR'], ['SWR'],
    ['BR'], ['RBB'], ['ARD'], ['ZDF'], ['Rotes Kreuz'], ['TeleNewsNetwork', 'TNN'], ['zeitungsfoto.at', 'zeitungsfoto']
  ],
  wires: ['dpa', 'SID', 'epd', 'KNA', 'APA', 'sda', 'dts', 'Keystone', 'ddp']
}
