#!/usr/bin/env node
// The program `claimlint`.

import { run } from './cli/run.js'

const { stdin, stdout, stderr, env } = process
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), stdin, stdout, stderr, env })
