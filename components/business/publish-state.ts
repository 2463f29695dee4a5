import type { CatalogueReport } from '@/lib/core/configuration/lint/catalogue-report'
import type { ActionState } from '@/lib/core/shared/action-state'
import type { Text } from '@/lib/core/shared/text'

/** What came of a file; its text comes back, so that the page works without script. */
export type Outcome = { readonly text: string } & (
  | { readonly kind: 'report'; readonly report: CatalogueReport }
  | {
      readonly kind: 'unreadable'
      readonly place: string
      readonly detail: string
      readonly line: number | null
      readonly column: number | null
    }
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly values: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'published'
      readonly name: Text
      readonly version: string
      readonly href: string
    }
)

export type PublishState = ActionState<Outcome, { readonly code: string }>

export type PublishLabels = Readonly<
  Record<
    | 'file'
    | 'fileHint'
    | 'text'
    | 'textHint'
    | 'check'
    | 'publish'
    | 'working'
    | 'holds'
    | 'possible'
    | 'clean'
    | 'errors'
    | 'warnings'
    | 'severity'
    | 'error'
    | 'warning'
    | 'line'
    | 'place'
    | 'what'
    | 'unreadable'
    | 'published'
    | 'open'
    | 'empty'
    | 'fault',
    string
  >
> & { readonly refused: Readonly<Record<string, string>> }
