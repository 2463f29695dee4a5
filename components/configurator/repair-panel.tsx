import { Button } from '@/components/ui/button'
import type { Repair } from '@/lib/core/configuration/garment-repairs'
import { choicePhrase, isWithout } from './choice-phrase'
import type { Proposal } from './configurator-rules'
import { fill } from './labels'
import { changeWord, listOf, moduleName, optionName, priceWord, type Speech } from './speech'

type Props = {
  readonly speech: Speech
  readonly proposal: Proposal
  /** Days the repair moves the plant's door, by our own estimate. */
  readonly daysOf: (repair: Repair) => number
  readonly onTake: (index: number) => void
  readonly onKeep: () => void
}

/** A blocked choice answered in place: the reason, what would change, its price, one tap. */
export function RepairPanel({ speech, proposal, daysOf, onTake, onKeep }: Props) {
  const { locale, labels } = speech
  const [first, ...others] = proposal.repairs
  return (
    <div
      ref={intoView}
      className="my-2 scroll-mb-6 border border-dashed border-chalk px-4 py-3 md:ml-9"
    >
      {proposal.rules.map((rule) => (
        <p key={rule.id} className="small">
          {rule.reason[locale]}
        </p>
      ))}
      {first ? (
        <RepairTable speech={speech} repair={first} days={daysOf(first)} />
      ) : (
        <p className="small mt-2">{labels.repair.none}</p>
      )}
      <p className="mt-3 flex max-w-none flex-wrap items-center gap-x-6 gap-y-1">
        {first && (
          <Button kind="chalk" type="button" onClick={() => onTake(0)}>
            {fill(labels.repair.take, { names: resultNames(speech, first) })}
          </Button>
        )}
        <Button kind="word" type="button" onClick={onKeep}>
          {keepWord(speech, proposal)}
        </Button>
      </p>
      {others.slice(0, 2).map((repair, index) => (
        <p key={resultNames(speech, repair)} className="small mt-1">
          {labels.repair.others}
          {locale === 'en' ? ': ' : '：'}
          <Button kind="word" type="button" onClick={() => onTake(index + 1)}>
            {listOf(speech, [
              resultNames(speech, repair),
              priceWord(speech, repair.priceDeltaCents, labels.repair.noPrice),
            ])}
          </Button>
        </p>
      ))}
    </div>
  )
}

/** What is proposed must not open behind the bar: the deed stands at its end. */
const intoView = (panel: Element | null) => panel?.scrollIntoView({ block: 'nearest' })

/** What stays if nothing is taken: the choice that stood in the way. */
function keepWord(speech: Speech, { moduleId, repairs, against: [against] }: Proposal): string {
  const { keep, keepAsIs } = speech.labels.repair
  const change = repairs[0]?.changes.find((each) => each.moduleId !== moduleId)
  const kept = change ? { moduleId: change.moduleId, optionId: change.from } : against
  return !kept || isWithout(speech, kept)
    ? keepAsIs
    : fill(keep, { names: choicePhrase(speech, kept) })
}

/** "shawl lapel, one button and no vents": what the garment has once the repair is taken. */
function resultNames(speech: Speech, { changes }: Repair): string {
  const names = changes.map(({ moduleId, to }) => choicePhrase(speech, { moduleId, optionId: to }))
  const last = names.length > 1 ? speech.labels.repair.and + names.at(-1) : ''
  return listOf(speech, names.slice(0, Math.max(1, names.length - 1))) + last
}

/** Days are told by the catalogue, so they are an estimate until the plant answers. */
function movedWord(words: Speech['labels']['repair'], days: number): string {
  if (Math.abs(days) === 1) return days > 0 ? words.laterOne : words.earlierOne
  return fill(days > 0 ? words.later : words.earlier, { days: Math.abs(days) })
}

function RepairTable({
  speech,
  repair,
  days,
}: {
  readonly speech: Speech
  readonly repair: Repair
  readonly days: number
}) {
  const { labels } = speech
  const daysWord = days === 0 ? labels.repair.sameDay : movedWord(labels.repair, days)
  const cell = 'border-b border-rule py-[7px] text-left align-baseline font-normal'
  return (
    <table className="mt-2 w-full text-small">
      <tbody>
        {repair.changes.map((change) => (
          <tr key={change.moduleId}>
            <th scope="row" className={`${cell} pr-3`}>
              {moduleName(speech, change.moduleId)}
            </th>
            <td className={`${cell} pr-3`}>
              <del className="text-ink2">{optionName(speech, change.moduleId, change.from)}</del>{' '}
              {optionName(speech, change.moduleId, change.to)}
            </td>
            <td className={`${cell} text-right whitespace-nowrap`}>
              {priceWord(speech, changeWord(speech, change), labels.repair.noPrice)}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={`${cell} pr-3`}>
            {labels.repair.leaves}
          </th>
          <td className={cell} />
          <td className={`${cell} text-right whitespace-nowrap ${days === 0 ? '' : 'text-ochre'}`}>
            {daysWord}
          </td>
        </tr>
        <tr className="border-t border-ink font-medium">
          <th scope="row" className="py-2 text-left font-medium">
            {labels.repair.together}
          </th>
          <td />
          <td className="py-2 text-right whitespace-nowrap">
            {priceWord(speech, repair.priceDeltaCents, labels.repair.noPrice)}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
