import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'og', 'i', 'på', 'det', 'som', 'er', 'ein', 'ei', 'eit', 'til', 'av', 'for', 'at', 'med', 'de', 'dei', 'den', 'har',
    'ikkje', 'å', 'eg', 'vi', 'me', 'han', 'ho', 'seg', 'meg', 'deg', 'du', 'dykk', 'oss', 'vår', 'vårt', 'våre', 'om',
    'var', 'men', 'kan', 'skal', 'vil', 'vart', 'blei', 'blir', 'vert', 'bli', 'verta', 'vore', 'vere', 'vera', 'hadde',
    'må', 'frå', 'etter', 'mot', 'ved', 'over', 'under', 'mellom', 'utan', 'før', 'mens', 'medan', 'når', 'kvar',
    'korleis', 'kva', 'kven', 'kvifor', 'kor', 'viss', 'dersom', 'fordi', 'også', 'òg', 'noko', 'nokon', 'nokre',
    'mykje', 'mange', 'meir', 'mest', 'kvart', 'heile', 'alle', 'alt', 'andre', 'anna', 'sjølv', 'dette', 'desse',
    'denne', 'slik', 'så', 'då', 'no', 'her', 'der', 'ut', 'inn', 'opp', 'ned', 'igjen', 'att', 'saman', 'kunne',
    'skulle', 'ville', 'måtte', 'fekk', 'får', 'gjekk', 'går', 'kjem', 'kom', 'seier', 'sa', 'ifølgje', 'berre',
    'heilt', 'veldig', 'litt', 'enn', 'hennar', 'hans', 'deira', 'sin', 'si', 'sitt', 'sine', 'gjer', 'gjorde', 'veit',
    'såg', 'tek', 'framleis', 'enno', 'eller', 'både', 'min', 'mine', 'mitt', 'din', 'jo', 'hos', 'fleire', 'tidlegare',
    'difor', 'samt', 'år', 'står', 'sidan', 'første', 'få', 'blant', 'meiner', 'opplyser'
  ],
  letters: 'æøå'
}
