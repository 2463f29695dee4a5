import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { oncePerProcess } from '@/lib/infra/once-per-process'

/**
 * Where a request comes from. Next keeps an `x-forwarded-for` that the client wrote itself and fills
 * it from the socket only when it is missing, so that header alone proves nothing. Node announces
 * each request before any handler sees it; there the socket's address is put into a header of our
 * own, over whatever the client sent under that name.
 * With TRUST_PROXY=n the n-th entry from the right of `x-forwarded-for` is used: the one that the
 * outermost proxy of ours wrote.
 */
const HEADER = 'x-mo-socket-address'
const UNKNOWN = 'unknown'

const stamp = () => oncePerProcess('client-address-stamp', () => ({ isOn: false }))

/** Called at start; a second call does nothing. */
export function stampClientAddresses(): void {
  if (stamp().isOn) return
  stamp().isOn = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[HEADER] = request.socket.remoteAddress ?? UNKNOWN
  })
}

/** One household of IPv6 is a /64; an IPv4 address in IPv6 clothes is an IPv4 address. */
export function addressGroup(address: string): string {
  const plain =
    address
      .trim()
      .replace(/^\[|\]$/g, '')
      .split('%')[0] ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(plain)) return isIP(plain) ? plain : UNKNOWN
  const [head = '', tail] = plain.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0')
  const groups = [...left, ...gap, ...right].map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}

export function clientAddress(
  headers: Pick<Headers, 'get'>,
  proxies = env().TRUST_PROXY,
  stamped = stamp().isOn,
): string {
  if (proxies > 0) {
    const chain = (headers.get('x-forwarded-for') ?? '').split(',')
    return addressGroup(chain[Math.max(0, chain.length - proxies)] ?? '')
  }
  if (!stamped) {
    log.error('client addresses are not stamped: stampClientAddresses() was not called at start')
    stampClientAddresses()
    return UNKNOWN
  }
  return addressGroup(headers.get(HEADER) ?? '')
}
