import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'de', 'het', 'een', 'van', 'en', 'in', 'is', 'dat', 'op', 'te', 'zijn', 'met', 'voor', 'niet', 'aan', 'er', 'die',
    'hij', 'maar', 'om', 'ook', 'als', 'dan', 'zij', 'bij', 'ze', 'door', 'nog', 'wel', 'naar', 'uit', 'was', 'worden',
    'wordt', 'heeft', 'hebben', 'had', 'werd', 'kan', 'over', 'tot', 'je', 'ik', 'geen', 'of', 'deze', 'dit', 'hun',
    'haar', 'wat', 'we', 'meer', 'moet', 'al', 'zou', 'jaar', 'na', 'toen', 'veel', 'zo', 'daar', 'nu', 'waar', 'hier',
    'omdat', 'onder', 'tegen', 'zegt', 'volgens', 'gaat', 'komt', 'twee', 'mensen', 'andere', 'alle', 'alleen',
    'tussen', 'zelf', 'weer', 'tijdens', 'sinds', 'eerste', 'nieuwe', 'goed', 'vindt', 'moeten', 'kunnen', 'zich',
    'heel', 'gemeente', 'politie', 'ons', 'onze', 'mijn', 'hem', 'wie', 'zonder', 'waren', 'hebben', 'gaan', 'komen',
    'zei', 'terwijl', 'eigen', 'altijd', 'zal', 'echt', 'dus', 'want', 'toch'
  ]
}
