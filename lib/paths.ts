import type { FamilyId } from '@/lib/core/garment/catalogue'
import type { Locale } from '@/lib/core/shared/text'

/** Every URL of the product. Pages link through this table, and e2e walks `PAGES`. */
const PREFIX: Readonly<Record<Locale, string>> = { en: '/en', 'zh-CN': '/zh' }

const page =
  <A extends readonly string[]>(build: (...args: A) => string) =>
  (locale: Locale, ...args: A) =>
    `${PREFIX[locale]}${build(...args)}`

const query = (path: string, values: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value)
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

export const paths = {
  home: page(() => ''),
  occasion: (
    locale: Locale,
    values: {
      occasion?: string
      date?: string
      family?: string
      figure?: string | undefined
      budget?: string
    } = {},
  ) => query(`${PREFIX[locale]}/occasion`, values),
  /** Needs as ids of answers, `steps` what was said to the proposal: see core/recommendation. */
  guide: (locale: Locale, values: Readonly<Record<string, string | undefined>> = {}) =>
    query(`${PREFIX[locale]}/guide`, values),
  /** `about` is the page somebody came from. */
  wish: (locale: Locale, values: { about?: string | undefined } = {}) =>
    query(`${PREFIX[locale]}/wish`, values),
  wishPicture: page((id: string) => `/wish/picture/${id}`),
  suits: page(() => '/suits'),
  shirts: page(() => '/shirts'),
  coats: page(() => '/coats'),
  readyToWear: page(() => '/ready-to-wear'),
  configure: (
    locale: Locale,
    family: FamilyId,
    values: {
      look?: string
      design?: string
      occasion?: string
      date?: string
      cloth?: string
      figure?: string | undefined
      from?: string
    } = {},
  ) => query(`${PREFIX[locale]}/configure/${family}`, values),
  /** What the configurator fetches after its first paint; `key` names exactly one content. */
  configureTable: (locale: Locale, family: FamilyId, version: string, key: string) =>
    query(`${PREFIX[locale]}/configure/${family}/table`, { version, key }),
  fit: (
    locale: Locale,
    family: FamilyId,
    values: { design?: string; date?: string | undefined } = {},
  ) => query(`${PREFIX[locale]}/configure/${family}/fit`, values),
  measure: (
    locale: Locale,
    values: { design?: string; date?: string | undefined; profile?: string; block?: string } = {},
  ) => query(`${PREFIX[locale]}/measure`, values),
  /** To print for a helper. */
  measureSheet: (locale: Locale, values: { block?: string } = {}) =>
    query(`${PREFIX[locale]}/measure/sheet`, values),
  measuresFile: (locale: Locale, profile: string, as: 'json' | 'csv') =>
    query(`${PREFIX[locale]}/measure/file`, { profile, as }),
  designs: page(() => '/designs'),
  design: page((id: string) => `/designs/${id}`),
  compareDesigns: (locale: Locale, ids: readonly string[] = []) => {
    const search = new URLSearchParams(ids.map((id) => ['design', id]))
    return `${PREFIX[locale]}/designs/compare${ids.length > 0 ? `?${search}` : ''}`
  },
  sharedDesign: page((token: string) => `/shared/${token}`),
  bag: (locale: Locale, values: { date?: string | undefined } = {}) =>
    query(`${PREFIX[locale]}/bag`, values),
  checkout: (locale: Locale, values: { neededBy?: string | undefined } = {}) =>
    query(`${PREFIX[locale]}/checkout`, values),
  checkoutReturn: page((id: string) => `/checkout/${id}/return`),
  order: (locale: Locale, number: string, key?: string) =>
    query(`${PREFIX[locale]}/orders/${number}`, { key }),
  patternSheet: (
    locale: Locale,
    number: string,
    values: { line: string; paper: 'a4' | 'a0'; key?: string | undefined },
  ) => query(`${PREFIX[locale]}/orders/${number}/pattern`, values),
  repeatOrder: (locale: Locale, number: string, key?: string) =>
    query(`${PREFIX[locale]}/orders/${number}/again`, { key }),
  ask: (locale: Locale, values: { about?: string | undefined } = {}) =>
    query(`${PREFIX[locale]}/ask`, values),
  signIn: (locale: Locale, next?: string) => query(`${PREFIX[locale]}/sign-in`, { next }),
  signUp: page(() => '/sign-up'),
  account: page(() => '/account'),
  forgottenPassword: page(() => '/forgotten-password'),
  resetPassword: (locale: Locale, token: string) =>
    query(`${PREFIX[locale]}/reset-password`, { token }),
  confirmEmail: (locale: Locale, token: string) =>
    query(`${PREFIX[locale]}/confirm-email`, { token }),
  passwordWasSet: page(() => '/reset-password?done=1'),
  emailWasConfirmed: page(() => '/confirm-email?done=1'),
  accountWasDeleted: page(() => '/account?deleted=1'),
  accountExport: page(() => '/account/export'),
  claim: (locale: Locale, token: string) => query(`${PREFIX[locale]}/claim`, { token }),
  mailbox: (locale: Locale, to?: string) => query(`${PREFIX[locale]}/mailbox`, { to }),
  visit: page(() => '/visit'),
  howItWorks: page(() => '/how-it-works'),
  delivery: page(() => '/delivery'),
  returns: page(() => '/returns'),
  contact: page(() => '/contact'),
  privacy: page(() => '/privacy'),
  imprint: page(() => '/imprint'),
  business: page(() => '/business'),
  businessCatalogue: page(() => '/business/catalogue'),
  catalogueFile: (locale: Locale, family: FamilyId, version: string) =>
    query(`${PREFIX[locale]}/business/catalogue/file`, { family, version }),
  businessChoosing: page(() => '/business/choosing'),
  choosingFile: page(() => '/business/choosing/file'),
  desk: page(() => '/desk'),
  plant: page(() => '/plant'),
  lab: page(() => '/lab'),
  learn: page(() => '/learn'),
} as const

