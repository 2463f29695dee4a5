import { currentActor } from '@/lib/identity/current-actor'
import { exportAccount } from '@/lib/identity/export-account'
import { readCaller } from '@/lib/infra/auth/caller'
import { refuseForeign } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'
import { PERSON_DATA } from '@/lib/platform/person-data'

/** The person's own file; never kept by any cache on the way. */
export const GET = route<{ locale: string }>('account-export', async (request) => {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const { nowMs } = await readCaller()
  const file = await exportAccount(await currentActor(), PERSON_DATA, nowMs)
  if (!file.ok) return problem({ status: 401, code: file.error.code, title: 'Sign in first' })
  return new Response(JSON.stringify(file.value, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="market-of-one.json"',
      'cache-control': 'private, no-store',
    },
  })
})
