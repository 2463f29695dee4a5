'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'

type Props = {
  readonly companies: readonly { readonly id: string; readonly label: string }[]
  readonly callbackHref: string
  readonly failed: { readonly title: string; readonly text: string }
}

/** Asks our own route for the company's page (the form of next-auth 4) and goes there. */
async function addressOf(company: string, callbackUrl: string): Promise<string> {
  const asked = await fetch('/api/auth/csrf')
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  const answer = await fetch(`/api/auth/signin/${company}`, {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, callbackUrl, json: 'true' }),
  })
  if (!answer.ok) throw new Error(`sign-in route answered ${answer.status}`)
  return ((await answer.json()) as { url: string }).url
}

export function OutsideButtons({ companies, callbackHref, failed }: Props) {
  const [problem, setProblem] = useState(false)
  const go = async (company: string) => {
    setProblem(false)
    try {
      window.location.assign(await addressOf(company, callbackHref))
    } catch {
      setProblem(true)
    }
  }
  return (
    <div className="flex max-w-[26em] flex-col gap-3">
      <ErrorSummary title={failed.title} errors={problem ? [{ text: failed.text }] : []} />
      {companies.map(({ id, label }) => (
        <Button key={id} type="button" kind="outline" onClick={() => go(id)}>
          {label}
        </Button>
      ))}
    </div>
  )
}
