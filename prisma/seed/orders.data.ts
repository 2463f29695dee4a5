import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { StationId } from '@/lib/core/factory/stations.data'
import type { SizeFit, SuitSize } from '@/lib/core/fit/fit'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { HouseFamily } from '@/lib/core/garment/families'
import type { DeliveryMethodId } from '@/lib/core/pricing/delivery.data'
import type { Locale } from '@/lib/core/shared/text'
import { PEOPLE } from './people.data'

/**
 * The demo's orders: who wanted what, and how far it has come. Prices, dates, packages and scans are
 * not written here: the shop, the plant and the carrier make them when the seed runs.
 */
export type Reach =
  | { readonly as: 'paid' | 'cancel-requested' | 'cancelled' | 'refused-by-plant' | 'refunded' }
  /** At the plant, before its first station. */
  | { readonly as: 'accepted' }
  | { readonly as: 'in-production'; readonly at: StationId }
  /** Left the plant; with `carrier: false` it still waits for the van. */
  | { readonly as: 'left'; readonly carrier: boolean }
  | { readonly as: 'delivered'; readonly placedDaysAgo: number }

export type SeededOrder = {
  readonly key: string
  readonly ownerKey: string
  readonly email: string
  readonly name: string
  readonly phone?: string
  readonly locale: Locale
  readonly address: {
    readonly countryCode: string
    readonly lines: Readonly<Record<string, string>>
  }
  readonly family: HouseFamily
  readonly look: string
  /** Over the look. */
  readonly change?: Readonly<Record<string, string>>
  readonly monogram?: string
  readonly fit: SizeFit | BodyProfile
  readonly methodId: DeliveryMethodId
  readonly occasion?: OccasionId
  /** Days from today on which it is needed. */
  readonly neededInDays?: number
  readonly reach: Reach
}

const men = (jacket: number, trousers = jacket): SuitSize => ({
  kind: 'size',
  jacket,
  jacketLength: 'regular',
  trousers,
  insideLegMm: 820,
})

const women = (jacket: number): SuitSize => ({ ...men(jacket), insideLegMm: 780 })

type Who = Pick<SeededOrder, 'ownerKey' | 'email' | 'name' | 'phone' | 'locale' | 'address'>

const person = (
  { id, email, name, locale }: (typeof PEOPLE)[keyof typeof PEOPLE],
  address: SeededOrder['address'],
  phone?: string,
): Who => ({
  ownerKey: `person:${id}`,
  email,
  name,
  locale,
  address,
  ...(phone ? { phone } : {}),
})

