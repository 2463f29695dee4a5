import type { Catalogue } from '../catalogue'
import { thumbnailAddress } from './thumbnail-address'
import { OPEN_OPTION } from './thumbnail-in'

/**
 * Addresses of a family's line drawings with the option left open, by module, so that a page names
 * each of them without the tables of crops and views. The plain garment stands around the option.
 */
export function thumbnailTemplates(
  { cut, modules, defaults }: Pick<Catalogue, 'cut' | 'modules' | 'defaults'>,
  version: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    modules.flatMap(({ id: moduleId }) => {
      const drawn = { cut, moduleId, optionId: OPEN_OPTION, options: defaults }
      const address = thumbnailAddress(drawn, version)
      return address ? [[moduleId, address]] : []
    }),
  )
}
