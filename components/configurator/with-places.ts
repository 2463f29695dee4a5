import type { Catalogue, Option } from '@/lib/core/garment/catalogue'

const place = (at: number): Option => ({
  id: String(at),
  name: { en: '', 'zh-CN': '' },
  priceCents: 0,
  days: 0,
})

/**
 * The catalogue a page begins with, in which options that nobody sees yet have a place, to be counted.
 * @param counts how many options a module has in all, by its id
 */
export function withPlaces(
  catalogue: Catalogue,
  counts: Readonly<Record<string, number>>,
): Catalogue {
  const modules = catalogue.modules.map((module) => {
    const missing = Math.max(0, (counts[module.id] ?? 0) - module.options.length)
    return missing === 0
      ? module
      : {
          ...module,
          options: [...module.options, ...Array.from({ length: missing }, (_, at) => place(at))],
        }
  })
  return { ...catalogue, modules }
}
