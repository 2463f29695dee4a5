import type { Catalogue } from './catalogue'
import { clothOptionsOf } from './cloth-options'
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
import { SHELLS } from './further-cloths.data'

/**
 * A down jacket, after the case of Bosideng: modules on a partner's platform, made in three days
 * (companies, section 6; what its real modules are was not found). Operations and minutes are those of
 * the routing table (assumptions there). Fill power in cubic inches per ounce as the trade states it;
 * grams of fill, warmth figures and prices are our assumption.
 */
/** What a shell is like to touch, and the column of water in millimetres that it withstands. */
const FACES: Readonly<Record<string, readonly [face: string, waterColumnMm: number]>> = {
  'black-matt': ['matt', 600],
  'navy-matt': ['matt', 600],
  'olive-matt': ['matt', 600],
  'red-gloss': ['gloss', 500],
  'silver-gloss': ['gloss', 500],
  'sand-ripstop': ['ripstop', 800],
  'blue-ripstop': ['ripstop', 800],
  'grey-membrane': ['membrane', 10_000],
  'black-membrane': ['membrane', 10_000],
  'camel-wool': ['wool', 200],
}

const shells = clothOptionsOf(SHELLS, 2.2).map((each) => {
  const [face = '', waterColumnMm = 0] = FACES[each.id] ?? []
  return { ...each, attributes: { ...each.attributes, face, waterColumnMm } }
})

const lining = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, {
    layers: ['lining'],
    attributes: { colour },
    bom: [{ item: `DLIN-${id.toUpperCase()}`, quantity: 1.9, unit: 'm' }],
    stockItem: `DLIN-${id.toUpperCase()}`,
  })

