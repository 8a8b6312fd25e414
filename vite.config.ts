import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { isRunnableDevEnvironment, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SERVER_PORT = process.env.PORT ?? '8800'

/** `npm run dev`: the server runs beside the page, from source; boards are in `./data`. */
const serverBesidePage: Plugin = {
  name: 'wallstorm:server-beside-page',
  apply: (_, { command, isPreview }) => command === 'serve' && !isPreview && !process.env.VITEST,
  async configureServer({ environments, httpServer }) {
    const { ssr } = environments
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('this Vite cannot run the server from source')
    const { readConfig, startServer } = await ssr.runner.import(here('server/main.ts'))
    const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, PORT: SERVER_PORT })
    const server = await startServer(config, { pageDir: here('public') })
    httpServer?.once('close', () => void server.close())
  },
}

/** `board.html` is `index.html` that asks for a wall's scripts at once, instead of one round after the other. */
const wallScriptsAtOnce: Plugin = {
  name: 'wallstorm:wall-scripts-at-once',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const index = bundle['index.html']
    if (index?.type !== 'asset') throw new Error('the page was built without index.html')
    const html = String(index.source)
    const links = new Map<string, string>()
    const need = (file: string): void => {
      const chunk = bundle[file]
      if (chunk?.type !== 'chunk' || links.has(file)) return
      links.set(file, `<link rel="modulepreload" crossorigin href="/${file}">`)
      for (const css of chunk.viteMetadata?.importedCss ?? [])
        links.set(css, `<link rel="preload" as="style" crossorigin href="/${css}">`)
      for (const imported of chunk.imports) need(imported)
    }
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && WALL_PAGES.some((page) => chunk.moduleIds.includes(page))) need(chunk.fileName)
    }
    const missing = [...links].filter(([file]) => !html.includes(file)).map(([, link]) => `    ${link}\n`)
    this.emitFile({
      type: 'asset',
      fileName: 'board.html',
      source: html.replace('  </head>', `${missing.join('')}  </head>`),
    })
  },
}

/** What libraries bring along and nothing of ours uses: Konva's tweens, and how lib0's log console checks elements. */
const UNUSED: readonly (readonly [module: RegExp, instead: string])[] = [
  [/konva[\\/]lib[\\/]Tween\.js$/, 'export const Tween = undefined\nexport const Easings = {}'],
  [/lib0[\\/]schema\.js$/, 'export const $custom = () => undefined'],
]
const withoutUnused: Plugin = {
  name: 'wallstorm:without-unused',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => UNUSED.find(([module]) => module.test(id))?.[1] ?? null,
}

const WALL_PAGES = [here('src/pages/BoardPage.tsx'), here('src/canvas/Wall.tsx')]

const inBrowser = {
  root: here('.'),
  globalSetup: ['tests/support/browser/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
}

/** One file configures the page build (`vite build`), the server build (`vite build --ssr`) and the tests. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('src'),
  publicDir: isSsrBuild ? false : here('public'),
  plugins: [react(), serverBesidePage, wallScriptsAtOnce, withoutUnused],
  server: {
    host: '127.0.0.1',
    proxy: {
      // As objects: what is given as a string would tell the server another host than the page's.
      '/api': { target: `http://127.0.0.1:${SERVER_PORT}` },
      '/sync': { target: `ws://127.0.0.1:${SERVER_PORT}`, ws: true },
    },
  },
  worker: { format: 'es' },
  // One file starts in half the time of a thousand; only the engine with native code stays outside.
  ...(isSsrBuild && { ssr: { noExternal: true, external: ['classic-level'] } }),
  build: isSsrBuild
    ? {
        outDir: here('dist/server'),
        emptyOutDir: true,
        ssr: true,
        rollupOptions: { input: here('server/cli/main.ts'), output: { entryFileNames: 'wallstorm.js' } },
      }
    : { outDir: here('dist/page'), emptyOutDir: true },
  test: {
    root: here('.'),
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          root: here('.'),
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/fixtures/**', 'tests/e2e/**', 'tests/pictures/**', 'tests/bench/**', 'tests/generated/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'generated',
          root: here('.'),
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 600_000,
          include: ['tests/generated/**/*.test.ts'],
        },
      },
      { extends: true, test: { ...inBrowser, name: 'browser', include: ['tests/e2e/*.test.ts'] } },
      { extends: true, test: { ...inBrowser, name: 'gestures', include: ['tests/e2e/gestures/*.test.ts'] } },
      { extends: true, test: { ...inBrowser, name: 'bench', include: ['tests/bench/**/*.bench.test.ts'] } },
      { extends: true, test: { ...inBrowser, name: 'pictures', include: ['tests/pictures/**/*.test.ts'] } },
    ],
  },
}))
