import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Design } from '@/lib/core/garment/design'
import { moduleName, optionName, type Speech } from './speech'
import type { DayTold } from './use-plant-day'

type Props = {
  readonly speech: Speech
  readonly options: Design['options']
  readonly price: string
  readonly day: DayTold
}

/**
 * On paper nothing can be chosen: in the place of the choices stands what was chosen. It is made
 * when somebody prints, so that the page carries no hidden second list.
 */
export function PrintedSpecification({ speech, options, price, day }: Props) {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!isPrinting) return null
  const { catalogue, locale, labels } = speech
  const groups = catalogue.groups.map((group) => (
    <section key={group.id} className="mt-4 break-inside-avoid border-t border-ink pt-2">
      <h2 className="text-title">{group.name[locale]}</h2>
      <dl className="mt-1 grid grid-cols-[10em_1fr_10em_1fr] gap-x-4 gap-y-1 text-label">
        {catalogue.modules
          .filter((module) => module.group === group.id)
          .map((module) => (
            <div key={module.id} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink2">{moduleName(speech, module.id)}</dt>
              <dd>{optionName(speech, module.id, options[module.id])}</dd>
            </div>
          ))}
      </dl>
    </section>
  ))
  return (
    <div className="hidden print:block">
      <p className="mt-3">{`${labels.bar.price} ${price}`}</p>
      <p className={day.isEstimate ? 'text-ochre' : ''}>
        {`${labels.bar.leaves} ${day.text} (${day.source})`}
      </p>
      {groups}
    </div>
  )
}