/** Somebody without an account; invented like everybody here. */
const guest = (
  name: string,
  locale: Locale,
  address: SeededOrder['address'],
  phone?: string,
): Who => ({
  ownerKey: `guest:seeded-${name.toLowerCase().replace(/\W+/g, '-')}`,
  email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`,
  name,
  locale,
  address,
  ...(phone ? { phone } : {}),
})

const at = (countryCode: string, line1: string, postalCode: string, city: string) => ({
  countryCode,
  lines: { line1, postalCode, city },
})

const LEIPZIG = at('DE', 'Karl-Heine-Straße 41', '04229', 'Leipzig')
const LONDON = at('GB', '18 Lamb’s Conduit Street', 'WC1N 3LE', 'London')
const UTRECHT = at('NL', 'Oudegracht 212', '3511 NR', 'Utrecht')
const SHANGHAI = {
  countryCode: 'CN',
  lines: {
    province: '上海市',
    city: '上海市',
    district: '徐汇区',
    line1: '武康路 210 号 3 楼',
    postalCode: '200031',
  },
}

/** His left shoulder sits lower: 12 mm over its length is about four degrees. */
export const MARTINS_BODY: BodyProfile = {
  sex: 'm',
  values: {
    height: 1820,
    weight: 79,
    chest: 1010,
    waist: 862,
    seat: 1004,
    neck: 392,
    biacromial: 412,
    shoulderSlopeLeft: 27,
    shoulderSlopeRight: 23,
    backLength: 464,
    sleeveLeft: 634,
    sleeveRight: 630,
    inseam: 838,
  },
  preference: 'regular',
  occasion: 'evening',
  taste: 'classic',
  wishes: 'The left shoulder is lower, always was since the cello. Please do not pad it level.',
  consentAtMs: Date.UTC(2026, 9, 28, 18),
}

export const ZHOU_YIS_BODY: BodyProfile = {
  sex: 'w',
  values: {
    height: 1655,
    weight: 54,
    chest: 860,
    waist: 690,
    seat: 920,
    sleeveLeft: 562,
    sleeveRight: 562,
    inseam: 768,
  },
  preference: 'relaxed',
  wishes: '拍照时手要举过头，袖笼请留一点余量。',
  consentAtMs: Date.UTC(2026, 3, 2, 9),
}

export const SEEDED_ORDERS: readonly SeededOrder[] = [
  {
    key: 'zhou-yi-first',
    ...person(PEOPLE.zhouYi, SHANGHAI, '+86 138 0000 0000'),
    family: 'suit-women',
    look: 'sunday',
    fit: ZHOU_YIS_BODY,
    methodId: 'standard',
    reach: { as: 'delivered', placedDaysAgo: 196 },
  },
  {
    key: 'zhou-yi-second',
    ...person(PEOPLE.zhouYi, SHANGHAI, '+86 138 0000 0000'),
    family: 'suit-women',
    look: 'second-draft',
    change: { lining: 'claret' },
    fit: ZHOU_YIS_BODY,
    methodId: 'standard',
    reach: { as: 'delivered', placedDaysAgo: 83 },
  },
  {
    key: 'guest-delivered',
    ...guest('Tomas Havel', 'en', at('CZ', 'Veverkova 9', '170 00', 'Praha')),
    family: 'suit-men',
    look: 'first-day',
    fit: men(50),
    methodId: 'express',
    occasion: 'work',
    reach: { as: 'delivered', placedDaysAgo: 47 },
  },
  {
    key: 'pieter-vos',
    ...person(PEOPLE.pieterVos, UTRECHT),
    family: 'suit-men',
    look: 'harvest',
    fit: { ...men(58), jacketLength: 'long', insideLegMm: 900 },
    methodId: 'standard',
    reach: { as: 'left', carrier: true },
  },
  {
    key: 'guest-waiting-for-the-van',
    ...guest('Clara Brandt', 'en', at('DE', 'Weserstraße 12', '12047', 'Berlin')),
    family: 'suit-women',
    look: 'blue-hour',
    fit: women(36),
    methodId: 'standard',
    occasion: 'evening',
    reach: { as: 'left', carrier: false },
  },
  {
    key: 'martin-keller',
    ...person(PEOPLE.martinKeller, LEIPZIG),
    family: 'suit-men',
    look: 'encore',
    monogram: 'MK',
    change: { monogram: 'initials' },
    fit: MARTINS_BODY,
    methodId: 'standard',
    occasion: 'evening',
    neededInDays: 26,
    reach: { as: 'in-production', at: 'pressing' },
  },
  {
    key: 'guest-fronts',
    ...guest('Hélène Marchand', 'en', at('FR', '6 rue de la Lune', '75002', 'Paris')),
    family: 'suit-women',
    look: 'quarter',
    fit: women(40),
    methodId: 'express',
    occasion: 'work',
    neededInDays: 34,
    reach: { as: 'in-production', at: 'fronts' },
  },
  {
    key: 'amara-okafor',
    ...person(PEOPLE.amaraOkafor, LONDON),
    family: 'suit-women',
    look: 'first-day',
    fit: women(38),
    methodId: 'express',
    occasion: 'work',
    neededInDays: 43,
    reach: { as: 'accepted' },
  },
  {
    key: 'guest-paid',
    ...guest('Nils Aalto', 'en', at('FI', 'Fleminginkatu 8', '00530', 'Helsinki')),
    family: 'suit-men',
    look: 'last-train',
    fit: men(48),
    methodId: 'standard',
    reach: { as: 'paid' },
  },
  {
    key: 'guest-cancel-requested',
    ...guest('Marta Lis', 'en', at('PL', 'ul. Dobra 22', '00-388', 'Warszawa')),
    family: 'suit-women',
    look: 'noon',
    fit: women(42),
    methodId: 'standard',
    reach: { as: 'cancel-requested' },
  },
  {
    key: 'guest-cancelled',
    ...guest('Jörg Simon', 'en', at('AT', 'Lindengasse 3', '1070', 'Wien')),
    family: 'suit-men',
    look: 'orchard',
    fit: men(54),
    methodId: 'standard',
    reach: { as: 'cancelled' },
  },
  {
    key: 'guest-refused',
    ...guest('Ana Sousa', 'en', at('DE', 'Große Brunnenstraße 5', '22763', 'Hamburg')),
    family: 'suit-women',
    look: 'orchard',
    fit: women(38),
    methodId: 'standard',
    reach: { as: 'refused-by-plant' },
  },
  {
    key: 'guest-refunded',
    ...guest('Ola Lund', 'en', at('SE', 'Bondegatan 40', '116 33', 'Stockholm')),
    family: 'suit-men',
    look: 'noon',
    fit: men(52),
    methodId: 'standard',
    reach: { as: 'refunded' },
  },
]
