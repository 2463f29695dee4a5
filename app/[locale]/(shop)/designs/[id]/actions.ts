'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { ok } from '@/lib/core/shared/result'
import { setShareOpen, shareDesign } from '@/lib/demand/design-shares'
import { goBackTo } from '@/lib/demand/design-versions'
import { nameDesign } from '@/lib/demand/designs'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'

const id = z.uuid()
const words = z.string().max(200)

const redraw = () => revalidatePath('/[locale]/(shop)/designs/[id]', 'page')

const rename = action({
  name: 'name-design',
  schema: z.object({ id, name: words }),
  who: ensureActor,
  run: async (actor, input) => {
    const named = await nameDesign(actor, input)
    redraw()
    return named
  },
})

export async function renameAction(previous: unknown, form: FormData) {
  return rename(previous, form)
}

const goBack = action({
  name: 'go-back-to-version',
  schema: z.object({ id, version: z.coerce.number().int().min(1) }),
  who: ensureActor,
  run: async (actor, input) => {
    const back = await goBackTo(actor, input)
    redraw()
    return back.ok ? ok({ from: input.version, version: back.value.version }) : back
  },
})

export async function goBackAction(previous: unknown, form: FormData) {
  return goBack(previous, form)
}

const share = action({
  name: 'share-design',
  schema: z.object({ id, title: words, sharedBy: words }),
  who: ensureActor,
  run: async (actor, input) => {
    const shared = await shareDesign(actor, input)
    redraw()
    return shared
  },
})

export async function shareAction(previous: unknown, form: FormData) {
  return share(previous, form)
}

const setOpen = action({
  name: 'set-share-open',
  schema: z.object({ token: z.string().max(60), isOpen: z.enum(['true', 'false']) }),
  who: ensureActor,
  run: async (actor, { token, isOpen }) => {
    const set = await setShareOpen(actor, { token, isOpen: isOpen === 'true' })
    redraw()
    return set.ok ? ok({ isOpen: isOpen === 'true' }) : set
  },
})

export async function setOpenAction(previous: unknown, form: FormData) {
  return setOpen(previous, form)
}
