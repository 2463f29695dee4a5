import type { Module } from './catalogue'
import { minutes, module, option } from './declare'

/** Pockets, lining and fly of the trousers. */
export const SUIT_TROUSER_DETAILS: readonly Module[] = [
  module('trouser-pockets', 'trousers', 'Side pockets of the trousers', '裤侧袋', [
    option('slant', 'Slanted', '斜插袋', { layers: ['trouser-pockets'], area: 'waist' }),
    option('seam', 'In the side seam', '侧缝袋', {
      note: ['Cannot be seen when you stand.', '站立时不显。'],
      layers: ['trouser-pockets'],
      area: 'waist',
      routing: [minutes('TR-PKT', 0.3)],
    }),
    option('jetted', 'Jetted, across the front', '横开嵌线袋', {
      note: ['A straight mouth below the waistband.', '裤腰下一道平直袋口。'],
      priceCents: 600,
      layers: ['trouser-pockets'],
      area: 'waist',
      routing: [minutes('TR-PKT', 2)],
    }),
  ]),
  module('back-pockets', 'trousers', 'Back pockets', '后袋', [
    option('two', 'Two, the left one buttoned', '两个，左袋系扣', {
      layers: ['back-pockets'],
      area: 'vent',
    }),
    option('one', 'One, on the right', '仅右侧一个', {
      priceCents: -300,
      layers: ['back-pockets'],
      area: 'vent',
      routing: [minutes('TR-BWP', -2)],
    }),
    option('flap', 'Two with flaps', '两个，有袋盖', {
      priceCents: 500,
      layers: ['back-pockets'],
      area: 'vent',
      routing: [minutes('TR-BWP', 2)],
    }),
    option('none', 'None', '无', {
      note: ['Nothing breaks the line of the seat.', '臀部线条不断。'],
      priceCents: -600,
      layers: ['back-pockets'],
      area: 'vent',
      routing: [minutes('TR-BWP', -4)],
    }),
  ]),
  module('trouser-lining', 'trousers', 'Lining of the trousers', '裤里', [
    option('knee', 'To the knee, in front', '前片至膝', {
      layers: [],
      bom: [{ item: 'TRL-CUPRO', quantity: 0.5, unit: 'm' }],
    }),
    option('full', 'To the hem', '至裤脚', {
      note: ['For cold days and cloth that scratches.', '宜寒冷天气与粗糙面料。'],
      priceCents: 900,
      layers: [],
      bom: [{ item: 'TRL-CUPRO', quantity: 1.3, unit: 'm' }],
      routing: [minutes('TR-SEW', 1.5)],
    }),
    option('none', 'None', '无', {
      note: ['The coolest.', '最凉爽。'],
      priceCents: -300,
      layers: [],
      routing: [minutes('TR-SEW', -0.5)],
    }),
  ]),
  module('fly', 'trousers', 'Fly', '门襟开合', [
    option('zip', 'Zip', '拉链', { layers: [] }),
    option('buttons', 'Buttons', '纽扣', {
      note: ['Lies flatter; takes longer.', '更平服，也更费时。'],
      priceCents: 600,
      layers: [],
      routing: [minutes('TR-FLY', 1.8)],
    }),
  ]),
]
