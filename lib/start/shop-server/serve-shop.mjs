// Serves the built shop, like `next start`, with one difference: pages are painted before their code
// runs (paint-first.mjs). usage: node serve-shop.mjs PORT
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'
import { paintFirst } from './paint-first.mjs'

// Rewrites of localised addresses want the name, not the number, of this machine.
const hostname = 'localhost'
const port = Number(process.argv[2])
const app = next({ dev: false, dir: process.cwd(), hostname, port })
const handle = app.getRequestHandler()
/** Pages are packed while people wait: more than 7, about 10 ms, costs more than it saves. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } })
/** Files whose names change with what is in them, packed when they were built (pack-static.mjs). */
const built = sirv('.next/static', {
  ...{ brotli: true, immutable: true, maxAge: 31_536_000 },
  setHeaders: (response) => response.setHeader('x-content-type-options', 'nosniff'),
})
const STATIC = '/_next/static/'

await app.prepare()
const server = createServer((request, response) => {
  compress(request, response, () => {
    if (request.url?.startsWith(STATIC)) {
      request.url = request.url.slice(STATIC.length - 1)
      return built(request, response)
    }
    paintFirst(response)
    void handle(request, response)
  })
})
server.once('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
server.listen(port, hostname)

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, async () => {
    server.close()
    server.closeIdleConnections()
    await app.close()
    process.exit(0)
  })
