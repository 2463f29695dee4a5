import type { Side } from '@/lib/infra/jobs/boss'
import { listen } from '@/lib/infra/live'
import { log } from '@/lib/infra/log'

type Work = {
  readonly name: string
  readonly side: Side
  /** A NOTIFY on this channel wakes it at once. */
  readonly channel: string
  /** Does what is due; answers after how many milliseconds it wants to look again at the latest. */
  readonly step: () => Promise<number>
}

const SHORTEST_MS = 50
const LONGEST_MS = 2_000
const AFTER_FAULT_MS = 2_000

/**
 * A loop over an outbox table. It keeps nothing in memory: what is due stands in the database, so
 * that any number of processes may run it and a killed one is caught up with.
 */
export async function steadyWorker(work: Work): Promise<() => Promise<void>> {
  let stopped = false
  let called = false
  let wake: () => void = () => undefined
  const call = () => {
    called = true
    wake()
  }
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (called) wake()
    })
  const run = async () => {
    while (!stopped) {
      called = false
      let restMs = AFTER_FAULT_MS
      try {
        restMs = await work.step()
      } catch (error) {
        log.error({ worker: work.name, cause: String(error) }, 'worker: failed, will look again')
      }
      if (!stopped) await rest(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, restMs)))
    }
  }
  const deafen = await listen(work.side, work.channel, call)
  const running = run()
  return async () => {
    stopped = true
    deafen()
    call()
    await running
  }
}
