'use client'

import { useActionState, useState } from 'react'
import { fill } from '@/components/configurator/labels'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { IDLE } from '@/lib/core/shared/action-state'
import type { Locale } from '@/lib/core/shared/text'
import type { Outcome, PublishLabels, PublishState } from './publish-state'
import { ReportTable } from './report-table'

type Props = {
  readonly action: (previous: unknown, form: FormData) => Promise<PublishState>
  readonly labels: PublishLabels
  readonly locale: Locale
}

type Written = { readonly since: PublishState; readonly text: string }

/**
 * A catalogue as a file or as text: checked first, published when nothing is wrong. What is checked
 * and what is published is the text in the field, never another.
 */
export function PublishForm({ action, labels, locale }: Props) {
  const [state, send, pending] = useActionState<PublishState, FormData>(action, IDLE)
  const outcome = state.status === 'done' ? state.value : null
  // What was written since the last answer; an answer to other text than this is not shown.
  const [written, setWritten] = useState<Written | null>(null)
  const isEdited = written !== null && written.since === state
  // An answer that carries no text, because something failed, must not cost anybody theirs.
  const [sent, setSent] = useState('')
  const answered = outcome?.kind === 'published' ? '' : (outcome?.text ?? sent)
  const text = isEdited ? written.text : answered
  const shown = isEdited ? null : outcome
  const write = (changed: string) => setWritten({ since: state, text: changed })
  const report = shown?.kind === 'report' ? shown.report : null
  return (
    <form
      action={send}
      onSubmit={() => setSent(text)}
      onReset={(event) => event.preventDefault()}
      className="mt-4 grid grid-cols-1 gap-x-6 gap-y-6 lg:grid-cols-12"
    >
      <div className="space-y-5 lg:col-span-5">
        <FieldFrame id="catalogue-file" label={labels.file} hint={labels.fileHint}>
          <input
            id="catalogue-file"
            name="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="catalogue-file-hint"
            className={CONTROL}
            onChange={async (event) => {
              const input = event.currentTarget
              const file = input.files?.[0]
              if (!file) return
              write(await file.text())
              input.value = ''
            }}
          />
        </FieldFrame>
        <FieldFrame id="catalogue-text" label={labels.text} hint={labels.textHint}>
          <textarea
            id="catalogue-text"
            name="text"
            rows={14}
            spellCheck={false}
            aria-describedby="catalogue-text-hint"
            className={`${CONTROL} font-mono text-label leading-5`}
            value={text}
            onChange={(event) => write(event.currentTarget.value)}
          />
        </FieldFrame>
        <Button kind={report?.mayBePublished ? 'outline' : 'ink'} name="deed" value="check">
          {pending ? labels.working : labels.check}
        </Button>
      </div>
      <div className="lg:col-span-7">
        <div role="status" aria-live="polite">
          <Said shown={shown} state={state} labels={labels} locale={locale} />
        </div>
        {report?.mayBePublished && (
          <Button name="deed" value="publish" disabled={pending} className="mt-5">
            {fill(labels.publish, { family: report.family, version: report.version })}
          </Button>
        )}
      </div>
    </form>
  )
}

type SaidProps = Omit<Props, 'action'> & {
  readonly shown: Outcome | null
  readonly state: PublishState
}

function Said({ shown, state, labels, locale }: SaidProps) {
  if (state.status === 'fault')
    return (
      <p className="text-madder">
        {labels.fault} {state.requestId}
      </p>
    )
  if (state.status === 'invalid') return <p className="text-madder">{labels.empty}</p>
  if (state.status === 'refused')
    return <p className="text-madder">{labels.refused[state.error.code] ?? state.error.code}</p>
  switch (shown?.kind) {
    case undefined:
      return null
    case 'report':
      return <ReportTable report={shown.report} labels={labels} locale={locale} />
    case 'unreadable':
      return (
        <p className="text-madder">
          {fill(labels.unreadable, {
            line: shown.line ?? '–',
            column: shown.column ?? '–',
            place: shown.place || '/',
          })}{' '}
          <span className="font-mono text-small">{shown.detail}</span>
        </p>
      )
    case 'refused':
      return (
        <p className="text-madder">
          {fill(labels.refused[shown.code] ?? shown.code, shown.values)}
        </p>
      )
    case 'published':
      return (
        <p className="text-bottle">
          {fill(labels.published, { name: shown.name[locale], version: shown.version })}{' '}
          <Link className="word" href={shown.href}>
            {fill(labels.open, { name: shown.name[locale] })}
          </Link>
        </p>
      )
  }
}
