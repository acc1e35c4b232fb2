// Completes package-lock.json after an `npm install` that changed it.
//
// Tools such as esbuild and biome list one optional package for each platform. A registry
// that doesn't carry all of them makes npm leave the others out of the lock, and `npm ci`
// then refuses the lock, here or on another platform. Such a package is pinned to one exact
// version and says in its name where it belongs, so the entry can be written down unseen:
// npm skips it where the platform differs and checks it against the registry where it fits.
//
//   node scripts/fill-lock.mjs            adds what is missing
//   node scripts/fill-lock.mjs --check    only tells; exit status 1 if something is missing
import {readFileSync, writeFileSync} from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const systems = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '))
const processors = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))
const libraries = new Map([
  ['musl', 'musl'],
  ['gnu', 'glibc'],
  ['glibc', 'glibc']
])

/** What `@biomejs/cli-linux-x64-musl` says of its platform. */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = words.filter((word) => systems.has(word))
  const cpu = words.filter((word) => processors.has(word))
  const libc = words.flatMap((word) => libraries.get(word) ?? [])
  return {...(cpu.length > 0 && {cpu}), ...(libc.length > 0 && {libc}), ...(os.length > 0 && {os})}
}

const lock = JSON.parse(readFileSync(file, 'utf8'))
const locked = lock.packages
const added = []

for (const [path, owner] of Object.entries(locked)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const exact = /^\d/.test(version)
    const top = `node_modules/${name}`
    const own = path === '' ? top : `${path}/${top}`
    if (!exact || locked[own] || locked[top]?.version === version) continue
    // Two versions of one tool: the second keeps its packages below itself.
    const place = locked[top] ? own : top
    locked[place] = {version, ...platformOf(name), ...(owner.dev && {dev: true}), optional: true}
    added.push(`${place}@${version}`)
  }
}

for (const line of added) console.log(line)
console.log(`${added.length} platform packages were missing`)
if (process.argv.includes('--check')) process.exitCode = added.length > 0 ? 1 : 0
else if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(locked).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
