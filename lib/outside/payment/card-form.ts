import { z } from 'zod'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type CardBehaviour, TEST_CARDS, type TestCard } from './test-cards.data'

/** What the page's form sends. The number is looked up and forgotten: only four digits are kept. */
export const cardFormSchema = z.object({
  email: z.string().trim().max(320).default(''),
  number: z.string().max(40).default(''),
  expiry: z.string().trim().max(20).default(''),
  cvc: z.string().trim().max(10).default(''),
  name: z.string().trim().max(200).default(''),
})
export type CardForm = z.output<typeof cardFormSchema>

export type Card = {
  readonly brand: TestCard['brand']
  readonly last4: string
  readonly expMonth: number
  readonly expYear: number
  readonly behaviour: CardBehaviour
}

type FieldProblem =
  | 'emailInvalid'
  | 'numberMissing'
  | 'numberInvalid'
  | 'expiryInvalid'
  | 'expiryPast'
  | 'cvcInvalid'
  | 'nameMissing'

export type FieldProblems = Partial<Record<keyof CardForm, FieldProblem>>

/** ISO/IEC 7812-1, annex B (Luhn). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return digits.length > 0 && sum % 10 === 0
}

function numberProblem(digits: string, isListed: boolean): FieldProblem | undefined {
  if (digits === '') return 'numberMissing'
  // One of the published spellings fails its own check digit.
  if (isListed) return undefined
  return /^\d{13,19}$/.test(digits) && passesLuhn(digits) ? undefined : 'numberInvalid'
}

function expiryOf(text: string): { month: number; year: number } | null {
  const match = /^(\d{1,2})\s*[/.\-\s]?\s*(\d{2}|\d{4})$/.exec(text)
  const month = Number(match?.[1])
  const year = Number(match?.[2])
  if (!match || month < 1 || month > 12) return null
  return { month, year: year < 100 ? 2000 + year : year }
}

/** The card behind a filled form, or what is wrong with which field. */
export function readCard(
  form: CardForm,
  knownEmail: string | null,
  nowMs: number,
): Result<Card, FieldProblems> {
  const digits = form.number.replace(/[\s-]/g, '')
  const expiry = expiryOf(form.expiry)
  const listed = TEST_CARDS.find((card) => card.number === digits)
  const problems: FieldProblems = {}
  if (!knownEmail && !/^\S+@\S+\.\S+$/.test(form.email)) problems.email = 'emailInvalid'
  const wrongNumber = numberProblem(digits, listed !== undefined)
  if (wrongNumber) problems.number = wrongNumber
  if (!expiry) problems.expiry = 'expiryInvalid'
  else if (Date.UTC(expiry.year, expiry.month, 1) <= nowMs) problems.expiry = 'expiryPast'
  if (!(listed?.brand === 'amex' ? /^\d{4}$/ : /^\d{3,4}$/).test(form.cvc))
    problems.cvc = 'cvcInvalid'
  if (form.name === '') problems.name = 'nameMissing'
  if (!expiry || Object.keys(problems).length > 0) return refuse(problems)
  return ok({
    brand: listed?.brand ?? 'visa',
    last4: digits.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    behaviour: listed?.behaviour ?? {
      kind: 'declined',
      code: 'card_declined',
      declineCode: 'test_mode_live_card',
    },
  })
}
