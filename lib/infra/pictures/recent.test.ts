import { expect, it } from 'vitest'
import { Recent } from './recent'

it('keeps what was asked for last and makes the rest anew', () => {
  const kept = new Recent<string>(2)
  const made: string[] = []
  const ask = (key: string) =>
    kept.get(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  kept.forget('a')
  ask('a')
  expect(made.at(-1)).toBe('a')
})
