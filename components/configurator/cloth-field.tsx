import { type ReactNode, useState } from 'react'
import { ScaleBar, Swatch } from '@/components/garment/swatch'
import type { Module } from '@/lib/core/garment/catalogue'
import { blockedWord } from './choice-phrase'
import type { Choosing } from './choosing'
import { fill } from './labels'
import { MoreWord } from './more-word'
import { named, optionsFirst } from './shown-first'
import { priceWord, rowCents } from './speech'

type Props = {
  readonly choosing: Choosing
  readonly module: Module
  readonly clothLine: Readonly<Record<string, string>>
  readonly repair: ReactNode
}

/** Cloths as drawn swatches at one scale; the chosen one has an ink edge and its name in full. */
export function ClothField({ choosing, module, clothLine, repair }: Props) {
  const { speech, state } = choosing
  const { labels, locale } = speech
  const [all, setAll] = useState(false)
  const chosenId = state.design.options[module.id]
  const proposedId = state.proposal?.moduleId === module.id ? state.proposal.optionId : undefined
  const seen = all ? named(module.options) : optionsFirst(module.options, [chosenId, proposedId])
  return (
    <fieldset className="mt-4 min-w-0 border-0 first:mt-0">
      <legend className="sr-only">{module.name[locale]}</legend>
      <div className="grid grid-cols-5 gap-x-2 gap-y-4 md:gap-x-3">
        {seen.map((option) => {
          const tile = choosing.swatches[option.id]
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
                {tile && (
                  <Swatch
                    tile={tile}
                    widthMm={30}
                    heightMm={13}
                    className="w-full overflow-hidden align-top"
                  />
                )}
              </span>
              <span
                className={`label mt-2 block hyphens-auto break-words ${isChosen ? 'font-medium' : ''}`}
              >
                {option.name[locale]}
              </span>
              {obstacle && (
                <span className="label block hyphens-auto break-words text-chalk">
                  {blockedWord(speech, obstacle.against)}
                </span>
              )}
              <span className="label block text-ink2">
                {priceWord(
                  speech,
                  rowCents(speech.catalogue, module.id, { chosenId, option, obstacle }),
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
          <MoreWord className="text-small" onMore={() => setAll(true)}>
            {fill(labels.moreCloths, { count: module.options.length - seen.length })}
          </MoreWord>
        )}
      </div>
      {chosenId && (
        <p className="small mt-1 text-ink2 first-letter:uppercase">{clothLine[chosenId]}</p>
      )}
    </fieldset>
  )
}
