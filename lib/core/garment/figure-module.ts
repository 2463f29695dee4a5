import { module, option } from './declare'
import { FIGURE } from './figure'

/** The first question of a family that serves both figures. It moves chart and picture, not the price. */
export const figureModule = (group: string) =>
  module(FIGURE, group, 'Cut for', '男女款', [
    option('women', 'Women', '女士', { layers: [], attributes: { figure: 'women' } }),
    option('men', 'Men', '男士', { layers: [], attributes: { figure: 'men' } }),
  ])
