import type { Group, Module, Option } from '@/lib/core/garment/catalogue'

/**
 * What is shown of a catalogue before anybody asks for more. The order of a group's modules is their
 * order of importance: the first ones are shown as long as about eight options are in view, so that
 * about forty of a suit's 185 meet the eye (study/pages; Huffman and Kahn 1998 on too much choice).
 */
const OPTIONS_PER_GROUP = 8
export const OPTIONS_PER_MODULE = 5
/** What a closed group names of itself. */
export const NAMED_IN_HEADING = 2
/** So many groups stand open on arrival: the page is one screen, and its first bytes are few. */
const OPEN_ON_ARRIVAL = 1

export const groupsOpenFirst = (groups: readonly Group[]): readonly string[] =>
  groups.slice(0, OPEN_ON_ARRIVAL).map(({ id }) => id)

/** The modules of a group that are shown first; at least one. */
export function modulesFirst(modules: readonly Module[]): readonly Module[] {
  let options = 0
  let count = 0
  for (const module of modules) {
    options += Math.min(module.options.length, OPTIONS_PER_MODULE)
    if (count > 0 && options > OPTIONS_PER_GROUP) break
    count += 1
  }
  return modules.slice(0, count)
}

/** Without the places of options that are still to come: a row without a word helps nobody. */
export const named = (options: readonly Option[]): readonly Option[] =>
  options.filter(({ name }) => name.en || name['zh-CN'])

/** The options of a module that are shown first: five, among them every one that must be seen. */
export function optionsFirst<T extends { readonly id: string }>(
  options: readonly T[],
  mustSee: readonly (string | undefined)[],
): readonly T[] {
  const isLate = (option: T) =>
    options.indexOf(option) >= OPTIONS_PER_MODULE && mustSee.includes(option.id)
  const late = options.filter(isLate)
  const early = options.slice(0, OPTIONS_PER_MODULE)
  const dropped = Math.max(0, early.length + late.length - OPTIONS_PER_MODULE)
  const spare = early.filter(({ id }) => !mustSee.includes(id)).slice(-dropped)
  return [...early.filter((option) => dropped === 0 || !spare.includes(option)), ...late]
}
