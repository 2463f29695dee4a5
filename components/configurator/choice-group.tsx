import type { ReactNode } from 'react'
import type { Group, Module } from '@/lib/core/garment/catalogue'
import { lowerFirst } from '@/lib/core/shared/text'
import { headOf } from './choice-phrase'
import type { Choosing } from './choosing'
import type { Completion } from './completion'
import { NAMED_IN_HEADING } from './shown-first'
import { listOf, optionName } from './speech'

type Props = {
  readonly choosing: Choosing
  readonly group: Group
  readonly number: number
  readonly modules: readonly Module[]
  readonly completion: Completion
  readonly isOpen: boolean
  readonly onToggle: (heading: Element) => void
  readonly children: ReactNode
}

/** One of at most six groups; closed, it shows what is chosen in it and costs nothing to draw. */
export function ChoiceGroup(props: Props) {
  const { choosing, group, number, modules, completion, isOpen } = props
  const { speech, state } = choosing
  const { labels } = speech
  const isWaiting = modules.some((module) => module.id === state.proposal?.moduleId)
  const chosen = modules
    .filter(({ id }) => (state.design.options[id] ?? 'none') !== 'none')
    .map((module) =>
      lowerFirst(headOf(optionName(speech, module.id, state.design.options[module.id]))),
    )
  const panelId = `group-${group.id}`
  const mark = isWaiting
    ? 'border-chalk bg-chalk text-paper'
    : completion === 'decided'
      ? 'border-bottle bg-bottle text-paper'
      : 'border-ink bg-sheet'
  return (
    <section className="border-t border-ink">
      <h2 className="text-title leading-7 font-normal">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={(event) => props.onToggle(event.currentTarget)}
          className="flex min-h-14 w-full items-center gap-3 py-2 text-left"
        >
          <span
            aria-hidden="true"
            className={`inline-grid size-6 flex-none place-items-center rounded-full border font-sans text-label font-medium ${mark}`}
          >
            {number}
          </span>
          <span className="mr-auto font-serif">{group.name[speech.locale]}</span>
          <span className="min-w-0 text-right font-sans">
            {!isOpen && (
              <span className="line-clamp-1 text-small text-ink2 first-letter:uppercase">
                {chosen[0]}
                {chosen.length > 1 && (
                  <span className="max-md:hidden">
                    {listOf(speech, ['', ...chosen.slice(1, NAMED_IN_HEADING)])}
                  </span>
                )}
              </span>
            )}
            <span
              className={`label block ${completion === 'decided' ? 'text-bottle' : 'text-ink2'}`}
            >
              {labels.groups[completion]}
            </span>
          </span>
          <svg
            aria-hidden="true"
            width="11"
            height="7"
            viewBox="0 0 11 7"
            className={`ml-1 flex-none text-ink2 ${isOpen ? 'rotate-180' : ''}`}
          >
            <path d="M.7.7 5.5 5.5 10.3.7" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </button>
      </h2>
      <div id={panelId} className="pb-4" hidden={!isOpen}>
        {isOpen && props.children}
      </div>
    </section>
  )
}
