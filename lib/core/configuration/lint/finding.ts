import type { Text } from '@/lib/core/shared/text'

/**
 * What is wrong, or only odd, about a catalogue whose shape is right. An error keeps it from being
 * published; a warning is for a person to judge.
 */
export const FINDING_CODES = [
  'duplicate-id',
  'unknown-name',
  'crooked-row',
  'no-variant',
  'incomplete-design',
  'broken-defaults',
  'broken-look',
  'missing-text',
  'missing-cut',
  'over-budget',
  'not-all-checked',
  'dead-option',
  'idle-rule',
  'never-triggered-rule',
  'alike-options',
  'unused-group',
  'single-option',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

export type Finding = {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning'
  /** Where in the catalogue, as parts of a JSON Pointer. */
  readonly path: readonly (string | number)[]
  readonly text: Text
}

const WARNINGS: ReadonlySet<FindingCode> = new Set([
  'over-budget',
  'not-all-checked',
  'dead-option',
  'idle-rule',
  'never-triggered-rule',
  'alike-options',
  'unused-group',
  'single-option',
])

export const finding = (code: FindingCode, path: Finding['path'], text: Text): Finding => ({
  code,
  severity: WARNINGS.has(code) ? 'warning' : 'error',
  path,
  text,
})
