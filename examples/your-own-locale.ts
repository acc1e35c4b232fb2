// A language that doesn't ship: Faroese, from the pack of its nearest neighbour. Lists that one
// gives are added to the base; `{replace: …}` puts them in their place.
import {allLocales, createParser, extendLocale, parseArticle} from 'newsast'
import {is} from 'newsast/locales/is'

const fo = extendLocale(is, {
  code: 'fo',
  words: {
    language: {
      words: {replace: 'og í at á er ikki tað hann við til sum hevur eru men ein av eftir vit teir tey hon'.split(' ')}
    },
    quotes: {
      say: {replace: ['sigur', 'segði', 'greiðir frá', 'leggur afturat']},
      that: {replace: ['at']},
      negations: {replace: ['ikki', 'ongantíð']},
      dash: true
    },
    speakers: {
      pronouns: {he: {replace: ['hann']}, she: {replace: ['hon']}, they: {replace: ['tey', 'teir', 'tær']}},
      roles: {replace: ['formaður', 'formaðurin', 'borgarstjóri', 'borgarstjórin', 'lærari']}
    }
  },
  furniture: {related: {markers: ['Les eisini']}, credits: {markers: {photo: ['Mynd']}}}
})

const record = ` date 2022-06-01 Vegurin er stongdur

– Hetta er ikki gott, sigur borgarstjórin Jákup Hansen.

Hann sigur, at vegurin letur upp aftur í morgin.

LES EISINI: Nýggjur tunnil er liðugur

Vegurin til bygdina. Mynd: Anna Dam`

const parse = createParser({locales: [...allLocales, fo]})

for (const article of [parseArticle(record), parse(record)]) {
  console.log(article.language)
  for (const {text, speakers} of article.quotes) {
    console.log(`  ${speakers.map(({speaker}) => article.speakers[speaker]?.name).join() || '?'}: ${text}`)
  }
}
