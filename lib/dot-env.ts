import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

// To be imported before all else by what a shell starts: some settings are read as modules load.
if (existsSync('.env')) loadEnvFile('.env')
