import { readCatalogueText } from '@/lib/demand/read-catalogue-versions'
import { currentActor } from '@/lib/identity/current-actor'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'

/** One version as the file it was published from. */
export const GET = route<{ locale: string }>('catalogue-file', async (request) => {
  const { searchParams } = new URL(request.url)
  const [family = '', version = ''] = [searchParams.get('family'), searchParams.get('version')].map(
    (each) => each ?? '',
  )
  const file = await readCatalogueText(await currentActor(), { family, version })
  if (!file.ok)
    return file.error.code === 'not-a-manager'
      ? problem({ status: 403, code: 'not-a-manager', title: 'For the shop’s manager' })
      : problem({ status: 404, code: 'unknown-version', title: 'No such version' })
  const name = `${family}-${version}.json`.replace(/[^\w.-]/g, '_')
  return new Response(file.value, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
})
