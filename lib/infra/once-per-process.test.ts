import { expect, it, vi } from 'vitest'

it('makes a thing once, though its module is loaded again', async () => {
  const make = vi.fn(() => ({}))
  const first = (await import('./once-per-process')).oncePerProcess('a thing', make)
  vi.resetModules()
  const again = (await import('./once-per-process')).oncePerProcess('a thing', make)
  expect(again).toBe(first)
  expect(make).toHaveBeenCalledTimes(1)
})
