'use client'

import { type ReactNode, useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import type { SizeFit } from '@/lib/core/fit/fit'
import type { SewnCut } from '@/lib/core/garment/cut'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { type HelpLabels, SizeHelp, type SuggestSize } from './size-help'
import { type TakeLabels, whyNot } from './take-labels'

export type SizeLabels = TakeLabels &
  HelpLabels & {
    readonly jacket: string
    readonly length: string
    readonly trousers: string
    readonly insideLeg: string
    readonly chart: string
  }

type Props = {
  readonly cut: SewnCut
  readonly first: SizeFit
  readonly sizes: readonly number[]
  readonly insideLegsMm: readonly number[]
  readonly designId: string
  readonly labels: SizeLabels
  readonly action: FormAction
  readonly suggest: SuggestSize
  /** The size chart, drawn on the server. */
  readonly children: ReactNode
}

/** Jacket and trousers are chosen apart; trousers follow the jacket until they are touched. */
export function SizeForm(props: Props) {
  const { cut, sizes, insideLegsMm, designId, labels, action } = props
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const [fit, setFit] = useState(props.first)
  const [isApart, setIsApart] = useState(props.first.jacket !== props.first.trousers)
  const jacketTo = (jacket: number) =>
    setFit({ ...fit, jacket, trousers: isApart ? fit.trousers : jacket })
  const numbers = (all: readonly number[], write: (value: number) => string = String) =>
    all.map((value) => ({ value: String(value), name: write(value) }))
  return (
    <>
      <form action={send} onReset={(event) => event.preventDefault()} className="mt-6">
        <input type="hidden" name="designId" value={designId} />
        <div className="grid grid-cols-2 gap-x-4 gap-y-5">
          <Choice
            id="jacket"
            label={labels.jacket}
            value={String(fit.jacket)}
            options={numbers(sizes)}
            onChoose={(value) => jacketTo(Number(value))}
          />
          <Choice
            id="jacketLength"
            label={labels.length}
            value={fit.jacketLength}
            options={Object.entries(labels.lengths).map(([value, name]) => ({ value, name }))}
            onChoose={(value) => setFit({ ...fit, jacketLength: value as SizeFit['jacketLength'] })}
          />
          <Choice
            id="trousers"
            label={labels.trousers}
            value={String(fit.trousers)}
            options={numbers(sizes)}
            onChoose={(value) => {
              setIsApart(true)
              setFit({ ...fit, trousers: Number(value) })
            }}
          />
          <Choice
            id="insideLegMm"
            label={labels.insideLeg}
            value={String(fit.insideLegMm)}
            options={numbers(insideLegsMm, (mm) => `${mm / 10} cm`)}
            onChoose={(value) => setFit({ ...fit, insideLegMm: Number(value) })}
          />
        </div>
        <Button kind="outline" disabled={pending} className="mt-6 w-full">
          {pending ? labels.taking : labels.take.replace('{size}', String(fit.jacket))}
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
          cut={cut}
          labels={labels}
          suggest={props.suggest}
          onUse={(advised) => {
            setIsApart(advised.jacket !== advised.trousers)
            setFit(advised)
          }}
        />
      </details>
    </>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChoose: (value: string) => void
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <FieldFrame id={id} label={label}>
      <select
        id={id}
        name={id}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className={CONTROL}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
