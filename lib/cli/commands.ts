import type { Command } from './command'

/**
 * Every command there is; the contract names more, which arrive with their cores. Each is loaded when it
 * is called for, so that none pays for the start of the others.
 */
export type Entry = { readonly name: string; readonly load: () => Promise<Command> }

export const COMMANDS: readonly Entry[] = [
  {
    name: 'configure inspect',
    load: async () => (await import('./configure-inspect')).configureInspect,
  },
  { name: 'configure query', load: async () => (await import('./configure-query')).configureQuery },
  {
    name: 'configure explain',
    load: async () => (await import('./configure-explain')).configureExplain,
  },
  {
    name: 'configure sample',
    load: async () => (await import('./configure-sample')).configureSample,
  },
  { name: 'catalogue lint', load: async () => (await import('./catalogue-lint')).catalogueLint },
  {
    name: 'catalogue schema',
    load: async () => (await import('./catalogue-schema')).catalogueSchemaCommand,
  },
  {
    name: 'catalogue export',
    load: async () => (await import('./catalogue-export')).catalogueExport,
  },
  { name: 'pattern sheet', load: async () => (await import('./pattern-sheet')).patternSheet },
  { name: 'pattern draft', load: async () => (await import('./pattern-draft')).patternDraft },
  { name: 'package build', load: async () => (await import('./package-build')).packageBuild },
  { name: 'package verify', load: async () => (await import('./package-verify')).packageVerify },
  { name: 'body predict', load: async () => (await import('./body-predict')).bodyPredict },
  { name: 'body check', load: async () => (await import('./body-check')).bodyCheck },
  { name: 'body next', load: async () => (await import('./body-next')).bodyNext },
  {
    name: 'recommend values',
    load: async () => (await import('./recommend-values')).recommendValues,
  },
  { name: 'schedule', load: async () => (await import('./schedule')).schedule },
  { name: 'queue', load: async () => (await import('./queue')).queue },
  { name: 'line preset', load: async () => (await import('./line-preset')).linePreset },
  { name: 'line', load: async () => (await import('./line')).line },
]
