'use server'

import { revalidatePath } from 'next/cache'
import { deleteBodyProfiles } from '@/lib/demand/body-profiles'
import { currentActor } from '@/lib/identity/current-actor'

/** Deletes the person's measures at once. */
export async function forgetBody(): Promise<void> {
  await deleteBodyProfiles(await currentActor())
  revalidatePath('/', 'layout')
}
