import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {allLocales} from '../src/all-locales.js'

/**
 * All words of languages are data, in locales/ and furniture/. Here every string and
 * regular expression of the other files is searched for words that some pack lists.
 *
 * Our own names are English (`'person'`, `'last'`), so a string may be in a list and
 * yet not be there for a text. Which it is, the code tells: a name is one of a union of
 * names by its type, or it names a variable, a field or a rule somewhere else too.
 */
const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
const isData = (file: string) => /^(?:locales|furniture)[\\/]/u.test(file)
/** What is said to people about the rules, in English; none of it is held against a text. */
const isSaid = (file: string) => /^explain(?:[\\/]|\.ts)/u.test(file)

/** The words that packs list, in small letters. */
const words = new Set<string>()
/** Whose an embed is: names of ours in the midst of the data. */
const providers = new Set<unknown>()
function collect(value: unknown): void {
  if (typeof value === 'string') for (const word of value.toLowerCase().split(/\s+/u)) words.add(word)
  else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      if (field === 'provider') providers.add(inner)
      else if (field !== 'status') collect(inner)
    }
  }
}
for (const {words: own, furniture} of allLocales) collect([own, furniture])
for (const word of words) if (!/\p{L}{2}/u.test(word)) words.delete(word)

/** Fields of type string that hold our own names or sentences. */
const ownFields = new Set(['rule', 'kind', 'type', 'reason', 'is', 'provider', 'code', 'tag'])

function isNames(type: ts.Type | undefined): boolean {
  if (!type) return false
  const types = type.isUnion() ? type.types : [type]
  const strings = types.filter(
    ({flags}) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.BooleanLike))
  )
  return strings.length > 0 && strings.every((one) => one.isStringLiteral())
}

function isOurs(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const {parent} = node
  if (isNames(checker.getContextualType(node)) || ('text' in node && providers.has(node.text))) return true
  if (ts.isBinaryExpression(parent)) {
    return isNames(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left))
  }
  if (ts.isCaseClause(parent)) return isNames(checker.getTypeAtLocation(parent.parent.parent.expression))
  if (ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent)) return true
  for (let at: ts.Node = node; !ts.isStatement(at); at = at.parent) {
    if (ts.isImportDeclaration(at.parent) || ts.isExportDeclaration(at.parent) || ts.isConstTypeReference(at))
      return true
    if (ts.isAsExpression(at) && ts.isConstTypeReference(at.type)) return true
    if (ts.isNewExpression(at) && /Error$/u.test(at.expression.getText())) return true
    if (ts.isPropertyAssignment(at) && ownFields.has(at.name.getText())) return true
  }
  return false
}

/** The words in what a literal would match; of a string only if all of it is words of that list. */
function wordsIn(node: ts.Node): string[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const text = node.text.replace(/\/[a-z]*$|\\[pPxk]?\{.*?\}|\\u....|\\./gu, ' ')
    return [...text.matchAll(/\p{L}{2,}/gu)].map(([word]) => word).filter((word) => words.has(word.toLowerCase()))
  }
  if (!ts.isStringLiteralLike(node)) return []
  const parts = node.text
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => /\p{L}/u.test(part))
  const bare = parts.map((part) => (words.has(part) ? part : part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))
  return bare.every((part) => words.has(part)) ? bare : []
}

/** The names in our code: of variables and fields, and the rules' own. */
function namesIn(sources: readonly ts.SourceFile[]): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer) && ownFields.has(node.name.getText())) {
      names.add(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  sources.forEach(visit)
  return names
}

function findWords(sources: readonly ts.SourceFile[], checker: ts.TypeChecker): string[] {
  const found: string[] = []
  const names = namesIn(sources)
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      const listed = wordsIn(node)
      const isName = ts.isStringLiteral(node) && names.has(node.text)
      if (listed.length > 0 && !isName && !isOurs(node as ts.Expression, checker)) {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart())
        found.push(`${source.fileName.replace(src, '')}:${line + 1} ${listed.join(' ')}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  types: []
}

test('no word that a text could contain stands outside the data', {timeout: 60_000}, () => {
  const program = ts.createProgram(
    files.map((file) => src + file),
    options
  )
  const sources = files
    .filter((file) => !isData(file) && !isSaid(file))
    .map((file) => program.getSourceFile(src + file)!)
  const found = findWords(sources, program.getTypeChecker())
  // The date header opens with this word in every language: it's the format's.
  expect(found.filter((place) => !/^header\/read-header.ts:\d+ date$/u.test(place))).toEqual([])
})

test('the search finds one that does', {timeout: 60_000}, () => {
  const code = `
    declare const word: string
    declare const kind: 'person' | 'body'
    export const a = word === 'sier' || kind === 'person'
    export const b = /^(?:FOTO|x)\\p{Lu}/u.test(word)
    export const c = new Set(['legger til', 'no-such-word', 'Les også:']).has(word)
    export function d(): typeof kind { return 'person' }
    throw new TypeError('sier')`
  const host = ts.createCompilerHost(options)
  const {getSourceFile} = host
  host.getSourceFile = (name, ...rest) => {
    return name === '/x.ts'
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest)
  }
  const program = ts.createProgram(['/x.ts'], options, host)
  const found = findWords([program.getSourceFile('/x.ts')!], program.getTypeChecker())
  expect(found).toEqual(['/x.ts:4 sier', '/x.ts:5 FOTO', '/x.ts:6 legger til', '/x.ts:6 les også'])
})
