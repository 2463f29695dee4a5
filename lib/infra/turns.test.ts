import { expect, it } from 'vitest'
import { TooManyWait, Turns } from './turns'

it('does one thing at a time, goes on after a failure, and sends away who finds too many waiting', async () => {
  const turns = new Turns(3)
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    if (name === 'b') throw new Error('torn')
    return name
  }
  const [a, b, c] = ['a', 'b', 'c'].map((name) => turns.take(work(name)))
  await expect(turns.take(work('d'))).rejects.toBeInstanceOf(TooManyWait)
  await expect(b).rejects.toThrow('torn')
  expect(await Promise.all([a, c])).toEqual(['a', 'c'])
  expect(log.join()).toBe('a begins,a ends,b begins,b ends,c begins,c ends')
  expect(await turns.take(work('e'))).toBe('e')
})
