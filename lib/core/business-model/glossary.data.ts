import type { Text } from '@/lib/core/shared/text'

/** The words of the field as this product uses them; docs/glossary.md says where each lives in code. */
export const GLOSSARY: readonly {
  readonly id: string
  readonly word: Text
  readonly meaning: Text
}[] = [
  {
    id: 'mc',
    word: { en: 'Mass customization (MC)', 'zh-CN': '大规模定制（MC）' },
    meaning: {
      en: 'A garment composed of ready modules on a standard size, for groups of similar people.',
      'zh-CN': '由现成模块组成、按标准尺码制作的服装，面向相似的人群。',
    },
  },
  {
    id: 'mp',
    word: { en: 'Mass personalization (MP)', 'zh-CN': '大规模个性化（MP）' },
    meaning: {
      en: 'Product, service and communication for one person: own measurements, own thread.',
      'zh-CN': '产品、服务与沟通都只为一个人：自己的尺寸，自己的往来记录。',
    },
  },
  {
    id: 'design',
    word: { en: 'Design', 'zh-CN': '款式' },
    meaning: {
      en: 'The first half of a garment: family, modules, cloth, and free values such as your letters.',
      'zh-CN': '服装的前一半：品类、模块、面料，以及姓名字母之类的自由取值。',
    },
  },
  {
    id: 'fit',
    word: { en: 'Fit', 'zh-CN': '合身' },
    meaning: {
      en: 'The second half: a standard size, or a body profile with a preference. MC and MP fork here.',
      'zh-CN': '服装的后一半：标准尺码，或带偏好的身体尺寸档案。MC 与 MP 在此分开。',
    },
  },
  {
    id: 'module',
    word: { en: 'Module', 'zh-CN': '模块' },
    meaning: {
      en: "One decision of a design. Common modules are the same for everybody, customized ones are chosen among stocked variants, personalized ones carry one person's value.",
      'zh-CN': '款式中的一项决定。通用模块人人相同，定制模块从备货中选择，个性化模块只属于一个人。',
    },
  },
  {
    id: 'rule',
    word: { en: 'Rule and repair', 'zh-CN': '规则与调整' },
    meaning: {
      en: 'What must or cannot go together, with its reason; and the smallest set of other changes that makes a blocked option possible.',
      'zh-CN': '哪些必须或不能搭配，及其原因；以及使受阻选项成为可能的最小改动。',
    },
  },
  {
    id: 'package',
    word: { en: 'Production package', 'zh-CN': '生产数据包' },
    meaning: {
      en: 'What the plant receives for one garment: specification, finished measures, parts, route, and a hash over all of it. No name, no address, no body.',
      'zh-CN':
        '工厂为一件服装收到的内容：规格、成衣尺寸、物料、工艺路线及其指纹。没有姓名、地址和身体尺寸。',
    },
  },
  {
    id: 'promise',
    word: { en: 'Promise', 'zh-CN': '承诺日期' },
    meaning: {
      en: 'The day a garment leaves the plant, computed from the free minutes of its stations.',
      'zh-CN': '服装离开工厂的日期，由各工位的空余时间算出。',
    },
  },
  {
    id: 'scan',
    word: { en: 'Scan', 'zh-CN': '扫描' },
    meaning: {
      en: 'A station reports that an operation is done; it appears on the order page at once.',
      'zh-CN': '工位报告一道工序完成，立即显示在订单页上。',
    },
  },
  {
    id: 'letters',
    word: { en: 'C, M, S, P', 'zh-CN': 'C、M、S、P' },
    meaning: {
      en: 'Customer, manufacturing, service, and the platform that joins them. Four folders of the code; the folders never import each other except through P.',
      'zh-CN': '顾客、制造、服务，以及连接它们的平台。对应代码中的四个文件夹，彼此只通过 P 相连。',
    },
  },
  {
    id: 'decoupling',
    word: { en: 'Hops', 'zh-CN': '环节' },
    meaning: {
      en: "How many parties an order passes before it is made. C2M2S has none between the customer and the plant but the platform's own post office.",
      'zh-CN': '订单投产前经过几方。C2M2S 中顾客与工厂之间只有平台传递。',
    },
  },
  {
    id: 'operations-profile',
    word: { en: 'Operations profile', 'zh-CN': '运营画像' },
    meaning: {
      en: "In which of five areas (requirements, design, manufacturing, supply, service) this customer's decisions changed something. The areas are from the literature, the assignment is our reading.",
      'zh-CN':
        '顾客的决定改变了五个领域（需求、设计、制造、供应、服务）中的哪些。领域出自文献，归类是我们的理解。',
    },
  },
  {
    id: 'shop-time',
    word: { en: 'Shop time', 'zh-CN': '商店时间' },
    meaning: {
      en: "The plant's calendar. In the demonstration one day passes each minute while an order is open, and none otherwise.",
      'zh-CN': '工厂的日历。演示中，有订单进行时每分钟过一天，否则静止。',
    },
  },
]
