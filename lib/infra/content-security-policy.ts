/**
 * The policy of every page: scripts and style elements by nonce only. Inline `style` attributes are
 * allowed because drawings carry blend modes. `next dev` alone needs eval, sockets and inline styles.
 */
export function contentSecurityPolicy(
  nonce: string,
  checkoutOrigin: string,
  development: boolean,
): string {
  const directives: Readonly<Record<string, string>> = {
    'default-src': `'self'`,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-elem': development ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'style-src-attr': `'unsafe-inline'`,
    'img-src': `'self' data: blob:`,
    'font-src': `'self'`,
    'connect-src': `'self'${development ? ' ws:' : ''}`,
    'form-action': `'self' ${checkoutOrigin}`,
    'frame-ancestors': `'none'`,
    'base-uri': `'none'`,
    'object-src': `'none'`,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
