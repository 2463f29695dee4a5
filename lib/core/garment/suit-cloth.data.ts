import type { Module } from './catalogue'
import { minutes, module, option } from './declare'

/**
 * Where the cloth comes from and what is done to it before it is cut. The days of a length woven or
 * cut at the mill lie inside what a maker of made-to-measure publishes for outside cloth (2 to 10 days,
 * support.mtm.design); prices are our assumption.
 */
const toOrder = (id: string, en: string, zh: string, days: number, priceCents: number) =>
  option(id, en, zh, { days, priceCents, layers: [], attributes: { supply: 'to-order' } })

export const SUIT_CLOTH: readonly Module[] = [
  module('mill', 'cloth', 'Where the cloth comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', {
      note: ['Cut from the piece that lies here.', '取自店中现货。'],
      layers: [],
      attributes: { supply: 'stock' },
    }),
    toOrder('mill-biella', 'A length from Biella, to order', '向比耶拉订制一段', 8, 3000),
    toOrder(
      'mill-huddersfield',
      'A length from Huddersfield, to order',
      '向哈德斯菲尔德订制一段',
      9,
      3400,
    ),
    toOrder(
      'mill-west',
      'A length from the West of England, to order',
      '向英格兰西部订制一段',
      9,
      3800,
    ),
    toOrder('mill-donegal', 'A length from Donegal, to order', '向多尼戈尔订制一段', 10, 2800),
    toOrder('mill-jiangyin', 'A length from Jiangyin, to order', '向江阴订制一段', 5, 1800),
  ]),
  module('cloth-finish', 'cloth', 'Finish of the cloth', '面料整理', [
    option('as-woven', 'As it leaves the loom', '织成原样', { layers: [] }),
    option('sponged', 'Sponged and shrunk', '蒸缩预整理', {
      note: ['Steamed and rested before the cut; keeps its size.', '裁前蒸汽缩整，尺寸稳定。'],
      priceCents: 900,
      days: 1,
      layers: [],
      routing: [minutes('CUT', 1.5)],
    }),
    option('water-repellent', 'Water-repellent', '防泼水', {
      note: ['Rain stands on it in drops for a while.', '雨水一时凝珠，不即渗入。'],
      priceCents: 1800,
      days: 2,
      layers: [],
    }),
  ]),
]
