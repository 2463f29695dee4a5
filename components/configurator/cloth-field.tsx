import { type ReactNode, useState } from 'react'
import { ClothSwatch, ScaleBar } from '@/components/garment/cloth-swatch'
import type { Module } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { Choosing } from './choosing'
import { fill } from './labels'
import { blockedWord, priceWord, rowCents } from './speech'

/** The first row of cloths; the rest lies behind one word. */
const SHOWN_FIRST = 9

type Props = {
  readonly choosing: Choosing
  readonly module: Module
  readonly cloths: readonly Cloth[]
  readonly clothLine: Readonly<Record<string, string>>
  readonly repair: ReactNode
}

/** Cloths as drawn swatches at one scale; the chosen one has an ink edge and its name in full. */
export function ClothField({ choosing, module, cloths, clothLine, repair }: Props) {
  const { speech, state } = choosing
  const { labels, locale } = speech
  const [all, setAll] = useState(false)
  const chosenId = state.design.options[module.id]
  const proposedId = state.proposal?.moduleId === module.id ? state.proposal.optionId : undefined
  const seen = module.options.filter(
    (option, index) =>
      all || index < SHOWN_FIRST || option.id === chosenId || option.id === proposedId,
  )
  return (
    <fieldset className="min-w-0 border-0">
      <legend className="sr-only">{module.name[locale]}</legend>
      <div className="grid grid-cols-4 gap-x-3 gap-y-4 md:grid-cols-[repeat(auto-fill,minmax(88px,1fr))]">
        {seen.map((option) => {
          const cloth = cloths.find((each) => each.id === option.id)
          const isChosen = option.id === chosenId
          const obstacle = isChosen ? undefined : choosing.obstacleOf(module.id, option.id)
          return (
            <label key={option.id} className="block cursor-pointer">
              <input
                type="radio"
                name={module.id}
                value={option.id}
                checked={isChosen}
                onChange={() =>
                  choosing.send({ type: 'choose', moduleId: module.id, optionId: option.id })
                }
                className="peer sr-only"
              />
              <span
                className={`block overflow-hidden outline-offset-2 peer-focus-visible:outline-2 peer-focus-visible:outline-chalk ${isChosen ? 'outline-2 outline-ink' : obstacle ? 'outline-1 outline-dashed outline-chalk' : ''}`}
              >
                {cloth && (
                  <ClothSwatch
                    cloth={cloth}
                    widthMm={30}
                    heightMm={13}
                    className="w-full overflow-hidden align-top"
                  />
                )}
              </span>
              <span className={`label mt-2 block ${isChosen ? 'font-medium' : ''}`}>
                {option.name[locale]}
              </span>
              {obstacle && (
                <span className="label block text-chalk">
                  {blockedWord(speech, obstacle.against)}
                </span>
              )}
              <span className="label block text-ink2">
                {priceWord(
                  speech,
                  rowCents(speech.catalogue, module, option, obstacle),
                  labels.included,
                )}
              </span>
            </label>
          )
        })}
      </div>
      {proposedId && repair}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6">
        <ScaleBar />
        {module.options.length > seen.length && (
          <button type="button" className="word text-small" onClick={() => setAll(true)}>
            {fill(labels.moreCloths, { count: module.options.length - seen.length })}
          </button>
        )}
      </div>
      {chosenId && (
        <p className="small mt-1 text-ink2 first-letter:uppercase">{clothLine[chosenId]}</p>
      )}
    </fieldset>
  )
}
