import { type PictureKind, pictureAddress } from '@/lib/core/garment/picture-file/picture-address'
import { isPersonal, type PictureRequest } from '@/lib/core/garment/picture-file/picture-request'
import type { ReadPicture } from '@/lib/core/garment/picture-file/read-picture-address'
import { isDevelopment, pictureVersion } from '@/lib/infra/env'
import { problem } from '@/lib/infra/http/problem'
import { log } from '@/lib/infra/log'
import { TooManyWait, Turns } from '@/lib/infra/turns'
import { BAKED_TYPE, bakePicture, readBaked } from './baked-picture'
import { pictureHeaders } from './picture-headers'
import { pngPicture } from './png-picture'
import { Recent } from './recent'
import { svgPicture } from './svg-picture'

/**
 * Bytes, not people: a picture that is one person's is drawn anew each time. What pages ask for is
 * about 15 MB; what invented addresses can ask for at most, 80 MB.
 */
const SVGS = new Recent<Promise<string>>(150)
const BAKED = new Recent<Promise<string | null>>(150)
const PNGS = new Recent<Promise<Buffer>>(60)

/** A PNG takes about a second of a processor, and anybody can think of another address. */
const PNG_TURNS = new Turns(20)
const BAKING_TURNS = new Turns(30)

/** How often an address was asked for; what is wanted twice is worth baking. */
const ASKED = new Recent<{ times: number }>(2_000)

async function remembered<T>(
  kept: Recent<Promise<T>>,
  request: PictureRequest,
  kind: PictureKind,
  make: () => Promise<T>,
): Promise<T> {
  if (isPersonal(request) || isDevelopment()) return make()
  const key = pictureAddress(request, '', kind)
  const made = kept.get(key, make)
  // A failure is not worth keeping: the next who asks tries again.
  made.catch(() => kept.forget(key))
  return made
}

/** The picture that an address asks for, as a file. @param accept what the browser says it can show */
export async function answerPicture(asked: ReadPicture, accept: string | null): Promise<Response> {
  const { request, kind, version } = asked
  const headers = pictureHeaders(isPersonal(request), version)
  if (kind === 'svg') {
    const baked = accept?.includes(BAKED_TYPE) ? await bakedOf(request) : null
    const svg = baked ?? (await remembered(SVGS, request, kind, () => svgPicture(request)))
    wantedAgain(request)
    const negotiated = { 'content-type': 'image/svg+xml', vary: 'accept' }
    return new Response(svg, { headers: { ...headers, ...negotiated } })
  }
  try {
    const make = () => PNG_TURNS.take(() => pngPicture(request, kind))
    const png = new Uint8Array(await remembered(PNGS, request, kind, make))
    return new Response(png, { headers: { ...headers, 'content-type': 'image/png' } })
  } catch (error) {
    if (!(error instanceof TooManyWait)) throw error
    const title = 'Too many pictures are being drawn'
    return problem({ status: 503, code: 'busy', title }, { 'retry-after': '5' })
  }
}

async function bakedOf(request: PictureRequest): Promise<string | null> {
  if (isPersonal(request) || isDevelopment()) return null
  const key = keyOf(request)
  return BAKED.get(key, () => readBaked(key))
}

const keyOf = (request: PictureRequest): string => pictureAddress(request, pictureVersion())

/** Bakes what is asked for a second time, while nobody waits for it. */
function wantedAgain(request: PictureRequest): void {
  if (isPersonal(request) || isDevelopment()) return
  const key = keyOf(request)
  const asked = ASKED.get(key, () => ({ times: 0 }))
  asked.times += 1
  if (asked.times !== 2) return
  const bake = async () => {
    if ((await readBaked(key)) === null) await bakePicture(request, key)
    BAKED.forget(key)
  }
  BAKING_TURNS.take(bake).catch((error: unknown) => {
    if (!(error instanceof TooManyWait))
      log.warn({ cause: String(error) }, 'a picture was not baked')
  })
}
