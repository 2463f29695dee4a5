import type { Module } from './catalogue'

/**
 * Pockets and vents.
 * Prices and days are our assumption; minutes are module deltas of the routing table (marks there).
 */
export const SUIT_POCKETS: readonly Module[] = [
  {
    id: 'pockets',
    group: 'pockets',
    kind: 'customized',
    required: true,
    name: { en: 'Side pockets', 'zh-CN': '腰袋' },
    options: [
      {
        id: 'flap',
        name: { en: 'Flap', 'zh-CN': '有袋盖' },
        note: {
          en: 'Tuck the flap in and it becomes a jetted pocket.',
          'zh-CN': '袋盖塞入即成嵌线袋。',
        },
        priceCents: 0,
        days: 0,
        layers: ['pockets'],
        area: 'pocket',
      },
      {
        id: 'jetted',
        name: { en: 'Jetted', 'zh-CN': '双嵌线' },
        note: {
          en: 'A slit between two narrow edges; the cleanest.',
          'zh-CN': '两道窄边间的开口，最简洁。',
        },
        priceCents: -200,
        days: 0,
        layers: ['pockets'],
        area: 'pocket',
      },
      {
        id: 'patch',
        name: { en: 'Patch', 'zh-CN': '贴袋' },
        note: { en: 'Sewn on from outside; relaxed.', 'zh-CN': '外贴缝制，随意。' },
        priceCents: -400,
        days: 0,
        layers: ['pockets'],
        area: 'pocket',
        routing: [{ operation: 'JK-PKT', minutes: -2, mark: 'A' }],
      },
    ],
  },
  {
    id: 'ticket-pocket',
    group: 'pockets',
    kind: 'customized',
    required: true,
    name: { en: 'Ticket pocket', 'zh-CN': '票袋' },
    options: [
      {
        id: 'none',
        name: { en: 'None', 'zh-CN': '无' },
        priceCents: 0,
        days: 0,
        layers: ['ticket-pocket'],
        area: 'pocket',
      },
      {
        id: 'ticket',
        name: { en: 'Above the right pocket', 'zh-CN': '右腰袋上方' },
        note: {
          en: 'A small third pocket, once for the train ticket.',
          'zh-CN': '第三个小袋，旧时放火车票。',
        },
        priceCents: 1400,
        days: 0,
        layers: ['ticket-pocket'],
        area: 'pocket',
        routing: [{ operation: 'JK-PKT', minutes: 2.5, mark: 'A' }],
      },
    ],
  },
  {
    id: 'breast-pocket',
    group: 'pockets',
    kind: 'customized',
    required: true,
    name: { en: 'Breast pocket', 'zh-CN': '胸袋' },
    options: [
      {
        id: 'welt',
        name: { en: 'Welt', 'zh-CN': '手巾袋' },
        note: { en: 'For a handkerchief.', 'zh-CN': '可放口袋巾。' },
        priceCents: 0,
        days: 0,
        layers: ['breast-pocket'],
        area: 'breast',
      },
      {
        id: 'none',
        name: { en: 'None', 'zh-CN': '无' },
        note: { en: 'A plain chest.', 'zh-CN': '胸前素净。' },
        priceCents: -400,
        days: 0,
        layers: ['breast-pocket'],
        area: 'breast',
        routing: [{ operation: 'JK-PKT', minutes: -1, mark: 'A' }],
      },
    ],
  },
  {
    id: 'vents',
    group: 'pockets',
    kind: 'customized',
    required: true,
    name: { en: 'Vents', 'zh-CN': '开衩' },
    options: [
      {
        id: 'none',
        name: { en: 'None', 'zh-CN': '无开衩' },
        note: { en: 'Closest at the hip; an evening habit.', 'zh-CN': '臀部最贴合，多见于晚装。' },
        priceCents: -300,
        days: 0,
        layers: ['vents'],
        area: 'vent',
        routing: [{ operation: 'JK-BCK', minutes: -1, mark: 'A' }],
      },
      {
        id: 'centre',
        name: { en: 'Centre', 'zh-CN': '后中开衩' },
        note: { en: 'One slit at the back seam.', 'zh-CN': '后中缝一道开口。' },
        priceCents: -200,
        days: 0,
        layers: ['vents'],
        area: 'vent',
      },
      {
        id: 'double',
        name: { en: 'Two, at the sides', 'zh-CN': '双侧开衩' },
        note: {
          en: 'Falls smoothly when a hand is in a pocket.',
          'zh-CN': '手插袋时后身依然平顺。',
        },
        priceCents: 0,
        days: 0,
        layers: ['vents'],
        area: 'vent',
        routing: [{ operation: 'JK-BCK', minutes: 1.2, mark: 'A' }],
      },
    ],
  },
]
