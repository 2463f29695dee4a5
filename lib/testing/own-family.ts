import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf } from '@/lib/core/garment/families'

/** A business's own small family on the cut of the men's suit, as a file would hold it. */
export function ownFamily(id: string, change: Partial<Catalogue> = {}): Catalogue {
  const suit = catalogueOf('suit-men')
  const kept: Readonly<Record<string, readonly string[]>> = {
    cloth: ['midnight-hopsack'],
    front: ['single-1', 'single-2'],
    lapel: ['peak', 'shawl'],
    vents: ['none', 'double'],
  }
  return {
    format: 'market-of-one/catalogue@1',
    id,
    cut: 'suit-men',
    version: '1',
    currency: 'EUR',
    name: { en: 'Dinner suit', 'zh-CN': '晚礼服' },
    basePriceCents: 60_000,
    groups: suit.groups.filter(({ id: group }) => group === 'cloth' || group === 'jacket'),
    modules: suit.modules
      .filter((module) => module.id in kept)
      .map((module) => ({
        ...module,
        group: module.id === 'cloth' ? 'cloth' : 'jacket',
        options: module.options.filter((option) => kept[module.id]?.includes(option.id)),
      })),
    rules: [
      {
        id: 'shawl-rolls-to-one',
        type: 'requires',
        when: ['lapel=shawl'],
        needs: ['front=single-1'],
        reason: { en: 'A shawl rolls to one button.', 'zh-CN': '青果领翻至一粒扣。' },
      },
    ],
    defaults: { cloth: 'midnight-hopsack', front: 'single-1', lapel: 'peak', vents: 'none' },
    looks: [],
    ...change,
  }
}
