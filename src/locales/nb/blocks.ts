import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'her', 'her er', 'bildet', 'bildene', 'dette bildet', 'slik', 'fra', 'fra venstre', 'illustrasjonsbilde',
    'arkivbilde', 'arkivfoto', 'skjermbilde', 'kartet', 'grafikken', 'utsnitt', 'faksimile', 'øverst', 'nederst',
    'venstre', 'høyre', 'til venstre', 'til høyre', 'på bildet', 'et bilde', 'utsikt'
  ],
  pictured: [
    'til venstre', 'til høyre', 't.v', 't.h', 'tv', 'th', 'f.v', 'f.h', 'fv', 'fh', 'fra venstre', 'fra høyre',
    'i midten', 'midten', 'øverst', 'nederst', 'foran', 'bak', 'nummer to fra venstre', 'nummer to fra høyre',
    'nr to fra venstre', 'lengst til venstre', 'lengst til høyre', 'ytterst til venstre', 'ytterst til høyre',
    'bakerst', 'forrest', 'avbildet', 'på bildet', 'bildet over', 'bildet under'
  ],
  shown: [
    'arbeider', 'bader', 'bærer', 'danser', 'deltar', 'demonstrerer', 'diskuterer', 'drikker', 'feirer', 'flyr',
    'følger', 'gestikulerer', 'gratulerer', 'gråter', 'går', 'heier', 'henger', 'hilser', 'hjelper', 'holder',
    'inspiserer', 'jubler', 'kaster', 'kjører', 'klapper', 'klemmer', 'klipper', 'kneler', 'kysser', 'lager',
    'laster', 'leder', 'leker', 'ler', 'leser', 'leter', 'ligger', 'lytter', 'løfter', 'løper', 'mater', 'møter',
    'ordner', 'pakker', 'peker', 'poserer', 'prater', 'presenterer', 'protesterer', 'rekker', 'rir', 'roper', 'ror',
    'samles', 'seiler', 'ser', 'serverer', 'sitter', 'skuer', 'smiler', 'snakker', 'sover', 'speider', 'spiller',
    'spiser', 'sprer', 'springer', 'stirrer', 'strekker', 'står', 'synger', 'søker', 'taler', 'tar', 'tester',
    'titter', 'trener', 'trøster', 'undersøker', 'venter', 'vinker', 'viser', 'åpner', 'øver'
  ],
  verbs: [
    'er', 'var', 'har', 'hadde', 'ble', 'blir', 'får', 'fikk', 'går', 'gikk', 'kommer', 'kom', 'kan', 'kunne', 'skal',
    'skulle', 'vil', 'ville', 'må', 'måtte', 'bør', 'burde', 'gjør', 'gjorde', 'ser', 'så', 'tar', 'tok', 'gir', 'ga',
    'gav', 'står', 'sto', 'stod', 'ligger', 'lå', 'sitter', 'satt', 'holder', 'holdt', 'setter', 'satte', 'legger',
    'la', 'finner', 'fant', 'viser', 'viste', 'betyr', 'betydde', 'gjelder', 'gjaldt', 'begynner', 'begynte', 'starter',
    'startet', 'slutter', 'sluttet', 'heter', 'het', 'kjører', 'kjørte', 'spiller', 'spilte', 'vinner', 'vant', 'taper',
    'tapte', 'leder', 'ledet', 'jobber', 'jobbet', 'arbeider', 'arbeidet', 'bor', 'bodde', 'lever', 'levde', 'dør',
    'døde', 'møter', 'møtte', 'venter', 'ventet', 'trenger', 'trengte', 'ønsker', 'ønsket', 'bruker', 'brukte',
    'bygger', 'bygde', 'bygget', 'åpner', 'åpnet', 'stenger', 'stengte', 'øker', 'økte', 'synker', 'sank', 'stiger',
    'steg', 'faller', 'falt', 'vokser', 'vokste', 'blokkerer', 'koster', 'kostet', 'selger', 'solgte', 'kjøper',
    'kjøpte', 'betaler', 'betalte', 'skjer', 'skjedde', 'hender', 'hendte', 'fortsetter', 'fortsatte', 'stopper',
    'stoppet', 'pågår', 'pågikk', 'foregår', 'foregikk', 'finnes', 'fantes', 'synes', 'virker', 'virket', 'ligner',
    'lignet', 'kjenner', 'kjente', 'vet', 'visste', 'føler', 'følte', 'forsøker', 'forsøkte', 'prøver', 'prøvde',
    'klarer', 'klarte', 'blåser', 'regner', 'snør', 'brenner', 'brant', 'rammer', 'rammet', 'skader', 'skadet',
    'rykker', 'rykket', 'etterforsker', 'etterforsket', 'pågriper', 'pågrep', 'sikter', 'siktet', 'tiltaler', 'dømmer',
    'dømte', 'består', 'besto', 'bestod', 'innebærer', 'innebar', 'inneholder', 'inneholdt', 'utgjør', 'utgjorde',
    'fører', 'førte', 'bringer', 'brakte', 'drar', 'dro', 'reiser', 'reiste', 'flytter', 'flyttet', 'forlater',
    'forlot', 'følger', 'fulgte', 'leter', 'lette', 'søker', 'søkte', 'henter', 'hentet', 'sender', 'sendte', 'mottar',
    'mottok', 'beholder', 'beholdt', 'mangler', 'manglet', 'passer', 'passet', 'hjelper', 'hjalp', 'henger', 'hang',
    'poserer', 'feirer', 'feiret', 'jubler', 'smiler', 'ler', 'gleder', 'avduker', 'demonstrerer', 'protesterer',
    'trener', 'trente'
  ]
}
