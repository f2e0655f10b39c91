// Starts the language server of claimlint; everything else is the server's.

import { commands, type ExtensionContext, workspace } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const own = context.asAbsolutePath('dist/server/language-server-stdio.mjs')
  const command = workspace.getConfiguration('claimlint').get<string>('serverPath')
  const server: ServerOptions = command ? { command, transport: TransportKind.stdio } : { module: own, transport: TransportKind.stdio }
  client = new LanguageClient('claimlint', 'claimlint', server, {
    documentSelector: [{ language: 'markdown' }, { language: 'mdx' }],
  })
  context.subscriptions.push(commands.registerCommand('claimlint.restart', () => client?.restart()))
  await client.start()
}

export const deactivate = (): Promise<void> | undefined => client?.stop()
