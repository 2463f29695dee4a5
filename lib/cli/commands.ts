import type { Command } from './command'
import { packageVerify } from './package-verify'

/** Every command there is; the contract names more, which arrive with their cores. */
export const COMMANDS: readonly Command[] = [packageVerify]
