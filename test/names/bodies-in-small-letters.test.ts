import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

const speakersOf = (record: string) => parseArticle(record, {hints: {language: 'fr'}}).speakers.map(({name}) => name)

test.each([
  ['Le match est reporté, a annoncé la Ligue nationale de handball.', 'Ligue nationale de handball'],
  ["Selon l'Office français de la forêt, le feu couvait depuis mardi.", 'Office français de la forêt'],
  ["« Nous sommes inquiets », écrit le Conseil de l'ordre des pharmaciens.", "Conseil de l'ordre des pharmaciens"],
  ["D'après le Service public de Wallonie, le pont tiendra.", 'Service public de Wallonie'],
  ["L'Agence régionale de santé assure que les stocks suffisent.", 'Agence régionale de santé'],
  // where the sentence goes on, the name ends
  ['Le Conseil assure que la date est connue.', 'Conseil'],
  ['La Ligue affirme que les billets sont valables.', 'Ligue'],
  ['« Il neige », a dit Paul Morin, du Centre de Gap.', 'Paul Morin'],
  ['La Fédération de ski indique que la course aura lieu.', 'Fédération de ski'],
  ["L'Académie confirme que le prix sera remis.", 'Académie']
])('%s', (record, speaker) => expect(speakersOf(record)).toEqual([speaker]))
