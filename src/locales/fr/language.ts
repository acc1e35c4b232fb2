import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'le', 'la', 'les', 'de', 'des', 'du', 'et', 'est', 'un', 'une', 'que', 'qui', 'dans', 'pour', 'pas', 'sur', 'au',
    'avec', 'ce', 'il', 'sont', 'plus', 'par', 'je', 'son', 'se', 'ne', 'aux', 'cette', 'ou', 'sa', 'ses', 'mais',
    'nous', 'vous', 'elle', 'ils', 'été', 'avait', 'ont', 'était', 'comme', 'leur', 'tout', 'aussi', 'fait', 'même',
    'sans', 'après', 'être', 'bien', 'deux', 'entre', 'ces', 'où', 'encore', 'avoir', 'très', 'peut', 'ans', 'faire',
    'contre', 'selon', 'depuis', 'lors', 'avant', 'ça', 'dit', 'tous', 'leurs', 'cela', 'donc', 'notre', 'ainsi',
    'moins', 'dont', 'quand', 'car', 'toujours', 'sous', 'trois', 'jours', 'jour', 'elles', 'celui', 'alors', 'mon',
    'lui', 'chez', 'déjà', 'l', 'd', 'qu', 'n', 's', 'j', 'c', 'en', 'à', 'y', 'on', 'si', 'fois', 'année', 'temps',
    'ville', 'maire', 'personnes', 'quelques', 'autres', 'autre', 'parce', 'jamais', 'rien', 'vers', 'là', 'non', 'peu',
    'ici'
  ],
  capitals: [
    ['A', 'à'],
    ['Ca', 'ça'],
    ['Etat', 'état'],
    ['Elu', 'élu'],
    ['Elue', 'élue'],
    ['Ecole', 'école'],
    ['Eglise', 'église'],
    ['Emu', 'ému']
  ],
  letters: 'çœ'
}
