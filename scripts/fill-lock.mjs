// Completes package-lock.json after an `npm install` that changed it.
//
// Tools such as esbuild and biome list one optional package for each platform. A registry
// that doesn't carry all of them makes npm leave the others out of the lock, and `npm ci`
// then refuses the lock, here or on another platform. Such a package is pinned to one exact
// version and says in its name where it belongs, so the entry can be written down unseen:
// npm skips it where the platform differs and checks it against the registry where it fits.
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const systems = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '))
const processors = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))
const libraries = new Map(Object.entries({musl: 'musl', gnu: 'glibc', glibc: 'glibc'}))

/** What `@biomejs/cli-linux-x64-musl` says of its platform. */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const cpu = words.filter((word) => processors.has(word))
  const libc = words.flatMap((word) => libraries.get(word) ?? [])
  const os = words.filter((word) => systems.has(word))
  return {...(cpu.length > 0 && {cpu}), ...(libc.length > 0 && {libc}), ...(os.length > 0 && {os})}
}

/** The platform packages that a lock leaves out: the place of each in the lock, and its entry. */
export function missingPlatforms(locked) {
  const missing = new Map()
  const at = (place) => locked[place] ?? missing.get(place)
  for (const [path, owner] of Object.entries(locked)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      // npm itself locks what is given as a range.
      if (!/^\d/.test(version)) continue
      const top = `node_modules/${name}`
      const own = path === '' ? top : `${path}/${top}`
      if (at(own) || at(top)?.version === version) continue
      // Two versions of one tool: the second keeps its packages below itself.
      const place = at(top) ? own : top
      missing.set(place, {version, ...platformOf(name), ...(owner.dev && {dev: true}), optional: true})
    }
  }
  return missing
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingPlatforms(lock.packages)
  const byPlace = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)
  lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(byPlace))
  if (missing.size > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.size} platform packages were missing`)
}
