/** How the program is built: into `dist/`, which the package ships. */
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'tsdown'
import {unicodeClasses} from './unicode-classes.ts'

export default defineConfig({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    worker: 'src/labour/worker.ts',
    pipeline: 'pipeline/index.ts',
  },
  plugins: [unicodeClasses()],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  // What the thread that hands out the work needs of the pipeline, apart from the rules.
  outputOptions: {
    codeSplitting: {
      groups: [
        {name: 'duplicates', test: /\/pipeline\/(?:dump\/duplicates\/[\w-]+|text\/(?:search|own-text))\.ts$/},
      ],
    },
  },
  dts: true,
  clean: true,
  logLevel: 'warn',
  fixedExtension: false,
})
