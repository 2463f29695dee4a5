import type { StepConfusion } from '@/lib/core/configuration/confusion/confusion-score'
import { readChoosing } from '@/lib/demand/choosing-visits'
import { currentActor } from '@/lib/identity/current-actor'
import { realClock } from '@/lib/infra/clock'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'

const HEAD = 'of,step,visits,medianMs,stepsBackPerVisit,helpPerVisit,leftShare,score'

const row = (of: string, step: StepConfusion): string =>
  [
    of,
    step.key,
    step.visits,
    Math.round(step.medianMs),
    step.stepsBackPerVisit.toFixed(3),
    step.helpPerVisit.toFixed(3),
    step.leftShare.toFixed(3),
    step.score === null ? '' : step.score.toFixed(3),
  ].join(',')

/** The tables of the page for a class's own spreadsheet; ids instead of names, so that they join. */
export const GET = route<{ locale: string }>('choosing-file', async () => {
  const view = await readChoosing(await currentActor(), realClock.nowMs())
  if (!view.ok)
    return problem({ status: 403, code: 'not-a-manager', title: 'For the shop’s manager' })
  const { families, presentations, arms } = view.value
  const lines = [
    ...families.flatMap(({ family, groups }) => groups.map((step) => row(family, step))),
    ...presentations.map((step) => row('presentation', step)),
    ...arms.map((step) => row('arm', step)),
  ]
  return new Response(`${[HEAD, ...lines].join('\n')}\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="choosing.csv"',
      'cache-control': 'private, no-store',
    },
  })
})
