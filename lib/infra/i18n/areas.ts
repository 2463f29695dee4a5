/** One message file per area and language: messages/{en,zh-CN}/AREA.json, keys under that name. */
export const AREAS = [
  'frame',
  'home',
  'configure',
  'fit',
  'measure',
  'bag',
  'designs',
  'money',
  'checkout',
  'order',
  'letters',
  'guide',
  'wish',
  'ask',
  'desk',
  'business',
  'learn',
  'legal',
  'identity',
  'account',
  'plant',
  'outside',
  'errors',
] as const

export type Area = (typeof AREAS)[number]
