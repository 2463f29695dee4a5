import { type ReactNode, useState } from 'react'
import type { Module } from '@/lib/core/garment/catalogue'
import { lacksLetters } from '@/lib/core/garment/letters'
import type { Choosing } from './choosing'
import { fill } from './labels'
import { MoreWord } from './more-word'
import { modulesFirst } from './shown-first'
import { choiceName } from './speech'

type Props = {
  readonly choosing: Choosing
  readonly modules: readonly Module[]
  /** What a person decided; such a module never goes back behind the fold. */
  readonly decided: Readonly<Record<string, string>>
  readonly fieldOf: (module: Module) => ReactNode
}

/** The modules of one open group: those that matter first, the rest named and one tap away. */
export function GroupChoices({ choosing, modules, decided, fieldOf }: Props) {
  const { speech, state, forced } = choosing
  const { labels } = speech
  const [all, setAll] = useState(false)
  const first = modulesFirst(modules)
  const isShown = (module: Module) =>
    all ||
    first.includes(module) ||
    (module.id === 'monogram' && lacksLetters(state.design)) ||
    decided[module.id] !== undefined ||
    forced.has(module.id) ||
    state.proposal?.moduleId === module.id
  const left = modules.filter((module) => !isShown(module))
  return (
    <>
      {modules.filter(isShown).map(fieldOf)}
      {left.length > 0 && (
        <>
          <MoreWord className="mt-3" onMore={() => setAll(true)}>
            {left.length === 1
              ? labels.groups.leftOne
              : fill(labels.groups.leftMany, { count: left.length })}
          </MoreWord>
          <p className="small text-ink2 first-letter:uppercase">
            {left
              .map(({ id }) =>
                choiceName(speech, { moduleId: id, optionId: state.design.options[id] ?? '' }),
              )
              .join(labels.semicolon)}
            {labels.groups.fullStop}
          </p>
        </>
      )}
    </>
  )
}
