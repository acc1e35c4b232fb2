// Writes docs/locales/CODE.md: what a pack knows and what comes of it, for somebody who speaks the
// language and reads no code. A test holds the pages current.
//
//   npm run page -- nb      the page of one language (or of several)
//   npm run page            the pages of all
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = new URL('../', import.meta.url)
const WIDTH = 100

/** What src/locale/locale.ts says of each field: the page needs no texts of its own. */
export function fieldDocs(source) {
  const file = ts.createSourceFile('locale.ts', source, ts.ScriptTarget.ES2022, true)
  const types = new Map()
  for (const node of file.statements) if (ts.isInterfaceDeclaration(node)) types.set(node.name.text, node)
  const membersOf = (type) => {
    if (type === undefined) return undefined
    if (ts.isTypeLiteralNode(type)) return type.members
    if (ts.isTypeReferenceNode(type)) return types.get(type.typeName.getText())?.members
    return undefined
  }
  const fieldsOf = (members) =>
    members
      .filter((member) => ts.isPropertySignature(member))
      .map((member) => ({
        name: member.name.getText(),
        doc: ts.getTextOfJSDocComment(member.jsDoc?.at(-1)?.comment) ?? '',
        fields: fieldsOf(membersOf(member.type) ?? [])
      }))
  return fieldsOf(types.get('Locale').members)
}

/** The small articles of a language, with what the parser makes of them. */
export function readFixtures(code, parseArticle) {
  const folder = new URL(`test/fixtures/${code}/`, root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const record = readFileSync(new URL(file, folder), 'utf8')
      return {name: file.replace('.txt', ''), article: parseArticle(record)}
    })
}

/** The page, from a pack, the texts about its fields, and its small articles. */
export function localePage(locale, docs, fixtures) {
  const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(locale.code)
  const words = docs.find((field) => field.name === 'words')
  const furniture = docs.find((field) => field.name === 'furniture')
  return [
    `# ${name} (\`${locale.code}\`)`,
    '<!-- Written by scripts/locale-page.mjs: not by hand. -->',
    `If you read ${name}, you can check this page. First come the small articles and what the parser makes of
them, then all the words it knows, stage by stage. Is something read wrongly, is a word missing, does one
stand where it would often mislead? The words are the files of src/locales/${locale.code}, one for each
stage; [Add a language](../add-a-language.md) says how to change and check them.`,
    '## Small articles',
    'The articles are invented. Each block stands with what it is taken for.',
    ...fixtures.map(fixtureText),
    '## Words of sites',
    `Words are written as in the middle of a sentence; capitals don't count. A **pattern** is held against a whole
block: \`*\` stands for any words, also none, \`#\` for a number.`,
    furniture.doc,
    ...fieldTexts(furniture.fields, locale.furniture, 3),
    '## Words of the language',
    words.doc,
    ...words.fields.flatMap((stage) => [
      `### ${stage.name}`,
      ...(stage.doc === '' || stage.doc === `${stage.name}/` ? [] : [stage.doc]),
      ...fieldTexts(stage.fields, locale.words[stage.name], 4)
    ]),
    ''
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/\n*$/u, '\n')
}

function fieldTexts(fields, values, depth) {
  return fields.flatMap(({name, doc, fields: inner}) => {
    const value = values?.[name]
    const title = `${'#'.repeat(depth)} ${name}`
    const isGroup = inner.length > 0 && value !== undefined && !Array.isArray(value)
    return isGroup ? [title, doc, ...fieldTexts(inner, value, depth + 1)] : [title, doc, valueText(value)]
  })
}

function valueText(value) {
  if (value === undefined) return '*None.*'
  if (typeof value === 'boolean') return value ? 'Yes.' : 'No.'
  if (typeof value === 'string') return `\`${value}\``
  if (!Array.isArray(value)) {
    const rows = Object.entries(value).map(([name, list]) => [name, list.join(', ')])
    return rows.length === 0 ? '*None.*' : table(['', 'words'], rows)
  }
  if (value.length === 0) return '*None.*'
  if (typeof value[0] === 'string') return fence(wrap(value.join(', ')))
  if (!Array.isArray(value[0])) return patternTable(value)
  return fence(value.map((row) => wrap(row.join(', '), '    ')).join('\n'))
}

