import type { Module } from './catalogue'
import { minutes, module, option } from './declare'

/**
 * Buttonholes and the hand in the finish. Minutes are assumptions inside the bracket of the routing
 * table: a machine-finished suit has 8 minutes of hand finish, a fully hand-made one takes hours.
 */
const thread = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, { layers: ['buttonholes'], area: 'button', attributes: { colour } })

export const SUIT_ACCENTS: readonly Module[] = [
  module('lapel-hole', 'finish', 'Buttonhole on the lapel', '驳头扣眼', [
    option('sewn', 'Sewn', '机锁扣眼', { layers: ['lapel'], area: 'lapel' }),
    option('milanese', 'Milanese, by hand', '手工米兰眼', {
      note: ['A raised cord wrapped in silk.', '丝线缠绕的凸起饰线。'],
      priceCents: 1500,
      layers: ['lapel'],
      area: 'lapel',
      routing: [minutes('JK-HND', 12)],
    }),
    option('none', 'None', '无', {
      note: ['A clean lapel; a flower needs a pin.', '驳头素净；胸花需用别针。'],
      priceCents: -200,
      layers: ['lapel'],
      area: 'lapel',
    }),
  ]),
  module('buttonhole-accent', 'finish', 'Contrast buttonholes', '撞色扣眼', [
    option('none', 'None', '无', { layers: ['buttonholes'], area: 'button' }),
    option('lapel', 'On the lapel', '驳头一粒', {
      priceCents: 300,
      layers: ['buttonholes'],
      area: 'lapel',
    }),
    option('last-cuff', 'Last one of each cuff', '每袖末一粒', {
      priceCents: 400,
      layers: ['buttonholes'],
      area: 'cuff',
    }),
    option('all', 'Every one', '全部', {
      priceCents: 900,
      layers: ['buttonholes'],
      area: 'button',
      attributes: { loud: 1 },
      routing: [minutes('JK-BTN', 1)],
    }),
  ]),
  module('buttonhole-thread', 'finish', 'Buttonhole thread', '扣眼线', [
    option('tonal', 'As the cloth', '随面料', { layers: ['buttonholes'], area: 'button' }),
    thread('claret', 'Claret', '酒红', '#7a2334'),
    thread('navy', 'Navy', '藏青', '#26355c'),
    thread('sky', 'Sky blue', '天蓝', '#8fb1dc'),
    thread('bottle', 'Bottle green', '墨绿', '#2b5a48'),
    thread('rust', 'Rust', '铁锈红', '#b25a2e'),
    thread('gold', 'Gold', '金色', '#c29a3f'),
    thread('ivory', 'Ivory', '象牙白', '#efe7d3'),
  ]),
  module('hand-finish', 'finish', 'Finish', '做工', [
    option('machine', 'By machine, pressed by hand', '机缝，手工熨烫', { layers: [] }),
    option('hand-holes', 'Buttonholes by hand', '手工锁眼', {
      note: ['Each is one tailor’s quarter of an hour.', '每个扣眼是一位裁缝的一刻钟。'],
      priceCents: 4800,
      days: 2,
      layers: [],
      routing: [minutes('JK-BTN', -3), minutes('JK-HND', 40)],
    }),
    option('hand-sewn', 'Collar and sleeves set by hand', '手工上领、上袖', {
      note: ['Sewn with ease, so that the arm moves freely.', '缝线留有松量，手臂更自如。'],
      priceCents: 8500,
      days: 3,
      layers: [],
      routing: [minutes('JK-COL', 15), minutes('JK-SET', 25)],
    }),
    option('all-hand', 'Both, and the lining felled by hand', '两者兼备，里料手工缲缝', {
      priceCents: 15500,
      days: 5,
      layers: [],
      routing: [
        minutes('JK-BTN', -3),
        minutes('JK-HND', 40),
        minutes('JK-COL', 15),
        minutes('JK-SET', 25),
        minutes('JK-LIN', 35),
      ],
    }),
  ]),
]
