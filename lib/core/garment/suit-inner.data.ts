import type { Module } from './catalogue'
import { minutes, module, option } from './declare'

/** What is felt and not seen: undercollar, sleeves, pockets inside. */
const felt = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, {
    priceCents: 200,
    layers: [],
    attributes: { colour },
    stockItem: `FELT-${id.toUpperCase()}`,
  })

const sleeve = (
  id: string,
  en: string,
  zh: string,
  attributes: { readonly colour: string; readonly stripe?: string },
  priceCents: number,
) =>
  option(id, en, zh, {
    priceCents,
    layers: ['inside'],
    attributes,
    bom: [{ item: `SLV-${id.toUpperCase()}`, quantity: 0.8, unit: 'm' }],
    stockItem: `SLV-${id.toUpperCase()}`,
  })

export const SUIT_INNER: readonly Module[] = [
  module('undercollar', 'inside', 'Felt under the collar', '领底呢', [
    option('tonal', 'As the cloth', '随面料', { layers: [], stockItem: 'FELT-TONAL' }),
    felt('grey', 'Grey', '灰色', '#7d8087'),
    felt('claret', 'Claret', '酒红', '#6e2433'),
    felt('bottle', 'Bottle green', '墨绿', '#264e3e'),
    felt('camel', 'Camel', '驼色', '#b08a57'),
    felt('rust', 'Rust', '铁锈红', '#a9552c'),
  ]),
  module('sleeve-lining', 'inside', 'Lining of the sleeves', '袖里', [
    option('as-body', 'As the lining', '随里料', { layers: ['inside'] }),
    sleeve('ivory', 'Ivory, plain', '象牙白净色', { colour: '#e9e1cf' }, 0),
    sleeve(
      'navy-stripe',
      'White with a navy stripe',
      '白底藏青条',
      { colour: '#f1efe8', stripe: 'navy' },
      300,
    ),
    sleeve(
      'claret-stripe',
      'White with a claret stripe',
      '白底酒红条',
      { colour: '#f1efe8', stripe: 'claret' },
      300,
    ),
  ]),
  module('inner-pockets', 'inside', 'Inner pockets', '内袋', [
    option('two', 'Two', '两个', { layers: ['inside'], attributes: { pockets: 2 } }),
    option('pen', 'Two and a narrow one for a pen', '两个，另加笔袋', {
      priceCents: 500,
      layers: ['inside'],
      attributes: { pockets: 3 },
      routing: [minutes('JK-PKT', 1.5)],
    }),
    option('phone', 'Two and a padded one for a telephone', '两个，另加衬垫手机袋', {
      note: ['Low on the side, where it does not show.', '置于下侧，外观不显。'],
      priceCents: 900,
      layers: ['inside'],
      attributes: { pockets: 3 },
      routing: [minutes('JK-PKT', 2.5)],
    }),
  ]),
]
