import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: ['här', 'bilden', 'så', 'arkivbild', 'på'],
  pictured: [
    'till vänster', 'till höger', 't.v', 't.h', 'tv', 'th', 'från vänster', 'från höger', 'längst till vänster',
    'längst till höger', 'i mitten', 'längst fram', 'längst bak', 'nederst', 'överst', 'på bilden', 'syns här',
    'arkivbild', 'genrebild', 'bilden är tagen', 'i bakgrunden', 'i förgrunden'
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
    'flyttar', 'flyttade', 'åker', 'åkte', 'reser', 'reste'
  ]
}
