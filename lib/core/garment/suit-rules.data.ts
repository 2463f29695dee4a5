import type { Rule } from './catalogue'
import { excludes } from './declare'
import { SUIT_CRAFT } from './suit-craft-rules.data'
import { SUIT_MEASURED } from './suit-measured-rules.data'
import { MILL_RULES } from './suit-mill-rules'

/**
 * What goes together, each rule with its reason. How cloth and canvas behave holds for every suit;
 * conventions of menswear are kept to the men's family. Source: common tailoring practice, our
 * reading; schools differ, and a house may decide otherwise.
 */
const CRAFT: readonly Rule[] = [
  {
    id: 'double-wants-peak',
    type: 'requires',
    when: ['front=double-6x2'],
    needs: ['lapel=peak'],
    reason: {
      en: 'A double-breasted front wants a peak lapel: its point answers the slant of the overlap; a notch or a shawl would break off there.',
      'zh-CN': '双排门襟要配戗驳头：驳尖与叠门的斜势呼应，平驳头或青果领在此会断开。',
    },
  },
  {
    id: 'shawl-rolls-to-one',
    type: 'requires',
    when: ['lapel=shawl'],
    needs: ['front=single-1'],
    reason: {
      en: 'A shawl rolls to one button; with more, the upper one would sit on the fold and pull it open.',
      'zh-CN': '青果领翻至一粒扣；扣子再多，上面一粒会压在翻折线上，把它拉开。',
    },
  },
  {
    id: 'three-buttons-no-wide-lapel',
    type: 'excludes',
    all: ['front=single-3', 'lapel-width=wide'],
    reason: {
      en: 'Three buttons leave the lapel short; at 101 mm it would look broader than it is long.',
      'zh-CN': '三粒扣的驳头较短，宽到 101 毫米会显得宽过于长。',
    },
  },
  {
    id: 'double-no-slim-lapel',
    type: 'excludes',
    all: ['front=double-6x2', 'lapel-width=slim'],
    reason: {
      en: 'On a double-breasted front the lapel has to hold its own beside the overlap; 75 mm is lost there.',
      'zh-CN': '双排门襟上，驳头须与宽大的叠门相称，75 毫米显得单薄。',
    },
  },
  {
    id: 'double-no-centre-vent',
    type: 'excludes',
    all: ['front=double-6x2', 'vents=centre'],
    reason: {
      en: 'A double-breasted jacket is worn closed; a centre vent then gapes over the seat. Two vents or none lie flat.',
      'zh-CN': '双排上衣系扣穿着，后中开衩会在臀部豁开；双侧开衩或无开衩才平服。',
    },
  },
  {
    id: 'shawl-no-patch',
    type: 'excludes',
    all: ['lapel=shawl', 'pockets=patch'],
    reason: {
      en: 'A shawl belongs to the evening, patch pockets to the weekend; on one jacket each undoes the other.',
      'zh-CN': '青果领属于晚装，贴袋属于休闲，同在一件上衣便互相抵消。',
    },
  },
  {
    id: 'shawl-no-centre-vent',
    type: 'excludes',
    all: ['lapel=shawl', 'vents=centre'],
    reason: {
      en: 'The centre vent comes from the riding coat; an evening jacket has two vents or none.',
      'zh-CN': '后中开衩源自骑装；晚装上衣用双侧开衩或不开衩。',
    },
  },
  {
    id: 'ticket-not-over-patch',
    type: 'excludes',
    all: ['ticket-pocket=ticket', 'pockets=patch'],
    reason: {
      en: 'A ticket pocket is cut into the front, a patch is sewn onto it; one above the other they look like a mistake.',
      'zh-CN': '票袋是开在前身里的，贴袋是缝在外面的，上下相叠像是做错了。',
    },
  },
  {
    id: 'unlined-no-full-canvas',
    type: 'excludes',
    all: ['lining-extent=unlined', 'construction=full-canvas'],
    reason: {
      en: 'An unlined jacket takes no full canvas: nothing would cover it inside.',
      'zh-CN': '无里上衣不能用全麻衬：里面没有东西遮住它。',
    },
  },
  {
    id: 'unstructured-natural-shoulder',
    type: 'requires',
    when: ['construction=unstructured'],
    needs: ['shoulder=natural'],
    reason: {
      en: 'Without canvas the front cannot carry a structured shoulder; it would sag under the pad.',
      'zh-CN': '没有衬料，前身托不住结构肩，垫肩之下会塌陷。',
    },
  },
  {
    id: 'structured-shoulder-lined',
    type: 'excludes',
    all: ['shoulder=structured', 'lining-extent=unlined'],
    reason: {
      en: 'The pad of a structured shoulder needs a lining over it; half a lining is enough.',
      'zh-CN': '结构肩的垫肩需有里料覆盖，半里即可。',
    },
  },
  {
    id: 'one-overlap-only',
    type: 'excludes',
    all: ['front=double-6x2', 'waistcoat=double-6'],
    reason: {
      en: 'A double-breasted waistcoat under a double-breasted jacket lays four fronts on top of one another; the jacket will not close flat.',
      'zh-CN': '双排上衣内再穿双排马甲，胸前叠成四层，上衣扣不平服。',
    },
  },
  {
    id: 'covered-for-evening-lapels',
    type: 'requires',
    when: ['buttons=covered'],
    needs: ['lapel=peak', 'lapel=shawl'],
    reason: {
      en: 'Buttons covered in cloth are an evening finish; they go with a peak or a shawl.',
      'zh-CN': '包布扣是晚装做法，宜配戗驳头或青果领。',
    },
  },
  {
    id: 'brass-no-shawl',
    type: 'excludes',
    all: ['buttons=brass', 'lapel=shawl'],
    reason: {
      en: 'Brass buttons make a blazer, a shawl makes an evening jacket; choose one.',
      'zh-CN': '黄铜扣成就布雷泽，青果领成就晚装，二者择一。',
    },
  },
  {
    id: 'two-pleats-need-room',
    type: 'excludes',
    all: ['trousers-front=pleat-2', 'trousers-leg=slim'],
    reason: {
      en: 'Two pleats need room at the thigh; a slim leg pulls them open.',
      'zh-CN': '双褶需要大腿处有余量，修身裤型会把褶拉开。',
    },
  },
  {
    id: 'seersucker-no-full-canvas-sky',
    type: 'excludes',
    all: ['cloth=sky-seersucker', 'construction=full-canvas'],
    reason: {
      en: 'Seersucker is worn for its air and its pucker; a full canvas would hold it flat.',
      'zh-CN': '泡泡纱贵在透气与起皱，全麻衬会把它撑平。',
    },
  },
  {
    id: 'seersucker-no-full-lining-sky',
    type: 'excludes',
    all: ['cloth=sky-seersucker', 'lining-extent=full'],
    reason: {
      en: 'Seersucker is made for heat; a full lining shuts the air out. Half a lining, or none, lets it breathe.',
      'zh-CN': '泡泡纱为炎夏而织，全里会闷住空气；半里或无里才透气。',
    },
  },
  {
    id: 'seersucker-no-full-canvas-sand',
    type: 'excludes',
    all: ['cloth=sand-seersucker', 'construction=full-canvas'],
    reason: {
      en: 'Seersucker is worn for its air and its pucker; a full canvas would hold it flat.',
      'zh-CN': '泡泡纱贵在透气与起皱，全麻衬会把它撑平。',
    },
  },
  {
    id: 'seersucker-no-full-lining-sand',
    type: 'excludes',
    all: ['cloth=sand-seersucker', 'lining-extent=full'],
    reason: {
      en: 'Seersucker is made for heat; a full lining shuts the air out. Half a lining, or none, lets it breathe.',
      'zh-CN': '泡泡纱为炎夏而织，全里会闷住空气；半里或无里才透气。',
    },
  },
]

