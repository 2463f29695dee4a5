import type { Rule } from './catalogue'
import { atMost, compares, forbids, pairs } from './declare'

/**
 * Rules that compare, count, or list what does not go together: how heavy a cloth must be, what shows
 * through it, how many loud details one suit carries. Source: common tailoring practice, our reading
 * (decision 0015); the limits in grams are ours.
 */
const PALE = ['ivory-hopsack', 'stone-cotton', 'tropical-sand', 'pearl-birdseye']
const DARK_LININGS = ['claret', 'navy', 'bottle', 'midnight-dot', 'plum', 'black']
const NAPPED = [
  'mid-grey-flannel',
  'navy-flannel',
  'bottle-flannel',
  'burgundy-flannel',
  'grey-chalk-stripe',
  'navy-chalk-stripe',
  'tobacco-corduroy',
  'navy-corduroy',
]
const CHECKED = [
  'stone-glen-check',
  'blue-glen-check',
  'brown-glen-check',
  'green-glen-check',
  'navy-windowpane',
  'grey-windowpane',
]
const STRIPED = [
  'midnight-pinstripe',
  'charcoal-pinstripe',
  'grey-chalk-stripe',
  'navy-chalk-stripe',
]
const PUCKERED = ['sky-seersucker', 'sand-seersucker', 'navy-seersucker']
const AIRY = [...PUCKERED, 'tropical-navy', 'tropical-grey', 'tropical-sand']

const weight = { module: 'cloth', attribute: 'weightGsm' }
const formality = { module: 'cloth', attribute: 'formality' }

export const SUIT_MEASURED: readonly Rule[] = [
  compares(
    'covered-needs-thin-cloth',
    weight,
    '<=',
    { module: 'buttons', attribute: 'mostGsm' },
    'Above 345 g/m² a cloth is too thick to be drawn over a button, and wears off at the rim.',
    '面料超过 345 克便太厚，包不住纽扣，扣缘也会磨秃。',
  ),
  compares(
    'two-pleats-need-weight',
    weight,
    '>=',
    { module: 'trousers-front', attribute: 'leastGsm' },
    'Two pleats hang by the weight of the cloth; below 220 g/m² they puff out.',
    '双褶靠面料的分量垂下，不足 220 克便会鼓起。',
  ),
  compares(
    'shawl-wants-dress-cloth',
    formality,
    '>=',
    { module: 'lapel', attribute: 'leastFormality' },
    'A shawl belongs to the evening and to cloth that dresses for it; cotton, tweed and corduroy do not.',
    '青果领属于晚装，也只配正式的面料；棉、粗花呢与灯芯绒不宜。',
  ),
  compares(
    'patch-not-on-evening-cloth',
    formality,
    '<=',
    { module: 'pockets', attribute: 'mostFormality' },
    'Evening cloth takes no patch pockets.',
    '晚装面料不用贴袋。',
  ),
  forbids(
    'dark-lining-shows-through',
    ['cloth', 'lining'],
    pairs(PALE, DARK_LININGS),
    'A dark lining shows through pale cloth and greys it; take a light one.',
    '深色里料会透过浅色面料，使之发灰；请选浅色。',
  ),
  forbids(
    'nap-takes-no-repellent',
    ['cloth', 'cloth-finish'],
    pairs(NAPPED, ['water-repellent']),
    'The finish glues the nap together; flannel and corduroy would lose their hand.',
    '防泼水整理会粘住绒毛，法兰绒与灯芯绒将失去手感。',
  ),
  forbids(
    'pucker-is-not-sponged',
    ['cloth', 'cloth-finish'],
    pairs(PUCKERED, ['sponged']),
    'Seersucker lives by its pucker; sponging would lay it flat.',
    '泡泡纱贵在起皱，蒸缩会把它压平。',
  ),
  forbids(
    'check-must-match-at-pocket',
    ['cloth', 'pockets'],
    pairs(CHECKED, ['slant-flap']),
    'A check must be matched at pocket and seam; on a slant it cannot be.',
    '格纹须在袋口与缝处对齐，斜袋无法对格。',
  ),
  forbids(
    'stripe-runs-off-shawl',
    ['cloth', 'lapel'],
    pairs(STRIPED, ['shawl']),
    'A stripe must run along the edge of the lapel; on the curve of a shawl it runs off.',
    '条纹须沿驳头止口走直，青果领的弧线会使它走偏。',
  ),
  forbids(
    'airy-cloth-not-lined-to-hem',
    ['cloth', 'trouser-lining'],
    pairs(AIRY, ['full']),
    'Cloth made for heat is not lined to the hem.',
    '为炎夏而织的面料，裤里不到脚。',
  ),
  forbids(
    'navy-seersucker-breathes',
    ['cloth', 'construction', 'lining-extent'],
    ['half-canvas', 'full-canvas', 'unstructured', 'fused'].flatMap((construction) =>
      ['full', 'half', 'unlined']
        .filter((extent) => construction === 'full-canvas' || extent === 'full')
        .map((extent) => ['navy-seersucker', construction, extent]),
    ),
    'Seersucker is made for heat and for its pucker: no full canvas holds it flat, no full lining shuts the air out.',
    '泡泡纱为炎夏与起皱而织：不用全麻衬撑平，也不用全里闷气。',
  ),
  forbids(
    'letters-must-show-on-felt',
    ['monogram-place', 'undercollar', 'monogram-thread'],
    [
      ['undercollar', 'claret', 'claret'],
      ['undercollar', 'grey', 'silver'],
      ['undercollar', 'camel', 'gold'],
    ],
    'Letters in the colour of the felt cannot be read.',
    '绣线与领底呢同色，字便看不出来。',
  ),
  atMost(
    'two-loud-details',
    2,
    [
      'buttonhole-accent=all',
      'buttons=brass',
      'buttons=nickel',
      'lining=rust',
      'lining=gold',
      'undercollar=rust',
      'undercollar=claret',
      'sleeve-lining=claret-stripe',
      'waistcoat=double-6',
    ],
    'Two loud details are a signature, a third is noise; let one go.',
    '两处醒目是个性，第三处便是喧闹，请舍其一。',
  ),
]
