// The shop is its own first visitor: what people see first is asked for before they come, because a
// picture that is asked for twice is baked (lib/infra/pictures), and a page seen once is quicker.
import { setTimeout as sleep } from 'node:timers/promises'

const LINK = /href="(\/en\/[a-z/-]+)["?]/g
const CONFIGURE = /^\/en\/configure\/[a-z-]+$/
const IMAGE = /<(?:img|image)\b[^>]*(?:src|href)="(\/picture\/[^"]+)"[^>]*>/g
/** The configurator's picture is part of a drawing. @param {string} tag */
const isOfFirstScreen = (tag) => /^<image|fetchPriority="high"/i.test(tag)

/** @param {string} html */
const linksOf = (html) => [...html.matchAll(LINK)].map(([, path = '']) => path)

/** @param {string} url @returns {Promise<string>} nothing, where that page says no */
async function read(url) {
  const answer = await fetch(url)
  return answer.ok ? answer.text() : ''
}

/** @param {string} baseUrl @param {string} html @param {(tag: string) => boolean} isWanted */
async function askForPictures(baseUrl, html, isWanted) {
  for (const [tag, address = ''] of html.matchAll(IMAGE)) {
    if (!isWanted(tag)) continue
    for (const _ of [1, 2]) await read(`${baseUrl}${address.replaceAll('&amp;', '&')}`)
    // People who are here already come first.
    await sleep(200)
  }
}

/**
 * Goes through the front page, what it leads to, and every family's configurator.
 * @param {string} baseUrl of a shop that answers
 */
export async function firstVisit(baseUrl) {
  const front = await read(`${baseUrl}/en`)
  await askForPictures(baseUrl, front, () => true)
  const families = new Set()
  for (const path of new Set(linksOf(front))) {
    const html = await read(`${baseUrl}${path}`)
    await askForPictures(baseUrl, html, isOfFirstScreen)
    for (const link of linksOf(html)) if (CONFIGURE.test(link)) families.add(link)
  }
  for (const path of families)
    await askForPictures(baseUrl, await read(`${baseUrl}${path}`), isOfFirstScreen)
}
