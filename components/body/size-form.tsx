'use client'

import { type ReactNode, useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { type HelpField, type HelpLabels, SizeHelp, type SuggestSize } from './size-help'
import { type TakeLabels, whyNot } from './take-labels'
import { useAddress } from './use-address'

export type SizeLabels = TakeLabels & HelpLabels & { readonly chart: string }

export type SizeFieldWords = {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
}
/** What is chosen in each field. */
export type SizeValues = Readonly<Record<string, string>>

type Props = {
  readonly fields: readonly SizeFieldWords[]
  readonly first: SizeValues
  readonly designId: string
  /** The day it must not miss, handed on to the bag. */
  readonly date?: string | undefined
  readonly helpFields: readonly HelpField[]
  readonly labels: SizeLabels
  readonly action: FormAction
  readonly suggest: SuggestSize
  /** The size chart, drawn on the server. */
  readonly children: ReactNode
}

/**
 * A standard size of any cut. Of a suit, jacket and trousers are chosen apart; trousers follow the
 * jacket until they are touched.
 */
export function SizeForm(props: Props) {
  const { fields, designId, labels, action } = props
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const [values, setValues] = useState(props.first)
  const [isApart, setIsApart] = useState(props.first.jacket !== props.first.trousers)
  const address = useAddress()
  /** The comparison beside the form follows what is chosen. */
  const put = (chosen: SizeValues) => {
    setValues(chosen)
    address(chosen)
  }
  const choose = (id: string, value: string) => {
    if (id === 'trousers') setIsApart(true)
    const follows: SizeValues = id === 'jacket' && !isApart ? { trousers: value } : {}
    put({ ...values, [id]: value, ...follows })
  }
  const [naming] = fields
  const size = naming?.options.find(({ value }) => value === values[naming.id])?.name ?? ''
  return (
    <>
      <form action={send} onReset={(event) => event.preventDefault()} className="mt-6">
        <input type="hidden" name="designId" value={designId} />
        {props.date && <input type="hidden" name="date" value={props.date} />}
        <div className="grid grid-cols-2 gap-x-4 gap-y-5">
          {fields.map(({ id, label, options }) => (
            <FieldFrame key={id} id={id} label={label}>
              <select
                id={id}
                name={id}
                value={values[id]}
                onChange={(event) => choose(id, event.currentTarget.value)}
                className={CONTROL}
              >
                {options.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </FieldFrame>
          ))}
        </div>
        <Button kind="outline" disabled={pending} className="mt-6 w-full">
          {pending ? labels.taking : labels.take.replace('{size}', size)}
        </Button>
        <p role="alert" className="small mt-2 text-madder">
          {whyNot(state, labels)}
        </p>
      </form>
      <details className="border-t border-rule">
        <summary className="word list-none">{labels.chart}</summary>
        <div className="overflow-x-auto pb-4">{props.children}</div>
      </details>
      <details className="border-y border-rule">
        <summary className="word list-none">{labels.help}</summary>
        <SizeHelp
          designId={designId}
          fields={props.helpFields}
          labels={labels}
          suggest={props.suggest}
          onUse={(advised) => {
            setIsApart(advised.jacket !== advised.trousers)
            put(advised)
          }}
        />
      </details>
    </>
  )
}
