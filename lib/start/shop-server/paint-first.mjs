// A page arrives with everything to be seen, and with `async` scripts that make it answer. On a fast
// line those run before the browser has painted once, on a phone for a second and more. Here each of
// them becomes a word to a small loader, which fetches and runs them once something has been seen
// (with the picture that matters most, if that is near). Nothing is left out and no order is promised,
// as for `async` scripts anyway; without script nothing changes. The face of headings, twice as heavy as that of
// text, waits in the same way on the first page of a visit: until then the reader's own stands in, as
// wide as ours (app/globals.css). Text changes its face before it is seen: later that is too much work.

/** Longest wait, ms: a tab in the background never paints. */
const MOST_WAIT_MS = 2_500
/** A picture that was painted and is not told of by then, ms, was not the largest thing painted. */
const UNTOLD_MS = 300

/** The picture of the first screen: a file of its own, or inside a drawing. */
const FIRST_PICTURE = 'img[fetchpriority=high],image[href^="/picture"]'

/** Stands at the page's root while the face of headings is not asked for. */
const UNPAINTED = 'data-unpainted'

/** As next/font names it (app/[locale]/layout.tsx); shown when it is there, in one layout. */
const HEADING_FACE = '/^"?serif"?$/'

/**
 * Runs in the page. `self.__later(src)` is called once for every script taken out. Whoever touches
 * the page before it was painted is not kept waiting.
 */
const LOADER = `(()=>{let q=[],o,d=document.documentElement,v={}
try{v=sessionStorage}catch{}
v.faces||d.setAttribute('${UNPAINTED}','')
const r=s=>{let e=document.createElement('script');e.src=s;document.head.append(e)}
const f=()=>Promise.all([...document.fonts||[]].map(x=>${HEADING_FACE}.test(x.family)&&x.load())).catch(()=>{}).then(()=>{d.removeAttribute('${UNPAINTED}');v.faces=1})
const g=()=>{o||(o=1,q.map(r),f().catch(()=>{}))}
self.__later=s=>{o?r(s):q.push(s)}
const p=i=>i.decode().finally(()=>requestAnimationFrame(()=>setTimeout(g,${UNTOLD_MS})))
self.LargestContentfulPaint?new PerformanceObserver(l=>{let i=document.querySelector('${FIRST_PICTURE}')
!i||l.getEntries().some(e=>e.element==i)?setTimeout(g):p(i).catch(g)}).observe({type:'largest-contentful-paint',buffered:!0}):requestAnimationFrame(()=>setTimeout(g))
for(let k of['pointerdown','keydown'])addEventListener(k,g,!0)
setTimeout(g,${MOST_WAIT_MS})})()`

/** A script, or a word to the browser to fetch one early. */
const SCRIPT =
  /<script src="(\/_next\/static\/[^"]+\.js)"([^>]*)><\/script>|<link rel="preload" as="script" [^>]*>/g
/** Both ends of a tag that is not here whole yet. */
const OPEN_TAG =
  /<[^>]*$|<script src="\/_next\/static\/[^<]*$|<script src="\/_next\/static\/[^<]*<[^>]*$/

/** Rewrites pieces of one page in turn; what may be half a tag waits for the next piece. */
export function pageRewriter() {
  let rest = ''
  let isFirst = true
  /** @param {string} whole @param {string} [src] @param {string} [attributes] */
  const instead = (whole, src, attributes = '') => {
    if (!src) return ''
    if (!/\basync\b/.test(attributes)) return whole
    const nonce = / nonce="[^"]*"/.exec(attributes)?.[0] ?? ''
    const loader = isFirst ? `${LOADER};` : ''
    isFirst = false
    return `<script${nonce}>${loader}__later(${JSON.stringify(src)})</script>`
  }
  return {
    /** @param {string} piece */
    write(piece) {
      const text = rest + piece
      const cut = OPEN_TAG.exec(text)?.index ?? text.length
      rest = text.slice(cut)
      return text.slice(0, cut).replace(SCRIPT, instead)
    },
    end() {
      const last = rest.replace(SCRIPT, instead)
      rest = ''
      return last
    },
  }
}

/**
 * What is to be seen first goes out at once; after that every flush costs more bytes than it saves
 * time, as the rest of a page is a fraction of a second away.
 * @param {any} response
 */
function flushOnce(response) {
  const { flush } = response
  if (!flush) return
  response.flush = () => {
    response.flush = () => {}
    flush.call(response)
  }
}

/**
 * From here on what is written to this response as a page is rewritten on its way.
 * @param {import('node:http').ServerResponse} response
 */
export function paintFirst(response) {
  const { write, end } = response
  const decoder = new TextDecoder()
  /** @type {ReturnType<typeof pageRewriter> | null | undefined} */
  let rewriter
  const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  /** @param {unknown} piece @param {unknown} encoding */
  const textOf = (piece, encoding) =>
    typeof piece === 'string' && encoding !== 'base64' && encoding !== 'hex'
      ? piece
      : decoder.decode(/** @type {Uint8Array} */ (piece), { stream: true })
  const open = () => {
    if (rewriter !== undefined) return
    rewriter = isPage() ? pageRewriter() : null
    if (rewriter && !response.headersSent) response.removeHeader('content-length')
    if (rewriter) flushOnce(response)
  }
  Object.assign(response, {
    /** @param {any} piece @param {any} [encoding] @param {any} [callback] */
    write(piece, encoding, callback) {
      open()
      if (!rewriter) return write.call(response, piece, encoding, callback)
      const done = typeof encoding === 'function' ? encoding : callback
      return write.call(response, rewriter.write(textOf(piece, encoding)), 'utf8', done)
    },
    /** @param {any} [piece] @param {any} [encoding] @param {any} [callback] */
    end(piece, encoding, callback) {
      open()
      if (!rewriter) return end.call(response, piece, encoding, callback)
      const has = piece !== undefined && piece !== null && typeof piece !== 'function'
      const text = (has ? rewriter.write(textOf(piece, encoding)) : '') + rewriter.end()
      const done = [piece, encoding, callback].find((each) => typeof each === 'function')
      return end.call(response, text, 'utf8', done)
    },
  })
}
