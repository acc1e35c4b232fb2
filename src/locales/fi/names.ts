import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen, nordicMen, nordicWomen} from '../given-names.js'

export const names: NameWords = {
  particles: [
    'von', 'af', 'de', 'van', 'der', 'den', 'di', 'da', 'del', 'della', 'dos', 'das', 'du', 'la', 'le', 'el', 'al',
    'bin', 'ibn', 'ben', 'zu', 'av', 'of'
  ],
  honorifics: ['herra', 'rouva', 'neiti', 'hra', 'rva', 'nti', 'mr', 'mrs', 'ms', 'sir', 'lady'],
  bodies: [
    'Oy', 'Oyj', 'oy', 'oyj', 'Ab', 'ab', 'Abp', 'ry', 'rf', 'ky', 'Ky', 'tmi', 'kaupunki', 'kaupungin', 'kunta',
    'kunnan', 'kuntayhtymä', 'kuntayhtymän', 'hyvinvointialue', 'hyvinvointialueen', 'poliisi', 'poliisin',
    'poliisilaitos', 'poliisilaitoksen', 'pelastuslaitos', 'pelastuslaitoksen', 'käräjäoikeus', 'käräjäoikeuden',
    'hovioikeus', 'hovioikeuden', 'hallinto-oikeus', 'hallinto-oikeuden', 'yliopisto', 'yliopiston',
    'ammattikorkeakoulu', 'ammattikorkeakoulun', 'korkeakoulu', 'korkeakoulun', 'sairaala', 'sairaalan',
    'yliopistollinen sairaala', 'keskussairaala', 'keskussairaalan', 'sairaanhoitopiiri', 'sairaanhoitopiirin',
    'säätiö', 'säätiön', 'yhdistys', 'yhdistyksen', 'liitto', 'liiton', 'keskusliitto', 'keskusliiton', 'puolue',
    'puolueen', 'seurakunta', 'seurakunnan', 'hiippakunta', 'hiippakunnan', 'seura', 'seuran', 'kirkko', 'kirkon',
    'pankki', 'pankin', 'yhtiö', 'yhtiön', 'konserni', 'konsernin', 'osuuskauppa', 'osuuskaupan', 'virasto', 'viraston',
    'laitos', 'laitoksen', 'keskus', 'keskuksen', 'ministeriö', 'ministeriön', 'järjestö', 'järjestön', 'rajavartiosto',
    'rajavartioston', 'merivartiosto', 'merivartioston', 'lukio', 'lukion', 'koulu', 'koulun', 'museo', 'museon',
    'teatteri', 'teatterin', 'orkesteri', 'satama', 'sataman', 'lentoasema', 'hallitus', 'hallituksen', 'valtuusto',
    'valtuuston', 'neuvosto', 'neuvoston', 'prikaati', 'prikaatin', 'uutistoimisto', 'uutistoimiston', 'Sanomat',
    'Uutiset', 'Lehti', 'University', 'Group', 'Media', 'News', 'Police', 'Ltd', 'Inc', 'Corp', 'AG', 'GmbH', 'AS',
    'ASA', 'Agency', 'Association', 'Institute', 'Bank', 'United', 'City', 'of'
  ],
  bodyEndings: [
    'poliisi', 'poliisin', 'laitos', 'laitoksen', 'ministeriö', 'ministeriön', 'virasto', 'viraston', 'keskus',
    'keskuksen', 'yhdistys', 'yhdistyksen', 'liitto', 'liiton', 'järjestö', 'järjestön', 'säätiö', 'säätiön', 'seura',
    'seuran', 'puolue', 'puolueen', 'joukkue', 'joukkueen', 'lautakunta', 'lautakunnan', 'valiokunta', 'valiokunnan',
    'neuvosto', 'neuvoston', 'hallitus', 'hallituksen', 'oikeus', 'oikeuden', 'pankki', 'pankin', 'yhtiö', 'yhtiön',
    'konserni', 'korkeakoulu', 'yliopisto', 'toimisto', 'toimiston', 'toimitus', 'vartiosto', 'vartioston', 'voimat',
    'voimien', 'kuntayhtymä', 'kuntayhtymän', 'valtuusto', 'valtuuston', 'seurakunta', 'seurakunnan', 'sairaala',
    'sairaalan', 'osuuskunta', 'osuuskunnan'
  ],
  originEndings: ['lainen', 'läinen'],
  men: [...nordicMen, ...foreignMen, 'Kari', 'Janne', 'Toni', 'Mika', 'Ville'],
  women: [...nordicWomen, ...foreignWomen, 'Jonna'],
  bids: [
    'Katso', 'Kuuntele', 'Lue', 'Tapaa', 'Seuraa', 'Testaa', 'Tässä'
  ],
  countries: [
    'Suomen', 'Norjan', 'Ruotsin', 'Tanskan', 'Islannin', 'Viron', 'Latvian', 'Liettuan', 'Venäjän', 'Saksan',
    'Ranskan', 'Italian', 'Espanjan', 'Englannin', 'Skotlannin', 'Irlannin', 'Puolan', 'Hollannin', 'Alankomaiden',
    'Belgian', 'Sveitsin', 'Itävallan', 'Tšekin', 'Slovakian', 'Slovenian', 'Kroatian', 'Serbian', 'Unkarin', 'Kreikan',
    'Turkin', 'Ukrainan', 'Valko-Venäjän', 'Portugalin', 'Kanadan', 'Yhdysvaltain', 'Yhdysvaltojen', 'USA:n',
    'Brasilian', 'Argentiinan', 'Meksikon', 'Japanin', 'Kiinan', 'Intian', 'Pakistanin', 'Iranin', 'Irakin', 'Israelin',
    'Syyrian', 'Egyptin', 'Kenian', 'Etiopian', 'Nigerian', 'Ghanan', 'Marokon', 'Australian', 'Kolumbian', 'Chilen',
    'Uruguayn', 'Etelä-Afrikan', 'Etelä-Korean', 'Pohjois-Korean', 'Britannian', 'Ison-Britannian', 'Romanian',
    'Bulgarian'
  ],
  firstNames: ['Aina', 'Kai', 'Veli'],
  endings: [
    'kaan', 'kään', 'lle', 'lla', 'llä', 'lta', 'ltä', 'ssa', 'ssä', 'sta', 'stä', 'ksi', 'kin', 'een', 'iin', 'aan',
    'ään', 'oon', 'uun', 'in', 'en', 'ta', 'tä', 'na', 'nä', 'n'
  ],
  // laitoksen, oikeuden, jäsenyyden, naisen, kaupungin, kunnan, yhtiön
  genitives: [
    ['ksen', 's'], ['uuden', 'uus'], ['eyden', 'eys'], ['uden', 'us'], ['yden', 'ys'], ['sen', 'nen'], ['ngin', 'nki'],
    ['nnan', 'nta'], ['iton', 'itto'], ['skun', 'sku'], ['jan', 'ja'], ['jän', 'jä'], ['ijan', 'ija'], ['rin', 'ri'],
    ['kin', 'kki'], ['on', 'o'], ['ön', 'ö'], ['un', 'u'], ['yn', 'y'], ['an', 'a'], ['än', 'ä'], ['in', 'i'], ['een', 'e'],
    ['en', 'i']
  ],
  // Virtasen, Koskelan, Raution
  surnameGenitives: [['sen', 'nen'], ['an', 'a'], ['on', 'o'], ['un', 'u'], ['yn', 'y'], ['än', 'ä'], ['ön', 'ö']],
  // Salmisen, Lehtomäen, Isolahden, Niemen, Matin, Pekan
  inflections: [
    ['sen', 'nen'], ['selle', 'nen'], ['sella', 'nen'], ['selta', 'nen'], ['sta', 'nen'], ['stä', 'nen'], ['sesta', 'nen'], ['mäen', 'mäki'],
    ['lahden', 'lahti'], ['lehden', 'lehti'], ['joen', 'joki'], ['lammen', 'lampi'], ['rannan', 'ranta'],
    ['virran', 'virta'], ['pellon', 'pelto'], ['en', 'i'], ['tin', 'tti'], ['kin', 'kki'], ['kan', 'kka'],
    ['kon', 'kko'], ['pon', 'ppo'], ['pin', 'ppi']
  ]
}
