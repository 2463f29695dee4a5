import type { Catalogue } from './catalogue'
import type { Design } from './design'
import { FIGURE } from './figure'

/** The figures a family is made for, as its own catalogue names them; none where its cut says it. */
export const figuresOf = ({ modules }: Pick<Catalogue, 'modules'>): readonly string[] =>
  modules.find(({ id }) => id === FIGURE)?.options.map(({ id }) => id) ?? []

/** The same garment for another figure; a family that does not ask for one stays as it is. */
export const forFigure = (design: Design, figure: string | undefined): Design =>
  figure !== undefined && FIGURE in design.options
    ? { ...design, options: { ...design.options, [FIGURE]: figure } }
    : design
