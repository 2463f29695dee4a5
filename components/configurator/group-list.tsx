import type { ReactNode } from 'react'
import type { Module } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { lacksLetters } from '@/lib/core/garment/letters'
import { ChoiceField } from './choice-field'
import { ChoiceGroup } from './choice-group'
import type { Choosing } from './choosing'
import { ClothField } from './cloth-field'
import { completionOf } from './completion'
import { GroupChoices } from './group-choices'
import { GroupHelp } from './group-help'
import { useOpenGroups } from './use-open-groups'
import type { VisitEvent } from './visit-facts'
import { GROUP_PLACE, type Ways } from './ways'

type Props = {
  readonly choosing: Choosing
  readonly repair: ReactNode
  readonly ways: Ways
  readonly decided: Design['options']
  readonly openFirst: readonly string[]
  /** Whether the rest of the catalogue has come; what stands open on arrival needs none of it. */
  readonly arrival: 'coming' | 'failed' | 'here'
  readonly clothLines: Readonly<Record<string, string>>
  readonly tell: (event: VisitEvent) => void
}

/** The groups in any order, each with its mark; what is closed costs nothing. */
export function GroupList(props: Props) {
  const { choosing, repair, decided, openFirst, arrival, tell } = props
  const { catalogue, labels } = choosing.speech
  const letters = catalogue.modules.find(({ id }) => id === 'monogram')
  const held = lacksLetters(choosing.state.design) ? letters?.group : undefined
  const groups = useOpenGroups(openFirst, held)
  const fieldOf = (module: Module) =>
    module.id === 'cloth' ? (
      <ClothField key={module.id} {...{ choosing, module, repair }} clothLine={props.clothLines} />
    ) : (
      <ChoiceField key={module.id} {...{ choosing, module, repair }} />
    )

  return catalogue.groups.map((group, index) => {
    const modules = catalogue.modules.filter((module) => module.group === group.id)
    const isOpen = groups.open.includes(group.id)
    const isThere = arrival === 'here' || openFirst.includes(group.id)
    return (
      <ChoiceGroup
        key={group.id}
        {...{ choosing, group, modules }}
        number={index + 1}
        completion={completionOf(modules, decided, groups.seen.includes(group.id))}
        isOpen={isOpen}
        onToggle={(heading) => {
          if (!isOpen) tell({ type: 'looked', groupId: group.id })
          groups.toggle(group.id, heading)
        }}
      >
        {isThere ? (
          <GroupChoices {...{ choosing, modules, decided, fieldOf }} />
        ) : (
          <p role="status" className="small">
            {arrival === 'failed' ? labels.groups.failed : labels.groups.coming}
          </p>
        )}
        <GroupHelp
          labels={labels.groups}
          wishHref={props.ways.wish.replace(GROUP_PLACE, group.id)}
          askHref={props.ways.ask}
          onAsked={() => tell({ type: 'asked', groupId: group.id })}
        />
      </ChoiceGroup>
    )
  })
}
