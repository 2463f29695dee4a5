import type { Catalogue } from './catalogue'
import { clothOptions } from './cloth-options'
import {
  atMost,
  compares,
  excludes,
  forbids,
  group,
  look,
  minutes,
  module,
  option,
  pairs,
  plainOf,
  requires,
} from './declare'
import { figureModule } from './figure-module'

/**
 * A waistcoat on its own. Operations are those of the routing table (all assumptions there); prices
 * and further minutes are ours.
 */
const lining = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, {
    layers: ['lining'],
    attributes: { colour },
    bom: [{ item: `LIN-${id.toUpperCase()}`, quantity: 0.9, unit: 'm' }],
    stockItem: `LIN-${id.toUpperCase()}`,
  })

const button = (
  id: string,
  en: string,
  zh: string,
  material: string,
  colour: string,
  priceCents = 0,
) =>
  option(id, en, zh, {
    priceCents,
    layers: ['buttons'],
    attributes: { material, colour },
    bom: [{ item: `BTN-${id.toUpperCase()}`, quantity: 1, unit: 'pc' }],
    stockItem: `BTN-${id.toUpperCase()}`,
  })

const modules = [
  figureModule('cloth'),
  module(
    'cloth',
    'cloth',
    'Cloth',
    '面料',
    clothOptions(
      [
        'mid-grey-flannel',
        'navy-twill',
        'charcoal-twill',
        'grey-herringbone',
        'tobacco-herringbone',
        'rust-herringbone',
        'brown-houndstooth',
        'stone-glen-check',
        'green-glen-check',
        'navy-birdseye',
        'burgundy-flannel',
        'bottle-flannel',
        'tropical-sand',
        'ivory-hopsack',
        'tobacco-corduroy',
        'black-evening-twill',
      ],
      0.8,
    ),
  ),
  module('front', 'shape', 'Front', '门襟', [
    option('single-5', 'Single-breasted, five buttons', '单排五粒扣', {
      layers: ['front'],
      attributes: { buttons: 5 },
    }),
    option('single-6', 'Single-breasted, six buttons', '单排六粒扣', {
      note: ['The lowest stays open.', '最下一粒不系。'],
      layers: ['front'],
      attributes: { buttons: 6 },
      routing: [minutes('WC-BTN', 0.4)],
    }),
    option('double-6', 'Double-breasted, six buttons', '双排六粒扣', {
      priceCents: 2000,
      layers: ['front'],
      attributes: { buttons: 6, rows: 2 },
      routing: [minutes('WC-FRT', 2), minutes('WC-BTN', 0.5)],
    }),
    option('low-3', 'Low, three buttons', '低开三粒扣', {
      note: ['Shows the shirt front of the evening.', '露出晚装衬衫的前襟。'],
      priceCents: 600,
      layers: ['front'],
      attributes: { buttons: 3 },
    }),
  ]),
  module('lapel', 'shape', 'Lapel', '驳头', [
    option('none', 'None', '无', { layers: ['lapel'] }),
    option('notch', 'Notch', '平驳头', {
      priceCents: 900,
      layers: ['lapel'],
      routing: [minutes('WC-FRT', 3)],
    }),
    option('peak', 'Peak', '戗驳头', {
      priceCents: 1200,
      layers: ['lapel'],
      routing: [minutes('WC-FRT', 3.5)],
    }),
    option('shawl', 'Shawl', '青果领', {
      priceCents: 1200,
      layers: ['lapel'],
      note: ['One unbroken curve.', '一道不断的弧线。'],
      routing: [minutes('WC-FRT', 3)],
    }),
  ]),
  module('hem', 'shape', 'Hem', '下摆', [
    option('points', 'Two points', '双尖角', { layers: ['hem'] }),
    option('straight', 'Straight', '平摆', {
      layers: ['hem'],
      note: ['For double-breasted fronts and low trousers.', '宜双排与低腰裤。'],
    }),
  ]),
  module('pockets', 'pockets', 'Lower pockets', '腰袋', [
    option('welt', 'Welt', '嵌条袋', { layers: ['pockets'] }),
    option('jetted', 'Jetted', '双嵌线', {
      layers: ['pockets'],
      note: ['Narrower, cleaner.', '更窄更简洁。'],
    }),
    option('flap', 'Flap', '有袋盖', {
      priceCents: 500,
      layers: ['pockets'],
      routing: [minutes('WC-FRT', 1.5)],
    }),
    option('none', 'None', '无', {
      priceCents: -700,
      layers: ['pockets'],
      routing: [minutes('WC-FRT', -3)],
    }),
  ]),
  module('chest-pocket', 'pockets', 'Chest pocket', '胸袋', [
    option('none', 'None', '无', { layers: ['pockets'] }),
    option('welt', 'One welt, for a watch or a pen', '一个嵌条袋，放怀表或笔', {
      priceCents: 500,
      layers: ['pockets'],
      routing: [minutes('WC-FRT', 1.8)],
    }),
    option('watch', 'A welt with a hole for a chain', '嵌条袋，另开表链眼', {
      priceCents: 900,
      layers: ['pockets'],
      routing: [minutes('WC-FRT', 2.4), minutes('WC-BTN', 0.3)],
    }),
  ]),
  module('back', 'back', 'Back', '后背', [
    option('lining', 'In the lining', '里料', { layers: ['back'] }),
    option('cloth', 'In the cloth', '面料', {
      note: ['To be worn without a jacket.', '可不穿上衣。'],
      priceCents: 1800,
      layers: ['back'],
      bom: [{ item: 'CLOTH-BACK', quantity: 0.4, unit: 'm' }],
    }),
    option('silk', 'In black silk', '黑色真丝', {
      priceCents: 3200,
      layers: ['back'],
      attributes: { leastFormality: 4 },
      stockItem: 'SILK-BLACK',
    }),
  ]),
  module('adjuster', 'back', 'Adjuster', '后腰带', [
    option('buckle', 'Strap and buckle', '扣襻', { layers: ['back'] }),
    option('fixed', 'Sewn strap', '固定腰带', { layers: ['back'], priceCents: -200 }),
    option('none', 'None', '无', {
      layers: ['back'],
      priceCents: -400,
      routing: [minutes('WC-ASM', -1)],
    }),
  ]),
  module('lining', 'inside', 'Lining', '里料颜色', [
    lining('claret', 'Claret', '酒红', '#6b2533'),
    lining('navy', 'Navy', '藏青', '#22304f'),
    lining('silver', 'Silver', '银灰', '#a9adb3'),
    lining('bottle', 'Bottle green', '墨绿', '#23483a'),
    lining('gold', 'Gold', '金色', '#a8842f'),
    lining('ivory', 'Ivory', '象牙白', '#d9cfb8'),
    lining('black', 'Black', '黑色', '#1c1c1f'),
    lining('rust', 'Rust', '铁锈红', '#9c4f2e'),
  ]),
  module('buttons', 'finish', 'Buttons', '纽扣', [
    button('horn-dark', 'Dark horn', '深色牛角', 'horn', '#2b211c'),
    button('horn-light', 'Light horn', '浅色牛角', 'horn', '#8a6a48'),
    button('corozo-navy', 'Corozo, navy', '藏青果实扣', 'corozo', '#1d2740', -200),
    button('pearl', 'Mother-of-pearl', '珍珠贝', 'shell', '#d8d4ca', 400),
    button('brass', 'Brass', '黄铜', 'brass', '#a8853c', 300),
    option('covered', 'Covered in the cloth', '包布扣', {
      priceCents: 400,
      layers: ['buttons'],
      attributes: { material: 'cloth', mostGsm: 345 },
    }),
  ]),
  module('stitching', 'finish', 'Edge stitching', '止口线迹', [
    option('none', 'None', '无', { layers: ['stitching'] }),
    option('pick', 'Pick stitch', '手工珠边', {
      priceCents: 700,
      layers: ['stitching'],
      routing: [minutes('WC-ASM', 3)],
    }),
  ]),
  module('finish', 'finish', 'Finish', '做工', [
    option('machine', 'By machine', '机缝', { layers: [] }),
    option('hand', 'Buttonholes and lining by hand', '扣眼与里料手工', {
      priceCents: 3800,
      days: 2,
      layers: [],
      routing: [minutes('WC-BTN', 25), minutes('WC-LIN', 15)],
    }),
  ]),
  module('mill', 'cloth', 'Where the cloth comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', { layers: [], attributes: { supply: 'stock' } }),
    option('to-order', 'A length from its mill, to order', '向原厂订织一段', {
      priceCents: 1200,
      days: 8,
      layers: [],
      attributes: { supply: 'to-order' },
    }),
  ]),
  module(
    'monogram',
    'inside',
    'Monogram',
    '绣字',
    [
      option('none', 'None', '无', { layers: [] }),
      option('initials', 'Up to four letters, inside', '内里绣字，至多四个字母', {
        priceCents: 900,
        days: 1,
        layers: [],
        removable: false,
        routing: [minutes('MON', 2)],
      }),
    ],
    'personalized',
  ),
]

