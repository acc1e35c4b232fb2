import type {Kind} from '../../../article.js'
import {BARE} from './looks.js'
import type {Mark} from './sign-numbers.js'
import {sign} from './sign-numbers.js'

const bareSigns: {readonly [kind in Kind]?: number} = {
  paragraph: sign['after bare paragraph'],
  heading: sign['after bare heading'],
  caption: sign['after bare caption'],
  title: sign['after bare title']
}
const otherSigns: {readonly [kind in Kind]?: number} = {
  paragraph: sign['after paragraph'],
  heading: sign['after heading'],
  caption: sign['after caption'],
  title: sign['after title']
}
const SEVERAL = 2

/** What the lines of an article that were weighed so far were told to be. */
export class Told {
  private readonly kinds: Array<Kind | undefined> = []
  private headings = 0
  private captions = 0

  tell(i: number, kind: Kind): void {
    this.kinds[i] = kind
    if (kind === 'heading') this.headings++
    if (kind === 'caption') this.captions++
  }

  /** What that says of block `i`: an article keeps its ways, and a heading seldom follows a heading. */
  read(i: number, looks: Int8Array, mark: Mark): void {
    const kind = this.kinds[i - 1]
    const number = kind && (looks[i - 1] === BARE ? bareSigns : otherSigns)[kind]
    if (number !== undefined) mark(number)
    if (this.headings > 0) mark(sign['a heading before'])
    if (this.captions > 0) mark(sign['a caption before'])
    if (this.captions > SEVERAL) mark(sign['captions before'])
  }
}
