import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { draftingBody } from '@/lib/core/body/drafting-body'
import { BUILT_IN } from '@/lib/core/garment/built-in-catalogues'
import { type DraftOrderRefusal, draftOrder } from './draft-order'
import { HAN_OUTLINES } from './drawing/han-outlines.data'
import { MATERIAL_NAMES, PART_NAMES, SIDE_NAMES } from './drawing/part-name.data'
import { completeBody } from './measures/complete-body'
import { DRAWN_MODULES } from './measures/drawn-modules.data'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const room = { complete: completeBody, digest }
const body = (sex: 'm' | 'w') =>
  draftingBody({
    sex,
    values: sex === 'm' ? { height: 1755, weight: 84 } : { height: 1650, weight: 62 },
    preference: 'regular',
    consentAtMs: 0,
  })

describe('a drafted order', () => {
  it.each(BUILT_IN.map(({ id, cut }) => [id, cut] as const))(
    '%s: every option of the catalogue is drafted, or refused by its name with a way on',
    (id, cut) => {
      const catalogue = BUILT_IN.find((each) => each.id === id)
      const drawn = DRAWN_MODULES[cut] ?? {}
      const sex = id === 'suit-women' ? 'w' : 'm'
      for (const { id: module, options } of catalogue?.modules ?? []) {
        if (drawn[module] === undefined) continue
        for (const option of options) {
          const order = {
            cut,
            options: { ...catalogue?.defaults, [module]: option.id },
            body: body(sex),
            preference: 'regular' as const,
          }
          const drafted = draftOrder(order, room)
          const refused: DraftOrderRefusal | null = drafted.ok ? null : drafted.error
          const isLater = option.id in (drawn[module]?.later ?? {})
          expect(refused?.code ?? 'drafted', `${module}=${option.id}`).toBe(
            isLater ? 'not-drafted-yet' : 'drafted',
          )
        }
      }
    },
    240_000,
  )

  it('says that a down jacket has no block', () => {
    const order = { cut: 'down-jacket', options: {}, body: body('m'), preference: 'slim' } as const
    expect(draftOrder(order, room)).toMatchObject({ error: { code: 'no-block' } })
  })

  it('takes more cloth for checks, and one way only for a nap', () => {
    const order = { cut: 'trousers', options: {}, body: body('m'), preference: 'regular' } as const
    const plain = draftOrder(order, room)
    const checked = draftOrder({ ...order, weave: 'windowpane' }, room)
    const napped = draftOrder({ ...order, weave: 'corduroy' }, room)
    if (!plain.ok || !checked.ok || !napped.ok) throw new Error('not drafted')
    expect(checked.value.clothMm).toBeGreaterThan(plain.value.clothMm)
    const turned = napped.value.markers
      .find(({ material }) => material === 'fabric')
      ?.placements.filter(({ rotationDeg }) => rotationDeg !== 0)
    expect(turned).toEqual([])
  })

  it('has an outline for every Han character that it writes', () => {
    const words = [PART_NAMES, MATERIAL_NAMES, SIDE_NAMES]
      .flatMap((names) => Object.values(names))
      .map((text) => text['zh-CN'])
      .join('')
    const missing = [...words].filter((mark) => mark > '\u2e80' && !HAN_OUTLINES[mark])
    expect(missing).toEqual([])
  })
})
