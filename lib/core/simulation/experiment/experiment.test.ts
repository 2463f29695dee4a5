import { describe, expect, it } from 'vitest'
import { ok, refuse } from '@/lib/core/shared/result'
import { exponential } from '../chance/exponential'
import { streamsOf } from '../chance/stream'
import { compareSettings } from './experiment'
import { withChange } from './with-change'

describe('settings that are compared', () => {
  /** A day's takings: the same customers, another price. */
  const run = (price: number, replication: number) =>
    ok({ takings: price * exponential(streamsOf(1, replication)('customers')), none: null })

  it('meet the same chance, so that their difference is sure where they themselves are not', () => {
    const compared = compareSettings({ base: 10, alternatives: [11, 9] }, 30, run)
    if (!compared.ok) throw new Error()
    const [dearer, cheaper] = compared.value.alternatives
    const { base } = compared.value
    expect(dearer?.measures.takings?.low95).toBeLessThan(base.takings?.mean ?? 0)
    expect(dearer?.difference.takings?.low95).toBeGreaterThan(0)
    expect(cheaper?.difference.takings?.high95).toBeLessThan(0)
    expect(base.none).toBeNull()
    expect(dearer?.difference.none).toBeNull()
  })

  it('are refused as one where one of them is', () => {
    const refused = compareSettings({ base: 1, alternatives: [2] }, 3, (setting, replication) =>
      setting === 2 && replication === 2 ? refuse({ code: 'too-long' }) : ok({ a: 1 }),
    )
    expect(refused).toEqual({ ok: false, error: { code: 'too-long' } })
  })
})

describe('one value changed', () => {
  const settings = { batch: 5, operations: [{ 'a/b': 1 }, { workers: 2 }] }

  it('leaves all else as it stands', () => {
    expect(withChange(settings, '/operations/1/workers', 3)).toEqual({
      ...settings,
      operations: [{ 'a/b': 1 }, { workers: 3 }],
    })
    expect(withChange(settings, '/operations/0/a~1b', 2)).toMatchObject({
      operations: [{ 'a/b': 2 }, { workers: 2 }],
    })
    expect(withChange(settings, '/wipCap', 20)).toEqual({ ...settings, wipCap: 20 })
    expect(settings.operations[1]).toEqual({ workers: 2 })
  })

  it.each([
    'batch',
    '/operations/2/workers',
    '/operations/x',
    '/batch/0',
    '/cutting/operators',
    '/__proto__/x',
  ])('is none where %s leads nowhere', (pointer) => {
    expect(withChange(settings, pointer, 1)).toBeUndefined()
  })
})
