import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'kuvassa', 'kuvan', 'kuva', 'kuvat', 'kuvissa', 'tässä', 'arkistokuva', 'arkistokuvassa', 'kuvituskuva',
    'kuvituskuvassa', 'vasemmalta', 'vasemmalla', 'oikealla', 'edessä', 'taustalla', 'etualalla', 'ylhäällä',
    'alhaalla', 'kuvakaappaus', 'kuvakaappauksessa', 'ilmakuva', 'havainnekuva', 'kuvaa'
  ],
  pictured: [
    'vas', 'oik', 'vasemmalla', 'oikealla', 'keskellä', 'kuvassa', 'vasemmalta', 'oikealta', 'toinen vasemmalta',
    'toinen oikealta', 'kolmas vasemmalta', 'etualalla', 'taustalla', 'takana', 'edessä', 'eturivissä', 'takarivissä',
    'ylhäällä', 'alhaalla', 'arkistokuvassa', 'kuvan vasemmassa', 'kuvan oikeassa'
  ],
  shown: [
    'ajaa', 'halaa', 'harjoittelee', 'heiluttaa', 'hymyilee', 'istuu', 'istuvat', 'itkee', 'juhlii', 'juhlivat',
    'juoksee', 'kantaa', 'katselee', 'katsoo', 'kurkottaa', 'kuuntelee', 'kättelee', 'kävelee', 'laulaa', 'leikkii',
    'lepää', 'lukee', 'makaa', 'näyttää', 'odottaa', 'odottavat', 'osallistuu', 'osoittaa', 'pelaa', 'pitelee',
    'poseeraa', 'puhuu', 'seisoo', 'seisovat', 'sytyttää', 'tanssii', 'tarkastelee', 'tervehtii', 'tutkii',
    'tuulettaa', 'työskentelee', 'valmistautuu', 'vilkuttaa'
  ],
  verbs: [
    'on', 'ovat', 'oli', 'olivat', 'olisi', 'olisivat', 'ei', 'eivät', 'voi', 'voivat', 'voisi', 'saa', 'saavat', 'sai',
    'saivat', 'tuli', 'tulee', 'tulevat', 'tulivat', 'pitää', 'piti', 'täytyy', 'kävi', 'käy', 'kävivät', 'meni',
    'menee', 'menivät', 'teki', 'tekee', 'tekivät', 'otti', 'ottaa', 'ottivat', 'antoi', 'antaa', 'antoivat', 'jäi',
    'jää', 'jäivät', 'joutui', 'joutuu', 'joutuivat', 'alkoi', 'alkaa', 'alkoivat', 'jatkuu', 'jatkui', 'nousi',
    'nousee', 'laski', 'laskee', 'kuoli', 'kuolee', 'kuolivat', 'syntyi', 'löytyi', 'löysi', 'löytää', 'voitti',
    'voittaa', 'voittivat', 'hävisi', 'hävisivät', 'pelasi', 'pelaa', 'pelasivat', 'näki', 'näkee', 'haluaa', 'halusi',
    'haluavat', 'aikoo', 'lähti', 'lähtee', 'lähtivät', 'palasi', 'palaa', 'kasvoi', 'kasvaa', 'väheni', 'paloi',
    'ajoi', 'törmäsi', 'loukkaantui', 'loukkaantuivat', 'pidätettiin', 'epäillään', 'vaatii', 'saapui', 'saapuu',
    'sijaitsee', 'asuu', 'asui', 'asuvat', 'työskentelee', 'maksaa', 'maksoi', 'riittää', 'näyttää', 'näytti',
    'tarvitsee', 'pystyy', 'kuuluu', 'muuttui', 'muuttuu', 'syttyi', 'sulkee', 'sulki', 'avaa', 'avasi', 'järjestää',
    'järjestetään', 'tapahtui', 'tapahtuu', 'istuu', 'istui', 'seisoo', 'seisoi', 'odottaa', 'katsoo', 'juoksee',
    'juhlii', 'juhli', 'tutkii', 'tutki', 'kaatui', 'romahti', 'putosi', 'katosi', 'pakeni', 'ampui', 'iski', 'varasti',
    'vei', 'tuo', 'toi', 'pysähtyi', 'päättyi', 'päättyy', 'päätti', 'käytti', 'käyttää', 'uhkaa', 'nimitettiin',
    'valittiin', 'tuomittiin', 'vangittiin', 'löydettiin', 'suljettiin', 'perustettiin', 'kohtasi', 'tapasi',
    'vieraili', 'esiintyi', 'johti', 'johtaa', 'hoitaa', 'auttaa', 'auttoi', 'ostaa', 'osti', 'myi', 'myy', 'rakentaa',
    'rakensi'
  ]
}
