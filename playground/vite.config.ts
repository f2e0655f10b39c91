import { defineConfig, type Plugin } from 'vite'

/** The built page may load its own files and nothing else. (The development server needs its socket.) */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        // CodeMirror adds its style as elements and draws squiggles with data addresses.
        content:
          "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
      },
    },
  ],
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // The linter runs in a worker, which has no document to decode character references with.
  resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: { modulePreload: false, target: 'es2022', chunkSizeWarningLimit: 2000 },
  plugins: [policy],
})
