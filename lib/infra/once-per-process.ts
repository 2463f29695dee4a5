/**
 * What a process has only once. Next loads a module again in each of its bundles and at every hot
 * reload, so a module's own variable would be one of several: a second pool of connections, a
 * second set of workers. What is made here is found by all of them.
 */
const SHELF = Symbol.for('market-of-one.once-per-process')

type Shelved = { [SHELF]?: Map<string, unknown> }

export function oncePerProcess<T>(name: string, make: () => T): T {
  const holder = globalThis as Shelved
  holder[SHELF] ??= new Map()
  if (!holder[SHELF].has(name)) holder[SHELF].set(name, make())
  // A name is used in one place, so what lies under it was made by this `make`.
  return holder[SHELF].get(name) as T
}
