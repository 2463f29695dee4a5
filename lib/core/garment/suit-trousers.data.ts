import type { Module } from './catalogue'

/**
 * Trousers.
 * Prices and days are our assumption; minutes are module deltas of the routing table (marks there).
 */
export const SUIT_TROUSERS: readonly Module[] = [
  {
    id: 'trousers-front',
    group: 'trousers',
    kind: 'customized',
    required: true,
    name: { en: 'Trouser front', 'zh-CN': '裤前身' },
    options: [
      {
        id: 'flat',
        name: { en: 'Flat', 'zh-CN': '无褶' },
        priceCents: 0,
        days: 0,
        layers: ['trousers-front'],
        area: 'waist',
      },
      {
        id: 'pleat-1',
        name: { en: 'One pleat', 'zh-CN': '单褶' },
        note: { en: 'Room to sit.', 'zh-CN': '坐下更自如。' },
        priceCents: 400,
        days: 0,
        layers: ['trousers-front'],
        area: 'waist',
        routing: [{ operation: 'TR-RIS', minutes: 0.8, mark: 'A' }],
      },
      {
        id: 'pleat-2',
        name: { en: 'Two pleats', 'zh-CN': '双褶' },
        note: { en: 'Fuller at the thigh.', 'zh-CN': '大腿处更宽裕。' },
        priceCents: 800,
        days: 0,
        layers: ['trousers-front'],
        area: 'waist',
        routing: [{ operation: 'TR-RIS', minutes: 1.6, mark: 'A' }],
      },
    ],
  },
  {
    id: 'waistband',
    group: 'trousers',
    kind: 'customized',
    required: true,
    name: { en: 'Waistband', 'zh-CN': '裤腰' },
    options: [
      {
        id: 'loops',
        name: { en: 'Belt loops', 'zh-CN': '腰带襻' },
        priceCents: 0,
        days: 0,
        layers: ['waistband'],
        area: 'waist',
      },
      {
        id: 'side-adjusters',
        name: { en: 'Side adjusters', 'zh-CN': '侧调节扣' },
        note: { en: 'No belt; a strap at each side.', 'zh-CN': '不系腰带，两侧各一调节带。' },
        priceCents: 900,
        days: 0,
        layers: ['waistband'],
        area: 'waist',
        routing: [{ operation: 'TR-WBD', minutes: 1.5, mark: 'A' }],
      },
    ],
  },
  {
    id: 'trousers-hem',
    group: 'trousers',
    kind: 'customized',
    required: true,
    name: { en: 'Trouser hem', 'zh-CN': '裤脚' },
    options: [
      {
        id: 'plain',
        name: { en: 'Plain', 'zh-CN': '平脚' },
        priceCents: 0,
        days: 0,
        layers: ['trousers-hem'],
        area: 'hem',
      },
      {
        id: 'turn-up',
        name: { en: 'Turn-up, 40 mm', 'zh-CN': '翻边，40 毫米' },
        note: {
          en: 'Weight at the foot; the leg falls straight.',
          'zh-CN': '裤脚有分量，裤线更直。',
        },
        priceCents: 600,
        days: 0,
        layers: ['trousers-hem'],
        area: 'hem',
        routing: [{ operation: 'TR-HEM', minutes: 1, mark: 'A' }],
      },
    ],
  },
  {
    id: 'trousers-leg',
    group: 'trousers',
    kind: 'customized',
    required: true,
    name: { en: 'Leg', 'zh-CN': '裤型' },
    options: [
      {
        id: 'slim',
        name: { en: 'Slim', 'zh-CN': '修身' },
        priceCents: 0,
        days: 0,
        layers: ['trousers-leg'],
        area: 'hem',
        attributes: { hemMm: 360 },
      },
      {
        id: 'straight',
        name: { en: 'Straight', 'zh-CN': '直筒' },
        priceCents: 0,
        days: 0,
        layers: ['trousers-leg'],
        area: 'hem',
        attributes: { hemMm: 400 },
      },
      {
        id: 'wide',
        name: { en: 'Wide', 'zh-CN': '宽松' },
        priceCents: 500,
        days: 0,
        layers: ['trousers-leg'],
        area: 'hem',
        attributes: { hemMm: 460 },
      },
    ],
  },
]