const modules = [
  figureModule('shell'),
  module('cloth', 'shell', 'Shell', '面料', shells),
  module('mill', 'shell', 'Where the shell comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', { layers: [], attributes: { supply: 'stock' } }),
    option('dyed', 'Dyed to order in your colour', '按您的颜色订染', {
      note: ['You send a sample; the mill matches it.', '您寄色样，工厂对色。'],
      priceCents: 4500,
      days: 10,
      layers: [],
      attributes: { supply: 'to-order' },
    }),
  ]),
  module('fill', 'fill', 'Fill', '充绒', [
    option('duck-650', 'Grey duck, 650', '灰鸭绒 650', {
      layers: [],
      attributes: { power: 650 },
      stockItem: 'DOWN-DUCK-650',
    }),
    option('duck-700', 'White duck, 700', '白鸭绒 700', {
      priceCents: 2000,
      layers: [],
      attributes: { power: 700 },
      stockItem: 'DOWN-DUCK-700',
    }),
    option('goose-800', 'White goose, 800', '白鹅绒 800', {
      priceCents: 8000,
      layers: [],
      attributes: { power: 800 },
      stockItem: 'DOWN-GOOSE-800',
    }),
    option('goose-900', 'White goose, 900', '白鹅绒 900', {
      priceCents: 15_000,
      layers: [],
      attributes: { power: 900 },
      stockItem: 'DOWN-GOOSE-900',
    }),
    option('synthetic', 'Recycled polyester', '再生聚酯', {
      note: ['Warms when wet; no animal in it.', '遇湿仍暖，不含动物原料。'],
      priceCents: -2000,
      layers: [],
      attributes: { power: 450 },
      stockItem: 'FILL-RPET',
    }),
  ]),
  module('grams', 'fill', 'How much fill', '充绒量', [
    option('g-120', 'Light: 120 g', '轻：120 克', {
      layers: ['quilt'],
      attributes: { grams: 120 },
      bom: [{ item: 'DOWN', quantity: 0.12, unit: 'kg' }],
      routing: [minutes('DJ-FIL', -3)],
    }),
    option('g-180', 'City winter: 180 g', '城市冬季：180 克', {
      priceCents: 2500,
      layers: ['quilt'],
      attributes: { grams: 180 },
      bom: [{ item: 'DOWN', quantity: 0.18, unit: 'kg' }],
    }),
    option('g-250', 'Hard frost: 250 g', '严寒：250 克', {
      priceCents: 5500,
      layers: ['quilt'],
      attributes: { grams: 250 },
      bom: [{ item: 'DOWN', quantity: 0.25, unit: 'kg' }],
      routing: [minutes('DJ-FIL', 4)],
    }),
    option('g-330', 'Beyond −25 °C: 330 g', '零下 25 度以下：330 克', {
      priceCents: 9500,
      layers: ['quilt'],
      attributes: { grams: 330 },
      bom: [{ item: 'DOWN', quantity: 0.33, unit: 'kg' }],
      routing: [minutes('DJ-FIL', 8)],
    }),
  ]),
  module('quilt', 'fill', 'Chambers', '绗缝', [
    option('wide', 'Wide bands', '宽横格', { layers: ['quilt'], attributes: { mostGrams: 330 } }),
    option('narrow', 'Narrow bands', '窄横格', {
      priceCents: 1200,
      layers: ['quilt'],
      attributes: { mostGrams: 180 },
      routing: [minutes('DJ-QLT', 8)],
    }),
    option('diamond', 'Diamonds', '菱格', {
      priceCents: 1500,
      layers: ['quilt'],
      attributes: { mostGrams: 180 },
      routing: [minutes('DJ-QLT', 10)],
      note: ['Flat; goes under a coat.', '平薄，可穿在大衣内。'],
    }),
    option('hidden', 'Unseen: baffles inside', '内隔仓，外观无线', {
      priceCents: 4500,
      layers: ['quilt'],
      attributes: { mostGrams: 330 },
      routing: [minutes('DJ-QLT', -6), minutes('DJ-LIN', 14)],
    }),
    option('vertical', 'Upright bands', '竖格', {
      priceCents: 1800,
      layers: ['quilt'],
      attributes: { mostGrams: 250 },
      routing: [minutes('DJ-QLT', 6)],
    }),
  ]),
  module('length', 'shape', 'Length', '衣长', [
    option('hip', 'To the hip', '及臀', { layers: ['length'], attributes: { lengthMm: 680 } }),
    option('thigh', 'To mid thigh', '至大腿中部', {
      priceCents: 3500,
      layers: ['length'],
      attributes: { lengthMm: 850 },
      routing: [minutes('DJ-SHL', 3)],
    }),
    option('knee', 'To the knee', '及膝', {
      priceCents: 7500,
      layers: ['length'],
      attributes: { lengthMm: 1050 },
      routing: [minutes('DJ-SHL', 6), minutes('DJ-QLT', 6)],
    }),
    option('waist', 'To the waist', '及腰', {
      priceCents: -1500,
      layers: ['length'],
      attributes: { lengthMm: 600 },
    }),
  ]),
  module('shape', 'shape', 'Shape', '廓形', [
    option('straight', 'Straight', '直身', { layers: ['length'] }),
    option('waisted', 'Drawn in at the waist', '收腰', {
      priceCents: 900,
      layers: ['length'],
      routing: [minutes('DJ-ASM', 3)],
    }),
    option('wide', 'Wide, over a suit', '宽松，可罩西装', {
      priceCents: 1500,
      layers: ['length'],
      note: ['Made to go over a jacket.', '为套在上衣外而裁。'],
    }),
  ]),
  module('sleeves', 'shape', 'Sleeves', '袖', [
    option('long', 'Long', '长袖', { layers: ['sleeves'] }),
    option('none', 'None: a gilet', '无袖背心', {
      priceCents: -6000,
      layers: ['sleeves'],
      attributes: { sleeveShare: 0 },
      routing: [minutes('DJ-ASM', -10)],
    }),
    option('zip-off', 'Sleeves that come off', '可拆袖', {
      priceCents: 3500,
      days: 1,
      layers: ['sleeves'],
      removable: true,
      routing: [minutes('DJ-ASM', 9)],
    }),
  ]),
  module('hood', 'shape', 'Hood', '帽', [
    option('fixed', 'Fixed', '连帽', { layers: ['hood'] }),
    option('zip-off', 'Comes off', '可拆帽', {
      priceCents: 1500,
      layers: ['hood'],
      removable: true,
      routing: [minutes('DJ-ASM', 3)],
    }),
    option('helmet', 'Over a helmet', '可罩头盔', {
      priceCents: 2500,
      layers: ['hood'],
      routing: [minutes('DJ-ASM', 5)],
    }),
    option('none', 'None', '无', {
      priceCents: -2500,
      layers: ['hood'],
      routing: [minutes('DJ-ASM', -6)],
    }),
  ]),
  module('trim', 'shape', 'Edge of the hood', '帽口', [
    option('plain', 'Plain', '净边', { layers: ['hood'] }),
    option('shearling', 'Shearling that unbuttons', '可拆羊剪绒', {
      priceCents: 9500,
      days: 1,
      layers: ['hood'],
      removable: true,
    }),
    option('fleece', 'Curly fleece', '仿羊羔绒', {
      priceCents: 1900,
      layers: ['hood'],
      note: ['Polyester; washes with the jacket.', '聚酯，可随衣水洗。'],
    }),
  ]),
  module('collar', 'shape', 'Collar', '领', [
    option('stand', 'Stand, filled', '充绒立领', { layers: ['collar'] }),
    option('rib', 'Ribbed', '罗纹领', { priceCents: -500, layers: ['collar'] }),
    option('funnel', 'Funnel, to the nose', '高筒领', {
      priceCents: 1500,
      layers: ['collar'],
      routing: [minutes('DJ-ASM', 2)],
    }),
  ]),
  module('front', 'closing', 'Front', '门襟', [
    option('zip', 'Zip', '拉链', { layers: ['front'] }),
    option('zip-flap', 'Zip under a flap with snaps', '拉链加门襟按扣', {
      priceCents: 1500,
      layers: ['front'],
      routing: [minutes('DJ-SHL', 3)],
    }),
    option('two-way', 'Two-way zip', '双向拉链', {
      priceCents: 900,
      layers: ['front'],
      note: ['Opens from below when you sit.', '坐下时可从下方拉开。'],
    }),
    option('sealed', 'Sealed zip', '防水拉链', {
      priceCents: 2200,
      layers: ['front'],
      attributes: { leastWaterColumnMm: 5000 },
    }),
  ]),
  module('zip-colour', 'closing', 'Colour of the zip', '拉链颜色', [
    option('tonal', 'As the shell', '随面料', { layers: ['front'] }),
    option('black', 'Black', '黑色', { layers: ['front'], attributes: { colour: '#1b1b1d' } }),
    option('orange', 'Orange', '橙色', {
      priceCents: 300,
      layers: ['front'],
      attributes: { colour: '#d96a27' },
    }),
    option('white', 'White', '白色', {
      priceCents: 300,
      layers: ['front'],
      attributes: { colour: '#f0f0ed' },
    }),
    option('brass', 'Brass teeth', '黄铜齿', {
      priceCents: 1200,
      layers: ['front'],
      attributes: { colour: '#a8853c' },
    }),
  ]),
  module('cuffs', 'closing', 'Cuffs', '袖口', [
    option('elastic', 'Elastic', '松紧', { layers: ['cuffs'] }),
    option('rib', 'Ribbed, inside', '内罗纹', {
      priceCents: 900,
      layers: ['cuffs'],
      routing: [minutes('DJ-ASM', 2)],
    }),
    option('tab', 'With a tab', '袖襻', {
      priceCents: 600,
      layers: ['cuffs'],
      routing: [minutes('DJ-ASM', 1.5)],
    }),
    option('bound', 'Bound armhole', '袖窿包边', {
      layers: ['cuffs'],
      note: ['For a gilet.', '用于背心。'],
    }),
  ]),
  module('hem', 'closing', 'Hem', '下摆', [
    option('plain', 'Plain', '平摆', { layers: ['length'] }),
    option('cord', 'With a cord', '抽绳', {
      priceCents: 500,
      layers: ['length'],
      routing: [minutes('DJ-ASM', 1.5)],
    }),
    option('skirt', 'With a snow skirt', '防雪裙', {
      priceCents: 2500,
      layers: [],
      note: ['Snaps round the waist inside.', '内侧腰间扣合。'],
      routing: [minutes('DJ-LIN', 5)],
    }),
  ]),
  module('pockets', 'closing', 'Pockets', '口袋', [
    option('zip', 'Two with zips', '两个拉链袋', { layers: ['pockets'] }),
    option('warm', 'Two with zips, fleece inside', '两个拉链袋，绒里暖手', {
      priceCents: 900,
      layers: ['pockets'],
      routing: [minutes('DJ-SHL', 2)],
    }),
    option('patch', 'Two large ones with flaps', '两个有盖大袋', {
      priceCents: 1200,
      layers: ['pockets'],
      routing: [minutes('DJ-SHL', 4)],
    }),
    option('four', 'Four: two above, two below', '四个：上二下二', {
      priceCents: 2200,
      layers: ['pockets'],
      routing: [minutes('DJ-SHL', 7)],
    }),
  ]),
  module('inner-pocket', 'closing', 'Inner pocket', '内袋', [
    option('one', 'One, zipped', '一个拉链内袋', { layers: [] }),
    option('mesh', 'And a net for gloves', '另加手套网袋', { priceCents: 600, layers: [] }),
    option('pack', 'Packs into itself', '可自收纳', {
      priceCents: 900,
      layers: [],
      note: ['The pocket is the bag.', '口袋即收纳袋。'],
      attributes: { mostGrams: 180 },
    }),
  ]),
  module('lining', 'inside', 'Lining', '里料', [
    lining('black', 'Black', '黑色', '#1c1c1f'),
    lining('grey', 'Grey', '灰色', '#8a8d93'),
    lining('orange', 'Orange', '橙色', '#cf6a2d'),
    lining('blue', 'Blue', '蓝色', '#35588f'),
    lining('sand', 'Sand', '沙色', '#c6b28c'),
  ]),
  module(
    'monogram',
    'inside',
    'Name',
    '署名',
    [
      option('none', 'None', '无', { layers: [] }),
      option('label', 'Woven into the label', '织入衣标', {
        priceCents: 900,
        days: 1,
        layers: [],
        removable: false,
        routing: [minutes('MON', 2)],
      }),
      option('back', 'Drawn for you, across the back', '为您手绘于后背', {
        priceCents: 6500,
        days: 4,
        layers: ['lettering'],
        removable: false,
        attributes: { design: 'own' },
        routing: [minutes('MON', 12)],
      }),
    ],
    'personalized',
  ),
  module('finish', 'inside', 'Last hand', '收尾', [
    option('standard', 'De-fluffed and packed', '除绒装袋', { layers: [] }),
    option('hand', 'Every chamber weighed twice by hand', '每格手工复称', {
      note: ['Evener warmth; two hours more.', '保暖更匀，多用两小时。'],
      priceCents: 4900,
      days: 1,
      layers: [],
      routing: [minutes('DJ-FIL', 40), minutes('DJ-QC', 20)],
    }),
  ]),
]

