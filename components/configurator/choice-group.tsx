import type { ReactNode } from 'react'
import type { Group, Module } from '@/lib/core/garment/catalogue'
import type { Choosing } from './choosing'
import { optionName } from './speech'

type Props = {
  readonly choosing: Choosing
  readonly group: Group
  readonly number: number
  readonly modules: readonly Module[]
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** One of at most six groups; closed, it shows what is chosen in it. Native details: no script needed. */
export function ChoiceGroup({ choosing, group, number, modules, isOpen, children }: Props) {
  const { speech, state } = choosing
  const isWaiting = modules.some((module) => module.id === state.proposal?.moduleId)
  const chosen = modules
    .filter(({ id }) => (state.design.options[id] ?? 'none') !== 'none')
    .map((module) => optionName(speech, module.id, state.design.options[module.id]))
  return (
    <details open={isOpen} className="group mt-6 border-t border-ink first:mt-0">
      <summary className="flex min-h-14 list-none items-center gap-3 py-3 [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className={`inline-grid size-6 flex-none place-items-center rounded-full border text-label font-medium ${isWaiting ? 'border-chalk bg-chalk text-paper' : 'border-ink bg-sheet'}`}
        >
          {number}
        </span>
        <h2 className="mr-auto text-title leading-7 font-normal whitespace-nowrap">
          {group.name[speech.locale]}
        </h2>
        <span className="line-clamp-1 text-right text-small text-ink2 group-open:hidden">
          {chosen.slice(0, 3).join(speech.locale === 'en' ? ', ' : '、')}
        </span>
        <span aria-hidden="true" className="ml-1 flex-none text-ink2 group-open:rotate-180">
          <svg width="11" height="7" viewBox="0 0 11 7">
            <path d="M.7.7 5.5 5.5 10.3.7" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </span>
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  )
}
