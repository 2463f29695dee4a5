import type { Text } from '@/lib/core/shared/text'
import type { StationId } from './stations.data'

/**
 * One named person per station, who signs what leaves it. All of them are invented for the demo and
 * are marked as seeded wherever they travel; a real plant puts its own people here.
 */
export type Worker = {
  readonly id: string
  readonly name: Text
  readonly story: Text
  readonly seeded: true
}

const worker = (id: string, name: Text, story: Text): Worker => ({ id, name, story, seeded: true })

export const WORKERS: Readonly<Record<StationId, Worker>> = {
  drafting: worker(
    'w-01',
    { en: 'Marta Lindqvist', 'zh-CN': '玛尔塔·林德奎斯特' },
    {
      en: 'Draws patterns since 2009, first on paper, and still checks the armhole with a curve.',
      'zh-CN': '2009 年起制版，最早用纸笔，至今仍用曲线尺核对袖窿。',
    },
  ),
  checking: worker(
    'w-02',
    { en: 'Emil Adeyemi', 'zh-CN': '埃米尔·阿德耶米' },
    {
      en: 'Was a fitter for twenty years. If a measure looks odd to him, he asks before cloth is cut.',
      'zh-CN': '做过二十年试衣师。尺寸有疑问，他会在裁布之前先问清楚。',
    },
  ),
  cutting: worker(
    'w-03',
    { en: 'Ilse Kremer', 'zh-CN': '伊尔丝·克雷默' },
    {
      en: 'Cuts single plies and lays every check so that it meets at the seam.',
      'zh-CN': '负责单层裁剪，让每一道格纹在缝线处对齐。',
    },
  ),
  fusing: worker(
    'w-04',
    { en: 'Pavel Novotny', 'zh-CN': '帕维尔·诺沃特尼' },
    {
      en: 'Knows for each cloth how hot, how long, how hard.',
      'zh-CN': '每种面料该多热、多久、多大压力，他都清楚。',
    },
  ),
  pockets: worker(
    'w-05',
    { en: 'Zhou Min', 'zh-CN': '周敏' },
    {
      en: 'About four thousand welt pockets a year, all of them by eye as well as by template.',
      'zh-CN': '一年约四千个嵌线袋，既靠模板，也靠眼力。',
    },
  ),
  fronts: worker(
    'w-06',
    { en: 'Anna Ricci', 'zh-CN': '安娜·里奇' },
    {
      en: 'Sets the canvas and gives the lapel its roll.',
      'zh-CN': '敷衬，并做出驳头的自然翻折。',
    },
  ),
  lining: worker(
    'w-07',
    { en: 'Fatma Demir', 'zh-CN': '法特玛·德米尔' },
    {
      en: 'Leaves the little pleat at the back that lets you breathe.',
      'zh-CN': '在后背留出那道让人呼吸自如的小褶。',
    },
  ),
  collar: worker(
    'w-08',
    { en: 'Jonas Brandt', 'zh-CN': '约纳斯·勃兰特' },
    {
      en: 'Learned collars from his mother, who still inspects his.',
      'zh-CN': '领子的手艺学自母亲，母亲至今还会检查他的活。',
    },
  ),
  sleeves: worker(
    'w-09',
    { en: 'Lucia Moreno', 'zh-CN': '露西娅·莫雷诺' },
    {
      en: 'Makes both sleeves of a jacket in one go, so that they are sisters.',
      'zh-CN': '一件上衣的两只袖子一气呵成，如同姐妹。',
    },
  ),
  assembly: worker(
    'w-10',
    { en: 'Tomasz Zielinski', 'zh-CN': '托马什·齐林斯基' },
    {
      en: 'Sets sleeves and closes the long seams: after him it is a garment.',
      'zh-CN': '装袖、合长缝。经他之手，才算一件衣服。',
    },
  ),
  buttonholes: worker(
    'w-11',
    { en: 'Olga Brandt', 'zh-CN': '奥尔加·勃兰特' },
    {
      en: 'Finishes buttonholes by hand and sews the initials where only you see them.',
      'zh-CN': '手工锁扣眼，并把姓名缩写绣在只有您看得见的地方。',
    },
  ),
  pressing: worker(
    'w-12',
    { en: 'Qiao Hong', 'zh-CN': '乔红' },
    {
      en: 'Presses last what everybody sees first. Thirty years at the iron.',
      'zh-CN': '最后一道熨烫，决定第一眼的样子。与熨斗相伴三十年。',
    },
  ),
  inspection: worker(
    'w-13',
    { en: 'Hanna Weiss', 'zh-CN': '汉娜·魏斯' },
    {
      en: 'Measures every garment against its own drawing and has never let a sleeve pass by kindness.',
      'zh-CN': '每件衣服都照着自己的图纸量，从不因人情放过一只袖子。',
    },
  ),
  quilting: worker(
    'w-15',
    { en: 'Petra Nowak', 'zh-CN': '佩特拉·诺瓦克' },
    {
      en: 'Runs the template machine and hears from its sound when a needle begins to dull.',
      'zh-CN': '操作模板绗缝机，听声音就知道针开始钝了。',
    },
  ),
  filling: worker(
    'w-16',
    { en: 'Li Jianhua', 'zh-CN': '李建华' },
    {
      en: 'Weighs the down chamber by chamber; half a gram is what the scale and she agree on.',
      'zh-CN': '逐格称绒，误差不过半克，天平认，她也认。',
    },
  ),
  packing: worker(
    'w-14',
    { en: 'Samir Haddad', 'zh-CN': '萨米尔·哈达德' },
    {
      en: 'Folds so that nothing has to be ironed on arrival.',
      'zh-CN': '折叠讲究，到手无需再熨。',
    },
  ),
}
