import {expect, test} from 'vitest'
import {readRow} from './read-row.js'
import {type Language, story} from './story.js'

test.each(Object.keys(story) as Language[])(
  'the story round the rows is prose without speech in its own language: %s',
  (language) => {
    const {quotes, speakers, blocks, language: read} = readRow('', language).article
    expect(read?.locale).toBe(language)
    expect(blocks.map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
    expect(quotes).toEqual([])
    expect(speakers).toEqual([])
  }
)
