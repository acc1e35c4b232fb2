const LONGEST_TEXT = 72
const WIDTH = 100
const INDENT = '    '

/** Rows in columns; the last one runs on. */
export function table(rows: ReadonlyArray<readonly string[]>): readonly string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(cell.length, widths[i] ?? 0)))
  return rows.map((row) => INDENT + row.map((cell, i) => cell.padEnd(i < row.length - 1 ? widths[i] : 0)).join('  '))
}

/** A list, as many to a line as fit. */
export function wrapped(cells: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ''
  cells.forEach((cell, i) => {
    const piece = i < cells.length - 1 ? `${cell},` : cell
    if (line !== '' && line.length + piece.length + 1 > WIDTH) {
      lines.push(INDENT + line)
      line = ''
    }
    line += line === '' ? piece : ` ${piece}`
  })
  return line === '' ? lines : [...lines, INDENT + line]
}

/** What several rules have in common said once: the rules in their order, by what is said of them. */
export function grouped(rows: ReadonlyArray<readonly [rule: string, said: string]>): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [rule, said] of rows) {
    const rules = groups.get(said)
    if (rules) rules.push(rule)
    else groups.set(said, [rule])
  }
  return [...groups].map(([said, rules]) => `${INDENT}${rules.join(', ')}: ${said}`)
}

export function short(text: string): string {
  return text.length > LONGEST_TEXT ? `“${text.slice(0, LONGEST_TEXT - 1)}…”` : `“${text}”`
}

/** How sure a rule is. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}
