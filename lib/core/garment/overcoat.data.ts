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
import { COATINGS } from './further-cloths.data'

/**
 * An overcoat. The routing table has no coat of its own: its operations are a jacket's, with minutes
 * added (all assumptions). Cloths, prices and limits in grams are ours.
 */
const lining = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, {
    layers: ['lining'],
    attributes: { colour },
    bom: [{ item: `LIN-${id.toUpperCase()}`, quantity: 2.4, unit: 'm' }],
    stockItem: `LIN-${id.toUpperCase()}`,
  })

const felt = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, {
    priceCents: 300,
    layers: [],
    attributes: { colour },
    stockItem: `FELT-${id.toUpperCase()}`,
  })

const modules = [
  figureModule('cloth'),
  module('cloth', 'cloth', 'Cloth', '面料', clothOptionsOf(COATINGS, 2.6)),
  module('mill', 'cloth', 'Where the cloth comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', { layers: [], attributes: { supply: 'stock' } }),
    option('to-order', 'A length from its mill, to order', '向原厂订织一段', {
      priceCents: 3500,
      days: 9,
      layers: [],
      attributes: { supply: 'to-order' },
    }),
  ]),
  module('finish', 'cloth', 'Finish of the cloth', '面料整理', [
    option('as-woven', 'As it leaves the loom', '织成原样', { layers: [] }),
    option('water-repellent', 'Water-repellent', '防泼水', {
      priceCents: 2200,
      days: 2,
      layers: [],
    }),
  ]),
  module('front', 'shape', 'Front', '门襟', [
    option('single-3', 'Single-breasted, three buttons', '单排三粒扣', {
      layers: ['front'],
      attributes: { buttons: 3 },
    }),
    option('fly', 'Single-breasted, covered', '单排暗门襟', {
      note: ['No button shows; keeps the wind out.', '纽扣不外露，更挡风。'],
      priceCents: 1800,
      layers: ['front'],
      attributes: { buttons: 4 },
      routing: [minutes('JK-FAC', 4)],
    }),
    option('double-6', 'Double-breasted, six buttons', '双排六粒扣', {
      priceCents: 4000,
      layers: ['front'],
      attributes: { buttons: 6 },
      routing: [minutes('JK-FAC', 4), minutes('JK-BTN', 2)],
    }),
    option('toggles', 'Toggles and loops', '牛角扣', {
      note: ['Opens with gloves on.', '戴手套也能解开。'],
      priceCents: 2600,
      layers: ['front'],
      attributes: { buttons: 0 },
      bom: [{ item: 'TOGGLE-HORN', quantity: 4, unit: 'pc' }],
      routing: [minutes('JK-BTN', 4)],
    }),
    option('wrap', 'Wrapped, with a belt', '裹襟系带', {
      priceCents: 1200,
      layers: ['front'],
      attributes: { buttons: 1 },
      routing: [minutes('JK-BTN', -2)],
    }),
  ]),
  module('collar', 'shape', 'Collar', '领型', [
    option('notch', 'Notch lapel', '平驳领', { layers: ['collar'] }),
    option('peak', 'Peak lapel', '戗驳领', {
      priceCents: 1200,
      layers: ['collar'],
      routing: [minutes('JK-COL', 1.5)],
    }),
    option('ulster', 'Ulster, to be closed', '阿尔斯特领', {
      note: ['Broad; buttons up to the chin.', '宽大，可扣至颏下。'],
      priceCents: 1800,
      layers: ['collar'],
      routing: [minutes('JK-COL', 3)],
    }),
    option('stand', 'Stand', '立领', { layers: ['collar'], routing: [minutes('JK-COL', -2)] }),
    option('hood', 'Hood', '连帽', {
      priceCents: 4500,
      layers: ['collar'],
      routing: [minutes('JK-COL', 8)],
    }),
    option('shawl', 'Shawl', '青果领', {
      priceCents: 1500,
      layers: ['collar'],
      routing: [minutes('JK-COL', 2)],
      note: ['Falls open, without a corner.', '敞开垂落，没有领角。'],
    }),
  ]),
  module('velvet', 'shape', 'Top collar in velvet', '丝绒领面', [
    option('none', 'No', '不要', { layers: ['collar'] }),
    option('black', 'Black', '黑色', {
      priceCents: 2600,
      layers: ['collar'],
      attributes: { leastFormality: 3, colour: '#18181b' },
      routing: [minutes('JK-COL', 4)],
    }),
    option('brown', 'Brown', '棕色', {
      priceCents: 2600,
      layers: ['collar'],
      attributes: { leastFormality: 3, colour: '#4a3222' },
      routing: [minutes('JK-COL', 4)],
    }),
  ]),
  module('length', 'shape', 'Length', '衣长', [
    option('knee', 'To the knee', '及膝', { layers: ['length'], attributes: { lengthMm: 1050 } }),
    option('short', 'To mid thigh', '至大腿中部', {
      priceCents: -3000,
      layers: ['length'],
      attributes: { lengthMm: 880 },
    }),
    option('long', 'Below the knee', '过膝', {
      priceCents: 4500,
      layers: ['length'],
      attributes: { lengthMm: 1200 },
      bom: [{ item: 'COAT-EXTRA', quantity: 0.4, unit: 'm' }],
    }),
  ]),
  module('shoulder', 'shape', 'Shoulder', '肩型', [
    option('set-in', 'Set in', '装袖', { layers: ['shoulder'] }),
    option('raglan', 'Raglan', '插肩袖', {
      note: ['Goes easily over a jacket.', '可轻松罩在上衣外。'],
      priceCents: 1500,
      layers: ['shoulder'],
      routing: [minutes('JK-SET', 3)],
    }),
    option('dropped', 'Dropped', '落肩', {
      layers: ['shoulder'],
      note: ['Wide and soft.', '宽松柔软。'],
      routing: [minutes('JK-SET', -2)],
    }),
  ]),
  module('back', 'shape', 'Back', '后背', [
    option('vent', 'Centre vent', '后中开衩', { layers: ['back'] }),
    option('half-belt', 'Half belt and vent', '后腰半带与开衩', {
      priceCents: 1400,
      layers: ['back'],
      routing: [minutes('JK-BCK', 3)],
    }),
    option('pleat', 'Inverted pleat and half belt', '暗褶与半带', {
      priceCents: 2800,
      layers: ['back'],
      routing: [minutes('JK-BCK', 6)],
    }),
    option('plain', 'Plain', '净背', {
      priceCents: -300,
      layers: ['back'],
      routing: [minutes('JK-BCK', -1)],
    }),
  ]),
  module('pockets', 'pockets', 'Pockets', '口袋', [
    option('flap', 'Flap', '有袋盖', { layers: ['pockets'] }),
    option('welt', 'Slanted welt', '斜插嵌条袋', {
      layers: ['pockets'],
      note: ['Warm for the hands.', '便于暖手。'],
    }),
    option('patch-flap', 'Patch with flap', '有盖贴袋', {
      priceCents: 900,
      layers: ['pockets'],
      attributes: { mostFormality: 3 },
      routing: [minutes('JK-PKT', 2)],
    }),
    option('jetted', 'Jetted', '双嵌线', { layers: ['pockets'], attributes: { mostGsm: 560 } }),
  ]),
  module('breast-pocket', 'pockets', 'Breast pocket', '胸袋', [
    option('none', 'None', '无', { layers: ['pockets'] }),
    option('welt', 'Welt', '手巾袋', {
      priceCents: 600,
      layers: ['pockets'],
      routing: [minutes('JK-PKT', 1.5)],
    }),
  ]),
  module('cuffs', 'finish-group', 'Cuffs', '袖口', [
    option('plain', 'Plain', '平袖口', { layers: ['cuffs'] }),
    option('turn-back', 'Turned back', '翻折袖口', {
      priceCents: 1200,
      layers: ['cuffs'],
      routing: [minutes('JK-SLV', 3)],
    }),
    option('strap', 'Strap and button', '袖襻', {
      priceCents: 900,
      layers: ['cuffs'],
      routing: [minutes('JK-SLV', 2)],
    }),
    option('buttons', 'Four buttons', '四粒扣', {
      priceCents: 400,
      layers: ['cuffs'],
      routing: [minutes('JK-SLV', 1)],
    }),
  ]),
  module('construction', 'inside', 'Canvas', '衬料工艺', [
    option('half-canvas', 'Half canvas', '半麻衬', { layers: [], routing: [minutes('JK-CNV', 6)] }),
    option('full-canvas', 'Full canvas', '全麻衬', {
      priceCents: 14_000,
      days: 3,
      layers: [],
      routing: [minutes('JK-CNV', 18)],
    }),
    option('unlined', 'None: seams bound', '无衬无里，缝份包边', {
      note: ['Double cloth or heavy loden, worn like a blanket.', '厚实面料，如裹毯一般。'],
      priceCents: 2000,
      layers: [],
      attributes: { leastGsm: 460 },
      routing: [minutes('JK-CNV', -6), minutes('JK-LIN', -8), minutes('JK-HND', 10)],
    }),
  ]),
  module('lining', 'inside', 'Lining', '里料颜色', [
    lining('navy', 'Navy', '藏青', '#22304f'),
    lining('claret', 'Claret', '酒红', '#6b2533'),
    lining('silver', 'Silver', '银灰', '#a9adb3'),
    lining('bottle', 'Bottle green', '墨绿', '#23483a'),
    lining('gold', 'Gold', '金色', '#a8842f'),
    lining('rust', 'Rust', '铁锈红', '#9c4f2e'),
    lining('black', 'Black', '黑色', '#1c1c1f'),
  ]),
  module('warmth', 'inside', 'Warmth', '保暖层', [
    option('none', 'Lining alone', '仅里料', { layers: [] }),
    option('flannel', 'Flannel under the lining', '里料下衬法兰绒', {
      priceCents: 3500,
      days: 1,
      layers: [],
      routing: [minutes('JK-LIN', 6)],
    }),
    option('quilted', 'A quilted liner that comes out', '可拆绗缝内胆', {
      note: ['Buttons in for winter, out for spring.', '冬日扣上，春日取下。'],
      priceCents: 8900,
      days: 2,
      layers: [],
      removable: true,
      routing: [minutes('JK-LIN', 18)],
    }),
  ]),
  module('buttons', 'finish-group', 'Buttons', '纽扣', [
    option('horn-dark', 'Dark horn', '深色牛角', {
      layers: ['buttons'],
      attributes: { material: 'horn', colour: '#2b211c' },
      bom: [{ item: 'BTN-COAT-HORN-DARK', quantity: 1, unit: 'pc' }],
      stockItem: 'BTN-COAT-HORN-DARK',
    }),
    option('horn-light', 'Light horn', '浅色牛角', {
      layers: ['buttons'],
      attributes: { material: 'horn', colour: '#8a6a48' },
      bom: [{ item: 'BTN-COAT-HORN-LIGHT', quantity: 1, unit: 'pc' }],
      stockItem: 'BTN-COAT-HORN-LIGHT',
    }),
    option('leather', 'Leather knots', '编皮扣', {
      priceCents: 900,
      layers: ['buttons'],
      attributes: { material: 'leather', colour: '#5c3b24', mostFormality: 3 },
      bom: [{ item: 'BTN-COAT-LEATHER', quantity: 1, unit: 'pc' }],
      stockItem: 'BTN-COAT-LEATHER',
    }),
    option('brass', 'Brass', '黄铜', {
      priceCents: 900,
      layers: ['buttons'],
      attributes: { material: 'brass', colour: '#a8853c' },
      bom: [{ item: 'BTN-COAT-BRASS', quantity: 1, unit: 'pc' }],
      stockItem: 'BTN-COAT-BRASS',
    }),
    option('corozo', 'Corozo, navy', '藏青果实扣', {
      priceCents: -400,
      layers: ['buttons'],
      attributes: { material: 'corozo', colour: '#1d2740' },
      bom: [{ item: 'BTN-COAT-COROZO', quantity: 1, unit: 'pc' }],
      stockItem: 'BTN-COAT-COROZO',
    }),
  ]),
  module('undercollar', 'inside', 'Felt under the collar', '领底呢', [
    option('tonal', 'As the cloth', '随面料', { layers: [] }),
    felt('claret', 'Claret', '酒红', '#6e2433'),
    felt('bottle', 'Bottle green', '墨绿', '#264e3e'),
    felt('rust', 'Rust', '铁锈红', '#a9552c'),
  ]),
  module('hand-finish', 'finish-group', 'Finish', '做工', [
    option('machine', 'By machine, pressed by hand', '机缝，手工熨烫', { layers: [] }),
    option('hand', 'Edges and lining by hand', '止口与里料手工', {
      priceCents: 12_000,
      days: 4,
      layers: [],
      routing: [minutes('JK-HND', 60)],
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
      option('drawn', 'Drawn for you, on the liner', '为您手绘，绣于内里', {
        priceCents: 3500,
        days: 3,
        layers: [],
        removable: false,
        attributes: { design: 'own' },
        routing: [minutes('MON', 6)],
      }),
    ],
    'personalized',
  ),
]

const plain = plainOf(modules)
const weight = { module: 'cloth', attribute: 'weightGsm' }
const formality = { module: 'cloth', attribute: 'formality' }

export const OVERCOAT: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'overcoat',
  cut: 'overcoat',
  version: '2026.11',
  currency: 'EUR',
  name: { en: 'Overcoat', 'zh-CN': '大衣' },
  basePriceCents: 62_000,
  groups: [
    group('cloth', 'Cloth', '面料'),
    group('shape', 'Shape', '版型'),
    group('pockets', 'Pockets', '口袋'),
    group('inside', 'Inside', '内里'),
    group('finish-group', 'Buttons and finish', '纽扣与做工'),
  ],
  modules,
  rules: [
    requires(
      'double-wants-peak-or-ulster',
      ['front=double-6'],
      ['collar=peak', 'collar=ulster'],
      'A double-breasted coat has a peak lapel or an Ulster collar; a notch breaks off at the overlap.',
      '双排大衣宜戗驳领或阿尔斯特领，平驳领在叠门处断开。',
    ),
    requires(
      'toggles-want-hood-or-stand',
      ['front=toggles'],
      ['collar=hood', 'collar=stand'],
      'Toggles close to the neck, under a hood or a stand.',
      '牛角扣扣至颈下，配连帽或立领。',
    ),
    requires(
      'hood-wants-toggles',
      ['collar=hood'],
      ['front=toggles', 'front=fly'],
      'A hood hangs on a front that closes to the neck.',
      '连帽须配扣到颈部的门襟。',
    ),
    requires(
      'wrap-wants-shawl',
      ['front=wrap'],
      ['collar=shawl', 'collar=ulster'],
      'A wrapped front rolls in one curve.',
      '裹襟以一道弧线翻折。',
    ),
    requires(
      'shawl-is-wrapped',
      ['collar=shawl'],
      ['front=wrap'],
      'A shawl collar on a coat is held by its belt.',
      '大衣的青果领由腰带束住。',
    ),
    excludes(
      'stand-no-velvet',
      ['collar=stand', 'velvet=black'],
      'There is no top collar to be velvet.',
      '立领没有领面可用丝绒。',
    ),
    excludes(
      'stand-no-brown-velvet',
      ['collar=stand', 'velvet=brown'],
      'There is no top collar to be velvet.',
      '立领没有领面可用丝绒。',
    ),
    excludes(
      'hood-no-velvet',
      ['collar=hood', 'velvet=black'],
      'There is no top collar to be velvet.',
      '连帽没有领面可用丝绒。',
    ),
    excludes(
      'hood-no-brown-velvet',
      ['collar=hood', 'velvet=brown'],
      'There is no top collar to be velvet.',
      '连帽没有领面可用丝绒。',
    ),
    excludes(
      'shawl-no-velvet',
      ['collar=shawl', 'velvet=black'],
      'A shawl is one piece; velvet would end in the middle of it.',
      '青果领为整片，丝绒无处收边。',
    ),
    excludes(
      'shawl-no-brown-velvet',
      ['collar=shawl', 'velvet=brown'],
      'A shawl is one piece; velvet would end in the middle of it.',
      '青果领为整片，丝绒无处收边。',
    ),
    excludes(
      'toggles-not-long',
      ['front=toggles', 'length=long'],
      'A coat with toggles is a short one; long it cannot be walked in.',
      '牛角扣大衣宜短，过膝难行。',
    ),
    excludes(
      'wrap-not-short',
      ['front=wrap', 'length=short'],
      'A belt cuts a short coat in two.',
      '腰带会把短大衣截成两段。',
    ),
    excludes(
      'wrap-no-half-belt',
      ['front=wrap', 'back=half-belt'],
      'One belt is enough.',
      '一条腰带已足够。',
    ),
    excludes(
      'wrap-no-pleat-belt',
      ['front=wrap', 'back=pleat'],
      'One belt is enough.',
      '一条腰带已足够。',
    ),
    excludes(
      'raglan-no-peak',
      ['shoulder=raglan', 'collar=peak'],
      'A raglan seam runs into the point of a peak.',
      '插肩缝会撞上戗驳的驳尖。',
    ),
    excludes(
      'dropped-no-double',
      ['shoulder=dropped', 'front=double-6'],
      'A dropped shoulder sags under the weight of the overlap.',
      '落肩撑不住双排叠门的分量。',
    ),
    excludes(
      'dropped-no-full-canvas',
      ['shoulder=dropped', 'construction=full-canvas'],
      'Full canvas holds a shoulder that this cut lets go.',
      '全麻衬撑起的肩，落肩却正要放下。',
    ),
    excludes(
      'toggles-no-breast-pocket',
      ['front=toggles', 'breast-pocket=welt'],
      'A loop lies over the pocket.',
      '扣襻会压住胸袋。',
    ),
    excludes(
      'toggles-no-cuff-buttons',
      ['front=toggles', 'cuffs=buttons'],
      'Toggles in front, suit buttons at the wrist: take a strap.',
      '前襟牛角扣，袖口却是西装扣，宜用袖襻。',
    ),
    excludes(
      'unlined-no-flannel',
      ['construction=unlined', 'warmth=flannel'],
      'Without a lining there is nothing to put flannel under.',
      '没有里料，法兰绒无处可衬。',
    ),
    excludes(
      'unlined-no-liner',
      ['construction=unlined', 'warmth=quilted'],
      'A liner buttons into a lining.',
      '内胆须扣在里料上。',
    ),
    excludes(
      'unlined-no-letters',
      ['construction=unlined', 'monogram=drawn'],
      'The drawn letters are sewn on the lining.',
      '手绘花押绣于里料之上。',
    ),
    requires(
      'unlined-needs-no-colour',
      ['construction=unlined'],
      ['lining=navy'],
      'Only the sleeves are lined then, in navy.',
      '此时仅袖内有里，为藏青。',
    ),
    forbids(
      'check-no-slanted-welt',
      ['cloth', 'pockets'],
      pairs(['green-tartan', 'grey-windowpane-coating'], ['welt']),
      'A check must be matched at the pocket; on a slant it cannot be.',
      '格纹须在袋口对齐，斜袋无法对格。',
    ),
    forbids(
      'cotton-takes-no-velvet',
      ['cloth', 'velvet'],
      pairs(['navy-gabardine', 'stone-gabardine'], ['black', 'brown']),
      'Velvet does not bear the rain that gabardine is worn in.',
      '华达呢为雨而备，丝绒却怕雨。',
    ),
    forbids(
      'nap-takes-no-repellent',
      ['cloth', 'finish'],
      pairs(['camel-hair', 'black-cashmere'], ['water-repellent']),
      'The finish glues the nap of fine hair together.',
      '防泼水整理会粘住细绒。',
    ),
    forbids(
      'rain-cloth-takes-no-flannel',
      ['cloth', 'warmth'],
      pairs(['stone-gabardine'], ['flannel']),
      'A raincoat is lined light; take the liner that comes out.',
      '风雨衣宜轻，请用可拆内胆。',
    ),
    compares(
      'velvet-on-dress-cloth',
      formality,
      '>=',
      { module: 'velvet', attribute: 'leastFormality' },
      'Velvet belongs on town cloth, not on tweed.',
      '丝绒配城市面料，不配粗花呢。',
    ),
    compares(
      'leather-on-country-cloth',
      formality,
      '<=',
      { module: 'buttons', attribute: 'mostFormality' },
      'Leather knots belong in the country.',
      '编皮扣属于乡间。',
    ),
    compares(
      'patch-on-everyday-cloth',
      formality,
      '<=',
      { module: 'pockets', attribute: 'mostFormality' },
      'Patch pockets do not go with town cloth.',
      '贴袋不配城市面料。',
    ),
    compares(
      'thick-cloth-is-not-jetted',
      weight,
      '<=',
      { module: 'pockets', attribute: 'mostGsm' },
      'Above 560 g/m² a jetted edge is too thick to fold.',
      '超过 560 克，嵌线太厚折不下。',
    ),
    compares(
      'unlined-needs-weight',
      weight,
      '>=',
      { module: 'construction', attribute: 'leastGsm' },
      'Without canvas only heavy cloth keeps a shape.',
      '无衬之下，唯厚料能自持。',
    ),
    atMost(
      'two-loud-details',
      2,
      [
        'velvet=black',
        'velvet=brown',
        'buttons=brass',
        'buttons=leather',
        'lining=rust',
        'lining=gold',
        'undercollar=rust',
        'undercollar=claret',
        'front=toggles',
      ],
      'Two details make the coat yours, a third makes it a costume.',
      '两处细节成就个性，第三处便成戏服。',
    ),
  ],
  defaults: plain,
  looks: [
    look(
      'commute',
      ['Commute', '通勤'],
      ['Navy, three buttons, every day until March.', '藏青三粒扣，天天穿到三月。'],
      ['work', 'everyday'],
      plain,
    ),
    look(
      'box',
      ['Box', '包厢'],
      ['Black, covered front, velvet.', '黑色暗门襟，丝绒领。'],
      ['evening', 'wedding'],
      {
        ...plain,
        cloth: 'black-cashmere',
        front: 'fly',
        velvet: 'black',
        pockets: 'jetted',
        lining: 'claret',
      },
    ),
    look(
      'platform',
      ['Platform', '站台'],
      ['Double-breasted against a long wind.', '双排大衣，抵挡长风。'],
      ['work', 'everyday'],
      {
        ...plain,
        cloth: 'grey-herringbone-coating',
        front: 'double-6',
        collar: 'ulster',
        back: 'half-belt',
        cuffs: 'turn-back',
        length: 'long',
      },
    ),
    look(
      'harbour',
      ['Harbour', '海港'],
      ['Loden, a hood, toggles.', '罗登呢、连帽、牛角扣。'],
      ['everyday', 'graduation'],
      {
        ...plain,
        cloth: 'green-loden',
        front: 'toggles',
        collar: 'hood',
        length: 'short',
        pockets: 'patch-flap',
        cuffs: 'strap',
      },
    ),
    look(
      'belt',
      ['Belt', '系带'],
      ['Camel hair, wrapped.', '驼绒裹身。'],
      ['everyday', 'wedding'],
      {
        ...plain,
        cloth: 'camel-hair',
        front: 'wrap',
        collar: 'shawl',
        shoulder: 'dropped',
        back: 'plain',
      },
    ),
  ],
}
