import type { Catalogue, Module, Option } from '@/lib/core/garment/catalogue'

/** Look-ups in a catalogue; an unknown id is undefined, its price nothing. */
type Modular = Pick<Catalogue, 'modules'>

export const moduleOf = ({ modules }: Modular, moduleId: string): Module | undefined =>
  modules.find((module) => module.id === moduleId)

export const optionOf = (
  catalogue: Modular,
  moduleId: string,
  optionId: string | undefined,
): Option | undefined =>
  moduleOf(catalogue, moduleId)?.options.find((option) => option.id === optionId)

export const optionPriceCents = (
  catalogue: Modular,
  moduleId: string,
  optionId: string | undefined,
): number => optionOf(catalogue, moduleId, optionId)?.priceCents ?? 0

/** The chosen options in the order of the catalogue. */
export const chosenOptions = (
  { modules }: Modular,
  options: Readonly<Record<string, string>>,
): { readonly module: Module; readonly option: Option }[] =>
  modules.flatMap((module) => {
    const option = module.options.find((each) => each.id === options[module.id])
    return option ? [{ module, option }] : []
  })
