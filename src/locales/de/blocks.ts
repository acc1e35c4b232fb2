import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'hier', 'das bild', 'das foto', 'auf dem bild', 'blick', 'symbolbild', 'archivbild', 'symbolfoto', 'archivfoto',
    'links', 'rechts', 'oben', 'unten', 'screenshot', 'ein bild', 'von links', 'im bild', 'die grafik', 'bild', 'im'
  ],
  pictured: [
    'links', 'rechts', 'l', 'r', 'm', 'v.l', 'v.l.n.r', 'v. l', 'v. l. n. r', 'v.r', 'li', 're', 'von links',
    'von rechts', 'von links nach rechts', 'mitte', 'in der mitte', 'im bild', 'oben', 'unten', 'vorne', 'vorn',
    'hinten', 'auf dem bild', 'auf dem foto', 'hier im bild', 'symbolbild', 'archivbild', 'symbolfoto', 'archivfoto',
    'archiv', 'zweiter von links', 'zweite von rechts', 'zweiter von rechts', 'dritter von links', 'ganz links',
    'ganz rechts', 'im vordergrund', 'im hintergrund', 'zweite von links', 'undatiertes foto', 'screenshot',
    'illustration'
  ],
  shown: [
    'bedrängt', 'begrüßen', 'begrüßt', 'begutachtet', 'bejubeln', 'bejubelt', 'berät', 'besichtigt', 'bespricht',
    'besuchen', 'besucht', 'betrachtet', 'betritt', 'blicken', 'blickt', 'demonstrieren', 'erklärt', 'fahren', 'feiern',
    'feiert', 'fliegt', 'fährt', 'gibt', 'gratuliert', 'grüßt', 'halten', 'hebt', 'hilft', 'hält', 'hängen', 'hängt',
    'informiert', 'jubeln', 'jubelt', 'kniet', 'kommt', 'kämpfen', 'kämpft', 'küsst', 'lachen', 'lacht', 'laufen',
    'leitet', 'liegen', 'liegt', 'läuft', 'löschen', 'löscht', 'nimmt', 'posieren', 'posiert', 'probiert',
    'protestieren', 'protestiert', 'präsentieren', 'präsentiert', 'rauchen', 'reicht', 'reitet', 'ruht', 'sammelt',
    'schauen', 'schaut', 'schüttelt', 'schützt', 'sichern', 'sichert', 'sieht', 'singt', 'sitzen', 'sitzt', 'spielen',
    'spielt', 'sprechen', 'spricht', 'springt', 'stapelt', 'stehen', 'steht', 'steigt', 'streckt', 'suchen', 'sucht',
    'tanzen', 'tanzt', 'testet', 'tragen', 'trainieren', 'trainiert', 'trauern', 'treffen', 'trifft', 'trinkt', 'trägt',
    'umarmen', 'umarmt', 'unterhält', 'unterschreibt', 'untersucht', 'verfolgen', 'verfolgt', 'verlassen', 'verlässt',
    'verteilen', 'verteilt', 'warten', 'wartet', 'wehen', 'weht', 'weint', 'winken', 'winkt', 'zeigen', 'zeigt',
    'ziehen', 'zieht', 'öffnet', 'überquert', 'überreicht'
  ],
  verbs: [
    'ist', 'sind', 'war', 'waren', 'wird', 'werden', 'wurde', 'wurden', 'hat', 'haben', 'hatte', 'hatten', 'kann',
    'können', 'konnte', 'konnten', 'muss', 'müssen', 'musste', 'mussten', 'soll', 'sollen', 'sollte', 'sollten', 'will',
    'wollen', 'wollte', 'wollten', 'darf', 'dürfen', 'durfte', 'mag', 'möchte', 'bleibt', 'blieb', 'bleiben', 'geht',
    'ging', 'gehen', 'gingen', 'kommt', 'kam', 'kommen', 'kamen', 'steht', 'stand', 'stehen', 'standen', 'liegt', 'lag',
    'liegen', 'lagen', 'sitzt', 'saß', 'sitzen', 'hält', 'hielt', 'halten', 'macht', 'machte', 'machen', 'gibt', 'gab',
    'geben', 'gaben', 'nimmt', 'nahm', 'nehmen', 'bekommt', 'bekam', 'bekommen', 'lässt', 'ließ', 'lassen', 'führt',
    'führte', 'zeigt', 'zeigte', 'zeigen', 'bringt', 'brachte', 'findet', 'fand', 'finden', 'fanden', 'gilt', 'galt',
    'gelten', 'heißt', 'hieß', 'läuft', 'lief', 'laufen', 'fährt', 'fuhr', 'fahren', 'fällt', 'fiel', 'trägt', 'trug',
    'trifft', 'traf', 'treffen', 'zieht', 'zog', 'ziehen', 'setzt', 'setzte', 'stellt', 'stellte', 'legt', 'legte',
    'beginnt', 'begann', 'endet', 'endete', 'startet', 'startete', 'gewinnt', 'gewann', 'gewinnen', 'verliert',
    'verlor', 'spielt', 'spielte', 'spielen', 'arbeitet', 'arbeitete', 'arbeiten', 'lebt', 'lebte', 'leben', 'stirbt',
    'starb', 'starben', 'sorgt', 'sorgte', 'sorgen', 'droht', 'drohte', 'braucht', 'brauchte', 'brauchen', 'hilft',
    'half', 'helfen', 'wächst', 'steigt', 'stieg', 'steigen', 'sinkt', 'sank', 'sinken', 'baut', 'baute', 'bauen',
    'plant', 'plante', 'planen', 'sucht', 'suchte', 'suchen', 'zahlt', 'kostet', 'kosten', 'verlässt', 'verließ',
    'erhält', 'erhielt', 'erhielten', 'entsteht', 'entstand', 'besteht', 'bestand', 'gehört', 'gehörte', 'gehören',
    'kämpft', 'kämpfte', 'kämpfen', 'wartet', 'wartete', 'warten', 'öffnet', 'öffnete', 'schließt', 'schloss', 'feiert',
    'feierte', 'feiern', 'posiert', 'jubelt', 'jubeln', 'brannte', 'brennt', 'rückte', 'verletzte', 'kollidierte',
    'prallte', 'stürzt', 'stürzte', 'rettet', 'rettete', 'retten', 'streiten', 'streitet', 'kehrt', 'kehrte',
    'wechselt', 'wechselte', 'siegt', 'siegte', 'besucht', 'besuchte', 'betritt', 'verlegte', 'schafft', 'schaffte',
    'schafften', 'bin', 'möchten', 'machten', 'blieben', 'nahmen', 'sieht', 'sehen', 'sah', 'sahen', 'ließen', 'weiß',
    'wissen', 'wusste', 'liefen', 'fuhren', 'wohnt', 'wohnte', 'fallen', 'fielen', 'kostete', 'kauft', 'kaufte',
    'zahlte', 'hört', 'hörte', 'führten', 'holt', 'holte', 'scheint', 'schien', 'zeigten', 'folgt', 'folgte',
    'bedeutet', 'bedeutete', 'passiert', 'passierte', 'fehlt', 'fehlte', 'stammt', 'stammte', 'rückt', 'verlief',
    'entdeckte', 'verletzt', 'betrug', 'beträgt'
  ]
}
