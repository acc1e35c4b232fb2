import type {Attribution} from './attribution.js'
import type {Scene} from './scene.js'

/** In quotes. */
const MOST = 100

/** Who answered the question before, of an interview whose questions have no dash: others may have spoken between. */
export function answererOf(question: number, {found, questions, results}: Scene): Attribution | undefined {
  if (found[question].rule !== 'bare-question') return undefined
  for (let j = question - 1; j >= 0 && j >= question - MOST; j--) {
    if (!questions[j] || found[j].rule !== 'bare-question') continue
    if (found[j + 1].kind === 'direct' && !questions[j + 1] && results[j + 1]) return results[j + 1]
  }
  return undefined
}
