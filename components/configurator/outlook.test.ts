import { describe, expect, test } from 'vitest'
import { BUILT_IN } from '@/lib/core/garment/built-in-catalogues'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { sizedCents } from '@/lib/core/pricing/sized-cents'
import { choicesOf } from '@/lib/testing/choices-of'
import { proposalFor } from './configurator-rules'
import { Outlook } from './outlook'
import { rowCents } from './speech'
import { withChanges } from './with-changes'

const SIZE = { kind: 'size' } as const

describe('what a row says of itself', () => {
  test.each(Object.values(BUILT_IN).map((catalogue) => [catalogue.id, catalogue] as const))(
    'of %s: its price and its days are exactly what taking it, repair included, changes',
    (_, catalogue) => {
      const choices = choicesOf(catalogue)
      for (const options of [
        catalogue.defaults,
        ...catalogue.looks.slice(0, 2).map((look) => look.options),
      ]) {
        const design = { family: catalogue.id, catalogueVersion: '', options, values: {} }
        const outlook = new Outlook(choices, options)
        for (const module of catalogue.modules)
          for (const option of module.options) {
            const chosenId = options[module.id]
            if (option.id === chosenId) continue
            const wanted = { moduleId: module.id, optionId: option.id }
            const obstacle = outlook.obstacleOf(wanted)
            const changes = obstacle
              ? (proposalFor(choices, options, wanted)?.repairs[0]?.changes ?? [])
              : [{ moduleId: module.id, from: chosenId ?? '', to: option.id }]
            const after = withChanges(design, changes)
            const days = (of: typeof design) => estimatedDays(catalogue, of, SIZE)
            const chosen = module.options.find(({ id }) => id === chosenId)
            expect(rowCents(catalogue, module.id, { chosenId, option, obstacle })).toBe(
              sizedCents(catalogue, after) - sizedCents(catalogue, design),
            )
            expect(option.days - (chosen?.days ?? 0) + (obstacle?.followersDays ?? 0)).toBe(
              days(after) - days(design),
            )
          }
      }
    },
    60_000,
  )
})
