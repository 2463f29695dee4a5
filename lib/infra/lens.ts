import { cookies } from 'next/headers'

const COOKIE = 'mo_lens'

/** The lens ("show how it works"): off for shoppers, one switch in the footer. */
export async function lensIsOn(): Promise<boolean> {
  return (await cookies()).get(COOKIE)?.value === 'on'
}

export async function switchLens(on: boolean): Promise<void> {
  const jar = await cookies()
  if (on)
    jar.set(COOKIE, 'on', {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 60 * 60 * 24 * 365,
    })
  else jar.delete(COOKIE)
}
