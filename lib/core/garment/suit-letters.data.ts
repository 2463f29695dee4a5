import type { Module } from './catalogue'
import { minutes, module, option } from './declare'

/** How and where the initials are sewn. Without initials these three stay as they are (see the rules). */
const thread = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, { layers: ['monogram'], area: 'monogram', attributes: { colour } })

export const SUIT_LETTERS: readonly Module[] = [
  module('monogram-place', 'inside', 'Where the letters are sewn', '绣字位置', [
    option('pocket', 'Beside the inner pocket', '内袋旁', {
      layers: ['monogram'],
      area: 'monogram',
    }),
    option('undercollar', 'Under the collar, on the felt', '领底呢上', {
      note: ['Seen only with the collar up.', '翻起衣领才看得见。'],
      priceCents: 300,
      layers: [],
      routing: [minutes('MON', 1)],
    }),
    option('waistband', 'In the waistband of the trousers', '裤腰内侧', {
      note: ['Yours alone; nobody else will see it.', '只有您自己知道。'],
      layers: [],
    }),
  ]),
  module(
    'monogram-style',
    'inside',
    'Letters',
    '字体',
    [
      option('italic', 'Italic', '斜体', { layers: ['monogram'], area: 'monogram' }),
      option('block', 'Upright capitals', '正体大写', { layers: ['monogram'], area: 'monogram' }),
      option('drawn', 'Drawn for you, entwined', '为您手绘的花押', {
        note: [
          'Drawn once, for these letters; you see it before it is sewn.',
          '专为这几个字母绘制，缝前请您过目。',
        ],
        priceCents: 3500,
        days: 3,
        layers: ['monogram'],
        area: 'monogram',
        attributes: { design: 'own' },
        routing: [minutes('MON', 6)],
      }),
    ],
    'personalized',
  ),
  module('monogram-thread', 'inside', 'Thread of the letters', '绣线颜色', [
    option('matching', 'As it suits the lining', '随里料搭配', {
      layers: ['monogram'],
      area: 'monogram',
    }),
    thread('gold', 'Gold', '金色', '#c29a3f'),
    thread('silver', 'Silver grey', '银灰', '#b9bdc4'),
    thread('claret', 'Claret', '酒红', '#7a2334'),
    thread('sky', 'Sky blue', '天蓝', '#8fb1dc'),
    thread('ivory', 'Ivory', '象牙白', '#efe7d3'),
  ]),
]
