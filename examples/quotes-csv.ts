// Every quote of a folder of articles as a row of CSV, for a spreadsheet or a notebook.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Article, parseArticle} from 'newsast'

const folder = process.argv[2] ?? 'examples/records'

const header = [
  'file',
  'date',
  'block',
  'kind',
  'speaker',
  'role',
  'cue',
  'addressee',
  'question',
  'text',
  'start',
  'end'
]

function rowsOf(file: string, {date, quotes, speakers}: Article): unknown[][] {
  return quotes.map(({block, kind, speakers: voices, cue, addressee, question, text, place}) => [
    file,
    date?.value,
    block,
    kind,
    voices.map(({speaker}) => speakers[speaker]?.name).join(' & '),
    voices.map(({role}) => role?.text ?? '').join(' & '),
    cue?.text,
    addressee?.text,
    question,
    text,
    place.start,
    place.end
  ])
}

function cell(value: unknown): string {
  const text = String(value ?? '')
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const rows = files.flatMap((file) => rowsOf(file, parseArticle(readFileSync(join(folder, file), 'utf8'))))
for (const row of [header, ...rows]) console.log(row.map(cell).join(','))
