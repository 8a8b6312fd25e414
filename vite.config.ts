import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One file configures the page build (`vite build`), the server build (`vite build --ssr`) and the tests. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('src'),
  publicDir: isSsrBuild ? false : here('public'),
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: { '/api': 'http://127.0.0.1:8800', '/sync': { target: 'ws://127.0.0.1:8800', ws: true } },
  },
  worker: { format: 'es' },
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
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
          root: here('.'),
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: here('.'),
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}))
