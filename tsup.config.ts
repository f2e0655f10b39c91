import { execFileSync } from 'node:child_process'
import { defineConfig, type Options } from 'tsup'

const core = { index: 'src/index.ts', rule: 'src/rule.ts', rules: 'rules/index.ts', remark: 'src/remark.ts' }
const beside = { reporters: 'src/reporters/index.ts', testing: 'src/testing.ts', facts: 'src/facts/index.ts' }
const node = { config: 'src/config/load.ts' }
const hosts = { textlint: 'src/textlint.ts', eslint: 'src/eslint.ts', fetch: 'src/fetch/index.ts' }
const common = { format: 'esm', target: 'node20', removeNodeProtocol: false } as const
const require = "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);"

/** Compiles the built-in phrases now, so that a program need not do it each time that it starts. */
const prepared: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'prepared',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]match[\\/]prepared\.ts$/ }, () => {
      const json = execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/prepare.ts'], { maxBuffer: 1 << 26 })
      return { contents: `export const tables = JSON.parse(${JSON.stringify(String(json))})`, loader: 'js' }
    })
  },
}

export default defineConfig([
  { ...common, entry: { ...core, ...beside, ...node, ...hosts }, dts: true },
  // Programs bring everything along: a cold start is mostly the look-up of packages.
  {
    ...common,
    entry: {
      cli: 'src/cli.ts',
      'language-server': 'src/language-server/index.ts',
      'language-server-stdio': 'src/language-server.ts',
    },
    noExternal: [/./],
    esbuildPlugins: [prepared],
    external: ['remark-mdx'],
    minify: true,
    banner: { js: require },
    dts: { entry: { 'language-server': 'src/language-server/index.ts' } },
  },
])
