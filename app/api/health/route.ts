import { route } from '@/lib/infra/http/route'
import { readHealth } from '@/lib/platform/read-health'

export const dynamic = 'force-dynamic'

export const GET = route('health', async () => {
  const health = await readHealth()
  return Response.json(health, {
    status: health.status === 'failing' ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  })
})
