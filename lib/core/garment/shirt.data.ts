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
import { SHIRTINGS } from './further-cloths.data'

/**
 * A shirt. Minutes of the french cuff and the pocket are those of the routing table (SH-CUF 0.8 A,
 * SH-FRT 1.68 S: a published shirt case); the rest, prices and limits are our assumption.
 */
const bom = (item: string, quantity: number, unit: string) => [{ item, quantity, unit }]

const thread = (id: string, en: string, zh: string, colour: string) =>
  option(id, en, zh, { layers: ['monogram'], attributes: { colour } })

const modules = [
  figureModule('cloth'),
  module('cloth', 'cloth', 'Cloth', '面料', clothOptionsOf(SHIRTINGS, 1.7)),
  module('collar', 'collar', 'Collar', '领型', [
    option('classic', 'Classic', '标准领', { layers: ['collar'], attributes: { spreadMm: 85 } }),
    option('semi-spread', 'Semi-spread', '半宽角领', {
      layers: ['collar'],
      attributes: { spreadMm: 110 },
    }),
    option('cutaway', 'Cutaway', '一字领', { layers: ['collar'], attributes: { spreadMm: 150 } }),
    option('button-down', 'Button-down', '扣角领', {
      note: ['Two small buttons hold the points.', '两粒小扣固定领尖。'],
      layers: ['collar'],
      attributes: { spreadMm: 80, buttons: 2 },
      routing: [minutes('SH-COL', 0.8)],
    }),
    option('band', 'Band', '立领', {
      note: ['No fold, no tie.', '不翻折，不系领带。'],
      priceCents: -300,
      layers: ['collar'],
      routing: [minutes('SH-COL', -1.2)],
    }),
    option('wing', 'Wing', '翼领', {
      note: ['For a bow tie and nothing else.', '只配领结。'],
      priceCents: 900,
      layers: ['collar'],
      attributes: { leastFormality: 4 },
      routing: [minutes('SH-COL', 0.6)],
    }),
  ]),
  module('collar-make', 'collar', 'Inside of the collar', '领衬', [
    option('soft', 'Soft', '软衬', { layers: [], bom: bom('INT-COLLAR-SOFT', 0.25, 'm') }),
    option('firm', 'Firm', '硬衬', {
      layers: [],
      bom: bom('INT-COLLAR-FIRM', 0.25, 'm'),
      note: ['Stands by itself, with a tie or without.', '系不系领带都挺立。'],
    }),
    option('removable', 'Firm, with removable bones', '硬衬，可抽领撑', {
      priceCents: 400,
      layers: [],
      bom: [...bom('INT-COLLAR-FIRM', 0.25, 'm'), ...bom('COLLAR-BONE', 2, 'pc')],
      routing: [minutes('SH-COL', 0.5)],
    }),
  ]),
  module('front', 'body', 'Front', '门襟', [
    option('placket', 'Placket', '明门襟', { layers: ['front'], attributes: { buttons: 7 } }),
    option('plain', 'Plain, folded under', '暗折门襟', {
      note: ['Cleaner; no line beside the buttons.', '更简洁，扣旁无线。'],
      layers: ['front'],
      attributes: { buttons: 7 },
      routing: [minutes('SH-FRT', -0.3)],
    }),
    option('covered', 'Covered buttons', '暗扣门襟', {
      priceCents: 900,
      layers: ['front'],
      attributes: { buttons: 7 },
      routing: [minutes('SH-FRT', 1.2)],
    }),
    option('pleated', 'Pleated, for the evening', '礼服褶襟', {
      priceCents: 2200,
      days: 1,
      layers: ['front'],
      attributes: { buttons: 7 },
      bom: bom('PLEATED-FRONT', 1, 'pc'),
      routing: [minutes('SH-FRT', 4)],
    }),
  ]),
  module('buttons', 'body', 'Buttons', '纽扣', [
    option('shell', 'White shell', '白贝扣', {
      layers: ['buttons'],
      attributes: { colour: '#f1eee6', material: 'shell' },
      bom: bom('BTN-SHELL', 1, 'pc'),
      stockItem: 'BTN-SHELL',
    }),
    option('smoke', 'Smoke shell', '烟灰贝扣', {
      layers: ['buttons'],
      attributes: { colour: '#7b7d80', material: 'shell' },
      bom: bom('BTN-SMOKE', 1, 'pc'),
      stockItem: 'BTN-SMOKE',
    }),
    option('corozo', 'Corozo, navy', '藏青果实扣', {
      priceCents: -200,
      layers: ['buttons'],
      attributes: { colour: '#26355c', material: 'corozo' },
      bom: bom('BTN-COROZO-NAVY', 1, 'pc'),
      stockItem: 'BTN-COROZO-NAVY',
    }),
    option('studs', 'Holes for studs', '礼服饰扣眼', {
      note: ['You bring the studs.', '饰扣自备。'],
      priceCents: 500,
      layers: ['buttons'],
      routing: [minutes('SH-FRT', 0.8)],
    }),
  ]),
  module('pocket', 'body', 'Pocket', '胸袋', [
    option('none', 'None', '无', { layers: ['pocket'] }),
    option('one', 'One, on the left', '左胸一个', {
      priceCents: 300,
      layers: ['pocket'],
      routing: [minutes('SH-FRT', 1.68, 'S')],
    }),
    option('two-flaps', 'Two with flaps', '两个，有袋盖', {
      priceCents: 900,
      layers: ['pocket'],
      attributes: { mostFormality: 2 },
      routing: [minutes('SH-FRT', 4)],
    }),
  ]),
  module('back', 'body', 'Back', '后背', [
    option('plain', 'Plain', '无褶', { layers: ['back'] }),
    option('box', 'Box pleat', '中央工字褶', {
      layers: ['back'],
      routing: [minutes('SH-BCK', 0.4)],
      note: ['Room between the shoulder blades.', '肩胛之间留有余量。'],
    }),
    option('side', 'Two side pleats', '两侧褶', {
      note: ['Room for the arms.', '手臂活动更自如。'],
      layers: ['back'],
      routing: [minutes('SH-BCK', 0.5)],
    }),
    option('darts', 'Darts', '后腰省', {
      layers: ['back'],
      routing: [minutes('SH-BCK', 0.8)],
      note: ['Close at the waist.', '腰部贴合。'],
    }),
  ]),
  module('yoke', 'body', 'Yoke', '过肩', [
    option('whole', 'Whole', '整片', { layers: ['back'] }),
    option('split', 'Split, cut on the bias', '斜裁拼合', {
      note: ['Stripes meet on the shoulder.', '条纹在肩缝相接。'],
      priceCents: 600,
      layers: ['back'],
      routing: [minutes('SH-BCK', 0.7)],
    }),
  ]),
  module('hem', 'body', 'Hem', '下摆', [
    option('curved', 'Curved, to be tucked in', '圆摆，塞入裤内', {
      layers: ['hem'],
      attributes: { lengthMm: 760 },
    }),
    option('straight', 'Straight with vents, worn outside', '平摆开衩，外穿', {
      layers: ['hem'],
      attributes: { lengthMm: 690 },
    }),
    option('gusset', 'Curved with gussets', '圆摆，侧缝加片', {
      priceCents: 400,
      layers: ['hem'],
      attributes: { lengthMm: 760 },
      routing: [minutes('SH-HEM', 0.6)],
    }),
  ]),
  module('sleeve', 'sleeve', 'Sleeve', '袖长', [
    option('long', 'Long', '长袖', { layers: ['sleeve'] }),
    option('short', 'Short', '短袖', {
      priceCents: -600,
      layers: ['sleeve'],
      attributes: { sleeveShare: 0.38 },
      routing: [minutes('SH-SLV', -0.65)],
    }),
  ]),
  module('cuff', 'sleeve', 'Cuff', '袖口', [
    option('one-button', 'Barrel, one button', '单扣袖口', {
      layers: ['cuff'],
      attributes: { buttons: 2 },
    }),
    option('two-button', 'Barrel, two buttons', '双扣袖口', {
      layers: ['cuff'],
      priceCents: 100,
      attributes: { buttons: 4 },
    }),
    option('mitred', 'Mitred, two buttons', '斜角双扣袖口', {
      layers: ['cuff'],
      priceCents: 200,
      attributes: { buttons: 4, mitred: 1 },
    }),
    option('french', 'Double, for links', '法式双层袖口', {
      priceCents: 900,
      layers: ['cuff'],
      routing: [minutes('SH-CUF', 0.8)],
    }),
    option('hemmed', 'None: hemmed', '无袖克夫，卷边', {
      priceCents: -300,
      layers: ['cuff'],
      routing: [minutes('SH-CUF', -1.4)],
    }),
  ]),
  module('contrast', 'finish', 'White collar and cuffs', '白领白袖口', [
    option('none', 'No', '不要', { layers: ['collar'] }),
    option('collar', 'Collar only', '仅领', { priceCents: 700, layers: ['collar'] }),
    option('both', 'Collar and cuffs', '领与袖口', {
      priceCents: 1100,
      layers: ['collar', 'cuff'],
    }),
  ]),
  module('stitching', 'finish', 'Edge stitching', '止口线迹', [
    option('edge', 'At the edge', '边线', { layers: ['stitching'] }),
    option('quarter', '6 mm from the edge', '距边 6 毫米', {
      layers: ['stitching'],
      note: ['Sportier.', '更休闲。'],
    }),
  ]),
  module('finish', 'finish', 'Buttonholes', '扣眼', [
    option('machine', 'By machine', '机锁', { layers: [] }),
    option('hand', 'By hand', '手工锁眼', {
      priceCents: 3200,
      days: 2,
      layers: [],
      routing: [minutes('SH-FRT', 35)],
    }),
  ]),
  module('mill', 'cloth', 'Where the cloth comes from', '面料来处', [
    option('shelf', 'Our shelf', '我们的库存', { layers: [], attributes: { supply: 'stock' } }),
    option('to-order', 'A length woven to order', '订织一段', {
      note: ['For a large size or two shirts alike.', '宜大尺码或同料两件。'],
      priceCents: 1500,
      days: 7,
      layers: [],
      attributes: { supply: 'to-order' },
    }),
  ]),
  module(
    'monogram',
    'finish',
    'Monogram',
    '绣字',
    [
      option('none', 'None', '无', { layers: ['monogram'] }),
      option('cuff', 'On the left cuff', '左袖口', {
        priceCents: 700,
        layers: ['monogram'],
        removable: false,
        routing: [minutes('MON', 2)],
      }),
      option('chest', 'Low on the left side', '左侧肋下', {
        priceCents: 700,
        days: 1,
        layers: ['monogram'],
        removable: false,
        routing: [minutes('MON', 2)],
      }),
      option('drawn', 'On the chest, drawn for you', '胸前，专为您手绘', {
        priceCents: 2800,
        days: 3,
        layers: ['monogram'],
        removable: false,
        attributes: { design: 'own' },
        routing: [minutes('MON', 6)],
      }),
    ],
    'personalized',
  ),
  module('monogram-thread', 'finish', 'Thread of the letters', '绣线颜色', [
    option('tonal', 'As the cloth', '随面料', { layers: ['monogram'] }),
    thread('navy', 'Navy', '藏青', '#26355c'),
    thread('claret', 'Claret', '酒红', '#7a2334'),
    thread('bottle', 'Bottle green', '墨绿', '#2b5a48'),
    thread('grey', 'Grey', '灰色', '#84878d'),
  ]),
]

