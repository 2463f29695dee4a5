import { expect, test } from 'vitest'
import { addressGroup, clientAddress } from './client-address'

const SOCKET = 'x-mo-socket-address'

test('without proxies of ours, what the client writes into x-forwarded-for is ignored', () => {
  const headers = new Headers({ [SOCKET]: '203.0.113.9', 'x-forwarded-for': '198.51.100.1' })
  expect(clientAddress(headers, 0, true)).toBe('203.0.113.9')
})

test('with proxies of ours the entry counts that the outermost of them wrote', () => {
  const headers = new Headers({
    [SOCKET]: '10.0.0.2',
    'x-forwarded-for': 'forged, 203.0.113.9, 10.0.0.1',
  })
  expect(clientAddress(headers, 2, true)).toBe('203.0.113.9')
  expect(clientAddress(headers, 1, true)).toBe('10.0.0.1')
})

test('as long as nobody stamps addresses, all of them are one and none is believed', () => {
  const headers = new Headers({ [SOCKET]: '203.0.113.9' })
  expect(clientAddress(headers, 0, false)).toBe('unknown')
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['[2001:db8::1]', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nonsense', 'unknown'],
  ['', 'unknown'],
])('%s belongs to %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})