const MENSWEAR: readonly Rule[] = [
  {
    id: 'shawl-no-ticket',
    type: 'excludes',
    all: ['lapel=shawl', 'ticket-pocket=ticket'],
    reason: {
      en: 'A ticket pocket is for travelling by day; beside a shawl it has no errand.',
      'zh-CN': '票袋为白日出行而设，在青果领旁无用武之地。',
    },
  },
  {
    id: 'shawl-no-turn-up',
    type: 'excludes',
    all: ['lapel=shawl', 'trousers-hem=turn-up'],
    reason: {
      en: 'Evening trousers have plain hems: turn-ups began as a way out of the mud.',
      'zh-CN': '晚装西裤用平脚；翻边本是为避泥泞而生。',
    },
  },
  {
    id: 'brass-no-stripe-midnight-pinstripe',
    type: 'excludes',
    all: ['cloth=midnight-pinstripe', 'buttons=brass'],
    reason: {
      en: 'Brass belongs to the blazer and its plain cloth; a stripe is for the office, with horn or corozo.',
      'zh-CN': '黄铜扣属于布雷泽与净色面料；条纹属于办公，宜配牛角或果实扣。',
    },
  },
  {
    id: 'brass-no-stripe-charcoal-pinstripe',
    type: 'excludes',
    all: ['cloth=charcoal-pinstripe', 'buttons=brass'],
    reason: {
      en: 'Brass belongs to the blazer and its plain cloth; a stripe is for the office, with horn or corozo.',
      'zh-CN': '黄铜扣属于布雷泽与净色面料；条纹属于办公，宜配牛角或果实扣。',
    },
  },
  {
    id: 'brass-no-stripe-grey-chalk-stripe',
    type: 'excludes',
    all: ['cloth=grey-chalk-stripe', 'buttons=brass'],
    reason: {
      en: 'Brass belongs to the blazer and its plain cloth; a stripe is for the office, with horn or corozo.',
      'zh-CN': '黄铜扣属于布雷泽与净色面料；条纹属于办公，宜配牛角或果实扣。',
    },
  },
  {
    id: 'brass-no-stripe-navy-chalk-stripe',
    type: 'excludes',
    all: ['cloth=navy-chalk-stripe', 'buttons=brass'],
    reason: {
      en: 'Brass belongs to the blazer and its plain cloth; a stripe is for the office, with horn or corozo.',
      'zh-CN': '黄铜扣属于布雷泽与净色面料；条纹属于办公，宜配牛角或果实扣。',
    },
  },
]

