import { isFileForm, profileFile } from '@/lib/demand/profile-file'
import { currentActor } from '@/lib/identity/current-actor'
import { refuseForeign } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'

/** One kept body as a file for its owner; never kept by any cache on the way. */
export const GET = route<{ locale: string }>('measures-file', async (request) => {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const { searchParams } = new URL(request.url)
  const as = searchParams.get('as') ?? 'json'
  if (!isFileForm(as))
    return problem({ status: 400, code: 'unknown-form', title: 'as is json or csv' })
  const file = await profileFile(await currentActor(), searchParams.get('profile') ?? '', as)
  if (!file.ok)
    return problem({ status: 404, code: file.error.code, title: 'No such measures are kept' })
  return new Response(file.value, {
    headers: {
      'content-type': `${as === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
      'content-disposition': `attachment; filename="measures.${as}"`,
      'cache-control': 'private, no-store',
    },
  })
})
