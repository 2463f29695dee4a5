import { ok, type Result } from '@/lib/core/shared/result'
import { type Interval, meanInterval, pairedDifference } from '../statistics/interval'

/** One run's measures; null where a run had nothing to measure. */
export type Measured<Name extends string> = Readonly<Record<Name, number | null>>

/** Null where a replication had nothing to measure. */
export type Intervals<Name extends string> = Readonly<Record<Name, Interval | null>>

export type Compared<Name extends string> = {
  readonly base: Intervals<Name>
  /** In the order they were asked for. */
  readonly alternatives: readonly {
    readonly measures: Intervals<Name>
    /** Alternative less base, replication by replication. */
    readonly difference: Intervals<Name>
  }[]
}

/**
 * Runs a base setting and alternatives of it, each as many times, and compares each alternative with the
 * base. Replication k of all of them meets the same chance (common random numbers: A. M. Law, Simulation
 * Modeling and Analysis, ch. 11.2), so `run` must draw from streams named by the replication alone. What
 * an alternative changes is the caller's: to be told apart, effects are to be changed one at a time.
 */
export function compareSettings<Setting, Name extends string, Refusal>(
  { base, alternatives }: { readonly base: Setting; readonly alternatives: readonly Setting[] },
  replications: number,
  run: (setting: Setting, replication: number) => Result<Measured<Name>, Refusal>,
): Result<Compared<Name>, Refusal> {
  const rowsOf = (setting: Setting): Result<readonly Measured<Name>[], Refusal> => {
    const rows: Measured<Name>[] = []
    for (let replication = 0; replication < replications; replication++) {
      const row = run(setting, replication)
      if (!row.ok) return row
      rows.push(row.value)
    }
    return ok(rows)
  }
  const baseRows = rowsOf(base)
  if (!baseRows.ok) return baseRows
  const compared: Compared<Name>['alternatives'][number][] = []
  for (const alternative of alternatives) {
    const rows = rowsOf(alternative)
    if (!rows.ok) return rows
    compared.push({
      measures: overRows([rows.value], ([values = []]) => meanInterval(values)),
      difference: overRows([rows.value, baseRows.value], ([changed = [], unchanged = []]) =>
        pairedDifference(changed, unchanged),
      ),
    })
  }
  return ok({
    base: overRows([baseRows.value], ([values = []]) => meanInterval(values)),
    alternatives: compared,
  })
}

/** A statistic of each measure, over one or more settings' rows. */
function overRows<Name extends string>(
  settings: readonly (readonly Measured<Name>[])[],
  statistic: (values: readonly (readonly number[])[]) => Interval,
): Intervals<Name> {
  const names = Object.keys(settings[0]?.[0] ?? {}) as Name[]
  const entries = names.map((name) => {
    const columns = settings.map((rows) => rows.map((row) => row[name]))
    const isWhole = columns.every((column) => column.every((value) => value !== null))
    return [name, isWhole ? statistic(columns as number[][]) : null] as const
  })
  return Object.fromEntries(entries) as Record<Name, Interval | null>
}