const MENS_EVENING: readonly Rule[] = [
  excludes(
    'shawl-no-belt',
    ['lapel=shawl', 'waistband=loops'],
    'Evening trousers take no belt; side adjusters or braces hold them.',
    '晚装裤不系腰带，用侧调节扣或背带。',
  ),
  excludes(
    'covered-no-belt',
    ['buttons=covered', 'waistband=loops'],
    'Covered buttons belong to the evening, and evening trousers take no belt.',
    '包布扣属于晚装，而晚装裤不系腰带。',
  ),
  excludes(
    'covered-no-turn-up',
    ['buttons=covered', 'trousers-hem=turn-up'],
    'A turn-up is a country habit; with covered buttons the hem is plain.',
    '裤脚翻边源自乡间，包布扣宜配平脚。',
  ),
  excludes(
    'shawl-no-high-waistcoat',
    ['lapel=shawl', 'waistcoat=single-5'],
    'An evening waistcoat is cut low; five buttons would close over the shirt front.',
    '晚装马甲开口低，五粒扣会遮住衬衫前襟。',
  ),
]

export const WOMEN_RULES: readonly Rule[] = [
  ...CRAFT,
  ...SUIT_CRAFT,
  ...SUIT_MEASURED,
  ...MILL_RULES,
]
export const MEN_RULES: readonly Rule[] = [...WOMEN_RULES, ...MENSWEAR, ...MENS_EVENING]
