import type { ProseBlock } from './block.js'

export function assignRoles(_blocks: readonly ProseBlock[]): void {}
