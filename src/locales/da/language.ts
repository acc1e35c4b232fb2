import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'af', 'og', 'at', 'det', 'er', 'en', 'et', 'den', 'til', 'på', 'de', 'med', 'han', 'for', 'ikke', 'der', 'var',
    'mig', 'sig', 'men', 'har', 'om', 'vi', 'min', 'havde', 'ham', 'hun', 'nu', 'over', 'da', 'fra', 'du', 'ud', 'sin',
    'dem', 'os', 'op', 'man', 'hans', 'hvor', 'eller', 'hvad', 'skal', 'selv', 'her', 'alle', 'vil', 'blev', 'kunne',
    'ind', 'når', 'være', 'kom', 'noget', 'ville', 'jo', 'deres', 'efter', 'ned', 'skulle', 'denne', 'end', 'dette',
    'mit', 'også', 'under', 'have', 'dig', 'anden', 'hende', 'mine', 'alt', 'meget', 'sit', 'sine', 'vor', 'mod',
    'disse', 'hvis', 'din', 'nogle', 'hos', 'blive', 'mange', 'ad', 'bliver', 'hendes', 'været', 'thi', 'jer', 'sådan',
    'jeg', 'i', 'som', 'siger', 'lige', 'få', 'få', 'gør', 'andre', 'flere', 'mere', 'så', 'kan', 'få', 'uden',
    'tidligere', 'oplyser', 'derfor', 'fordi', 'mellem', 'samt', 'år', 'blandt', 'sagen', 'meget', 'nogen', 'ifølge',
    'inden', 'hvordan', 'hvorfor', 'igen', 'altid', 'få', 'mener', 'lidt', 'rigtig', 'kommer', 'står', 'går', 'endnu',
    'siden', 'første', 'sammen', 'tage', 'tog', 'fik', 'gik', 'skete', 'kvinde', 'penge', 'uge', 'ved', 'hele', 'før', 'mest',
    'hver', 'helt', 'bare', 'mens', 'hvem', 'hvilke', 'både'
  ],
  letters: 'æø'
}