const plain = plainOf(modules)
const grams = { module: 'grams', attribute: 'grams' }
const water = { module: 'cloth', attribute: 'waterColumnMm' }

export const DOWN_JACKET: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'down-jacket',
  cut: 'down-jacket',
  version: '2026.11',
  currency: 'EUR',
  name: { en: 'Down jacket', 'zh-CN': '羽绒服' },
  basePriceCents: 24_000,
  groups: [
    group('shell', 'Shell', '面料'),
    group('fill', 'Fill', '充绒'),
    group('shape', 'Shape', '版型'),
    group('closing', 'Closing and pockets', '开合与口袋'),
    group('inside', 'Inside', '内里'),
  ],
  modules,
  rules: [
    requires(
      'gilet-is-bound',
      ['sleeves=none'],
      ['cuffs=bound'],
      'A gilet has no cuffs; its armholes are bound.',
      '背心没有袖口，袖窿包边。',
    ),
    requires(
      'bound-is-gilet',
      ['cuffs=bound'],
      ['sleeves=none'],
      'Bound armholes are a gilet’s.',
      '袖窿包边只用于背心。',
    ),
    requires(
      'no-hood-no-trim',
      ['hood=none'],
      ['trim=plain'],
      'Without a hood there is no edge to trim.',
      '没有帽子，便无帽口可饰。',
    ),
    excludes(
      'helmet-no-shearling',
      ['hood=helmet', 'trim=shearling'],
      'Shearling gets between helmet and hood.',
      '羊剪绒会卡在头盔与帽之间。',
    ),
    excludes(
      'gilet-no-hood-helmet',
      ['sleeves=none', 'hood=helmet'],
      'A hood for a helmet belongs on a jacket with sleeves.',
      '盔帽属于有袖的外套。',
    ),
    excludes(
      'gilet-no-knee',
      ['sleeves=none', 'length=knee'],
      'A gilet to the knee hinders without warming.',
      '及膝背心碍事而不保暖。',
    ),
    excludes(
      'gilet-no-hard-frost',
      ['sleeves=none', 'grams=g-330'],
      'With 330 g round the body the arms would freeze.',
      '身裹 330 克绒，手臂却受冻。',
    ),
    excludes(
      'skirt-not-knee',
      ['hem=skirt', 'length=knee'],
      'A snow skirt is for jackets that end above the leg.',
      '防雪裙用于短款。',
    ),
    excludes(
      'skirt-not-waist',
      ['hem=skirt', 'length=waist'],
      'There is no room for a snow skirt in a jacket to the waist.',
      '及腰短款装不下防雪裙。',
    ),
    excludes(
      'skirt-not-gilet',
      ['hem=skirt', 'sleeves=none'],
      'A gilet takes no snow skirt.',
      '背心不设防雪裙。',
    ),
    excludes(
      'waisted-no-wide-pockets',
      ['shape=waisted', 'pockets=four'],
      'Four pockets fill the waist that was taken in.',
      '四袋会填满收进的腰。',
    ),
    excludes(
      'waist-no-four-pockets',
      ['length=waist', 'pockets=four'],
      'A jacket to the waist has no room for four pockets.',
      '及腰款容不下四袋。',
    ),
    excludes(
      'waist-no-patch',
      ['length=waist', 'pockets=patch'],
      'A jacket to the waist has no room for large pockets.',
      '及腰款容不下大袋。',
    ),
    excludes(
      'rib-no-helmet',
      ['collar=rib', 'hood=helmet'],
      'A helmet hood needs a collar that stands.',
      '盔帽须配立领。',
    ),
    excludes(
      'rib-no-zip-off-hood',
      ['collar=rib', 'hood=zip-off'],
      'A hood cannot be zipped to ribbing.',
      '罗纹领装不了可拆帽的拉链。',
    ),
    excludes(
      'funnel-no-hood',
      ['collar=funnel', 'hood=helmet'],
      'A funnel and a helmet hood meet in front of the mouth.',
      '高筒领与盔帽在口前相撞。',
    ),
    excludes(
      'flap-no-white-zip',
      ['front=zip-flap', 'zip-colour=white'],
      'Under a flap the colour is not seen.',
      '门襟遮住，颜色看不见。',
    ),
    excludes(
      'flap-no-orange-zip',
      ['front=zip-flap', 'zip-colour=orange'],
      'Under a flap the colour is not seen.',
      '门襟遮住，颜色看不见。',
    ),
    excludes(
      'sealed-no-brass',
      ['front=sealed', 'zip-colour=brass'],
      'A sealed zip has plastic teeth.',
      '防水拉链为塑料齿。',
    ),
    excludes(
      'letters-need-a-plain-back',
      ['monogram=back', 'quilt=narrow'],
      'Letters across narrow chambers cannot be read.',
      '窄格之上字难辨认。',
    ),
    excludes(
      'letters-not-on-diamonds',
      ['monogram=back', 'quilt=diamond'],
      'Letters across diamonds cannot be read.',
      '菱格之上字难辨认。',
    ),
    excludes(
      'pack-no-long',
      ['inner-pocket=pack', 'length=knee'],
      'A coat to the knee does not fit its own pocket.',
      '及膝款装不进自己的口袋。',
    ),
    excludes(
      'pack-no-thigh',
      ['inner-pocket=pack', 'length=thigh'],
      'A coat to the thigh does not fit its own pocket.',
      '中长款装不进自己的口袋。',
    ),
    forbids(
      'thick-shell-is-not-packed',
      ['cloth', 'inner-pocket'],
      pairs(['grey-membrane', 'black-membrane', 'camel-wool'], ['pack']),
      'A shell this heavy does not fold into a pocket.',
      '如此厚的面料折不进口袋。',
    ),
    forbids(
      'wool-and-membrane-not-stitched-through',
      ['cloth', 'quilt'],
      pairs(['grey-membrane', 'black-membrane', 'camel-wool'], ['narrow', 'diamond', 'vertical']),
      'Every stitch through a membrane lets water in, and wool hides it.',
      '防水膜上每一针都会渗水，羊毛面则看不见绗线。',
    ),
    forbids(
      'light-shell-fine-down',
      ['cloth', 'fill'],
      pairs(['sand-ripstop', 'blue-ripstop'], ['duck-650']),
      'Quills of grey duck pierce a shell of 38 g/m².',
      '灰鸭绒的羽梗会刺破 38 克面料。',
    ),
    forbids(
      'dyed-shells',
      ['cloth', 'mill'],
      pairs(['grey-membrane', 'black-membrane', 'silver-gloss'], ['dyed']),
      'Membrane and silver cannot be dyed to a sample.',
      '防水膜与银面不能按样染色。',
    ),
    compares(
      'chambers-hold-the-fill',
      grams,
      '<=',
      { module: 'quilt', attribute: 'mostGrams' },
      'These chambers do not hold so much fill; take wider ones.',
      '此种绗缝装不下这么多绒，请选更宽的。',
    ),
    compares(
      'packs-when-light',
      grams,
      '<=',
      { module: 'inner-pocket', attribute: 'mostGrams' },
      'More than 180 g does not pack into a pocket.',
      '超过 180 克便收不进口袋。',
    ),
    compares(
      'sealed-zip-on-tight-shell',
      water,
      '>=',
      { module: 'front', attribute: 'leastWaterColumnMm' },
      'A sealed zip is wasted on a shell that lets water through beside it.',
      '面料不防水，防水拉链便是浪费。',
    ),
    atMost(
      'two-loud-details',
      2,
      [
        'cloth=red-gloss',
        'cloth=silver-gloss',
        'zip-colour=orange',
        'zip-colour=brass',
        'lining=orange',
        'trim=shearling',
        'monogram=back',
      ],
      'Two loud details are a signature, a third is noise.',
      '两处醒目是个性，第三处便是喧闹。',
    ),
  ],
  defaults: plain,
  looks: [
    look(
      'tram',
      ['Tram', '电车'],
      ['Black, matt, warm enough for a platform.', '黑色哑光，站台候车足够暖。'],
      ['everyday', 'work'],
      { ...plain, grams: 'g-180' },
    ),
    look(
      'desk',
      ['Under the coat', '大衣之下'],
      ['A gilet in diamonds.', '菱格背心。'],
      ['work', 'everyday'],
      {
        ...plain,
        cloth: 'navy-matt',
        fill: 'goose-800',
        quilt: 'diamond',
        sleeves: 'none',
        cuffs: 'bound',
        hood: 'none',
        length: 'waist',
      },
    ),
    look(
      'ridge',
      ['Ridge', '山脊'],
      ['Light, blue, packs into its pocket.', '轻盈蓝色，可自收纳。'],
      ['everyday'],
      {
        ...plain,
        cloth: 'blue-ripstop',
        fill: 'goose-900',
        quilt: 'narrow',
        'inner-pocket': 'pack',
        'zip-colour': 'orange',
      },
    ),
    look(
      'north',
      ['North', '北方'],
      ['Three layers, 330 g, to the knee.', '三层防水，330 克，及膝。'],
      ['everyday'],
      {
        ...plain,
        cloth: 'black-membrane',
        fill: 'goose-800',
        grams: 'g-330',
        quilt: 'hidden',
        length: 'knee',
        front: 'sealed',
        trim: 'shearling',
        pockets: 'warm',
        cuffs: 'rib',
      },
    ),
  ],
}
