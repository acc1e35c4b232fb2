import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {lineWeights} from '../src/blocks/settle/lines/line-weights.js'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Where a file's rules belong, by its path. */
const stages = [
  ['blocks/settle/', 'settle'],
  ['blocks/', 'blocks'],
  ['quotes/', 'quotes'],
  ['speakers/', 'speakers'],
  ['header/', 'header']
] as const

export interface RuleIds {
  /** By id: the stages whose files can write it. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  /** Places where a rule's id is put together so that nobody can tell it from the source. */
  readonly unreadable: readonly string[]
}

/**
 * Every rule id that the source can write into a verdict.
 *
 *     rule: 'dash-speech'     make(row, 'source', …)     rule: `tag-${phrase.kind}`
 *           ^^^^^^^^^^^^^               ^^^^^^^^                ^^^^^^^^^^^^^^^^^^^
 *     field                   argument of that name      by the type of what is put in
 */
export function collectRuleIds(): RuleIds {
  const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && stages.some(([folder]) => file.startsWith(folder)))
  const program = ts.createProgram(
    files.map((file) => src + file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: true,
      types: []
    }
  )
  const checker = program.getTypeChecker()
  const ids = new Map<string, Set<string>>()
  const unreadable: string[] = []

  for (const file of files) {
    const source = program.getSourceFile(src + file)!
    const [, stage] = stages.find(([folder]) => file.startsWith(folder))!
    const keep = (node: ts.Expression): void => {
      const found = valuesOf(node, checker)
      if (found === undefined) {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart())
        unreadable.push(`${file}:${line + 1} ${node.getText()}`)
      }
      for (const id of found ?? []) {
        // the blank that quotes are copied from
        if (id === '') continue
        const written = ids.get(id)
        if (written) written.add(stage)
        else ids.set(id, new Set([stage]))
      }
    }
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') keep(node.initializer)
      if (ts.isShorthandPropertyAssignment(node) && node.name.text === 'rule') keep(node.name)
      if (ts.isCallExpression(node)) {
        const parameters = checker.getResolvedSignature(node)?.getParameters() ?? []
        parameters.forEach(({name}, i) => {
          if (name === 'rule' && node.arguments[i]) keep(node.arguments[i])
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  for (const id of [...ids.keys()]) if (!isWritten(id)) ids.delete(id)
  return {ids, unreadable}
}

/** The ids that an expression can be; none where it only hands on what another place wrote; undefined where it can't be told. */
function valuesOf(node: ts.Expression, checker: ts.TypeChecker): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) {
    const sides = [valuesOf(node.whenTrue, checker), valuesOf(node.whenFalse, checker)]
    return sides.includes(undefined) ? undefined : sides.flatMap((side) => side ?? [])
  }
  if (ts.isTemplateExpression(node)) {
    let all: readonly string[] = [node.head.text]
    for (const {expression, literal} of node.templateSpans) {
      const inner = literalsOf(checker.getTypeAtLocation(expression))
      if (!inner) return undefined
      all = all.flatMap((start) => inner.map((value) => start + value + literal.text))
    }
    return all
  }
  const type = checker.getTypeAtLocation(node)
  const literals = literalsOf(type)
  if (literals) return literals
  // a rule itself, not its id
  if (!(type.flags & ts.TypeFlags.StringLike)) return []
  // handed on: `{rule}` of a parameter, `block.rule` of another verdict
  const symbol = checker.getSymbolAtLocation(node)
  const declared = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)?.valueDeclaration
    : symbol?.valueDeclaration
  const isHanded = declared !== undefined && (ts.isParameter(declared) || ts.isBindingElement(declared))
  return isHanded || ts.isPropertyAccessExpression(node) ? [] : undefined
}

function literalsOf(type: ts.Type): readonly string[] | undefined {
  const types = type.isUnion() ? type.types : [type]
  return types.every((one) => one.isStringLiteral())
    ? types.map((one) => (one as ts.StringLiteralType).value)
    : undefined
}

/** The weights of lines know some kinds only. */
function isWritten(id: string): boolean {
  const [, kind] = /^(\w+)-(?:clear|likely)$/u.exec(id) ?? []
  return kind === undefined || lineWeights.kinds.some((known) => known === kind)
}
