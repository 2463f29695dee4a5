import { type ReactNode, useState } from 'react'
import type { Module, Option } from '@/lib/core/garment/catalogue'
import { carriesLetters } from '@/lib/core/garment/letters'
import { blockedWord, forcedWord } from './choice-phrase'
import type { Choosing } from './choosing'
import { fill } from './labels'
import { MonogramField } from './monogram-field'
import { MoreWord } from './more-word'
import { OptionRow } from './option-row'
import { hasThumbnail, OptionThumbnail } from './option-thumbnail'
import { named, optionsFirst } from './shown-first'
import { priceWord, rowCents } from './speech'

type Props = { readonly choosing: Choosing; readonly module: Module; readonly repair: ReactNode }

/** What a module that is not required may also be: not there. */
const LEFT_OUT: Option = { id: '', name: { en: '', 'zh-CN': '' }, priceCents: 0, days: 0 }

/** One decision: a fieldset of native radios, with the repair in place where a choice is blocked. */
export function ChoiceField({ choosing, module, repair }: Props) {
  const { speech, state } = choosing
  const { labels, locale, catalogue } = speech
  const [all, setAll] = useState(false)
  const chosenId = state.design.options[module.id] ?? ''
  const proposedId = state.proposal?.moduleId === module.id ? state.proposal.optionId : undefined
  const seen = all ? named(module.options) : optionsFirst(module.options, [chosenId, proposedId])
  const forced = choosing.forced.get(module.id)
  const chosen = module.options.find((option) => option.id === chosenId)

  const row = (option: Option) => {
    const obstacle = option.id === chosenId ? undefined : choosing.obstacleOf(module.id, option.id)
    return (
      <div key={option.id}>
        <OptionRow
          name={module.id}
          moduleId={module.id}
          optionId={option.id}
          isChosen={option.id === chosenId}
          isProposed={option.id === proposedId}
          title={option === LEFT_OUT ? labels.leftOut : option.name[locale]}
          note={option.note?.[locale]}
          blocked={obstacle && blockedWord(speech, obstacle.against)}
          price={priceWord(
            speech,
            rowCents(catalogue, module.id, { chosenId, option, obstacle }),
            labels.included,
          )}
          days={daysWord(
            labels,
            option.days - (chosen?.days ?? 0) + (obstacle?.followersDays ?? 0),
          )}
          drawing={
            option !== LEFT_OUT &&
            hasThumbnail(choosing, module) && (
              <OptionThumbnail {...{ choosing, option }} moduleId={module.id} />
            )
          }
          onChoose={() =>
            choosing.send({ type: 'choose', moduleId: module.id, optionId: option.id })
          }
        />
        {option.id === proposedId && repair}
      </div>
    )
  }

  return (
    <fieldset className="mt-4 min-w-0 border-0 first:mt-0">
      <legend className="text-small text-ink2">{module.name[locale]}</legend>
      {forced && <p className="label text-ink2">{forcedWord(speech, forced.against)}</p>}
      {!module.required && row(LEFT_OUT)}
      {seen.map(row)}
      {module.options.length > seen.length && (
        <MoreWord className="text-small" onMore={() => setAll(true)}>
          {fill(labels.more, { count: module.options.length - seen.length })}
          <span className="sr-only"> {module.name[locale]}</span>
        </MoreWord>
      )}
      {module.id === 'monogram' && carriesLetters({ monogram: chosenId || 'none' }) && (
        <MonogramField choosing={choosing} />
      )}
    </fieldset>
  )
}

function daysWord(labels: Props['choosing']['speech']['labels'], days: number): string | undefined {
  if (days === 0) return undefined
  if (days > 0) return days === 1 ? labels.dayOne : fill(labels.dayMany, { days })
  return days === -1 ? labels.soonerOne : fill(labels.soonerMany, { days: -days })
}
