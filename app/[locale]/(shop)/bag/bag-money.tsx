import { alterationsOf } from '@/lib/core/fit/alterations-of'
import type { Locale } from '@/lib/core/shared/text'
import type { Bag } from '@/lib/demand/read-bag'
import { MoneyOfDesign } from '../money-of-design'

type Props = { readonly bag: Bag; readonly locale: Locale }

/** Under the lens: each garment's price opened up, one of each. */
export const BagMoney = ({ bag, locale }: Props) => (
  <div className="mt-8 border-y border-dashed border-chalk py-5">
    {bag.lines.map(({ id, design, fit }, index) => (
      <div key={id} className={index > 0 ? 'mt-10' : ''}>
        <MoneyOfDesign
          {...{ design, locale }}
          kind={fit.kind}
          alterations={alterationsOf(fit)}
          id={`money-${index}`}
        />
      </div>
    ))}
  </div>
)
