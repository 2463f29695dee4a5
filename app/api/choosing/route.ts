import { choosingVisitSchema } from '@/lib/core/configuration/confusion/choosing-visit-schema'
import { recordVisit } from '@/lib/demand/choosing-visits'
import { realClock } from '@/lib/infra/clock'
import { refuseForeign } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { readJson, route } from '@/lib/infra/http/route'

const MOST_BYTES = 10_000

/** The figures of one visit, told by the configurator's page as it is left. No cookie is read. */
export const POST = route('choosing-visit', async (request) => {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const read = await readJson(request, choosingVisitSchema, MOST_BYTES)
  if (!read.ok) return read.response
  const kept = await recordVisit(read.value, realClock.nowMs())
  if (kept.ok) return new Response(null, { status: 204 })
  return kept.error.code === 'too-many'
    ? problem({ status: 429, code: 'too-many', title: 'Too many visits in this minute' })
    : problem({
        status: 422,
        code: 'unknown-family',
        title: 'The family, or a group of it, is not published',
        pointer: '/family',
      })
})
