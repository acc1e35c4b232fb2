import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: ['ici', 'le', 'la', 'les', 'photo', 'illustration'],
  pictured: [
    'à gauche', 'à droite', 'au centre', 'de gauche à droite', "photo d'illustration", 'photo d’illustration',
    "image d'illustration", "photo d'archives", 'photo d’archives', 'ci-contre', 'ci-dessus', 'au premier plan',
    'en arrière-plan', 'g', 'd', 'illustration'
  ],
  shown: [
    'accueille', 'applaudit', 'arrive', 'assiste', 'attend', 'attendent', 'brandissent', 'brandit', 'chante', 'court',
    'célèbre', 'célèbrent', 'discute', 'discutent', 'défile', 'défilent', 'dépose', 'embrasse', 'entre', 'examine',
    'examinent', 'fête', 'fêtent', 'inspecte', 'joue', 'jouent', 'lance', 'lit', 'manifestent', 'marche', 'marchent',
    'montre', 'observe', 'observent', 'parle', 'participe', 'participent', 'passe', 'patrouille', 'patrouillent',
    'pleure', 'pointe', 'porte', 'portent', 'pose', 'posent', 'présente', 'quitte', 'quittent', 'regarde', 'regardent',
    'remet', 'rencontre', 'reçoit', 'rit', 'salue', 'saluent', 'saute', 'serre', 'signe', 'sourit', 'survole',
    'tiennent', 'tient', 'traverse', 'visite', 'visitent'
  ],
  verbs: [
    'est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'seraient', 'fut', 'furent', 'a', 'ont', 'avait',
    'avaient', 'aura', 'auront', 'aurait', 'auraient', 'va', 'vont', 'allait', 'allaient', 'fait', 'font', 'faisait',
    'faisaient', 'fera', 'peut', 'peuvent', 'pouvait', 'pouvaient', 'pourra', 'pourrait', 'doit', 'doivent', 'devait',
    'devaient', 'devra', 'devrait', 'devraient', 'veut', 'veulent', 'voulait', 'faut', 'fallait', 'faudra', 'faudrait',
    'vient', 'viennent', 'venait', 'tient', 'tiennent', 'prend', 'prennent', 'prenait', 'met', 'mettent', 'mettait',
    'reste', 'restent', 'restait', 'devient', 'deviennent', 'devenait', 'permet', 'permettent', 'donne', 'donnent',
    'donnait', 'passe', 'passent', 'passait', 'trouve', 'trouvent', 'trouvait', 'voit', 'voient', 'voyait', 'sait',
    'savent', 'savait', 'connaît', 'connaissent', 'vit', 'vivent', 'vivait', 'arrive', 'arrivent', 'arrivait', 'part',
    'partent', 'partait', 'sort', 'sortent', 'entre', 'commence', 'commencent', 'continue', 'continuent', 'ouvre',
    'ouvrent', 'ferme', 'ferment', 'gagne', 'perd', 'joue', 'jouent', 'compte', 'comptent', 'coûte', 'coûtent',
    'semble', 'semblent', 'semblait', 'paraît', 'existe', 'existent', 'attend', 'attendent', 'attendait', 'suit',
    'suivent', 'vaut', 'valent', 'travaille', 'travaillent', 'habite', 'habitent', 'concerne', 'concernent',
    'représente', 'représentent', 'représentait', 'reçoit', 'perçoit', 'subit', 'mange', 'mangent', 'dort', 'dorment',
    'court', 'courent', 'tombe', 'tombent', 'monte', 'baisse', 'augmente', 'intervient', 'dure', 'durent', 'durera',
    'manque', 'manquent', 'soit', 'soient'
  ]
}
