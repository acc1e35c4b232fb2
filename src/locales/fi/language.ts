import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'ja', 'on', 'ei', 'että', 'oli', 'ovat', 'se', 'hän', 'mutta', 'kun', 'myös', 'mukaan', 'joka', 'jotka', 'jonka',
    'kuin', 'niin', 'ole', 'nyt', 'vain', 'jos', 'sen', 'olla', 'tai', 'olisi', 'vielä', 'jo', 'sekä', 'mitä', 'ollut',
    'kuitenkin', 'tämä', 'voi', 'hänen', 'siitä', 'koska', 'kaikki', 'sitten', 'jälkeen', 'tämän', 'vuoden', 'vuonna',
    'saa', 'esimerkiksi', 'noin', 'ne', 'kanssa', 'siellä', 'sitä', 'pitää', 'aikana', 'eivät', 'enää', 'ennen',
    'ettei', 'joiden', 'joissa', 'jossa', 'josta', 'jolloin', 'kuten', 'kuinka', 'lisäksi', 'muun', 'muassa', 'moni',
    'miten', 'näin', 'he', 'heidän', 'tässä', 'tällä', 'tänä', 'siinä', 'sillä', 'vaikka', 'vastaan', 'viime', 'yli',
    'ainakin', 'aina', 'edelleen', 'eli', 'hyvin', 'juuri', 'kaksi', 'kolme', 'liian', 'lähes', 'melko', 'paljon',
    'sanoo', 'kertoo', 'suomen', 'suomessa', 'taas', 'tulee', 'täytyy', 'usein', 'vuotta', 'yksi', 'minä', 'olen',
    'emme', 'sinä', 'olivat', 'olleet', 'toinen', 'ensimmäinen', 'ihmisten', 'prosenttia', 'euroa'
  ]
}
