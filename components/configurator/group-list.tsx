import type { ReactNode } from 'react'
import type { Module } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { Design } from '@/lib/core/garment/design'
import { paths } from '@/lib/paths'
import { ChoiceField } from './choice-field'
import { ChoiceGroup } from './choice-group'
import type { Choosing } from './choosing'
import { ClothField } from './cloth-field'
import { completionOf } from './completion'
import { GroupChoices } from './group-choices'
import { GroupHelp } from './group-help'
import { useOpenGroups } from './use-open-groups'
import type { VisitEvent } from './visit-facts'

type Props = {
  readonly choosing: Choosing
  readonly repair: ReactNode
  readonly designId: string | null
  readonly decided: Design['options']
  readonly openFirst: readonly string[]
  /** Whether the rest of the catalogue has come; what stands open on arrival needs none of it. */
  readonly arrival: 'coming' | 'failed' | 'here'
  readonly cloths: readonly Cloth[]
  readonly clothLines: Readonly<Record<string, string>>
  readonly tell: (event: VisitEvent) => void
}

/** The groups in any order, each with its mark; what is closed costs nothing. */
export function GroupList(props: Props) {
  const { choosing, repair, decided, openFirst, arrival, tell } = props
  const { catalogue, locale, labels } = choosing.speech
  const groups = useOpenGroups(openFirst)
  const about = paths.configure(locale, catalogue.id, { design: props.designId ?? undefined })
  const fieldOf = (module: Module) =>
    module.id === 'cloth' ? (
      <ClothField
        key={module.id}
        {...{ choosing, module, repair }}
        cloths={props.cloths}
        clothLine={props.clothLines}
      />
    ) : (
      <ChoiceField key={module.id} {...{ choosing, module, repair }} />
    )

  return catalogue.groups.map((group, index) => {
    const modules = catalogue.modules.filter((module) => module.group === group.id)
    const isThere = arrival === 'here' || openFirst.includes(group.id)
    return (
      <ChoiceGroup
        key={group.id}
        {...{ choosing, group, modules }}
        number={index + 1}
        completion={completionOf(modules, decided, groups.seen.includes(group.id))}
        isOpen={groups.open.includes(group.id)}
        onToggle={(heading) => {
          if (!groups.open.includes(group.id)) tell({ type: 'looked', groupId: group.id })
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
          wishHref={paths.wish(locale, { about: `${about}#${group.id}` })}
          askHref={paths.ask(locale, { about })}
          onAsked={() => tell({ type: 'asked', groupId: group.id })}
        />
      </ChoiceGroup>
    )
  })
}
