import { isSheetPiece } from '@/lib/core/pattern/drawing/lay-sheet'
import { drawPdf } from '@/lib/core/pattern/drawing/pdf/draw-pdf'
import { localDay } from '@/lib/core/shared/local-time'
import { garmentNumber } from '@/lib/demand/garment-store'
import { readPackages } from '@/lib/demand/ordered-package'
import { readOrder } from '@/lib/demand/read-order'
import { currentActor } from '@/lib/identity/current-actor'
import { env } from '@/lib/infra/env'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'

export const dynamic = 'force-dynamic'

/** The pieces of one measured garment at their true size: for its owner and whoever holds the order's key. */
export const GET = route<{ number: string }>('pattern-sheet', async (request, { number }) => {
  const asked = new URL(request.url).searchParams
  const found = await readOrder(await currentActor(), {
    number,
    key: asked.get('key') ?? undefined,
  })
  const line = found.ok && found.value.lines.find(({ id }) => id === asked.get('line'))
  // Measures speak of a body: they are for the owner and the holder of the key, not for the desk.
  const isOwn = found.ok && found.value.contact !== null
  const made = line && isOwn ? (await readPackages(found.value.id)).get(line.id) : undefined
  const pieces = made?.fit.kind === 'drafted' ? made.fit.pieces.filter(isSheetPiece) : []
  if (!found.ok || !line || !made || pieces.length === 0)
    return problem({
      status: 404,
      code: 'no-pattern',
      title: 'There is no drafted pattern here',
    })
  const name = garmentNumber(number, line.position)
  const title = {
    what: `Pattern, ${made.family}`,
    order: name,
    date: localDay(found.value.placedShopMs, env().SHOP_TIME_ZONE),
    hash: made.hash,
  }
  const pdf = drawPdf(pieces, title, asked.get('paper') === 'a0' ? 'a0' : 'a4')
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      'cache-control': 'private, no-store',
    },
  })
})
