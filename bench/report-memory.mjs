// Loaded before a measured process: writes its peak memory, in kilobytes, to the file named by MEMORY_FILE.

import { writeFileSync } from 'node:fs'
import process from 'node:process'

process.on('exit', () => writeFileSync(process.env.MEMORY_FILE ?? '', String(process.resourceUsage().maxRSS)))
