/**
 * A flexible job shop (Brandimarte 1993): jobs are chains of operations; an operation needs one of its
 * machines without a break, and takes a time of its own on each; a machine does one thing at a time.
 * With one machine per operation it is the job shop of Fisher and Thompson (1963). No set-up, transport
 * or release times; times are whole numbers, of no unit.
 *
 * Held flat for speed: operations are numbered along the jobs, and the number `operations` stands for
 * nobody, whose time is nought, so that no search asks whether there is a neighbour.
 */
export type Way = { readonly machine: number; readonly time: number }

export type Shop = {
  readonly jobs: number
  readonly machines: number
  readonly operations: number
  readonly jobOf: Int32Array
  readonly indexOf: Int32Array
  /** The operation before and after in the job. */
  readonly jobBefore: Int32Array
  readonly jobAfter: Int32Array
  /** The first operation of every job that has one. */
  readonly starts: Int32Array
  /** Ways of operation `v`: `firstWay[v]` up to, but not, `firstWay[v + 1]`. */
  readonly firstWay: Int32Array
  readonly wayMachine: Int32Array
  readonly wayTime: Int32Array
}

/** `jobs[job][index]` are the ways of an operation, at least one each. */
export function shopOf(jobs: readonly (readonly (readonly Way[])[])[], machines: number): Shop {
  const all = jobs.flat()
  const nobody = all.length
  const jobOf = new Int32Array(nobody)
  const indexOf = new Int32Array(nobody)
  const jobBefore = new Int32Array(nobody + 1).fill(nobody)
  const jobAfter = new Int32Array(nobody + 1).fill(nobody)
  const firstWay = new Int32Array(nobody + 1)
  const starts: number[] = []
  let operation = 0
  let way = 0
  jobs.forEach((chain, job) => {
    if (chain.length > 0) starts.push(operation)
    chain.forEach((ways, index) => {
      jobOf[operation] = job
      indexOf[operation] = index
      if (index > 0) jobBefore[operation] = operation - 1
      if (index + 1 < chain.length) jobAfter[operation] = operation + 1
      firstWay[operation] = way
      way += ways.length
      operation++
    })
  })
  firstWay[nobody] = way
  const ways = all.flat()
  return {
    jobs: jobs.length,
    machines,
    operations: nobody,
    jobOf,
    indexOf,
    jobBefore,
    jobAfter,
    starts: Int32Array.from(starts),
    firstWay,
    wayMachine: Int32Array.from(ways, ({ machine }) => machine),
    wayTime: Int32Array.from(ways, ({ time }) => time),
  }
}
