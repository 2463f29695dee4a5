import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageRewriter } from './paint-first.mjs'

const TAG = '<script src="/_next/static/chunks/a1.js" async="" nonce="n0"></script>'
const EARLY =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/e5.js"/>'
const PAGE = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/x.css">${EARLY}${TAG}${TAG.replace('a1', 'b2')}<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><p>1 < 2 中文</p><script nonce="n0">self.__next_f.push([1,"<script src=\\"x\\">"])</script></body></html>`

const rewritten = (pieces: readonly string[]): string => {
  const rewriter = pageRewriter()
  return pieces.map((piece) => rewriter.write(piece)).join('') + rewriter.end()
}

describe('a page on its way to the browser', () => {
  it('runs its code after the first paint, under the same nonce', () => {
    const page = rewritten([PAGE])
    expect(page).not.toContain(TAG)
    expect(page).not.toContain(EARLY)
    expect(page).toContain('__later("/_next/static/chunks/a1.js")</script>')
    expect(page).toContain('<script nonce="n0">__later("/_next/static/chunks/b2.js")</script>')
    expect(page.match(/self\.__later=/g)).toHaveLength(1)
  })

  it('runs its code where the browser lets nothing be stored', () => {
    const [, script = ''] = /<script nonce="n0">([\s\S]*?)<\/script>/.exec(rewritten([PAGE])) ?? []
    const fetched: string[] = []
    const full = () => {
      throw new Error('full')
    }
    const window: Record<string, unknown> = {
      document: {
        documentElement: { setAttribute: () => {}, removeAttribute: () => {} },
        createElement: () => ({}),
        head: { append: ({ src }: { readonly src: string }) => fetched.push(src) },
      },
      sessionStorage: new Proxy({}, { set: full }),
      addEventListener: () => {},
      requestAnimationFrame: (then: () => void) => then(),
      setTimeout: (then: () => void) => {
        try {
          then()
        } catch {}
      },
    }
    runInNewContext(script, Object.assign(window, { self: window }))
    expect(fetched).toEqual(['/_next/static/chunks/a1.js'])
  })

  it('is otherwise untouched: text, styles, scripts without async, what is written in scripts', () => {
    const page = rewritten([PAGE])
    const [, body] = PAGE.split('</head>')
    expect(page.endsWith(`</head>${body}`)).toBe(true)
    expect(page).toContain('<script src="/_next/static/chunks/old.js" noModule=""></script>')
  })

  it('comes out the same however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PAGE.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), PAGE.length]
        const pieces = places.slice(1).map((end, index) => PAGE.slice(places[index], end))
        expect(rewritten(pieces)).toBe(rewritten([PAGE]))
      }),
    )
  })
})
