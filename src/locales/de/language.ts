import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'der', 'die', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'zu', 'zum', 'zur',
    'mit', 'von', 'vom', 'auf', 'für', 'im', 'dem', 'den', 'des', 'sich', 'auch', 'es', 'an', 'als', 'bei', 'beim',
    'nach', 'aus', 'wie', 'er', 'sie', 'wir', 'ich', 'ihr', 'ihre', 'ihren', 'sein', 'seine', 'seinen', 'dass', 'daß',
    'sind', 'war', 'waren', 'wird', 'werden', 'wurde', 'wurden', 'worden', 'haben', 'hat', 'hatte', 'hatten', 'kann',
    'können', 'muss', 'müssen', 'soll', 'sollen', 'will', 'aber', 'oder', 'wenn', 'weil', 'noch', 'nur', 'schon', 'so',
    'über', 'unter', 'durch', 'gegen', 'zwischen', 'vor', 'seit', 'bis', 'um', 'am', 'man', 'mehr', 'sehr', 'dann',
    'doch', 'was', 'wer', 'wo', 'diese', 'dieser', 'dieses', 'diesem', 'diesen', 'kein', 'keine', 'keinen', 'alle',
    'alles', 'immer', 'wieder', 'jetzt', 'nun', 'gibt', 'sei', 'habe', 'hätte', 'wäre', 'würde', 'sagte', 'sagt',
    'mich', 'mir', 'uns', 'ihm', 'ihn', 'ihnen', 'dort', 'hier', 'damit', 'dabei', 'jedoch', 'etwa', 'rund', 'ihrer',
    'seiner', 'jahren', 'uhr', 'viele', 'zwei', 'ohne', 'während', 'bereits', 'in', 'jahr', 'jahre', 'drei', 'nichts',
    'ob', 'andere', 'anderen', 'insgesamt', 'gesamt', 'samt', 'ganze', 'ganz', 'zusammen', 'erst', 'dazu', 'davon',
    'darauf', 'deren', 'dessen', 'denen', 'jede', 'jeder', 'jedes', 'kaum', 'nie', 'warum', 'weiter', 'wieso', 'selbst',
    'zudem'
  ],
  letters: 'äöüß'
}
