import type { Command } from './command'
import { configureExplain } from './configure-explain'
import { configureInspect } from './configure-inspect'
import { configureQuery } from './configure-query'
import { configureSample } from './configure-sample'
import { packageVerify } from './package-verify'

/** Every command there is; the contract names more, which arrive with their cores. */
export const COMMANDS: readonly Command[] = [
  configureInspect,
  configureQuery,
  configureExplain,
  configureSample,
  packageVerify,
]
