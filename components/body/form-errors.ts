import type { ActionState } from '@/lib/core/shared/action-state'
import type { LookAgain, MeasureLabels } from './measure-form-types'

type Answer = ActionState<unknown, LookAgain | { readonly code: string }>

/** What the server has against it, each with the field it is about. */
export function formErrors(
  answer: Answer,
  labels: MeasureLabels,
): { readonly text: string; readonly fieldId?: string }[] {
  if (answer.status === 'fault') return [{ text: `${labels.fault} ${answer.requestId}` }]
  if (answer.status === 'invalid') return [{ text: labels.failed }]
  if (answer.status !== 'refused') return []
  const { error } = answer
  if ('findings' in error) return error.findings.map(({ key, text }) => ({ fieldId: key, text }))
  switch (error.code) {
    case 'no-consent':
      return [{ text: labels.consentNeeded, fieldId: 'consent' }]
    case 'whose':
      return [{ text: labels.whoseNeeded, fieldId: 'whose-mine' }]
    default:
      return [{ text: labels.failed }]
  }
}
