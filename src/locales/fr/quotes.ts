import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
    ['‘', '’'],
    ['„', '”']
  ],
  dash: false,
  subjectFirst: true,
  say: [
    'dit', 'disent', 'disait', 'disaient', 'explique', 'expliquent', 'expliquait', 'expliquaient', 'déclare',
    'déclarent', 'déclarait', 'raconte', 'racontent', 'racontait', 'assure', 'assurent', 'assurait', 'confie',
    'confient', 'confiait', 'affirme', 'affirment', 'affirmait', 'précise', 'précisent', 'précisait', 'indique',
    'indiquent', 'indiquait', 'ajoute', 'ajoutent', 'ajoutait', 'annonce', 'annoncent', 'annonçait', 'témoigne',
    'témoignent', 'témoignait', 'regrette', 'regrettent', 'regrettait', 'souligne', 'soulignent', 'soulignait',
    'déplore', 'déplorent', 'déplorait', 'lance', 'lancent', 'lançait', 'résume', 'résument', 'résumait', 'conclut',
    'concluent', 'concluait', 'rappelle', 'rappellent', 'rappelait', 'glisse', 'glissent', 'glissait', 'lâche',
    'lâchent', 'note', 'notent', 'notait', 'constate', 'constatent', 'constatait', 'insiste', 'insistent', 'insistait',
    'reconnaît', 'reconnaissent', 'reconnaissait', 'admet', 'admettent', 'admettait', 'avoue', 'avouent', 'avouait',
    'répond', 'répondent', 'répondait', 'rétorque', 'rétorquent', 'réplique', 'répliquent', 'réagit', 'réagissent',
    'commente', 'commentent', 'commentait', 'détaille', 'détaillent', 'détaillait', 'poursuit', 'poursuivent',
    'poursuivait', 'reprend', 'reprennent', 'écrit', 'écrivent', 'écrivait', 'prévient', 'préviennent', 'prévenait',
    'avertit', 'avertissent', 'alerte', 'alertent', 'martèle', 'martèlent', 'plaide', 'plaident', 'plaidait',
    'soutient', 'soutiennent', 'soutenait', 'prétend', 'prétendent', 'prétendait', 'révèle', 'révèlent', 'révélait',
    'confirme', 'confirment', 'confirmait', 'dément', 'démentent', 'nie', 'nient', 'niait', 'observe', 'observent',
    'remarque', 'remarquent', 'estime', 'estiment', 'estimait', 'promet', 'promettent', 'promettait', 'demande',
    'demandent', 'demandait', 'interroge', 'souffle', 'tempère', 'tempèrent', 'nuance', 'nuancent', 'ironise',
    'ironisent', 'plaisante', 'plaisantent', 'tonne', 'fulmine', 'enchaîne', 'complète', 'complètent', 'argumente',
    'argue', 'justifie', 'justifient', 'relate', 'rapporte', 'rapportent', 'rapportait', 'signale', 'signalent',
    'tweete', 'a-t-on', 'proclame', 'clame', 'clament', 'dénonce', 'dénoncent', 'dénonçait', 'accuse', 'accusent',
    'concède', 'concèdent', 'consent', 'renchérit', 'renchérissent', 'objecte', 'intervient', 'murmure', 'développe',
    'analyse', 'juge', 'jugent', 'jugeait', 'considère', 'considèrent', 'fait savoir', 'font savoir', 'fait valoir',
    'font valoir', 'laisse entendre', 'tient à préciser', 'martelait', 'se souvient', 'se souviennent', 'se réjouit',
    'se réjouissent', 's’agace', 'dira', 'dirait', 'rassure', 'rassurent', 'se plaint', 'se plaignent', 'répète',
    'répètent', 'propose', 'proposent', 'suggère', 'suggèrent', 'conteste', 'contestent', 'réfute', 'réfutent',
    'finit par lâcher', 'se félicite', 'se félicitent', 'se défend', 'se défendent', 'se lamente', 'se désole',
    'scande', 'scandent', 'philosophe', 'théorise', 'finit par dire', 'tient à rassurer'
  ],
  judge: [
    'pense', 'pensent', 'pensait', 'pensaient', 'croit', 'croient', 'croyait', 'espère', 'espèrent', 'espérait',
    'craint', 'craignent', 'craignait', 'redoute', 'redoutent', 'estime', 'estiment', 'juge', 'jugent', 'suppose',
    'supposent', 'imagine', 'imaginent', 'prévoit', 'prévoient', 'exige', 'exigent', 'exigeait', 'réclame', 'réclament',
    'jure', 'jurent', 'garantit', 'garantissent', 'considère', 'trouve', 'trouvent', 'trouvait', 'sait', 'savent',
    'doute', 'souhaite', 'souhaitent', 'recommande', 'recommandent'
  ],
  gesture: [
    'bondit', 'alarme', 's’alarme', 'informe', 'lance', 'proteste', 'raille', 'sourient', 'assène', 'souffle',
    'confirme', 'reprend', 'sourit', 'souriait', 'rit', 'rigole', 'rigolait', 'soupire', 'soupirait', 's’exclame',
    'exclame', 'crie', 'criait', 'hurle', 'chante', 'pleure', 'sanglote', 'chuchote', 'agace', 'emporte', 'amuse',
    'inquiète', 'réjouit', 'réjouissent', 'souvient', 'félicite', 'enthousiasme', 'étonne', 'indigne', 'insurge',
    'désole', 'émeut', 'interroge', 'impatiente', 'énerve', 'grince', 'peste', 'râle', 'jubile', 'savoure', 'tranche',
    'commence', 'termine', 'balaie', 'calcule', 'défend', 'excuse', 'hoche', 'remercie', 'salue', 'prie'
  ],
  call: [
    'qualifie', 'qualifient', 'qualifiait', 'décrit', 'décrivent', 'décrivait', 'appelle', 'appellent', 'appelait',
    'surnomme', 'surnomment', 'évoque', 'évoquent', 'évoquait', 'parle', 'parlent', 'parlait', 'dénonce', 'dénoncent',
    'fustige', 'fustigent', 'vante', 'critique', 'traite', 'nomme'
  ],
  nonfinite: [
    'dit', 'déclaré', 'expliqué', 'indiqué', 'raconté', 'assuré', 'ajouté', 'confié', 'affirmé', 'précisé', 'annoncé',
    'témoigné', 'regretté', 'souligné', 'déploré', 'lancé', 'résumé', 'conclu', 'rappelé', 'glissé', 'lâché', 'noté',
    'constaté', 'insisté', 'reconnu', 'admis', 'avoué', 'répondu', 'rétorqué', 'répliqué', 'réagi', 'commenté',
    'détaillé', 'poursuivi', 'repris', 'écrit', 'prévenu', 'averti', 'alerté', 'martelé', 'plaidé', 'soutenu',
    'prétendu', 'révélé', 'confirmé', 'démenti', 'nié', 'observé', 'remarqué', 'estimé', 'promis', 'demandé',
    'interrogé', 'soufflé', 'tempéré', 'nuancé', 'ironisé', 'plaisanté', 'enchaîné', 'complété', 'argumenté',
    'justifié', 'relaté', 'rapporté', 'signalé', 'tweeté', 'clamé', 'dénoncé', 'accusé', 'concédé', 'renchéri',
    'objecté', 'murmuré', 'analysé', 'jugé', 'considéré', 'exclamé', 'réjoui', 'félicité', 'parlé', 'qualifié',
    'décrit', 'évoqué', 'fustigé', 'emporté', 'indigné', 'amusé', 'étonné', 'insurgé', 'agacé', 'inquiété', 'alarmé',

    'fait savoir', 'fait valoir', 'qualifié', 'décrit', 'évoqué', 'exigé', 'réclamé', 'juré', 'pensé', 'cru', 'espéré',
    'souhaité', 'agacé', 'amusé', 'étonné', 'indigné', 'insurgé', 'souvenu', 'fustigé', 'martelé', 'plaint', 'défendu',
    'enthousiasmé', 'désolé', 'lamenté', 'souri', 'crié', 'hurlé', 'soupiré', 'tranché', 'remercié', 'salué', 'tonné',
    'pesté', 'raillé', 'réfuté', 'contesté', 'critiqué', 'proposé', 'suggéré', 'rassuré', 'asséné', 'scandé', 'posté',
    'écrié', 'répété'
  ],
  auxiliaries: [
    'a', 'ont', 'avait', 'avaient', 'est', 'sont', 'était', 'étaient', 'aurait', 'auraient', 'ai', 'avons', 'vont',
    'va', 'peut', 'peuvent', 'doit', 'doivent', 'veut', 'voudrait', 'pourrait', 'aura', 'serait'
  ],
  reflexives: ['se', 's'],
  that: ['que', 'qu', "qu'", 'qu’'],
  whether: ['si'],
  negations: ['pas', 'jamais', 'ne', 'n', "n'", 'n’', 'ni', 'rien', 'guère'],
  accordingBefore: ['selon', 'd après', 'aux dires de', 'de l’avis de', 'de source'],
  toward: ['à', 'au', 'aux', 'auprès de', 'auprès du', 'devant', 'face à'],
  itself: ['ce', 'c', 'cela', 'ça', 'voilà', 'ainsi'],
  adverbs: [
    'aussi', 'alors', 'encore', 'ensuite', 'puis', 'toujours', 'également', 'enfin', 'hier', 'aujourd’hui',
    "aujourd'hui", 'ainsi', 'même', 'déjà', 'souvent', 'désormais', 'notamment', 'simplement', 'seulement', 'bien',
    'clairement', 'notamment', 'par ailleurs', 'en revanche', 'toutefois', 'cependant', 'pourtant', 'donc',
    'immédiatement', 'récemment', 'jeudi', 'vendredi', 'lundi', 'mardi', 'mercredi', 'samedi', 'dimanche', 'sobrement',
    'fièrement', 'volontiers', 'là', 'ici', 'y', 'en', 'plus tard', 'dans la foulée', 'avec le sourire', 'en souriant',
    'en riant', 'presque', 'plutôt', 'vite', 'sèchement', 'calmement', 'franchement', 'officiellement', 'tous deux'
  ],
  and: ['et', 'mais', 'ou', 'puis', 'avant de'],
  subordinators: [
    'qui', 'dont', 'où', 'quand', 'lorsque', 'lorsqu', 'tandis que', 'alors que', 'pendant que', 'parce que', 'comme',
    'après', 'avant', 'depuis', 'puisque', 'bien que', 'laquelle', 'lequel', 'lesquels', 'auquel', 'afin', 'pour que'
  ],
  prepositions: [
    'de', 'd', 'du', 'des', 'à', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'avec', 'sans', 'chez', 'par', 'pour',
    'vers', 'entre', 'contre', 'depuis', 'pendant', 'devant', 'derrière', 'près', 'lors', 'parmi', 'hors', 'malgré',
    'selon', 'après', 'avant', 'dès', 'jusqu', 'auprès', 'via', 'face', 'outre'
  ],
  answers: ['oui', 'non', 'si', 'ouais', 'absolument', 'exactement'],
  interrogatives: [
    'que', 'quoi', 'qui', 'pourquoi', 'comment', 'quand', 'où', 'combien', 'quel', 'quelle', 'quels', 'quelles'
  ],
  participles: [
    'ajoutant', 'précisant', 'expliquant', 'affirmant', 'assurant', 'estimant', 'indiquant', 'soulignant', 'rappelant',
    'déclarant', 'dénonçant', 'évoquant', 'regrettant', 'jugeant', 'reconnaissant', 'disant', 'racontant', 'promettant',
    'fustigeant', 'qualifiant', 'déplorant', 'insistant', 'concluant', 'lançant', 'martelant'
  ],
  assert: [
    'dit', 'disent', 'disait', 'affirme', 'affirment', 'affirmait', 'affirmé', 'assure', 'assurent', 'assurait',
    'assuré', 'déclare', 'déclarent', 'déclaré', 'estime', 'estiment', 'estimait', 'estimé', 'reconnaît',
    'reconnaissent', 'reconnaissait', 'reconnu', 'admet', 'admettent', 'admis', 'prétend', 'prétendent', 'prétendait',
    'prétendu', 'jure', 'jurent', 'juré', 'nie', 'nient', 'niait', 'nié', 'confie', 'confient', 'confié', 'explique',
    'expliquent', 'expliqué', 'indique', 'indiquent', 'indiqué', 'soutient', 'soutiennent', 'soutenu', 'avoue',
    'avouent', 'avoué', 'dément', 'démentent', 'démenti', 'précise', 'précisent', 'précisé', 'ajoutant', 'assurant',
    'affirmant', 'estimant', 'précisant', 'indiquant', 'expliquant', 'reconnaissant', 'disant', 'raconte', 'racontent',
    'raconté'
  ],
  questionLabels: ['Q', 'Question'],
  answerLabels: ['R', 'Réponse'],
  infinitive: [],
  infinitiveEndings: ['er', 'ir', 're'],
  messages: ['réponse', 'message', 'constat', 'verdict', 'mot d’ordre', 'conclusion'],
  clitics: ['t-il', 't-elle', 't-on', 'il', 'elle', 'ils', 'elles', 'on', 't-ils', 't-elles', 'je']
}
