'use client'

import { type ReactNode, startTransition, useCallback, useMemo, useState } from 'react'
import { Link } from '@/components/ui/link'
import { LiveRegion } from '@/components/ui/live-region'
import type { Presentation } from '@/lib/core/configuration/confusion/choosing-visit'
import type { Design } from '@/lib/core/garment/design'
import { lacksLetters } from '@/lib/core/garment/letters'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { sizedCents } from '@/lib/core/pricing/sized-cents'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { announcement } from './announcement'
import { BottomBar } from './bottom-bar'
import { comingDay, type Today } from './coming-day'
import { decidedBy } from './configurator-state'
import { GroupList } from './group-list'
import type { ConfigureLabels } from './labels'
import { LookChoices } from './look-choices'
import { lookOf } from './look-of'
import { LETTERS_FIELD } from './monogram-field'
import type { Opening } from './page-table'
import { PicturePanel } from './picture-panel'
import { PresentationSwitch } from './presentation-switch'
import { PrintedSpecification } from './printed-specification'
import { RepairPanel } from './repair-panel'
import { useChoosing } from './use-choosing'
import { useKeptFocus } from './use-kept-focus'
import { type AskAboutDesign, usePlantDay } from './use-plant-day'
import { useVisit, type VisitOrigin } from './use-visit'
import { variantsLeft } from './variants-left'
import { type Ways, waysOf } from './ways'
import { withChanges } from './with-changes'

type Props = {
  /** What the server read for the first view; the rest of the catalogue comes after it. */
  readonly opening: Opening
  readonly start: Design
  readonly designId: string | null
  readonly locale: Locale
  readonly labels: ConfigureLabels
  readonly today: Today
  readonly neededBy: { readonly iso: string; readonly text: string } | null
  readonly sizeNote: string
  readonly presentation: Presentation
  readonly origin: VisitOrigin
  /** Under the lens: how many garments can still be ordered. */
  readonly showsVariants: boolean
  readonly ask: AskAboutDesign
  readonly keep: AskAboutDesign
  readonly next: (form: FormData) => Promise<void>
  readonly ways: Ways
  readonly head: ReactNode
  /** The sheet's title block, under both columns. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** One page: the drawing on the left, the choices on the right, the bar that never leaves. */
export function Configurator(props: Props) {
  const { locale, labels, today } = props
  const { choosing, settled, answers, ...arrived } = useChoosing(props)
  const { state, send, speech } = choosing
  const { catalogue } = speech
  const { design, proposal } = state
  const [presentation, present] = useState(props.presentation)
  const visit = useVisit(choosing, presentation, props.origin)
  useKeptFocus(state)
  const days = estimatedDays(catalogue, design, { kind: 'size' })
  const estimate = comingDay(today, days, locale)
  const neededBy = props.neededBy?.iso ?? null
  const resume = useCallback((left: Design) => send({ type: 'resume', design: left }), [send])
  const kept = usePlantDay(design, estimate, neededBy, labels.bar, props, props.designId, resume)
  const ways = waysOf(props.ways, kept.designId)
  const priceCents = sizedCents(catalogue, design)
  const proposed = useMemo(() => {
    const changes = settled.proposal?.repairs[0]?.changes
    return changes ? withChanges(settled.design, changes).options : null
  }, [settled])
  const repair = proposal && (
    <RepairPanel
      speech={speech}
      proposal={proposal}
      daysOf={(each) =>
        estimatedDays(catalogue, withChanges(design, each.changes), { kind: 'size' }) - days
      }
      onTake={(index) => send({ type: 'take', repair: index })}
      onKeep={() => send({ type: 'keep' })}
    />
  )

  return (
    <div className="wrap grid gap-x-6 pb-44 lg:grid-cols-[7fr_5fr] lg:pb-24">
      <div className="max-lg:contents lg:pt-8">
        <PicturePanel
          choosing={choosing}
          // The tap paints first, the drawing follows in the same breath.
          design={settled.design}
          cloths={arrived.cloths}
          note={props.sizeNote}
          first={props.opening.picture}
          firstLabel={answers ? undefined : props.opening.pictureLabel}
          proposed={proposed}
          touched={settled.proposal ?? settled.last}
        />
      </div>
      <div className="pt-6 lg:pt-8">
        {props.head}
        <PrintedSpecification
          {...{ speech }}
          options={design.options}
          price={formatMoney(priceCents, catalogue.currency, locale)}
          day={kept.day}
        />
        <div className="no-print mt-2 mb-3">
          <PresentationSwitch
            labels={labels.looks}
            presentation={presentation}
            onSwitch={(each) => startTransition(() => present(each))}
          />
        </div>
        <div className="no-print">
          {presentation === 'attribute' ? (
            <GroupList
              {...{ choosing, repair, ways }}
              decided={decidedBy(state)}
              openFirst={props.opening.openFirst}
              arrival={arrived.arrival}
              clothLines={arrived.clothLines}
              tell={visit.tell}
            />
          ) : (
            <LookChoices
              {...{ choosing, today }}
              day={kept.day}
              chosenId={lookOf(catalogue, design)?.id}
              pictures={arrived.lookPictures}
              isComing={arrived.arrival !== 'here' && catalogue.looks.length === 0}
            />
          )}
        </div>
        {kept.designId && (
          <p className="no-print mt-6 border-t border-ink pt-3">
            <Link className="word min-h-11" href={ways.kept}>
              {labels.keptLink}
            </Link>
          </p>
        )}
        {kept.sheet ?? props.children}
      </div>
      <div className="lg:col-span-2">{kept.foot ?? props.foot}</div>
      <LiveRegion
        quiet
        text={announcement(speech, state, priceCents, kept.isAsking ? null : kept.day)}
      />
      <BottomBar
        {...{ choosing, priceCents }}
        day={kept.day}
        saving={kept.saving}
        neededBy={props.neededBy?.text}
        variants={
          props.showsVariants && answers ? variantsLeft(answers, settled, locale) : undefined
        }
        nextAction={props.next}
        onNext={(event) => {
          // Letters are asked for in their field, and complete looks do not show it.
          const isAsked = lacksLetters(design) && !document.getElementById(LETTERS_FIELD)
          if (isAsked) present('attribute')
          if (isAsked || !kept.leave(event.currentTarget)) event.preventDefault()
          else visit.leave('went-on')
        }}
        hidden={{
          design: JSON.stringify(design),
          ...(kept.designId ? { designId: kept.designId } : {}),
          ...(neededBy ? { date: neededBy } : {}),
        }}
      />
    </div>
  )
}
