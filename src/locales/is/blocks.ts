import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: [
    'hér', 'frá', 'mynd', 'myndin', 'myndir', 'á myndinni', 'á mynd', 'úr', 'loftmynd', 'mynd úr safni', 'skjáskot',
    'svona', 'þarna', 'séð', 'horft', 'séð yfir', 'til vinstri', 'til hægri'
  ],
  pictured: [
    'til vinstri', 'til hægri', 't.v', 't.h', 'f.v', 'frá vinstri', 'frá hægri', 'fyrir miðju', 'í miðjunni',
    'á myndinni', 'lengst til vinstri', 'lengst til hægri', 'annar frá vinstri', 'önnur frá vinstri', 'fremst',
    'aftast', 'í fremri röð', 'í aftari röð', 'efst', 'neðst', 'hér á mynd'
  ],
  shown: [
    'brosir', 'bíða', 'bíður', 'dansar', 'fagna', 'fagnar', 'faðmar', 'fylgist', 'fylgjast', 'ganga', 'gengur',
    'halda', 'heilsar', 'heldur', 'hjálpar', 'hlustar', 'hlær', 'kastar', 'kyssir', 'leikur', 'les', 'liggur',
    'lítur', 'mótmæla', 'mótmælir', 'opnar', 'sitja', 'situr', 'skoða', 'skoðar', 'standa', 'stendur', 'stillir',
    'syngur', 'sér', 'sýnir', 'talar', 'tekur', 'veifa', 'veifar', 'vinnur'
  ],
  verbs: [
    'er', 'eru', 'var', 'voru', 'verður', 'verða', 'varð', 'urðu', 'hefur', 'hafa', 'hafði', 'höfðu', 'fær', 'fá',
    'fékk', 'fengu', 'fer', 'fara', 'fór', 'fóru', 'kemur', 'koma', 'kom', 'komu', 'tekur', 'taka', 'tók', 'tóku',
    'gerir', 'gera', 'gerði', 'gerðu', 'getur', 'geta', 'gat', 'gátu', 'vill', 'vilja', 'vildi', 'vildu', 'átti',
    'áttu', 'eiga', 'mun', 'munu', 'skal', 'má', 'þarf', 'stendur', 'standa', 'stóð', 'stóðu', 'situr', 'sat', 'liggur',
    'lá', 'gengur', 'gekk', 'gengu', 'heldur', 'hélt', 'héldu', 'sáu', 'lést', 'létust', 'slasaðist', 'slösuðust',
    'vann', 'unnu', 'vinnur', 'tapaði', 'tapar', 'töpuðu', 'skoraði', 'skorar', 'skoruðu', 'lék', 'léku', 'spilar',
    'spilaði', 'byrjar', 'byrjaði', 'hættir', 'hætti', 'hættu', 'opnar', 'opnaði', 'lokar', 'lokaði', 'rís', 'reis',
    'hækkar', 'hækkaði', 'lækkar', 'lækkaði', 'fjölgar', 'fækkar', 'fjölgaði', 'fækkaði', 'handtók', 'handtekinn',
    'handtekin', 'leitar', 'leitaði', 'fannst', 'fundust', 'hlaut', 'hlýtur', 'býr', 'bjó', 'búa', 'kostar', 'kostaði',
    'selur', 'seldi', 'kaupir', 'keypti', 'keyptu', 'ók', 'ekur', 'hrapaði', 'brann', 'kviknaði', 'hefst', 'hófst',
    'lýkur', 'lauk', 'hefja', 'fagnar', 'fagnaði', 'mætir', 'mætti', 'mættu', 'kynnir', 'kynnti', 'samþykkti',
    'hafnaði', 'dæmdur', 'dæmd', 'ákærður', 'ákærð', 'flytur', 'flutti', 'fluttu', 'leggur', 'lagði', 'setur', 'setti',
    'settu', 'náði', 'náðu', 'missti', 'missir', 'sýnir', 'sýndi', 'sýndu', 'rannsakar', 'rannsakaði'
  ]
}
