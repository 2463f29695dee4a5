import { randomBytes } from 'node:crypto'
import type { Locale } from '@/lib/core/shared/text'
import { type Html, html } from './html'
import { PAGE_STYLE } from './page-style.data'
import { sayIn } from './say'

type Frame = {
  readonly locale: Locale
  readonly title: string
  readonly layout: 'till' | 'narrow'
  readonly body: Html
  readonly status: number
  /** Where the form may end up: the shop's own origin stands behind the redirect. */
  readonly leadsTo?: readonly string[]
}

const origins = (urls: readonly string[]): string =>
  [...new Set(urls.map((url) => new URL(url).origin))].join(' ')

/** A page of the payment company: no script at all, one style with a nonce, framed by nobody. */
export function pageResponse(frame: Frame): Response {
  const nonce = randomBytes(16).toString('base64')
  const say = sayIn(frame.locale)
  const page = html`<!doctype html>
<html lang="${frame.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${frame.title} · ${say('company')}</title>
<style nonce="${nonce}">${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<header><div><strong>${say('company')}</strong><span>${say('companyLine')}</span></div></header>
<main class="${frame.layout}">${frame.body}</main>
<footer><p>${say('footer')}</p></footer>
</body>
</html>`
  return new Response(page.markup, {
    status: frame.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': frame.locale,
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'nonce-${nonce}'`,
        `form-action 'self' ${origins(frame.leadsTo ?? [])}`.trim(),
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  })
}
