import type {Name} from '../../names/name.js'
import type {Reading} from '../../reading.js'

/** The name whose first token is `t`. */
export function nameOpening(t: number, {names}: Reading): Name | undefined {
  const index = names.at[t]
  if (!index) return undefined
  const name = names.list[index - 1]
  return name.first === t ? name : undefined
}
