// A kind of block that only your paper has: here the tide table of a coastal daily. The rule
// is put where it shall be asked, and its kind joins the type of `block.type`.
import {type BlockRule, before, blockRules, createParser, SURE} from 'newsast'

const tide: BlockRule<'tide'> = {
  rule: 'tide',
  kind: 'tide',
  // Asked of every block, so the cheap question comes first.
  judge: ({start, end, words}, {record}) => {
    if (words < 3 || words > 12) return 0
    return /^(?:Flo|Fjære) \d\d[.:]\d\d\b/u.test(record.slice(start, end)) ? SURE : 0
  }
}

const parse = createParser({blockRules: before(blockRules, 'paragraph', tide)})

const article = parse(` date 2020-10-02 Venter springflo i helgen

Havneleder Kjersti Voll ber båtfolk sjekke fortøyningene.

Flo 10.42: 286 cm over sjøkartnull

Fjære 16.55: 31 cm over sjøkartnull

– Det blir det høyeste i år, sier Voll.`)

for (const {type, text, rule} of article.blocks) {
  // `type` is 'tide' | 'title' | 'paragraph' | …: a kind that nobody gives doesn't compile here.
  if (type === 'tide') console.log(`tide table: ${text}`)
  else console.log(`${type} (${rule}): ${text.slice(0, 60)}`)
}
