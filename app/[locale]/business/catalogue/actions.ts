'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Outcome } from '@/components/business/publish-state'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { checkCatalogue, publishCatalogue } from '@/lib/demand/publish-catalogue'
import type { Actor } from '@/lib/identity/actor'
import { currentActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'

/** Room for several hundred options in two languages. */
const MOST_CHARACTERS = 2_000_000

const sent = z.object({
  deed: z.enum(['check', 'publish']).default('check'),
  text: z.string().trim().min(1).max(MOST_CHARACTERS),
})

type Sent = z.output<typeof sent>
type Refused = { readonly code: string }

const manage = action({
  name: 'manage-catalogue',
  schema: sent,
  who: currentActor,
  run: (actor, { deed, text }) => (deed === 'publish' ? publish : check)(actor, { deed, text }),
})

/** A file, where one was sent, stands before the text. */
export async function catalogueAction(previous: unknown, form: FormData) {
  const file = form.get('file')
  if (file instanceof File && file.size > 0 && file.size <= MOST_CHARACTERS)
    form.set('text', await file.text())
  form.delete('file')
  return manage(previous, form)
}

async function check(actor: Actor, { text }: Sent): Promise<Result<Outcome, Refused>> {
  const report = await checkCatalogue(actor, { text })
  if (report.ok) return ok({ kind: 'report', text, report: report.value })
  return report.error.code === 'unreadable' ? ok(unreadable(text, report.error)) : report
}

async function publish(actor: Actor, { text }: Sent): Promise<Result<Outcome, Refused>> {
  const done = await publishCatalogue(actor, { text })
  if (done.ok) {
    const { family, version, name } = done.value
    revalidatePath('/[locale]/business/catalogue', 'page')
    const href = paths.configure((await getLocale()) as Locale, family)
    return ok({ kind: 'published', text, name, version, href })
  }
  const { error } = done
  switch (error.code) {
    case 'not-a-manager':
      return refuse(error)
    case 'unreadable':
      return ok(unreadable(text, error))
    case 'has-errors':
      return ok({ kind: 'report', text, report: error.report })
    default: {
      const { code, ...values } = error
      return ok({ kind: 'refused', text, code, values })
    }
  }
}

type Where = {
  readonly place: string
  readonly detail: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

const unreadable = (text: string, { place, detail, line, column }: Where): Outcome => ({
  kind: 'unreadable',
  text,
  place,
  detail,
  line: line ?? null,
  column: column ?? null,
})
