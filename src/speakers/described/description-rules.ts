import type {Member} from '../cast.js'
import type {Company} from '../company.js'
import {anyPerson} from './any-person.js'
import {bodyAgain} from './body-again.js'
import {bodyByNoun} from './body-by-noun.js'
import {byAge} from './by-age.js'
import {byDecade} from './by-decade.js'
import {byGender} from './by-gender.js'
import {byKin} from './by-kin.js'
import {byPredicate} from './by-predicate.js'
import {byRole} from './by-role.js'
import {byTrade} from './by-trade.js'
import {describedBefore} from './described-before.js'
import type {AskedDescription, DescriptionRule} from './description-rule.js'
import {fullerBefore} from './fuller-before.js'
import {goesOn} from './goes-on.js'
import {justNamed} from './just-named.js'
import {onlySpeaker} from './only-speaker.js'
import {personAgain} from './person-again.js'
import {stillAgeless} from './still-ageless.js'
import {stillRoleless} from './still-roleless.js'

/**
 * Whom a description means, the surest way first: what stands beside a name, then what
 * the words themselves tell, then where the description turned up before, and last who
 * was just named.
 */
const descriptionRules: readonly DescriptionRule[] = [
  byAge,
  byDecade,
  byRole,
  fullerBefore,
  byKin,
  byTrade,
  byPredicate,
  bodyByNoun,
  bodyAgain,
  personAgain,
  describedBefore,
  anyPerson,
  byGender,
  stillAgeless,
  goesOn,
  justNamed,
  stillRoleless,
  onlySpeaker
]

export function firstMeant(asked: AskedDescription, company: Company): Member | undefined {
  for (const rule of descriptionRules) {
    const member = rule(asked, company)
    if (member) return member
  }
  return undefined
}
