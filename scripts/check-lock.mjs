// The lock must install anywhere: no download addresses, and no platform left out.
import {readFileSync} from 'node:fs'
import {missingPlatforms} from './fill-lock.mjs'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const addressed = Object.keys(lock.packages).filter((path) => 'resolved' in lock.packages[path])
const missing = [...missingPlatforms(lock.packages).keys()]

for (const path of addressed) console.log(`${path} has an address: run npm install with the .npmrc of the project`)
for (const path of missing) console.log(`${path} is missing: run node scripts/fill-lock.mjs`)
process.exitCode = addressed.length + missing.length > 0 ? 1 : 0
