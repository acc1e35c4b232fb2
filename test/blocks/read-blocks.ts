import {allLocales} from '../../src/all-locales.js'
import type {Article} from '../../src/article.js'
import {createParser} from '../../src/create-parser.js'

const parse = createParser({locales: allLocales})

/** Paragraphs of a story about nothing in the rows below, so that a line can be read in its place. */
const story = {
  nb: [
    'Kommunen har i flere år planlagt et nytt bibliotek ved elva, men byggestart er utsatt fordi grunnen må sikres bedre enn ventet.',
    'Onsdag fikk formannskapet vite at prisen øker med tolv millioner kroner, og at arbeidet tidligst kan begynne til høsten.',
    'Ordfører Ane Solbakk mener det er riktig å vente, siden huset skal stå i hundre år og romme både bøker og kulturskole.',
    'Naboene har i mellomtiden fått parkere på tomta, og det er ingen som klager over det så lenge vinteren varer.'
  ],
  en: [
    'The council has planned a new library by the river for years, but the work was put off because the ground has to be made safe first.',
    'On Wednesday the committee was told that the price would go up by twelve million, and that work could start in the autumn at the earliest.',
    'The mayor said it was right to wait, since the house is meant to stand for a hundred years and to hold both books and a music school.',
    'In the meantime the neighbours have been allowed to park there, and nobody complains about that as long as the winter lasts.'
  ],
  fr: [
    'La commune prévoit depuis des années une bibliothèque au bord de la rivière, mais les travaux ont été repoussés parce que le sol doit être consolidé.',
    'Mercredi, le conseil a appris que le prix augmentait de douze millions et que le chantier ne pourrait pas commencer avant l’automne.',
    'La maire juge qu’il faut attendre, puisque la maison doit tenir cent ans et accueillir à la fois des livres et une école de musique.',
    'En attendant, les voisins peuvent se garer sur le terrain, et personne ne s’en plaint tant que dure l’hiver.'
  ]
} as const

export type Story = keyof typeof story

export function read(lines: readonly string[]): Article {
  return parse(lines.join('\n\n'))
}

/** What each line is taken for. */
export function kindsOf(...lines: readonly string[]): string[] {
  return read(lines).blocks.map(({type}) => type)
}

/** What lines are taken for in the middle of a story. */
export function inside(lines: string | readonly string[], language: Story = 'nb'): string[] {
  const list = typeof lines === 'string' ? [lines] : lines
  const [a, b, c, d] = story[language]
  return kindsOf(a, b, ...list, c, d).slice(2, -2)
}

/** What lines are taken for at the end of a story. */
export function below(lines: string | readonly string[], language: Story = 'nb'): string[] {
  const list = typeof lines === 'string' ? [lines] : lines
  return kindsOf(...story[language], ...list).slice(4)
}

/** What lines are taken for at its head. */
export function above(lines: string | readonly string[], language: Story = 'nb'): string[] {
  const list = typeof lines === 'string' ? [lines] : lines
  return kindsOf(...list, ...story[language]).slice(0, list.length)
}
