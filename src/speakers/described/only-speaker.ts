import {BODY, GROUP, ROLE} from '../../locale/word-classes.js'
import type {Member} from '../cast.js'
import type {DescriptionRule} from './description-rule.js'

/** Quotes that are looked through: a record with more is no article. */
const MOST = 400

/**
 * The only person whom the record names, by a surname and without a role, as a text does that lost its beginning.
 *
 *     – Det holder ikke, sier Berg. … Statsministeren …
 *                             ^^^^    ^^^^^^^^^^^^^^^
 *
 * The last of the list: anybody nearer would do better.
 */
export const onlySpeaker: DescriptionRule = ({phrase, age}, {people, scene: {results}}) => {
  const {mention, head} = phrase
  if (age !== undefined || mention[1] - mention[0] !== 1 || head & (BODY | GROUP) || !(head & ROLE)) return undefined
  let only: Member | undefined
  for (const member of people.few()) {
    if (!member.named || member.kind !== 'person') continue
    if (only) return undefined
    only = member
  }
  if (!only || only.roles.length > 0 || only.forms.length > 1) return undefined
  for (let i = 0; i < results.length && i < MOST; i++) if (results[i]?.members[0] === only) return only
  return undefined
}