/** Addresses that machines call. */
export const machinePaths = {
  health: '/api/health',
  stripeHook: '/api/hooks/stripe',
  factoryHook: '/api/hooks/factory',
  carrierHook: '/api/hooks/carrier',
  carrier: '/api/outside/carrier/v1',
} as const

/** The pages anybody can open without an account, for e2e, axe and the film. */
export const PAGES: readonly ((locale: Locale) => string)[] = [
  paths.home,
  (locale) => paths.occasion(locale),
  (locale) => paths.guide(locale),
  (locale) =>
    paths.guide(locale, { where: 'work', warmth: 'any', formality: 'any', budget: 'any' }),
  (locale) =>
    paths.guide(locale, {
      ...{ family: 'overcoat', figure: 'women', where: 'work' },
      ...{ warmth: 'warm', rain: 'wet', budget: 'any' },
    }),
  (locale) => paths.wish(locale),
  paths.suits,
  paths.shirts,
  paths.coats,
  paths.readyToWear,
  (locale) => paths.configure(locale, 'suit-men'),
  (locale) => paths.configure(locale, 'suit-women'),
  (locale) => paths.fit(locale, 'suit-men'),
  (locale) => paths.measure(locale),
  (locale) => paths.measureSheet(locale),
  paths.designs,
  (locale) => paths.compareDesigns(locale),
  (locale) => paths.bag(locale),
  (locale) => paths.checkout(locale),
  (locale) => paths.ask(locale),
  (locale) => paths.signIn(locale),
  paths.signUp,
  paths.forgottenPassword,
  paths.visit,
  (locale) => paths.mailbox(locale),
  paths.howItWorks,
  paths.delivery,
  paths.returns,
  paths.contact,
  paths.privacy,
  paths.imprint,
  paths.business,
  paths.businessCatalogue,
  paths.businessChoosing,
  paths.plant,
  paths.lab,
  paths.learn,
]

/** The same page in the other language: only the first step of the path differs. */
export const inOtherLanguage = (path: string): string =>
  path.startsWith(PREFIX.en)
    ? `${PREFIX['zh-CN']}${path.slice(PREFIX.en.length)}`
    : `${PREFIX.en}${path.slice(PREFIX['zh-CN'].length)}`
