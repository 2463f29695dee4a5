import { FindingList } from './finding-list'
import type { FindingText, MeasureLabels, MeasureNames } from './measure-form-types'
import type { MeasuringFacts } from './measuring-facts'
import type { Measuring } from './measuring-state'
import { unitOf, writeValue } from './read-entries'
import type { useMeasuring } from './use-measuring'

type Props = {
  readonly locale: 'en' | 'zh-CN'
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly state: Measuring
  readonly facts: MeasuringFacts
  readonly adviserHref: string
  /** Of a page without script: what the server found. */
  readonly fromServer: readonly FindingText[]
  readonly measuring: ReturnType<typeof useMeasuring>
}

/** What the gate finds in the answers so far, as they are settled. */
export function OpenFindings(props: Props) {
  const { locale, labels, names, state, facts, measuring } = props
  const found: FindingText[] = facts.findings.map(({ text, ...finding }) => ({
    ...finding,
    text: text[locale],
  }))
  const unitWord = (finding: FindingText) => {
    const kind = unitOf(finding.key)
    return kind === 'kg' ? labels.kg : kind === 'degree' ? labels.degree : labels[state.unit]
  }
  return (
    <FindingList
      findings={found.map((finding) => ({
        ...finding,
        text: finding.text.includes(names.fields[finding.key]?.name ?? '')
          ? finding.text
          : labels.finding
              .replace('{name}', names.fields[finding.key]?.name ?? finding.key)
              .replace('{text}', finding.text),
        ...(finding.proposed === undefined
          ? {}
          : {
              proposedText: `${writeValue(finding.key, finding.proposed, state.unit)} ${unitWord(finding)}`,
            }),
      }))}
      labels={labels}
      adviserHref={props.adviserHref}
      onKeep={({ key, id }) => measuring.keep(key, id)}
      onRepair={({ key, proposed }) => proposed !== undefined && measuring.repair(key, proposed)}
    />
  )
}
