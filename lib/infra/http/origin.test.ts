import { expect, it } from 'vitest'
import { originAllowed } from './origin'

const from = (headers: Record<string, string>, method = 'POST'): boolean =>
  originAllowed(new Request('http://shop.test/', { method, headers }))

it('lets pages of the shop itself through, and nobody else', () => {
  expect(from({ origin: 'http://shop.test', host: 'shop.test' })).toBe(true)
  expect(from({ origin: 'https://other.test', host: 'shop.test' })).toBe(false)
  expect(from({ origin: 'null', host: 'shop.test' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(false)
  expect(from({})).toBe(false)
})
