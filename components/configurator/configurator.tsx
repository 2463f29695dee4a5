'use client'

import { type ReactNode, useCallback, useDeferredValue, useMemo, useReducer } from 'react'
import { LiveRegion } from '@/components/ui/live-region'
import type { SewnCatalogue } from '@/lib/core/garment/catalogue'
import { CLOTHS } from '@/lib/core/garment/cloths.data'
import type { Design } from '@/lib/core/garment/design'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { priceGarment } from '@/lib/core/pricing/price'
import type { Locale } from '@/lib/core/shared/text'
import { announcement } from './announcement'
import { BottomBar } from './bottom-bar'
import { ChoiceField } from './choice-field'
import { ChoiceGroup } from './choice-group'
import { choicesFromPage } from './choices-from-page'
import type { Choosing } from './choosing'
import { ClothField } from './cloth-field'
import { withChanges } from './configurator-rules'
import { begun, type ConfiguratorEvent, configured, decidedBy } from './configurator-state'
import type { ConfigureLabels } from './labels'
import { Outlook } from './outlook'
import { PicturePanel } from './picture-panel'
import { RepairPanel } from './repair-panel'
import { type AskAboutDesign, usePlantDay } from './use-plant-day'
import { variantsLeft } from './variants-left'

type Props = {
  /** The version sold today, and its compiled table in base64: the page answers every click itself. */
  readonly catalogue: SewnCatalogue
  readonly diagram: string
  readonly start: Design
  readonly designId: string | null
  readonly locale: Locale
  readonly labels: ConfigureLabels
  /** One line about each cloth: composition, weight, season, mill. */
  readonly clothLine: Readonly<Record<string, string>>
  /** The coming days as people write them; index 0 is today at the plant. */
  readonly dayTexts: readonly string[]
  readonly neededBy: { readonly iso: string; readonly text: string } | null
  readonly sizeNote: string
  /** Under the lens: how many suits can still be ordered. */
  readonly showsVariants: boolean
  readonly ask: AskAboutDesign
  readonly keep: AskAboutDesign
  readonly next: (form: FormData) => Promise<void>
  readonly head: ReactNode
  /** The sheet's title block, under both columns. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** The groups that stand open at first; the others show their value and open at a tap. */
const OPEN_FIRST = new Set(['cloth', 'jacket'])

/** One page: the drawing on the left, the choices on the right, the bar that never leaves. */
export function Configurator(props: Props) {
  const { locale, labels, catalogue, diagram } = props
  const choices = useMemo(() => choicesFromPage(catalogue, diagram), [catalogue, diagram])
  const step = useCallback(
    (before: ReturnType<typeof begun>, event: ConfiguratorEvent) =>
      configured(choices, before, event),
    [choices],
  )
  const [state, send] = useReducer(step, props.start, begun)
  const { design, proposal } = state
  const speech = useMemo(() => ({ catalogue, locale, labels }), [catalogue, locale, labels])
  const days = estimatedDays(catalogue, design, 'size')
  const estimate = props.dayTexts[Math.min(days, props.dayTexts.length - 1)] ?? ''
  const kept = usePlantDay(
    design,
    estimate,
    props.neededBy?.iso ?? null,
    labels.bar,
    props,
    props.designId,
  )
  const priceCents = priceGarment({ catalogue, design, fit: { kind: 'size' } }).totalCents
  // The click paints first, the drawing follows in the same breath.
  const drawn = useDeferredValue(design)

  const proposed = useMemo(() => {
    const changes = proposal?.repairs[0]?.changes
    return changes ? withChanges(design, changes).options : null
  }, [proposal, design])

  const outlook = useMemo(() => new Outlook(choices, design.options), [choices, design.options])
  const forced = useMemo(
    () => new Map(choices.forced(decidedBy(state)).map((each) => [each.moduleId, each])),
    [choices, state],
  )
  const choosing: Choosing = {
    speech,
    state,
    send,
    cut: catalogue.cut,
    obstacleOf: (moduleId, optionId) => outlook.obstacleOf({ moduleId, optionId }),
    forced,
  }
  const repair = proposal && (
    <RepairPanel
      speech={speech}
      proposal={proposal}
      daysOf={(each) => estimatedDays(catalogue, withChanges(design, each.changes), 'size') - days}
      onTake={(index) => send({ type: 'take', repair: index })}
      onKeep={() => send({ type: 'keep' })}
    />
  )
  const groups = catalogue.groups.map((group, index) => ({
    group,
    number: index + 1,
    modules: catalogue.modules.filter((module) => module.group === group.id),
  }))

  return (
    <div className="wrap grid gap-x-6 pb-44 lg:grid-cols-[7fr_5fr] lg:pb-24">
      <div className="max-lg:contents lg:pt-8">
        <PicturePanel
          cut={catalogue.cut}
          speech={speech}
          design={drawn}
          cloths={CLOTHS}
          note={props.sizeNote}
          proposed={proposed}
          touched={proposal ?? state.last}
          marks={groups.map(({ group, number, modules }) => ({
            groupId: group.id,
            number,
            isWaiting: modules.some((module) => module.id === proposal?.moduleId),
          }))}
        />
      </div>
      <div className="pt-6 lg:pt-8">
        {props.head}
        <div className="mt-6">
          {groups.map(({ group, number, modules }) => (
            <ChoiceGroup
              key={group.id}
              {...{ choosing, group, number, modules }}
              isOpen={OPEN_FIRST.has(group.id)}
            >
              {modules.map((module) =>
                module.id === 'cloth' ? (
                  <ClothField
                    key={module.id}
                    {...{ choosing, module, repair }}
                    cloths={CLOTHS}
                    clothLine={props.clothLine}
                  />
                ) : (
                  <ChoiceField key={module.id} {...{ choosing, module, repair }} />
                ),
              )}
            </ChoiceGroup>
          ))}
        </div>
        {props.children}
      </div>
      <div className="lg:col-span-2">{props.foot}</div>
      <LiveRegion
        quiet
        text={announcement(speech, state, priceCents, kept.isAsking ? null : kept.day)}
      />
      <BottomBar
        {...{ choosing, priceCents }}
        day={kept.day}
        saving={kept.saving}
        neededBy={props.neededBy?.text}
        variants={props.showsVariants ? variantsLeft(choices, state, locale) : undefined}
        nextAction={props.next}
        onNext={kept.leave}
        hidden={{
          design: JSON.stringify(design),
          ...(kept.designId ? { designId: kept.designId } : {}),
          ...(props.neededBy ? { date: props.neededBy.iso } : {}),
        }}
      />
    </div>
  )
}
