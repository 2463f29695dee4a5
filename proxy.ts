import type { NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { contentSecurityPolicy } from '@/lib/infra/content-security-policy'
import { checkoutOrigin, isDevelopment } from '@/lib/infra/env'
import { routing } from '@/lib/infra/i18n/routing'

const withLocale = createMiddleware(routing)

/** Locale and CSP nonce for pages. Never authorisation: that is decided in lib. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, checkoutOrigin(), isDevelopment())
  // Next reads the nonce from the request's own policy header when it renders its scripts.
  request.headers.set('content-security-policy', policy)
  request.headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = withLocale(request)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!api|v1|_next|cloth|favicon|.*\\..*).*)'],
}
