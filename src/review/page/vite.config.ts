/** How the review page is built: into `dist/review/`, which the package ships. */
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The page's address holds a secret that the build cannot know.
  base: './',
  logLevel: 'warn',
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
  build: {
    outDir: fileURLToPath(new URL('../../../dist/review', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {entryFileNames: 'page.js', assetFileNames: 'page[extname]'},
    },
  },
})
