import type {BlockWords} from '../../locale/locale.js'
import {blocks as nb} from '../nb/blocks.js'

export const blocks: BlockWords = {
  captionOpeners: [
    ...(nb.captionOpeners ?? []),
    'biletet', 'bileta', 'dette biletet', 'frå', 'frå venstre', 'illustrasjonsbilete', 'arkivbilete', 'skjermbilete',
    'på biletet', 'eit bilete', 'øvst', 'nedst', 'utsyn', 'ved'
  ],
  pictured: [
    ...(nb.pictured ?? []),
    'til høgre', 'frå venstre', 'frå høgre', 'øvst', 'nedst', 'framme', 'lengst til høgre', 'ytst til venstre',
    'ytst til høgre', 'nummer to frå venstre', 'nummer to frå høgre', 'bakarst', 'fremst', 'biletet over',
    'biletet under', 'på biletet'
  ],
  shown: [
    'arbeider', 'badar', 'ber', 'dansar', 'deltek', 'demonstrerer', 'diskuterer', 'drikk', 'et', 'feirar', 'flyg',
    'følgjer', 'gestikulerer', 'gratulerer', 'græt', 'går', 'heiar', 'held', 'helsar', 'heng', 'hjelper', 'jublar',
    'kastar', 'klappar', 'klemmer', 'klipper', 'kneler', 'kysser', 'køyrer', 'lagar', 'lastar', 'leiar', 'leikar',
    'leitar', 'ler', 'les', 'ligg', 'lyttar', 'løfter', 'matar', 'møter', 'opnar', 'ordnar', 'pakkar', 'peikar',
    'poserer', 'pratar', 'presenterer', 'protesterer', 'rir', 'ropar', 'ror', 'samlar', 'seglar', 'ser', 'serverer',
    'sit', 'skodar', 'smiler', 'snakkar', 'speidar', 'spelar', 'spring', 'stirer', 'strekkjer', 'står', 'syng',
    'søkjer', 'søv', 'talar', 'tek', 'testar', 'tittar', 'trenar', 'trøystar', 'undersøkjer', 'ventar', 'vinkar',
    'viser', 'øver'
  ],
  verbs: [
    'er', 'var', 'har', 'hadde', 'blir', 'vart', 'blei', 'vert', 'får', 'fekk', 'går', 'gjekk', 'kjem', 'kom', 'kan',
    'kunne', 'skal', 'skulle', 'vil', 'ville', 'må', 'måtte', 'bør', 'burde', 'gjer', 'gjorde', 'ser', 'såg', 'tek',
    'tok', 'gir', 'gjev', 'gav', 'står', 'stod', 'ligg', 'låg', 'sit', 'sat', 'held', 'heldt', 'set', 'sette', 'legg',
    'la', 'finn', 'fann', 'viser', 'viste', 'betyr', 'tyder', 'gjeld', 'galdt', 'byrjar', 'byrja', 'begynner', 'starta',
    'startar', 'sluttar', 'slutta', 'heiter', 'heitte', 'køyrer', 'køyrde', 'spelar', 'spela', 'spelte', 'vinn', 'vann',
    'taper', 'tapte', 'tapar', 'leier', 'leia', 'jobbar', 'jobba', 'arbeider', 'arbeidde', 'arbeidar', 'bur', 'budde',
    'lever', 'levde', 'døyr', 'døydde', 'møter', 'møtte', 'ventar', 'venta', 'treng', 'trong', 'ønskjer', 'ønskte',
    'brukar', 'bruker', 'brukte', 'bygg', 'bygger', 'bygde', 'opnar', 'opna', 'stengjer', 'stengde', 'stenger', 'aukar',
    'auka', 'søkk', 'sokk', 'stig', 'steig', 'fell', 'fall', 'veks', 'voks', 'kostar', 'kosta', 'sel', 'selde',
    'kjøper', 'kjøpte', 'betaler', 'betalte', 'skjer', 'skjedde', 'hender', 'hende', 'stoppar', 'stoppa', 'finst',
    'fanst', 'verkar', 'verka', 'liknar', 'kjenner', 'kjende', 'veit', 'visste', 'føler', 'følte', 'prøver', 'prøvde',
    'klarer', 'klarte', 'greier', 'greidde', 'bles', 'blæs', 'regnar', 'snør', 'brenn', 'brann', 'råkar', 'råka',
    'skadar', 'rykkjer', 'rykte', 'etterforskar', 'etterforska', 'sikta', 'dømer', 'dømde', 'består', 'bestod',
    'inneber', 'inneheld', 'utgjer', 'fører', 'førte', 'dreg', 'drog', 'reiser', 'reiste', 'flyttar', 'flytta',
    'forlet', 'følgjer', 'følgde', 'leiter', 'leita', 'søkjer', 'søkte', 'hentar', 'henta', 'sender', 'sende', 'mottek',
    'mottok', 'manglar', 'mangla', 'passar', 'passa', 'hjelper', 'hjelpte', 'heng', 'hang', 'poserer', 'feirar',
    'feira', 'jublar', 'smiler', 'ler', 'trenar', 'trena'
  ]
}