const plain = plainOf(modules)

export const SHIRT: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'shirt',
  cut: 'shirt',
  version: '2026.11',
  currency: 'EUR',
  name: { en: 'Shirt', 'zh-CN': '衬衫' },
  basePriceCents: 8900,
  groups: [
    group('cloth', 'Cloth', '面料'),
    group('collar', 'Collar', '领'),
    group('body', 'Body', '衣身'),
    group('sleeve', 'Sleeve and cuff', '袖'),
    group('finish', 'Finish', '做工'),
  ],
  modules,
  rules: [
    requires(
      'short-is-hemmed',
      ['sleeve=short'],
      ['cuff=hemmed'],
      'A short sleeve has no cuff.',
      '短袖没有袖克夫。',
    ),
    requires(
      'hemmed-is-short',
      ['cuff=hemmed'],
      ['sleeve=short'],
      'A long sleeve without a cuff slips over the hand.',
      '长袖若无袖克夫，会滑过手背。',
    ),
    requires(
      'wing-wants-evening-front',
      ['collar=wing'],
      ['front=pleated', 'front=covered'],
      'A wing collar is for the evening, and so is the front below it.',
      '翼领属于晚装，门襟亦然。',
    ),
    requires(
      'wing-wants-links',
      ['collar=wing'],
      ['cuff=french'],
      'With a wing collar go links.',
      '翼领须配袖扣。',
    ),
    requires(
      'studs-want-evening-front',
      ['buttons=studs'],
      ['front=pleated'],
      'Studs sit on a pleated evening front.',
      '礼服饰扣用于褶襟。',
    ),
    excludes(
      'covered-front-no-quarter',
      ['front=covered', 'stitching=quarter'],
      'A row of stitches beside a covered front shows what it hides.',
      '暗扣旁的明线会露出它所遮掩的。',
    ),
    excludes(
      'evening-no-pocket',
      ['front=pleated', 'pocket=one'],
      'An evening front takes no pocket.',
      '礼服前襟不设胸袋。',
    ),
    excludes(
      'evening-not-outside',
      ['front=pleated', 'hem=straight'],
      'An evening shirt is tucked in.',
      '礼服衬衫须塞入裤内。',
    ),
    excludes(
      'evening-not-short',
      ['front=pleated', 'sleeve=short'],
      'An evening shirt has long sleeves.',
      '礼服衬衫为长袖。',
    ),
    excludes(
      'button-down-no-links',
      ['collar=button-down', 'cuff=french'],
      'A button-down comes from the polo field, links from the dinner table.',
      '扣角领出自马球场，袖扣出自晚宴。',
    ),
    excludes(
      'button-down-no-bones',
      ['collar=button-down', 'collar-make=removable'],
      'The points are buttoned; bones have nothing to do.',
      '领尖已扣住，领撑无用。',
    ),
    excludes(
      'band-no-bones',
      ['collar=band', 'collar-make=removable'],
      'A band has no points to be held.',
      '立领没有领尖可撑。',
    ),
    excludes(
      'band-no-white-collar',
      ['collar=band', 'contrast=collar'],
      'A band is too narrow to be set off in white.',
      '立领太窄，不宜撞白。',
    ),
    excludes(
      'band-no-white-both',
      ['collar=band', 'contrast=both'],
      'A band is too narrow to be set off in white.',
      '立领太窄，不宜撞白。',
    ),
    excludes(
      'cutaway-not-soft',
      ['collar=cutaway', 'collar-make=soft'],
      'A cutaway lies flat only when it is firm.',
      '一字领须硬衬方能平整。',
    ),
    excludes(
      'hemmed-no-white-cuffs',
      ['cuff=hemmed', 'contrast=both'],
      'There are no cuffs to be white.',
      '没有袖克夫可以撞白。',
    ),
    excludes(
      'hemmed-no-cuff-letters',
      ['cuff=hemmed', 'monogram=cuff'],
      'There is no cuff to be sewn on.',
      '没有袖克夫可以绣字。',
    ),
    excludes(
      'drawn-letters-no-pocket',
      ['monogram=drawn', 'pocket=one'],
      'A pocket lies where the letters would be.',
      '胸袋占了绣字的位置。',
    ),
    excludes(
      'drawn-letters-no-flaps',
      ['monogram=drawn', 'pocket=two-flaps'],
      'Pockets lie where the letters would be.',
      '胸袋占了绣字的位置。',
    ),
    requires(
      'no-letters-no-thread',
      ['monogram=none'],
      ['monogram-thread=tonal'],
      'Without letters no thread is needed.',
      '不绣字，便用不到绣线。',
    ),
    excludes(
      'darts-no-box',
      ['back=darts', 'hem=straight'],
      'Darts draw the waist in; a shirt worn outside hangs straight.',
      '腰省收腰，外穿衬衫则宜直垂。',
    ),
    forbids(
      'white-on-white',
      ['cloth', 'contrast'],
      pairs(
        ['white-poplin', 'white-twill', 'white-marcella', 'white-oxford', 'white-linen'],
        ['collar', 'both'],
      ),
      'White on white is no contrast.',
      '白上加白，无从撞色。',
    ),
    forbids(
      'casual-cloth-no-evening',
      ['cloth', 'front'],
      pairs(
        [
          'blue-oxford',
          'white-oxford',
          'chambray',
          'grey-brushed',
          'blue-gingham',
          'white-linen',
          'sky-linen',
        ],
        ['pleated'],
      ),
      'An evening front wants poplin, twill or marcella.',
      '礼服前襟宜府绸、斜纹或凸纹布。',
    ),
    compares(
      'wing-wants-dress-cloth',
      { module: 'cloth', attribute: 'formality' },
      '>=',
      { module: 'collar', attribute: 'leastFormality' },
      'A wing collar is cut in dress cloth only.',
      '翼领只用礼服面料。',
    ),
    compares(
      'flaps-on-plain-days',
      { module: 'cloth', attribute: 'formality' },
      '<=',
      { module: 'pocket', attribute: 'mostFormality' },
      'Flapped pockets belong on everyday cloth.',
      '有盖胸袋只宜日常面料。',
    ),
    forbids(
      'stripe-meets-on-split-yoke',
      ['cloth', 'yoke'],
      pairs(['navy-bengal', 'claret-stripe'], ['whole']),
      'A stripe that runs across the shoulders looks cut off; on a split yoke it meets the sleeve.',
      '整片过肩会使条纹横断，斜裁拼合才与袖相接。',
    ),
    atMost(
      'two-loud-details',
      2,
      [
        'contrast=both',
        'contrast=collar',
        'pocket=two-flaps',
        'buttons=corozo',
        'monogram=drawn',
        'stitching=quarter',
      ],
      'Two details make a shirt yours, a third makes it loud.',
      '两处细节成就个性，第三处便显喧闹。',
    ),
  ],
  defaults: plain,
  looks: [
    look(
      'desk',
      ['Desk', '案头'],
      ['White, exact, and forgotten until it is missed.', '洁白准确，平日不觉，缺时方知。'],
      ['work', 'interview', 'graduation'],
      plain,
    ),
    look(
      'links',
      ['Links', '袖扣'],
      ['Twill, a cutaway, and your father’s links.', '斜纹、一字领，与父亲的袖扣。'],
      ['wedding', 'work'],
      {
        ...plain,
        cloth: 'white-twill',
        collar: 'cutaway',
        'collar-make': 'removable',
        front: 'plain',
        cuff: 'french',
      },
    ),
    look(
      'last-dance',
      ['Last dance', '最后一曲'],
      ['Marcella, pleats, a wing, studs.', '凸纹布、褶襟、翼领、饰扣。'],
      ['evening', 'wedding'],
      {
        ...plain,
        cloth: 'white-marcella',
        collar: 'wing',
        'collar-make': 'firm',
        front: 'pleated',
        buttons: 'studs',
        cuff: 'french',
      },
    ),
    look(
      'campus',
      ['Campus', '校园'],
      ['Blue oxford that likes to be washed.', '越洗越好的蓝色牛津布。'],
      ['everyday', 'work'],
      {
        ...plain,
        cloth: 'blue-oxford',
        collar: 'button-down',
        pocket: 'one',
        back: 'box',
        stitching: 'quarter',
      },
    ),
    look(
      'shore',
      ['Shore', '海岸'],
      ['Linen and a band, worn outside.', '亚麻立领，放在裤外。'],
      ['everyday'],
      {
        ...plain,
        cloth: 'sky-linen',
        collar: 'band',
        hem: 'straight',
        sleeve: 'short',
        cuff: 'hemmed',
      },
    ),
  ],
}
