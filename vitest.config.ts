import {defineConfig} from 'vitest/config'

// `vitest run` is the quick suite; `vitest run --mode long` what takes minutes (fuzz, hostile, scale).
export default defineConfig(({mode}) => ({
  test:
    mode === 'long'
      ? {include: ['test/long/**/*.test.ts'], testTimeout: 300_000, fileParallelism: false}
      : {
          // the suites only read, so one worker's modules and compiled languages serve all its files
          pool: 'threads',
          isolate: false,
          include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
          // a busy machine takes its time to compile
          testTimeout: 60_000,
          exclude: ['test/long/**'],
          coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']}
        }
}))
