import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'här', 'bilden', 'så', 'arkivbild', 'på',
    'här syns', 'här ses', 'här är', 'bilden är', 'på bilden', 'en bild', 'från vänster', 'till vänster', 'till höger',
    'överst', 'nederst', 'genrebild', 'skärmdump', 'vy över', 'kartan visar'
  ],
  pictured: [
    'till vänster', 'till höger', 't.v', 't.h', 'tv', 'th', 'från vänster', 'från höger', 'längst till vänster',
    'längst till höger', 'i mitten', 'längst fram', 'längst bak', 'nederst', 'överst', 'på bilden', 'syns här',
    'arkivbild', 'genrebild', 'bilden är tagen', 'i bakgrunden', 'i förgrunden',
    'tvåa från vänster', 'tvåa från höger', 'andra från vänster', 'nummer två från vänster', 'längst bort',
    'närmast kameran', 'främst', 'bakom till vänster'
  ],
  shown: [
    'arbetar', 'badar', 'blickar', 'bor', 'bär', 'dansar', 'deltar', 'demonstrerar', 'diskuterar', 'dricker', 'firar',
    'flyger', 'följer', 'gestikulerar', 'gratulerar', 'gråter', 'går', 'hejar', 'hjälper', 'hälsar', 'hänger',
    'håller', 'inspekterar', 'jublar', 'kastar', 'klappar', 'klipper', 'kramar', 'kramas', 'kysser', 'kör', 'laddar',
    'lagar', 'leder', 'leker', 'ler', 'letar', 'ligger', 'lyfter', 'lyssnar', 'läser', 'möter', 'packar', 'pekar',
    'poserar', 'pratar', 'presenterar', 'promenerar', 'protesterar', 'rasar', 'rider', 'ropar', 'samlas', 'seglar',
    'ser', 'sitter', 'sjunger', 'skakar', 'skrattar', 'skriver', 'sover', 'spanar', 'spelar', 'springer', 'sträcker',
    'står', 'syns', 'söker', 'talar', 'tar', 'tittar', 'tränar', 'tävlar', 'undersöker', 'vinkar', 'visar', 'väntar',
    'äter', 'åker', 'öppnar', 'övar'
  ],
  verbs: [
    'är', 'var', 'har', 'hade', 'blir', 'blev', 'ska', 'skall', 'skulle', 'vill', 'ville', 'kan', 'kunde', 'måste',
    'bör', 'borde', 'får', 'fick', 'går', 'gick', 'kommer', 'kom', 'tar', 'tog', 'ger', 'gav', 'gör', 'gjorde', 'ser',
    'såg', 'står', 'stod', 'ligger', 'låg', 'sitter', 'satt', 'håller', 'höll', 'låter', 'lät', 'finns', 'fanns',
    'finner', 'sätter', 'satte', 'bor', 'bodde', 'arbetar', 'arbetade', 'jobbar', 'jobbade', 'spelar', 'spelade',
    'visar', 'visade', 'betyder', 'betydde', 'innebär', 'innebar', 'vet', 'visste', 'känner', 'kände', 'börjar',
    'började', 'startar', 'startade', 'fortsätter', 'fortsatte', 'vinner', 'vann', 'förlorar', 'förlorade', 'möter',
    'mötte', 'köper', 'köpte', 'säljer', 'sålde', 'bygger', 'byggde', 'öppnar', 'öppnade', 'stänger', 'stängde',
    'faller', 'föll', 'stiger', 'steg', 'ryckte', 'rycker', 'dog', 'dör', 'hände', 'händer', 'handlar', 'handlade',
    'kostar', 'kostade', 'använder', 'använde', 'följer', 'följde', 'slutar', 'slutade', 'slår', 'slog', 'leder',
    'ledde', 'bär', 'bar', 'hör', 'hörde', 'känns', 'kändes', 'väntar', 'väntade', 'kräver', 'skapar', 'skapade',
    'drar', 'drog', 'kör', 'körde', 'springer', 'sprang', 'skickar', 'skickade', 'hämtar', 'hämtade', 'hjälper',
    'hjälpte', 'lever', 'levde', 'gäller', 'gällde', 'behöver', 'behövde', 'brukar', 'brukade', 'tycks', 'verkar',
    'verkade', 'heter', 'hette', 'saknar', 'saknas', 'saknades', 'försöker', 'försökte', 'lyckas', 'lyckades', 'vänder',
    'vände', 'lär', 'torde', 'orkar', 'orkade', 'brann', 'brinner', 'stals', 'hittades', 'hittade', 'hittar', 'vaknade',
    'flyttar', 'flyttade', 'åker', 'åkte', 'reser', 'reste',
    'lägger', 'lade', 'fann', 'önskar', 'önskade', 'ökar', 'ökade', 'minskar', 'minskade', 'sjunker', 'sjönk', 'växer',
    'växte', 'betalar', 'betalade', 'sker', 'skedde', 'inträffar', 'inträffade', 'pågår', 'pågick', 'fungerar',
    'fungerade', 'liknar', 'misslyckas', 'misslyckades', 'blåser', 'regnar', 'snöar', 'drabbar', 'drabbade', 'skadas',
    'skadades', 'skadade', 'utreder', 'utredde', 'griper', 'grep', 'greps', 'häktas', 'häktades', 'misstänks',
    'misstänktes', 'döms', 'dömdes', 'åtalas', 'åtalades', 'frias', 'friades', 'dömer', 'består', 'bestod',
    'innehåller', 'innehöll', 'utgör', 'utgjorde', 'förde', 'bringar', 'lämnar', 'lämnade', 'letar', 'letade', 'söker',
    'sökte', 'tar emot', 'hänger', 'hängde', 'poserar', 'firar', 'firade', 'jublar', 'ler', 'tränar', 'tränade',
    'kraschade', 'krockade', 'voltade', 'välte', 'rasade', 'stoppade', 'stoppar', 'evakueras', 'evakuerades',
    'larmades', 'larmas', 'släcktes', 'invigdes', 'inviger', 'premiärvisades', 'visas', 'visades', 'hölls', 'hålls'
  ]
}
