'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Locale } from '@/lib/core/shared/text'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { realClock } from '@/lib/infra/clock'
import { wishBespoke } from '@/lib/platform/wish-bespoke'
import { aboutPage } from '../ask/about-page'

/** A file field that nobody filled is a file of no bytes. */
const bytesOf = async (file: File | undefined): Promise<Uint8Array | null> =>
  file && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null

const wish = action({
  name: 'wish-bespoke',
  schema: z.object({
    text: z.string().trim().min(1).max(2000),
    picture: z.instanceof(File).optional(),
    from: z.string().max(400).optional(),
  }),
  who: ensureActor,
  run: async (actor, { text, picture, from }) => {
    const about = await aboutPage(actor, from, (await getLocale()) as Locale)
    const wished = { text, picture: await bytesOf(picture), about: about ?? undefined }
    return wishBespoke(actor, wished, realClock.nowMs())
  },
})

export async function wishAction(previous: unknown, form: FormData) {
  return wish(previous, form)
}
