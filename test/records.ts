import {existsSync, readdirSync, readFileSync} from 'node:fs'

export interface TestRecord {
  readonly path: string
  readonly text: string
}

/** Every article of the corpus and every fixture. */
export const records: readonly TestRecord[] = ['corpus/', 'fixtures/'].flatMap((folder) => {
  const root = new URL(folder, import.meta.url)
  if (!existsSync(root)) return []
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.txt'))
  return paths.map((path) => ({path: folder + path, text: readFileSync(new URL(path, root), 'utf8')}))
})