const plain = plainOf(modules)

export const WAISTCOAT: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'waistcoat',
  cut: 'waistcoat',
  version: '2026.11',
  currency: 'EUR',
  name: { en: 'Waistcoat', 'zh-CN': '马甲' },
  basePriceCents: 13_900,
  groups: [
    group('cloth', 'Cloth', '面料'),
    group('shape', 'Shape', '版型'),
    group('pockets', 'Pockets', '口袋'),
    group('back', 'Back', '后背'),
    group('inside', 'Inside', '内里'),
    group('finish', 'Buttons and edges', '纽扣与止口'),
  ],
  modules,
  rules: [
    requires(
      'double-is-straight',
      ['front=double-6'],
      ['hem=straight'],
      'An overlap ends in a straight hem; two points would not meet.',
      '双排叠门收于平摆，双尖角无法相接。',
    ),
    excludes(
      'double-no-notch',
      ['front=double-6', 'lapel=notch'],
      'A double-breasted front wants a peak or a shawl, or none.',
      '双排宜戗驳头、青果领或无领。',
    ),
    excludes(
      'six-no-shawl',
      ['front=single-6', 'lapel=shawl'],
      'Six buttons close too high for a shawl.',
      '六粒扣过高，不宜青果领。',
    ),
    excludes(
      'five-no-shawl',
      ['front=single-5', 'lapel=shawl'],
      'Five buttons close too high for a shawl.',
      '五粒扣过高，不宜青果领。',
    ),
    excludes(
      'low-no-notch',
      ['front=low-3', 'lapel=notch'],
      'A low evening front has a shawl, a peak, or none.',
      '低开晚装宜青果领、戗驳头或无领。',
    ),
    excludes(
      'low-no-flap',
      ['front=low-3', 'pockets=flap'],
      'An evening front has no flaps.',
      '晚装前身无袋盖。',
    ),
    excludes(
      'low-no-chest',
      ['front=low-3', 'chest-pocket=welt'],
      'A front this low leaves no room for a chest pocket.',
      '前身过低，无处设胸袋。',
    ),
    excludes(
      'low-no-watch',
      ['front=low-3', 'chest-pocket=watch'],
      'A front this low leaves no room for a chest pocket.',
      '前身过低，无处设胸袋。',
    ),
    excludes(
      'double-no-watch',
      ['front=double-6', 'chest-pocket=watch'],
      'The chain would run under the overlap.',
      '表链会压在叠门之下。',
    ),
    excludes(
      'peak-no-chest',
      ['lapel=peak', 'chest-pocket=welt'],
      'The point of the lapel covers the pocket.',
      '驳尖会盖住胸袋。',
    ),
    excludes(
      'no-pockets-no-chest',
      ['pockets=none', 'chest-pocket=welt'],
      'A pocket above and none below looks forgotten.',
      '上有袋而下无袋，像是忘了。',
    ),
    excludes(
      'shawl-no-brass',
      ['lapel=shawl', 'buttons=brass'],
      'Brass belongs to the day.',
      '黄铜扣属于白天。',
    ),
    excludes(
      'low-no-brass',
      ['front=low-3', 'buttons=brass'],
      'Brass belongs to the day, a low front to the evening.',
      '黄铜扣属于白天，低开属于晚装。',
    ),
    excludes(
      'cloth-back-no-buckle',
      ['back=silk', 'adjuster=fixed'],
      'A sewn strap cuts into silk; a buckle or none.',
      '固定腰带会勒伤真丝，宜扣襻或不设。',
    ),
    excludes(
      'corduroy-no-pick',
      ['cloth=tobacco-corduroy', 'stitching=pick'],
      'Small stitches sink into the wales.',
      '细针迹会陷进绒条。',
    ),
    forbids(
      'evening-cloth-is-evening-cut',
      ['cloth', 'front'],
      pairs(['black-evening-twill'], ['single-5', 'single-6']),
      'Evening cloth is cut low, or double.',
      '晚装面料宜低开或双排。',
    ),
    forbids(
      'check-has-no-slanting-peak',
      ['cloth', 'lapel'],
      pairs(['stone-glen-check', 'green-glen-check', 'brown-houndstooth'], ['shawl']),
      'A check must be matched along an edge; on the curve of a shawl it cannot be.',
      '格纹须沿边对齐，青果领的弧线无法对格。',
    ),
    forbids(
      'pale-cloth-pale-lining',
      ['cloth', 'lining'],
      pairs(['ivory-hopsack', 'tropical-sand'], ['claret', 'navy', 'bottle', 'black']),
      'A dark lining shows through pale cloth.',
      '深色里料会透过浅色面料。',
    ),
    compares(
      'covered-needs-thin-cloth',
      { module: 'cloth', attribute: 'weightGsm' },
      '<=',
      { module: 'buttons', attribute: 'mostGsm' },
      'Above 345 g/m² a cloth is too thick to be drawn over a button.',
      '面料超过 345 克便包不住纽扣。',
    ),
    compares(
      'silk-back-for-dress-cloth',
      { module: 'cloth', attribute: 'formality' },
      '>=',
      { module: 'back', attribute: 'leastFormality' },
      'A silk back belongs to dress cloth.',
      '真丝后背只配礼服面料。',
    ),
    atMost(
      'two-loud-details',
      2,
      [
        'buttons=brass',
        'lining=rust',
        'lining=gold',
        'chest-pocket=watch',
        'pockets=flap',
        'front=double-6',
      ],
      'Two details draw the eye, a third divides it.',
      '两处引人注目，第三处便分散目光。',
    ),
  ],
  defaults: plain,
  looks: [
    look(
      'study',
      ['Study', '书房'],
      ['Flannel under anything.', '法兰绒，什么里面都能穿。'],
      ['work', 'everyday', 'interview'],
      plain,
    ),
    look(
      'meadow',
      ['Meadow', '草场'],
      ['Green check, light horn, a watch.', '绿格、浅角扣、怀表。'],
      ['everyday', 'wedding'],
      {
        ...plain,
        cloth: 'green-glen-check',
        'chest-pocket': 'watch',
        buttons: 'horn-light',
        lining: 'rust',
      },
    ),
    look(
      'registry',
      ['Registry', '登记日'],
      ['Double-breasted, with a shawl.', '双排青果领。'],
      ['wedding', 'graduation'],
      {
        ...plain,
        cloth: 'navy-twill',
        front: 'double-6',
        lapel: 'shawl',
        hem: 'straight',
        lining: 'silver',
      },
    ),
    look(
      'late',
      ['Late', '夜深'],
      ['Low, black, silk behind.', '低开黑色，后背真丝。'],
      ['evening', 'wedding'],
      {
        ...plain,
        cloth: 'black-evening-twill',
        front: 'low-3',
        lapel: 'shawl',
        pockets: 'none',
        buttons: 'covered',
        back: 'silk',
        lining: 'black',
      },
    ),
  ],
}
