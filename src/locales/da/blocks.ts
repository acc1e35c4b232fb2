import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'her', 'billedet', 'sådan', 'arkivfoto', 'fotoet', 'på', 'her er', 'her ses', 'billedet er', 'fra', 'fra venstre',
    'arkivbillede', 'skærmbillede', 'på billedet', 'øverst', 'nederst', 'til venstre', 'til højre', 'udsigt',
    'et billede', 'kortet', 'grafikken'
  ],
  pictured: [
    'til venstre', 'til højre', 't.v', 't.h', 'tv', 'th', 'fra venstre', 'fra højre', 'yderst', 'i midten', 'forrest',
    'bagerst', 'nederst', 'øverst', 'på billedet', 'ses her', 'arkivfoto', 'modelfoto', 'genrefoto',
    'yderst til venstre', 'yderst til højre', 'længst til venstre', 'længst til højre', 'nummer to fra venstre',
    'nummer to fra højre', 'nr to fra venstre', 'billedet over'
  ],
  shown: [
    'arbejder', 'bader', 'bærer', 'danser', 'deltager', 'demonstrerer', 'diskuterer', 'drikker', 'fejrer', 'flyver',
    'følger', 'gratulerer', 'græder', 'går', 'hilser', 'hjælper', 'holder', 'hænger', 'inspicerer', 'jubler',
    'kaster', 'klapper', 'klipper', 'knæler', 'krammer', 'kysser', 'kører', 'laver', 'leder', 'leger', 'ler',
    'ligger', 'lytter', 'læser', 'løber', 'løfter', 'møder', 'pakker', 'peger', 'poserer', 'protesterer',
    'præsenterer', 'rider', 'ror', 'råber', 'samles', 'sejler', 'ser', 'serverer', 'sidder', 'skuer', 'smiler',
    'snakker', 'sover', 'spejder', 'spiller', 'spiser', 'stirrer', 'strækker', 'står', 'synger', 'søger', 'tager',
    'taler', 'tester', 'træner', 'trøster', 'undersøger', 'venter', 'vinker', 'viser', 'åbner', 'øver'
  ],
  verbs: [
    'er', 'var', 'har', 'havde', 'bliver', 'blev', 'skal', 'skulle', 'vil', 'ville', 'kan', 'kunne', 'må', 'måtte',
    'bør', 'burde', 'får', 'fik', 'går', 'gik', 'kommer', 'kom', 'tager', 'tog', 'giver', 'gav', 'gør', 'gjorde', 'ser',
    'så', 'står', 'stod', 'ligger', 'lå', 'sidder', 'sad', 'holder', 'holdt', 'lader', 'lod', 'finder', 'fandt',
    'sætter', 'satte', 'bor', 'boede', 'arbejder', 'arbejdede', 'spiller', 'spillede', 'viser', 'viste', 'betyder',
    'betød', 'ved', 'vidste', 'kender', 'kendte', 'begynder', 'begyndte', 'starter', 'startede', 'fortsætter', 'vinder',
    'vandt', 'taber', 'tabte', 'møder', 'mødte', 'køber', 'købte', 'sælger', 'solgte', 'bygger', 'byggede', 'åbner',
    'åbnede', 'lukker', 'lukkede', 'falder', 'faldt', 'stiger', 'steg', 'rykkede', 'rykker', 'døde', 'dør', 'skete',
    'sker', 'handler', 'handlede', 'koster', 'kostede', 'bruger', 'brugte', 'følger', 'fulgte', 'ender', 'endte',
    'slår', 'slog', 'leder', 'ledte', 'bærer', 'bar', 'hører', 'hørte', 'føles', 'findes', 'fandtes', 'skyldes',
    'skyldtes', 'venter', 'ventede', 'kræver', 'skaber', 'skabte', 'trækker', 'trak', 'kører', 'kørte', 'løber', 'løb',
    'sender', 'sendte', 'henter', 'hentede', 'hjælper', 'hjalp', 'lever', 'levede', 'udgør', 'udgjorde', 'gælder',
    'gjaldt', 'burde', 'tør', 'turde', 'plejer', 'synes', 'hedder', 'hed', 'vender', 'vendte', 'lyder', 'lød', 'lægger',
    'lagde', 'slutter', 'sluttede', 'ønsker', 'ønskede', 'vokser', 'voksede', 'betaler', 'betalte', 'fortsatte',
    'stopper', 'stoppede', 'foregår', 'foregik', 'virker', 'virkede', 'ligner', 'lignede', 'føler', 'følte', 'forsøger',
    'forsøgte', 'prøver', 'prøvede', 'lykkes', 'lykkedes', 'blæser', 'regner', 'sner', 'brænder', 'brændte', 'rammer',
    'ramte', 'efterforsker', 'anholder', 'anholdt', 'sigter', 'sigtede', 'dømmer', 'dømte', 'består', 'bestod',
    'indebærer', 'indeholder', 'indeholdt', 'fører', 'førte', 'bringer', 'bragte', 'rejser', 'rejste', 'flytter',
    'flyttede', 'forlader', 'forlod', 'søger', 'søgte', 'modtager', 'modtog', 'mangler', 'manglede', 'passer', 'hænger',
    'hang', 'poserer', 'fejrer', 'fejrede', 'jubler', 'smiler', 'drejer', 'drejede', 'plejede', 'overvejer',
    'overvejede', 'afvejer', 'træner', 'trænede', 'skriver', 'demonstrerer'
  ]
}
