/** How the tests run: one configuration, from the checkout's root. */
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {unicodeClasses} from '../src/build/unicode-classes.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // What is tried is what is shipped.
  plugins: [unicodeClasses()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
})
