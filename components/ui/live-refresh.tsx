'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

type Props = {
  /** A server-sent-event address; every message means "read the page again". */
  readonly src: string
  readonly offlineText: string
}

/**
 * Keeps a server-rendered page true without reloading it. EventSource reconnects by itself and sends
 * the last id it saw; while it cannot, a sentence says so.
 */
export function LiveRefresh({ src, offlineText }: Props) {
  const router = useRouter()
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    const source = new EventSource(src)
    source.onopen = () => setOffline(false)
    source.onerror = () => setOffline(true)
    source.onmessage = () => router.refresh()
    return () => source.close()
  }, [src, router])
  return (
    <p role="status" className="label text-ochre">
      {offline ? offlineText : ''}
    </p>
  )
}
