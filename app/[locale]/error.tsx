'use client'

import { useParams } from 'next/navigation'

const WORDS = {
  en: {
    title: 'This page could not be drawn.',
    text: 'The cause is in our log, nothing you did is lost, and nothing was done twice.',
    again: 'Draw it again',
    reference: 'Reference',
  },
  zh: {
    title: '此页面未能显示。',
    text: '原因已记入日志。您所做的一切均未丢失，也没有重复执行。',
    again: '重新显示',
    reference: '编号',
  },
} as const

/** The last net: works without messages from the server, since those may be what failed. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { locale } = useParams<{ locale: string }>()
  const words = locale?.startsWith('zh') ? WORDS.zh : WORDS.en
  return (
    <main id="main" className="wrap py-16 lg:py-24">
      <h1>{words.title}</h1>
      <p className="lead mt-6">{words.text}</p>
      {error.digest && (
        <p className="small mt-4 text-ink2">
          {words.reference} <span className="font-mono">{error.digest}</span>
        </p>
      )}
      <button type="button" className="btn mt-8 bg-ink text-paper" onClick={reset}>
        {words.again}
      </button>
    </main>
  )
}
