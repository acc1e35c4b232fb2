import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'að', 'og', 'í', 'á', 'er', 'sem', 'var', 'um', 'til', 'við', 'fyrir', 'með', 'en', 'af', 'ekki', 'það', 'eru',
    'hann', 'hún', 'voru', 'þau', 'þeir', 'þær', 'hefur', 'hafa', 'verið', 'frá', 'þegar', 'því', 'þess', 'segir',
    'þetta', 'einnig', 'þar', 'eftir', 'sagði', 'þá', 'hafi', 'vera', 'yfir', 'þessu', 'þessa', 'hans', 'hennar',
    'þeirra', 'ég', 'þú', 'okkur', 'upp', 'út', 'inn', 'verður', 'þó', 'hjá', 'sé', 'svo', 'mjög', 'mikið', 'einn',
    'eins', 'allt', 'allir', 'alla', 'hafði', 'höfðu', 'fram', 'undir', 'úr', 'sig', 'sér', 'sína', 'sinn', 'þessi',
    'þeim', 'vegna', 'milli', 'nú', 'eða', 'ef', 'bara', 'gegn', 'samkvæmt', 'ríkisins', 'íslands', 'íslandi',
    'landsins', 'dag', 'gær', 'mun', 'munu', 'geta', 'getur', 'kom', 'komið', 'gera', 'verði', 'orðið', 'aftur',
    'hvort', 'aðeins', 'hvað', 'margir', 'fleiri', 'króna', 'ára', 'árið', 'síðan', 'áður', 'enn', 'enginn', 'engin',
    'nokkuð', 'meðal', 'annars', 'þannig'
  ],
  letters: 'þð'
}
