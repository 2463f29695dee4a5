import { currentActor } from '@/lib/identity/current-actor'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'
import { readPicture } from '@/lib/services/bespoke'

/** A picture that came with a wish: for its owner and for advisers, and never kept on the way. */
export const GET = route<{ id: string }>('wish-picture', async (_request, { id }) => {
  const picture = await readPicture(await currentActor(), id)
  if (!picture)
    return problem({ status: 404, code: 'no-picture', title: 'There is no such picture' })
  return new Response(Buffer.from(picture), {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
})
