import type {Member} from './cast.js'

/** One word alone may be a place; only a person, or somebody described, can be meant by `han`. */
export function isPerson({kind, named}: Member): boolean {
  return kind === 'person' || (kind === 'unknown' && !named)
}
