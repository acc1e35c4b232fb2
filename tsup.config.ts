import {existsSync, readFileSync} from 'node:fs'
import {defineConfig} from 'tsup'

// The doors of the package are listed once, in `exports`: `./dist/core.js` is built from `src/core.ts`.
const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
const entry: Record<string, string> = {}
for (const door of Object.values<string | {default: string}>(exports)) {
  if (typeof door === 'string') continue
  const name = door.default.replace('./dist/', '').replace('.js', '')
  // A door without a source is no reason not to build the others; publint tells of it.
  if (existsSync(`src/${name}.ts`)) entry[name] = `src/${name}.ts`
}

export default defineConfig({
  entry,
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  // tsup hands TypeScript a `baseUrl`, which TypeScript 6 deprecates.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true
})
