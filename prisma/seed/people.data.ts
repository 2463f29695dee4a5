import type { Locale, Text } from '@/lib/core/shared/text'
import type { Role } from '@/lib/identity/actor'

export type SeededPersonData = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly roles: readonly Role[]
  readonly story: Text
}

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The people of the demo, all invented; ids never change, other seeds point to them by name. */
export const PEOPLE = {
  linWen: {
    id: id(1),
    name: 'Lin Wen',
    email: 'lin.wen@example.org',
    locale: 'zh-CN',
    roles: ['shopper'],
    story: {
      en: 'A friend marries on 27 December. She needs a suit she can dance in, and has one tape measure and five weeks.',
      'zh-CN': '好友 12月27日 结婚。她想要一套能跳舞的西装，手边有一条软尺，还有五周时间。',
    },
  },
  martinKeller: {
    id: id(2),
    name: 'Martin Keller',
    email: 'martin.keller@example.org',
    locale: 'en',
    roles: ['shopper'],
    story: {
      en: 'His left shoulder sits 12 mm lower since he played the cello. No jacket off the rail has ever hung straight on him.',
      'zh-CN': '拉大提琴多年，左肩比右肩低 12 毫米。成衣架上的外套从未在他身上挂得端正。',
    },
  },
  amaraOkafor: {
    id: id(3),
    name: 'Amara Okafor',
    email: 'amara.okafor@example.org',
    locale: 'en',
    roles: ['shopper'],
    story: {
      en: 'Starts at a law firm in January and buys by size: quickly, in dark cloth, without a word about herself.',
      'zh-CN': '一月到律师事务所上班。按标准尺码买，要快，要深色，不愿多谈自己。',
    },
  },
  zhouYi: {
    id: id(4),
    name: 'Zhou Yi',
    email: 'zhou.yi@example.org',
    locale: 'zh-CN',
    roles: ['shopper'],
    story: {
      en: 'Photographs buildings and wants every option explained before she decides on one. Her third garment here.',
      'zh-CN': '建筑摄影师，每个选项都要先弄明白再决定。这是她在这里的第三件衣服。',
    },
  },
  pieterVos: {
    id: id(5),
    name: 'Pieter Vos',
    email: 'pieter.vos@example.org',
    locale: 'en',
    roles: ['shopper'],
    story: {
      en: 'Two metres and one centimetre tall. His parcel is on its way, and he looks at its page every morning.',
      'zh-CN': '身高两米零一。包裹正在路上，他每天早上都要看一眼订单页面。',
    },
  },
  jonasWeil: {
    id: id(6),
    name: 'Jonas Weil',
    email: 'jonas.weil@example.org',
    locale: 'en',
    roles: ['adviser'],
    story: {
      en: 'Tailor for twenty-two years. He answers what people ask from their order pages and says what he would do himself.',
      'zh-CN': '做了二十二年裁缝。顾客在订单页面提问，由他来答，并说出换作自己会怎么做。',
    },
  },
  qiaoHong: {
    id: id(7),
    name: 'Qiao Hong',
    email: 'qiao.hong@example.org',
    locale: 'zh-CN',
    roles: ['planner'],
    story: {
      en: 'Presses at the plant and sees every jacket last. When a cloth asks a question, she is the one who asks you.',
      'zh-CN': '工厂整烫工，每件外套最后都经她的手。面料有疑问时，是她来问您。',
    },
  },
  liRui: {
    id: id(8),
    name: 'Li Rui',
    email: 'li.rui@example.org',
    locale: 'zh-CN',
    roles: ['planner'],
    story: {
      en: 'Plans the floor: which jacket is cut next, and what happens to the promises when a machine stands still.',
      'zh-CN': '安排车间生产：下一件裁哪一套；机器一停，交期怎么办。',
    },
  },
  ineBakker: {
    id: id(9),
    name: 'Ine Bakker',
    email: 'ine.bakker@example.org',
    locale: 'en',
    roles: ['manager'],
    story: {
      en: 'Runs a house of forty people and wants to know what it would cost her to stop making clothes nobody ordered.',
      'zh-CN': '经营一家四十人的服装公司，想知道不再生产没人订的衣服，要付出什么代价。',
    },
  },
  sofiaLind: {
    id: id(10),
    name: 'Sofia Lind',
    email: 'sofia.lind@example.org',
    locale: 'en',
    roles: ['teacher'],
    story: {
      en: 'Teaches operations to a class of forty. On Thursday they argue about which business model serves which customer.',
      'zh-CN': '给四十人的班级讲授运营管理。周四的课上，大家要争论哪种商业模式适合哪类顾客。',
    },
  },
} as const satisfies Record<string, SeededPersonData>
