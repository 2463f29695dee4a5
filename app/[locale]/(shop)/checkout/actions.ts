'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { CheckoutFormState } from '@/components/order/checkout-problem'
import { ADDRESS_FIELDS, type AddressField, checkAddress } from '@/lib/core/pricing/address-form'
import { ok } from '@/lib/core/shared/result'
import { LOCALES } from '@/lib/core/shared/text'
import { startCheckout } from '@/lib/demand/start-checkout'
import { ensureActor } from '@/lib/identity/current-actor'
import { action, fieldsOf } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { neededByShopMs } from '@/lib/platform/needed-by'

const word = z.string().max(200).optional()

type Typed = Readonly<Partial<Record<AddressField, string | undefined>>>

const fieldsFrom = (typed: Typed) =>
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, typed[field]]))

const form = z
  .object({
    locale: z.enum(LOCALES),
    bagHash: z.string().max(80),
    shownTotalCents: z.coerce.number().int(),
    countryCode: z.string().length(2),
    methodId: z.string().max(20),
    neededBy: z.union([z.iso.date(), z.literal('')]).optional(),
    email: z.string().trim().max(200),
    ...(Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, word])) as Record<
      AddressField,
      typeof word
    >),
  })
  .superRefine((given, context) => {
    if (given.email === '')
      context.addIssue({ code: 'custom', path: ['email'], message: 'missing' })
    else if (!z.email().safeParse(given.email).success)
      context.addIssue({ code: 'custom', path: ['email'], message: 'email' })
    const address = checkAddress(given.countryCode, fieldsFrom(given))
    if (!address.ok)
      for (const { field, problem } of address.error)
        context.addIssue({ code: 'custom', path: [field], message: problem })
  })

const start = action({
  name: 'start-checkout',
  schema: form,
  who: ensureActor,
  run: async (actor, given) => {
    const address = checkAddress(given.countryCode, fieldsFrom(given))
    const { name = '', phone, ...lines } = address.ok ? address.value : {}
    const started = await startCheckout(actor, {
      bagHash: given.bagHash,
      shownTotalCents: given.shownTotalCents,
      contact: { email: given.email, name, ...(phone ? { phone } : {}) },
      address: { countryCode: given.countryCode, lines },
      methodId: given.methodId,
      neededByShopMs: given.neededBy ? neededByShopMs(given.neededBy) : null,
      locale: given.locale,
    })
    if (started.ok) return ok({ href: started.value.url })
    const { error } = started
    if (error.code === 'already-paid')
      return ok({ href: paths.order(given.locale, error.orderNumber, error.accessToken) })
    // What changed is drawn anew, so that the button below says what it will charge.
    revalidatePath('/[locale]/(shop)', 'layout')
    return started
  },
})

export async function checkoutAction(
  _previous: CheckoutFormState,
  input: FormData,
): Promise<CheckoutFormState> {
  const outcome = await start(null, input)
  if (outcome.status === 'done') redirect(outcome.value.href)
  const typed = Object.entries(fieldsOf(input)).filter(([name]) =>
    ['email', ...ADDRESS_FIELDS].includes(name),
  )
  return { outcome, values: Object.fromEntries(typed) as Record<string, string> }
}
