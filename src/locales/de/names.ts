import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, germanMen, germanWomen } from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'vom', 'zu', 'zur', 'zum', 'van', 'der', 'den', 'de', 'du', 'di', 'da', 'del', 'della', 'dos', 'la', 'le',
    'ter', 'ten', 'af', 'bin', 'ibn', 'al', 'el', 'abu', 'ben', 'y'
  ],
  honorifics: [
    'herr', 'herrn', 'frau', 'fräulein', 'dr', 'prof', 'mag', 'dipl.-ing', 'ing', 'hr', 'fr', 'sir', 'lord', 'lady',
    'mr', 'mrs', 'ms', 'don', 'doña', 'signor', 'signora', 'monsieur', 'madame', 'freiherr', 'graf', 'gräfin', 'baron',
    'baronin', 'pater', 'sankt', 'scheich', 'fürst'
  ],
  bodies: [
    'the', 'gmbh', 'ag', 'kg', 'kgaa', 'se', 'ohg', 'ug', 'e.v', 'ev', 'eg', 'co', 'ggmbh', 'mbh', 'sa', 'sarl', 'ltd',
    'inc', 'llc', 'plc', 'corp', 'holding', 'group', 'gruppe', 'konzern', 'werke', 'stadtwerke', 'bank', 'sparkasse',
    'volksbank', 'raiffeisenbank', 'versicherung', 'universität', 'hochschule', 'fachhochschule', 'akademie',
    'gymnasium', 'realschule', 'grundschule', 'gesamtschule', 'schule', 'klinik', 'klinikum', 'krankenhaus', 'spital',
    'institut', 'zentrum', 'stiftung', 'verband', 'verein', 'bund', 'verlag', 'zeitung', 'nachrichten', 'anzeiger',
    'tagblatt', 'tageblatt', 'rundschau', 'presse', 'post', 'kurier', 'blatt', 'rundfunk', 'fernsehen', 'radio',
    'museum', 'theater', 'oper', 'orchester', 'philharmoniker', 'chor', 'kirche', 'bistum', 'erzbistum', 'diözese',
    'polizei', 'feuerwehr', 'bergwacht', 'ministerium', 'amt', 'gericht', 'landkreis', 'kammer', 'partei', 'union',
    'fc', 'sc', 'sv', 'tsv', 'vfl', 'vfb', 'tsg', 'sg', 'spvgg', 'bsc', 'fsv', 'ssv', 'rb', 'hsv', 'msv', 'tus', 'ehc',
    'tv', 'svg', 'sk', 'fk', 'gak', 'lask', 'bvb', 'borussia', 'eintracht', 'hertha', 'dynamo', 'hansa', 'fortuna',
    'arminia', 'alemannia', 'austria', 'rapid', 'bayern münchen', 'greenpeace', 'wwf', 'nabu', 'bund naturschutz',
    'adac', 'caritas', 'diakonie', 'drk', 'rotes kreuz', 'thw', 'dlrg', 'verdi', 'ver.di', 'ig metall', 'dgb', 'wdr',
    'ndr', 'swr', 'mdr', 'rbb', 'br', 'hr', 'zdf', 'ard', 'orf', 'srf', 'rtl', 'faz', 'taz', 'bka', 'lka', 'bnd', 'rki',
    'dwd', 'zamg', 'vw', 'bmw', 'daimler', 'siemens', 'telekom', 'lufthansa', 'bahn', 'asfinag', 'öbb', 'sbb', 'wko',
    'ögb', 'öamtc', 'arbö', 'fifa', 'uefa', 'dfb', 'dfl', 'dsv', 'öfb', 'ösv', 'ioc', 'nato', 'eu', 'uno', 'hamas',
    'kreml', 'university', 'police', 'club', 'united', 'city', 'college', 'party', 'council', 'kreuz', 'zoo',
    'flughafen', 'landgericht', 'amtsgericht', 'bundesamt', 'landesamt', 'landtag', 'festival', 'gesellschaft',
    'bild am sonntag', 'bundespolizei', 'bundeswehr', 'bundestag', 'bundesrat', 'nationalrat', 'bundesregierung',
    'bundesheer', 'bundesgerichtshof', 'bundesverfassungsgericht', 'bundeskriminalamt', 'bundesbank',
    'verfassungsschutz', 'bundesanwaltschaft', 'europol', 'interpol', 'pentagon', 'weißes haus', 'taliban',
    'robert-koch-institut', 'kantonspolizei', 'stadtpolizei', 'landespolizeidirektion'
  ],
  bodyEndings: [
    'verband', 'verein', 'ministerium', 'amt', 'behörde', 'gericht', 'polizei', 'universität', 'hochschule', 'institut',
    'klinikum', 'klinik', 'krankenhaus', 'gesellschaft', 'gewerkschaft', 'kammer', 'stiftung', 'bank', 'sparkasse',
    'versicherung', 'konzern', 'zeitung', 'magazin', 'sender', 'agentur', 'partei', 'fraktion', 'regierung',
    'kommission', 'verwaltung', 'wacht', 'feuerwehr', 'anwaltschaft', 'werke', 'betriebe', 'bund', 'club', 'klub',
    'organisation', 'initiative', 'genossenschaft', 'inspektion', 'direktion', 'funk', 'anzeiger', 'kurier',
    'rundschau', 'tagblatt', 'tageblatt', 'nachrichten', 'fernsehen'
  ],
  capitalised: [
    'Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres', 'Ihnen', 'Du', 'Dich', 'Dir', 'Dein', 'Deine', 'Uhr',
    'Euro', 'Prozent', 'Jahr', 'Jahre', 'Jahren', 'Tag', 'Tage', 'Tagen', 'Millionen', 'Milliarden', 'Meter',
    'Kilometer', 'Weihnachten', 'Ostern', 'Angaben', 'Angabe', 'Ansicht', 'Aussage', 'Aussagen', 'Auskunft',
    'Einschätzung', 'Meinung', 'Auffassung', 'Darstellung', 'Informationen', 'Mitteilung', 'Worten', 'Überzeugung',
    'Schätzung', 'Schätzungen', 'Erkenntnissen', 'Sicht', 'Bericht', 'Ende', 'Anfang', 'Mitte', 'Beginn', 'Teil',
    'Reihe', 'Zahl', 'Mehrheit', 'Mitarbeiter', 'Hilfe', 'Opfer', 'Hälfte', 'Art', 'Folge', 'Folgen', 'Seite', 'Ziel',
    'Rahmen', 'Nähe', 'Woche', 'Monat', 'Abend', 'Nacht', 'Stunden', 'Minuten', 'Sekunden', 'Euros', 'Tore', 'Punkte',
    'Spiel'
  ],
  nounsHaveCapitals: true,
  placeEndings: ['er'],
  men: [...germanMen, ...foreignMen],
  women: [...germanWomen, ...foreignWomen],
  tradeEndings: ['er', 'erin', 'ist', 'istin', 'ent', 'entin', 'or', 'orin', 'loge', 'login', 'ant', 'antin', 'mann', 'frau', 'chef', 'chefin', 'wirt', 'wirtin', 'meister', 'arzt', 'ärztin', 'iker', 'ikerin', 'innen'],
  firstNames: [
    'Ernst', 'Wolf', 'Mark', 'August', 'Horst', 'Rose', 'Viola', 'Gerd', 'Linde', 'Heide', 'Frank', 'Rosa', 'Rainer',
    'Kai', 'Jan', 'Mai', 'Juli', 'Karl', 'Ute', 'Kurt', 'Stefan', 'Hermann', 'Roland', 'Bruno', 'Wieland', 'Reinhold',
    'Till', 'Silke', 'Heike', 'Falk', 'Bodo', 'Urs', 'Beat', 'Hanna', 'Veit', 'Alban', 'Volkmar', 'Ottmar', 'Gustl',
    'Wastl', 'Resi', 'Ferdinand', 'Klara', 'Sturm', 'Leopold', 'Jonas'
  ],
  endings: ["'s", '’s', 's', "'", '’']
}
