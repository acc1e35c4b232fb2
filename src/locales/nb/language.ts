import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'og', 'i', 'på', 'det', 'som', 'er', 'en', 'et', 'til', 'av', 'for', 'at', 'med', 'de', 'den', 'har', 'ikke', 'å',
    'jeg', 'vi', 'han', 'hun', 'seg', 'meg', 'deg', 'du', 'dere', 'oss', 'vår', 'vårt', 'våre', 'om', 'var', 'men',
    'kan', 'skal', 'vil', 'ble', 'blir', 'blitt', 'bli', 'være', 'vært', 'hadde', 'må', 'fra', 'etter', 'mot', 'ved',
    'over', 'under', 'mellom', 'uten', 'før', 'mens', 'når', 'hvor', 'hvordan', 'hva', 'hvem', 'hvorfor', 'hvilke',
    'hvis', 'fordi', 'også', 'noe', 'noen', 'mye', 'mange', 'mer', 'mest', 'meget', 'hver', 'hele', 'alle', 'alt',
    'andre', 'annet', 'annen', 'selv', 'dette', 'disse', 'denne', 'slik', 'så', 'da', 'nå', 'her', 'der', 'ut', 'inn',
    'opp', 'ned', 'igjen', 'sammen', 'kunne', 'skulle', 'ville', 'måtte', 'fikk', 'får', 'gikk', 'går', 'kommer', 'kom',
    'sier', 'sa', 'ifølge', 'bare', 'helt', 'veldig', 'litt', 'enn', 'dem', 'deres', 'hennes', 'hans', 'sin', 'sitt',
    'sine', 'min', 'mine', 'mitt', 'din', 'ham', 'man', 'eller', 'jo', 'hos', 'flere', 'tidligere', 'derfor', 'samt', 'år',
    'står', 'siden', 'første', 'få', 'blant', 'mener', 'opplyser', 'både'
  ],
  letters: 'æøå'
}
