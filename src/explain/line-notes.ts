import type {DrawnNote} from './rule-note.js'

/** Of the answers of weigh-lines: by the kind that won, and by how far. */
const kinds = {
  paragraph: {
    cannot: 'Tell a sentence that stands alone from the caption of a picture that was lost.',
    picture: ['Ferja går igjen fra mandag.', '                          ^ a stop, a verb, no picture near']
  },
  heading: {
    cannot: 'Tell a bare link in mid-article that reads like a heading.',
    picture: [
      '… sier skipperen.',
      'Skulle feire sølvbryllup',
      '^^^^^^^^^^^^^^^^^^^^^^^^ bare, between paragraphs',
      'Paret var på vei …'
    ]
  },
  caption: {
    cannot: 'Tell a caption without credit that is a whole sentence of the story.',
    picture: ['Ingrid Solheim foran ferja i Kvamsund.', '^^^^^^^^^^^^^^ a name, no verb']
  },
  title: {
    cannot: 'Tell the title where more bare lines stand before the body than a page has.',
    picture: ['Ferja gikk på grunn', '^^^^^^^^^^^^^^^^^^^ bare, first, over the body', 'Natt til torsdag gikk ferja …']
  }
} as const

type Kind = keyof typeof kinds
type Id = `${Kind}-${'clear' | 'likely'}`

export const lineNotes = Object.fromEntries(
  Object.entries(kinds).flatMap(
    ([kind, note]): Array<[string, DrawnNote]> => [
      [`${kind}-clear`, {needs: `Signs that speak for ${kind} by 2 and more over the next kind.`, ...note}],
      [
        `${kind}-likely`,
        {needs: `Signs that speak for ${kind}, but not clearly: the next kind is less than 2 behind.`, ...note}
      ]
    ]
  )
) as {readonly [id in Id]: DrawnNote}
