import type { Catalogue } from './catalogue'
import { clothOptions } from './cloth-options'
import {
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
 * Trousers on their own. Operations are those of the suit's trousers; prices, minutes over the table
 * and limits in grams are our assumption.
 */
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
        'charcoal-twill',
        'navy-flannel',
        'mid-grey-twill',
        'chocolate-twill',
        'grey-herringbone',
        'tobacco-herringbone',
        'brown-houndstooth',
        'stone-glen-check',
        'grey-birdseye',
        'tropical-navy',
        'tropical-grey',
        'tropical-sand',
        'olive-cotton',
        'stone-cotton',
        'sage-cotton',
        'tobacco-corduroy',
        'navy-corduroy',
        'navy-seersucker',
        'black-evening-twill',
      ],
      1.4,
    ),
  ),
  module('rise', 'shape', 'Rise', '腰位', [
    option('regular', 'At the hip bone', '中腰，落在胯骨', {
      layers: ['rise'],
      attributes: { riseMm: 255 },
    }),
    option('high', 'At the natural waist', '高腰，在腰间', {
      note: ['Longer leg, room to sit.', '腿显长，坐姿舒适。'],
      layers: ['rise'],
      attributes: { riseMm: 290 },
    }),
  ]),
  module('front', 'shape', 'Front', '裤前身', [
    option('flat', 'Flat', '无褶', { layers: ['front'] }),
    option('pleat-1', 'One pleat', '单褶', {
      priceCents: 400,
      layers: ['front'],
      routing: [minutes('TR-RIS', 0.8)],
    }),
    option('pleat-2', 'Two pleats', '双褶', {
      priceCents: 800,
      layers: ['front'],
      attributes: { leastGsm: 220 },
      routing: [minutes('TR-RIS', 1.6)],
    }),
  ]),
  module('leg', 'shape', 'Leg', '裤型', [
    option('straight', 'Straight', '直筒', { layers: ['leg'], attributes: { hemMm: 400 } }),
    option('slim', 'Slim', '修身', { layers: ['leg'], attributes: { hemMm: 360 } }),
    option('tapered', 'Tapered', '上宽下窄', {
      note: ['Room at the thigh, narrow at the foot.', '大腿宽裕，裤脚收窄。'],
      layers: ['leg'],
      attributes: { hemMm: 350 },
    }),
    option('wide', 'Wide', '宽松', {
      priceCents: 500,
      layers: ['leg'],
      attributes: { hemMm: 460 },
    }),
  ]),
  module('hem', 'shape', 'Hem', '裤脚', [
    option('plain', 'Plain', '平脚', { layers: ['hem'] }),
    option('turn-up-40', 'Turn-up, 40 mm', '翻边，40 毫米', {
      priceCents: 600,
      layers: ['hem'],
      attributes: { leastGsm: 200, mm: 40 },
      routing: [minutes('TR-HEM', 1.5)],
    }),
    option('turn-up-50', 'Turn-up, 50 mm', '翻边，50 毫米', {
      priceCents: 700,
      layers: ['hem'],
      attributes: { leastGsm: 260, mm: 50 },
      routing: [minutes('TR-HEM', 1.7)],
    }),
    option('raw', 'Left long, for your own tailor', '留长，由您的裁缝收边', {
      priceCents: -500,
      layers: ['hem'],
      removable: true,
      routing: [minutes('TR-HEM', -1)],
    }),
  ]),
  module('waistband', 'waist', 'Waistband', '裤腰', [
    option('loops', 'Belt loops', '腰带襻', { layers: ['waistband'] }),
    option('side-adjusters', 'Side adjusters', '侧调节扣', {
      priceCents: 900,
      layers: ['waistband'],
      routing: [minutes('TR-WBD', 1.5)],
    }),
    option('brace-buttons', 'Brace buttons', '背带扣', {
      priceCents: 700,
      layers: ['waistband'],
      routing: [minutes('TR-WBD', 1)],
    }),
    option('drawstring', 'Drawstring', '抽绳', {
      note: ['For soft days.', '为闲散的日子。'],
      priceCents: -300,
      layers: ['waistband'],
      routing: [minutes('TR-WBD', -1)],
    }),
  ]),
  module('closing', 'waist', 'Closing', '腰头扣合', [
    option('hook', 'Hook and button', '裤钩与扣', { layers: ['waistband'] }),
    option('tab', 'Extended tab', '宝剑头', {
      priceCents: 300,
      layers: ['waistband'],
      routing: [minutes('TR-WBD', 0.6)],
    }),
    option('gurkha', 'Two crossed straps', '廓尔喀双交叉襻', {
      note: ['A high band with two buckles.', '高腰，双扣襻。'],
      priceCents: 1900,
      layers: ['waistband'],
      routing: [minutes('TR-WBD', 5)],
    }),
  ]),
  module('fly', 'waist', 'Fly', '门襟开合', [
    option('zip', 'Zip', '拉链', { layers: [] }),
    option('buttons', 'Buttons', '纽扣', {
      priceCents: 600,
      layers: [],
      routing: [minutes('TR-FLY', 1.8)],
    }),
  ]),
  module('side-pockets', 'pockets', 'Side pockets', '侧袋', [
    option('slant', 'Slanted', '斜插袋', { layers: ['side-pockets'] }),
    option('seam', 'In the seam', '侧缝袋', {
      layers: ['side-pockets'],
      note: ['Unseen when you stand.', '站立时不显。'],
    }),
    option('jetted', 'Jetted, across', '横开嵌线袋', {
      priceCents: 600,
      layers: ['side-pockets'],
      routing: [minutes('TR-PKT', 2)],
    }),
    option('patch', 'Patch', '贴袋', {
      priceCents: -200,
      layers: ['side-pockets'],
      attributes: { mostFormality: 2 },
      routing: [minutes('TR-PKT', -1)],
    }),
  ]),
  module('back-pockets', 'pockets', 'Back pockets', '后袋', [
    option('two', 'Two, the left one buttoned', '两个，左袋系扣', { layers: ['back-pockets'] }),
    option('one', 'One, on the right', '仅右侧一个', {
      priceCents: -300,
      layers: ['back-pockets'],
      routing: [minutes('TR-BWP', -2)],
    }),
    option('flap', 'Two with flaps', '两个，有袋盖', {
      priceCents: 500,
      layers: ['back-pockets'],
      routing: [minutes('TR-BWP', 2)],
    }),
    option('none', 'None', '无', {
      priceCents: -600,
      layers: ['back-pockets'],
      routing: [minutes('TR-BWP', -4)],
    }),
  ]),
  module('coin-pocket', 'pockets', 'Coin pocket', '表袋', [
    option('none', 'None', '无', { layers: ['side-pockets'] }),
    option('welt', 'A small welt below the band', '腰下小嵌线袋', {
      priceCents: 500,
      layers: ['side-pockets'],
      routing: [minutes('TR-PKT', 1.2)],
    }),
  ]),
  module('lining', 'make', 'Lining', '裤里', [
    option('knee', 'To the knee, in front', '前片至膝', { layers: [] }),
    option('full', 'To the hem', '至裤脚', {
      priceCents: 900,
      layers: [],
      attributes: { leastGsm: 240 },
      routing: [minutes('TR-SEW', 1.5)],
    }),
    option('none', 'None', '无', {
      priceCents: -300,
      layers: [],
      routing: [minutes('TR-SEW', -0.5)],
    }),
  ]),
  module('crease', 'make', 'Crease', '裤线', [
    option('pressed', 'Pressed', '熨烫', { layers: ['crease'] }),
    option('none', 'None', '无', {
      layers: ['crease'],
      note: ['For cotton that is washed at home.', '宜家中水洗的棉裤。'],
      routing: [minutes('TR-PRS', -1)],
    }),
    option('sewn', 'Sewn in', '车缝固定', {
      priceCents: 400,
      layers: ['crease'],
      routing: [minutes('TR-PRS', 1)],
    }),
  ]),
  module('finish', 'make', 'Finish', '做工', [
    option('machine', 'By machine', '机缝', { layers: [] }),
    option('hand', 'Waistband and fly felled by hand', '腰里与门襟手工缲缝', {
      priceCents: 3500,
      days: 2,
      layers: [],
      routing: [minutes('TR-WBD', 20)],
    }),
  ]),
  module('mill', 'cloth', 'Where the cloth comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', { layers: [], attributes: { supply: 'stock' } }),
    option('to-order', 'A length from its mill, to order', '向原厂订织一段', {
      priceCents: 1500,
      days: 8,
      layers: [],
      attributes: { supply: 'to-order' },
    }),
  ]),
  module(
    'monogram',
    'make',
    'Monogram in the band',
    '腰内绣字',
    [
      option('none', 'None', '无', { layers: [] }),
      option('initials', 'Up to four letters', '至多四个字母', {
        priceCents: 700,
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
const weight = { module: 'cloth', attribute: 'weightGsm' }

export const TROUSERS: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'trousers',
  cut: 'trousers',
  version: '2026.11',
  currency: 'EUR',
  name: { en: 'Trousers', 'zh-CN': '长裤' },
  basePriceCents: 15_900,
  groups: [
    group('cloth', 'Cloth', '面料'),
    group('shape', 'Shape', '版型'),
    group('waist', 'Waist', '腰'),
    group('pockets', 'Pockets', '口袋'),
    group('make', 'Make', '做工'),
  ],
  modules,
  rules: [
    excludes(
      'slim-no-two-pleats',
      ['leg=slim', 'front=pleat-2'],
      'A slim leg pulls two pleats open.',
      '修身裤型会把双褶拉开。',
    ),
    excludes(
      'braces-need-room',
      ['waistband=brace-buttons', 'leg=slim'],
      'Trousers on braces hang from the shoulder; a slim leg is pulled up.',
      '背带裤由肩垂下，修身裤会被吊起。',
    ),
    requires(
      'braces-want-a-high-rise',
      ['waistband=brace-buttons'],
      ['rise=high'],
      'Braces hold the band at the waist, not at the hip.',
      '背带把裤腰提到腰间，而非胯上。',
    ),
    requires(
      'crossed-straps-want-a-high-rise',
      ['closing=gurkha'],
      ['rise=high'],
      'The crossed straps sit on the waist.',
      '交叉襻系于自然腰。',
    ),
    requires(
      'crossed-straps-alone',
      ['closing=gurkha'],
      ['waistband=side-adjusters', 'waistband=brace-buttons'],
      'Two straps with buckles leave no way for a belt or a cord.',
      '双扣襻之下容不下腰带或抽绳。',
    ),
    excludes(
      'crossed-straps-no-coin-pocket',
      ['closing=gurkha', 'coin-pocket=welt'],
      'The band is too deep for a pocket below it.',
      '裤腰过宽，其下容不下小袋。',
    ),
    requires(
      'cord-is-plain',
      ['waistband=drawstring'],
      ['closing=hook'],
      'A cord closes the band; a tab would have nothing to hold.',
      '抽绳已收腰，宝剑头无所系。',
    ),
    excludes(
      'cord-no-pressed-crease',
      ['waistband=drawstring', 'crease=sewn'],
      'A cord and a sewn crease contradict each other.',
      '抽绳与固定裤线自相矛盾。',
    ),
    excludes(
      'jetted-mouth-cuts-pleats',
      ['side-pockets=jetted', 'front=pleat-2'],
      'The mouth would cut through the second pleat.',
      '横开袋会切断第二道褶。',
    ),
    excludes(
      'slim-no-seam-pocket',
      ['leg=slim', 'side-pockets=seam'],
      'In a slim leg a seam pocket is drawn open.',
      '修身裤的侧缝袋会被拉开。',
    ),
    excludes(
      'patch-no-sewn-crease',
      ['side-pockets=patch', 'crease=sewn'],
      'Patch pockets are for trousers that are not pressed.',
      '贴袋宜不熨烫的裤子。',
    ),
    excludes(
      'long-is-not-creased',
      ['hem=raw', 'crease=sewn'],
      'The crease is sewn when the length is settled.',
      '裤长定下才固定裤线。',
    ),
    excludes(
      'wide-no-wide-turn-up',
      ['leg=slim', 'hem=turn-up-50'],
      'On a slim leg a turn-up of 50 mm is as deep as it is wide.',
      '修身裤脚上，50 毫米翻边过深。',
    ),
    forbids(
      'evening-is-plain',
      ['cloth', 'hem'],
      pairs(['black-evening-twill'], ['turn-up-40', 'turn-up-50']),
      'Evening trousers have no turn-up.',
      '晚装裤不翻边。',
    ),
    forbids(
      'evening-takes-no-belt',
      ['cloth', 'waistband'],
      pairs(['black-evening-twill'], ['loops', 'drawstring']),
      'Evening trousers take no belt and no cord.',
      '晚装裤不系腰带或抽绳。',
    ),
    forbids(
      'nap-has-no-sewn-crease',
      ['cloth', 'crease'],
      pairs(['tobacco-corduroy', 'navy-corduroy', 'navy-seersucker'], ['sewn']),
      'A stitch shows on pile and pucker.',
      '绒与皱面上，线迹会显露。',
    ),
    forbids(
      'worsted-is-creased',
      ['cloth', 'crease'],
      pairs(['charcoal-twill', 'mid-grey-twill', 'grey-birdseye', 'black-evening-twill'], ['none']),
      'Worsted without a crease looks slept in.',
      '精纺无裤线，像是睡过的。',
    ),
    compares(
      'two-pleats-need-weight',
      weight,
      '>=',
      { module: 'front', attribute: 'leastGsm' },
      'Two pleats hang by the weight of the cloth; below 220 g/m² they puff out.',
      '双褶靠分量垂下，不足 220 克便会鼓起。',
    ),
    compares(
      'turn-up-needs-weight',
      weight,
      '>=',
      { module: 'hem', attribute: 'leastGsm' },
      'A turn-up wants cloth with weight, or it flaps.',
      '翻边需有分量的面料，否则会飘。',
    ),
    compares(
      'full-lining-for-winter-cloth',
      weight,
      '>=',
      { module: 'lining', attribute: 'leastGsm' },
      'Cloth under 240 g/m² is worn for its air; a lining to the hem shuts it out.',
      '240 克以下求其透气，全里反而闷住。',
    ),
    compares(
      'patch-on-everyday-cloth',
      { module: 'cloth', attribute: 'formality' },
      '<=',
      { module: 'side-pockets', attribute: 'mostFormality' },
      'Patch pockets belong on everyday cloth.',
      '贴袋只宜日常面料。',
    ),
  ],
  defaults: plain,
  looks: [
    look(
      'grey',
      ['Weekday', '平日'],
      ['The pair that goes with everything.', '与什么都能相配的一条。'],
      ['work', 'everyday', 'interview'],
      plain,
    ),
    look(
      'gallery',
      ['Gallery', '画廊'],
      ['High, wide, two pleats.', '高腰、阔腿、双褶。'],
      ['everyday', 'evening'],
      {
        ...plain,
        cloth: 'chocolate-twill',
        rise: 'high',
        front: 'pleat-2',
        leg: 'wide',
        waistband: 'side-adjusters',
      },
    ),
    look(
      'harbour',
      ['Harbour', '海港'],
      ['Cotton for wind and water.', '棉裤，迎风近水。'],
      ['everyday'],
      { ...plain, cloth: 'stone-cotton', leg: 'tapered', crease: 'none', lining: 'none' },
    ),
    look(
      'first-row',
      ['First row', '前排'],
      ['Black, plain, and held without a belt.', '黑色净脚，不系腰带。'],
      ['evening', 'wedding'],
      {
        ...plain,
        cloth: 'black-evening-twill',
        rise: 'high',
        waistband: 'brace-buttons',
        'side-pockets': 'seam',
        'back-pockets': 'none',
      },
    ),
  ],
}
