// Runs the real textlint and ESLint over a page.

import markdownLanguage from '@eslint/markdown'
import { TextlintKernel, type TextlintPluginCreator, type TextlintRuleModule } from '@textlint/kernel'
import textlintMarkdown from '@textlint/textlint-plugin-markdown'
import { ESLint, type Linter } from 'eslint'
import eslintPlugin from '../../src/eslint.js'
import textlintRule from '../../src/textlint.js'

// A CommonJS module: Vitest hands out its default export, Node the module around it.
const loaded = textlintMarkdown as unknown as TextlintPluginCreator | { readonly default: TextlintPluginCreator }
const plugin = 'default' in loaded ? loaded.default : loaded

export async function textlint(source: string, options: object | true = true) {
  const { messages } = await new TextlintKernel().lintText(source, {
    ext: '.md',
    filePath: 'page.md',
    plugins: [{ pluginId: 'markdown', plugin }],
    rules: [{ ruleId: 'claimlint', rule: textlintRule as unknown as TextlintRuleModule, options }],
  })
  return messages
}

export async function eslint(source: string, options?: object) {
  const level = options ? ['error', options] : 'error'
  const config = [
    {
      files: ['**/*.md'],
      plugins: { markdown: markdownLanguage },
      language: 'markdown/gfm',
      languageOptions: { frontmatter: 'yaml' },
    },
    { files: ['**/*.md'], plugins: { claimlint: eslintPlugin }, rules: { 'claimlint/claims': level } },
  ] as unknown as Linter.Config[]
  const engine = new ESLint({ overrideConfigFile: true, overrideConfig: config })
  const [result] = await engine.lintText(source, { filePath: 'page.md' })
  return result?.messages ?? []
}
