import type { LibraryDesign } from '@freesewing/core'

/**
 * The library neither clamps an option nor refuses an unknown one (8 for 8 % is 800 %, a string is
 * concatenated). Percentages are written here as the library takes them, as fractions; what a design
 * does not know is a fault of ours, what lies outside its range is brought to the nearest end.
 */
export type DesignOptions = Readonly<Record<string, number | string | boolean>>

export function clampOptions(design: LibraryDesign, options: DesignOptions): DesignOptions {
  const known = design.patternConfig.options
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      const option = known[name]
      if (option === undefined || typeof option !== 'object')
        throw new RangeError(`the design has no option ${name}`)
      if (option.list) {
        if (!option.list.includes(value as string))
          throw new RangeError(`${name} cannot be ${value}`)
        return [name, value]
      }
      if (typeof value !== 'number' || option.min === undefined || option.max === undefined)
        return [name, value]
      if (!Number.isFinite(value)) throw new RangeError(`${name} is no number`)
      const scale = option.pct === undefined ? 1 : 100
      return [name, Math.min(Math.max(value, option.min / scale), option.max / scale)]
    }),
  )
}
