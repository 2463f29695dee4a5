'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { askEmailChange } from '@/lib/identity/change-email'
import { changePassword } from '@/lib/identity/change-password'
import { sendConfirmationAgain } from '@/lib/identity/confirm-email'
import { currentActor } from '@/lib/identity/current-actor'
import { deleteAccount } from '@/lib/identity/delete-account'
import { emailField, localeField, nameField, passwordField } from '@/lib/identity/form-fields'
import { renamePerson } from '@/lib/identity/rename-person'
import { revokeSession } from '@/lib/identity/revoke-session'
import { signOut, signOutEverywhere } from '@/lib/identity/sign-out'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { clearSessionCookie } from '@/lib/infra/auth/server-session'
import { paths } from '@/lib/paths'
import { PERSON_DATA } from '@/lib/platform/person-data'

const rename = action({
  name: 'rename',
  schema: z.object({ name: nameField }),
  who: currentActor,
  run: async (actor, input) => {
    const renamed = await renamePerson(actor, input)
    // The header shows the name on every page.
    if (renamed.ok) revalidatePath('/', 'layout')
    return renamed
  },
})

const sendAgain = action({
  name: 'confirm-again',
  schema: z.object({}),
  who: currentActor,
  run: async (actor) => sendConfirmationAgain(actor, await readCaller()),
})

const changeAddress = action({
  name: 'change-email',
  schema: z.object({ email: emailField, password: passwordField }),
  who: currentActor,
  run: async (actor, input) => askEmailChange(actor, input, await readCaller()),
})

const newPassword = action({
  name: 'change-password',
  schema: z.object({ current: passwordField, next: passwordField }),
  who: currentActor,
  run: async (actor, input) => {
    const changed = await changePassword(actor, input, await readCaller())
    if (changed.ok) revalidatePath('/', 'layout')
    return changed
  },
})

const endSession = action({
  name: 'end-session',
  schema: z.object({ sessionId: z.string().min(1).max(60) }),
  who: currentActor,
  run: async (actor, input) => {
    const ended = await revokeSession(actor, input, (await readCaller()).nowMs)
    revalidatePath('/', 'layout')
    return ended
  },
})

const leave = (name: string, end: typeof signOut) =>
  action({
    name,
    schema: z.object({ locale: localeField }),
    who: currentActor,
    run: async (actor, input) => {
      await end(actor, (await readCaller()).nowMs)
      await clearSessionCookie()
      redirect(paths.signIn(input.locale))
    },
  })

const leaveHere = leave('sign-out', signOut)
const leaveEverywhere = leave('sign-out-everywhere', signOutEverywhere)

const remove = action({
  name: 'delete-account',
  schema: z.object({ locale: localeField, password: passwordField }),
  who: currentActor,
  run: async (actor, input) => {
    const deleted = await deleteAccount(actor, input, await readCaller(), PERSON_DATA)
    if (!deleted.ok) return deleted
    await clearSessionCookie()
    redirect(paths.accountWasDeleted(input.locale))
  },
})

export async function renameAction(previous: unknown, form: FormData) {
  return rename(previous, form)
}

export async function sendAgainAction(previous: unknown, form: FormData) {
  return sendAgain(previous, form)
}

export async function changeEmailAction(previous: unknown, form: FormData) {
  return changeAddress(previous, form)
}

export async function changePasswordAction(previous: unknown, form: FormData) {
  return newPassword(previous, form)
}

export async function endSessionAction(previous: unknown, form: FormData) {
  return endSession(previous, form)
}

export async function signOutAction(previous: unknown, form: FormData) {
  return leaveHere(previous, form)
}

export async function signOutEverywhereAction(previous: unknown, form: FormData) {
  return leaveEverywhere(previous, form)
}

export async function deleteAccountAction(previous: unknown, form: FormData) {
  return remove(previous, form)
}
