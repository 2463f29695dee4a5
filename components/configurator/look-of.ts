import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/** The look that a design is, part for part; undefined once anything of it was changed. */
export const lookOf = (
  { looks }: Pick<Catalogue, 'looks'>,
  { options }: Pick<Design, 'options'>,
): Look | undefined =>
  looks.find((look) => {
    const ids = Object.keys(look.options)
    return (
      ids.length === Object.keys(options).length &&
      ids.every((id) => look.options[id] === options[id])
    )
  })