/** Patterns with what else they tell. */
function patternTable(patterns) {
  const [is, ...others] = Object.keys(patterns[0])
  return table(
    [is, ...others],
    patterns.map((pattern) => [`\`${pattern[is]}\``, ...others.map((field) => pattern[field])])
  )
}

function fixtureText({name, article}) {
  const {blocks, quotes, speakers, captions, bylines, related, embeds, timestamps, agencies, date, language} = article
  const heads = [`language ${language?.tag ?? 'unknown'}`, ...(date ? [`date ${date.value}`] : [])]
  const who = ({speakers: voices, question}) =>
    voices.map(({speaker, role}) => plain(speakers[speaker].name + (role ? ` (${role.text})` : ''))).join(', ') ||
    (question ? '*the interviewer*' : '*nobody*')
  const credit = ({role, creators, organization, private: own}) =>
    `${role}: ${[...creators, ...(organization ? [organization] : []), ...(own ? ['private'] : [])].join(', ') || '–'}`
  const others = [
    ...bylines.map(({name: by, kind}) => `byline: ${by.text} (${kind})`),
    ...agencies.map(({name: agency, from}) => `agency: ${agency} (${from})`),
    ...timestamps.map(({event, value}) => `time: ${event} ${value ?? ''}`.trim()),
    ...related.map(({marker, title}) => `related: ${[marker?.text, title?.text].filter(Boolean).join(' → ')}`),
    ...embeds.map(({provider, status}) => `embed: ${provider} (${status})`)
  ]
  return [
    `### ${name}`,
    `${heads.join(', ')}`,
    table(
      ['block', 'is'],
      blocks.map(({text, type, also}) => [plain(text), [type, ...(also ?? [])].join(', also ')])
    ),
    quotes.length === 0
      ? 'Speech: none.'
      : table(
          ['who says', 'what', 'how', 'verb', 'to'],
          quotes.map((quote) => [
            who(quote),
            plain(quote.segments.map(({text}) => text).join(' … ')),
            quote.question ? `${quote.kind}, question` : quote.kind,
            plain(quote.cue?.text ?? ''),
            plain(quote.addressee?.text ?? '')
          ])
        ),
    captions.length === 0
      ? undefined
      : table(
          ['caption', 'credit'],
          captions.map(({text, credits}) => [plain(text), plain(credits.map(credit).join('; '))])
        ),
    others.length === 0 ? undefined : others.map((line) => `- ${plain(line)}`).join('\n')
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** Words of a text, in which a star is a star. */
function plain(text) {
  return text.replace(/[*_`<]/gu, '\\$&')
}

function fence(text) {
  return `\`\`\`text\n${text}\n\`\`\``
}

function wrap(text, indent = '') {
  const lines = []
  let line = ''
  for (const word of text.split(/(?<=,) /u)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line === '' || line === indent ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {tsImport} = await import('tsx/esm/api')
  const {allLocales, parseArticle} = await tsImport('../src/index.ts', import.meta.url)
  const docs = fieldDocs(readFileSync(new URL('src/locale/locale.ts', root), 'utf8'))
  const codes = process.argv.slice(2)
  const unknown = codes.filter((code) => !allLocales.some((locale) => locale.code === code))
  if (unknown.length > 0) {
    console.error(`no pack ${unknown.join(', ')}; there are ${allLocales.map(({code}) => code).join(', ')}`)
    process.exitCode = 1
  } else {
    for (const locale of allLocales.filter(({code}) => codes.length === 0 || codes.includes(code))) {
      const page = localePage(locale, docs, readFixtures(locale.code, parseArticle))
      writeFileSync(new URL(`docs/locales/${locale.code}.md`, root), page)
      console.log(`docs/locales/${locale.code}.md`)
    }
  }
}
