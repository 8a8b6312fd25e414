import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Bundles the measurement and its processes for plain Node, then runs it. */
const root = resolve(import.meta.dirname, '../../..')
const outDir = join(root, 'dist/bench')
const input = Object.fromEntries(
  ['main', 'load', 'relay'].map((name) => [name, join(import.meta.dirname, `${name}.ts`)]),
)
await build({
  configFile: false,
  logLevel: 'error',
  root,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rollupOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
})
await import(join(outDir, 'main.js'))
