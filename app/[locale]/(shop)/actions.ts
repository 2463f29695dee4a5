'use server'

import { revalidatePath } from 'next/cache'
import { switchLens } from '@/lib/infra/lens'

/** One switch lays the lens over all pages, or takes it off again. */
export async function toggleLens(form: FormData): Promise<void> {
  await switchLens(form.get('on') === '1')
  revalidatePath('/', 'layout')
}
