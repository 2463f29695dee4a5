'use server'

import { revalidatePath } from 'next/cache'
import { deleteBodyProfiles } from '@/lib/demand/body-profiles'
import { currentActor } from '@/lib/identity/current-actor'

/** Deletes all measures of the person at once. */
export async function forgetBodies(): Promise<void> {
  await deleteBodyProfiles(await currentActor())
  revalidatePath('/', 'layout')
}
