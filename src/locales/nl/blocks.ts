import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: ['hier', 'de', 'op', 'archieffoto', 'foto'],
  pictured: [
    'links', 'rechts', 'midden', 'v.l.n.r', 'van links naar rechts', 'linksboven', 'rechtsboven', 'achter', 'voor',
    'op de foto', 'archieffoto', 'tweede van links', 'uiterst links', 'uiterst rechts', 'op de voorgrond',
    'op de achtergrond', 'foto ter illustratie'
  ],
  shown: [
    'arriveert', 'begroet', 'begroeten', 'bekijken', 'bekijkt', 'bezoeken', 'bezoekt', 'blust', 'brengt', 'dansen',
    'danst', 'demonstreert', 'demonstreren', 'draagt', 'dragen', 'drinkt', 'feliciteert', 'fietsen', 'fietst',
    'geeft', 'gooit', 'hangen', 'hangt', 'helpen', 'helpt', 'houden', 'houdt', 'inspecteert', 'juichen', 'juicht',
    'kijken', 'kijkt', 'klapt', 'knielt', 'kust', 'lachen', 'lacht', 'leest', 'legt', 'liggen', 'ligt', 'loopt',
    'lopen', 'luisteren', 'luistert', 'neemt', 'omhelst', 'onderzoekt', 'onthult', 'opent', 'overhandigt', 'poseert',
    'poseren', 'praat', 'praten', 'protesteert', 'protesteren', 'rent', 'rijden', 'rijdt', 'schudden', 'schudt',
    'slaapt', 'speelt', 'spelen', 'spreekt', 'springt', 'staan', 'staat', 'stapt', 'steekt', 'tekent', 'toont',
    'traint', 'trekt', 'verlaat', 'verlaten', 'vieren', 'viert', 'vliegt', 'wacht', 'wachten', 'wandelt', 'werkt',
    'wijst', 'zingt', 'zit', 'zitten', 'zoeken', 'zoekt', 'zwaaien', 'zwaait'
  ],
  verbs: [
    'is', 'zijn', 'was', 'waren', 'ben', 'bent', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'had',
    'hadden', 'heb', 'zal', 'zullen', 'zou', 'zouden', 'kan', 'kunnen', 'kon', 'konden', 'moet', 'moeten', 'moest',
    'moesten', 'mag', 'mogen', 'mocht', 'wil', 'willen', 'wilde', 'wilden', 'gaat', 'gaan', 'ging', 'gingen', 'komt',
    'komen', 'kwam', 'kwamen', 'doet', 'doen', 'deed', 'deden', 'staat', 'staan', 'stond', 'stonden', 'ligt', 'liggen',
    'lag', 'lagen', 'zit', 'zitten', 'zat', 'zaten', 'blijft', 'blijven', 'bleef', 'bleven', 'krijgt', 'krijgen',
    'kreeg', 'kregen', 'geeft', 'gaf', 'gaven', 'neemt', 'nam', 'namen', 'maakt', 'maakte', 'maken', 'maakten', 'ziet',
    'zag', 'zagen', 'zien', 'laat', 'liet', 'lieten', 'houdt', 'hield', 'hielden', 'vindt', 'vond', 'vonden', 'weet',
    'wist', 'wisten', 'weten', 'loopt', 'liep', 'liepen', 'rijdt', 'reed', 'reden', 'speelt', 'speelde', 'werkt',
    'werkte', 'werken', 'woont', 'woonde', 'begint', 'begon', 'begonnen', 'stopt', 'stopte', 'sluit', 'sloot', 'opent',
    'opende', 'valt', 'viel', 'vielen', 'stijgt', 'steeg', 'daalt', 'daalde', 'wint', 'won', 'verliest', 'verloor',
    'kost', 'kostte', 'koopt', 'kocht', 'verkoopt', 'verkocht', 'betaalt', 'betaalde', 'hoort', 'hoorde', 'gebeurt',
    'gebeurde', 'leidt', 'leidde', 'brengt', 'bracht', 'brachten', 'haalt', 'haalde', 'helpt', 'hielp', 'zoekt',
    'zocht', 'leeft', 'leefde', 'heet', 'heette', 'lijkt', 'leek', 'leken', 'blijkt', 'bleek', 'bleken', 'wacht',
    'wachtte', 'raakte', 'raakt', 'volgt', 'volgde', 'betekent', 'betekende', 'overleed', 'gebruikt', 'gebruikte',
    'hoeft', 'hoefde'
  ]
}
