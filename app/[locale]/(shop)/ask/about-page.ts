import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { garmentWords } from '@/components/order/garment-words'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Design } from '@/lib/core/garment/design'
import { guideGarment } from '@/lib/core/recommendation/guide-garment'
import { nextQuestion, readAnswers } from '@/lib/core/recommendation/needs'
import type { Locale } from '@/lib/core/shared/text'
import { readDesign } from '@/lib/demand/designs'
import { catalogueOfDesign, offeredToday } from '@/lib/demand/published-catalogues'
import type { Actor } from '@/lib/identity/actor'
import { localPath } from '@/lib/identity/local-path'
import { garmentAsked, garmentValues } from '../occasion/garment-asked'

/** What somebody was looking at: in words for the adviser, and as a page that anybody may open. */
export type About = { readonly text: string; readonly path: string | null }

const LONGEST = 400

/** Where the ask page was opened from, when its address does not say: the page before, if it is ours. */
export async function comingFrom(): Promise<string | undefined> {
  const all = await headers()
  const before = all.get('referer')
  if (!before || !URL.canParse(before)) return undefined
  const { host, pathname, search } = new URL(before)
  return host === all.get('host') ? `${pathname}${search}` : undefined
}

/** Null for pages that are about no garment. The words are made here, never taken from a browser. */
export async function aboutPage(
  actor: Actor,
  from: string | undefined,
  locale: Locale,
): Promise<About | null> {
  const path = localPath(from)
  if (!path || path.length > LONGEST) return null
  const url = new URL(path, 'http://house.invalid')
  const search = Object.fromEntries(url.searchParams)
  const [, , place, id] = url.pathname.split('/')
  if (place === 'configure' && id) return configured(actor, id, search, { path, locale })
  if (place === 'designs' && id) return designed(actor, id, locale)
  if (place === 'measure' && search.design) return designed(actor, search.design, locale)
  if (place === 'guide') return guided(search, { path, locale })
  if (place === 'occasion') {
    const t = await getTranslations('home')
    return { text: t('start'), path }
  }
  return null
}

type Place = { readonly path: string; readonly locale: Locale }
type Search = Readonly<Record<string, string>>

async function configured(
  actor: Actor,
  family: string,
  search: Search,
  { path, locale }: Place,
): Promise<About | null> {
  const design = search.design ? await designed(actor, search.design, locale) : null
  if (design) return design
  const offered = await offeredToday(family)
  if (!offered) return null
  const { catalogue } = offered
  const look = catalogue.looks.find(({ id }) => id === search.look)
  const cloth = optionOf(catalogue, 'cloth', search.cloth)
  const parts = [catalogue.name, look?.name, cloth?.name]
  return {
    text: joined(
      parts.map((each) => each?.[locale]),
      locale,
    ),
    path,
  }
}

/** A kept design is its owner's alone: the adviser reads it in words, there is no page to open. */
async function designed(actor: Actor, id: string, locale: Locale): Promise<About | null> {
  const saved = await readDesign(actor, id)
  if (!saved) return null
  return { text: await inWords(saved.design, locale), path: null }
}

async function inWords(design: Design, locale: Locale): Promise<string> {
  const words = garmentWords(design, await catalogueOfDesign(design), locale)
  return joined([words.name, words.cloth, ...words.choices.map(({ text }) => text)], locale)
}

async function guided(search: Search, { path, locale }: Place): Promise<About | null> {
  const t = await getTranslations('guide')
  const { kind, figure, family } = garmentAsked(search)
  const offered = await offeredToday(family)
  if (!offered) return { text: t('title'), path }
  const { choices, catalogue } = offered
  const answered = readAnswers(catalogue, search)
  if (nextQuestion(catalogue, answered)) return { text: t('title'), path }
  const forWhom = garmentValues(kind, figure).figure
  const { options } = guideGarment(choices, answered, search.steps, forWhom).guided
  const design = { family: catalogue.id, catalogueVersion: catalogue.version, options, values: {} }
  return { text: await inWords(design, locale), path }
}

const joined = (parts: readonly (string | undefined)[], locale: Locale): string =>
  parts
    .filter(Boolean)
    .join(locale === 'en' ? ', ' : '，')
    .slice(0, LONGEST)
