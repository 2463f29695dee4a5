import { useEffect, useState } from 'react'
import type { Answers } from './answers'
import type { PageTable } from './page-table'

type Arrived = { readonly table: PageTable; readonly answers: Answers }
type Arrival = Arrived | 'coming' | 'failed'

const MOST_TRIES = 3
const AGAIN_MS = 1_500

/** Fetches the whole catalogue and the engine once the page has been painted; tries again twice. */
export function useAnswers(href: string): Arrival {
  const [arrival, setArrival] = useState<Arrival>('coming')
  useEffect(() => {
    const left = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const fetched = async (): Promise<Arrived> => {
      const [response, { engineAnswers }] = await Promise.all([
        fetch(href, { signal: left.signal }),
        import('./engine-answers'),
      ])
      if (!response.ok) throw new Error(`table: ${response.status}`)
      const table = (await response.json()) as PageTable
      return { table, answers: engineAnswers(table) }
    }
    const attempt = (tries: number) => {
      fetched().then(
        (arrived) => {
          if (!left.signal.aborted) setArrival(arrived)
        },
        () => {
          if (left.signal.aborted) return
          if (tries >= MOST_TRIES) setArrival('failed')
          else timer = setTimeout(() => attempt(tries + 1), AGAIN_MS)
        },
      )
    }
    attempt(1)
    return () => {
      left.abort()
      clearTimeout(timer)
    }
  }, [href])
  return arrival
}
