import type { NextRequest } from 'next/server'
import { offeredFor } from '@/lib/demand/published-catalogues'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { tableOf } from '../table-of'

type Context = { readonly params: Promise<{ locale: string; family: string }> }

/** The rest of a published catalogue for the configurator; under its own key it never changes. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const locale = await pageLocale(params)
  const { family } = await params
  const asked = request.nextUrl.searchParams
  const offered = await offeredFor({ family, catalogueVersion: asked.get('version') ?? '' })
  if (!offered) return new Response(null, { status: 404 })
  const { text, key } = await tableOf(offered, locale)
  const isNamed = asked.get('key') === key
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  })
}
