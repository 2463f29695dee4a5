'use client'

import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { ClothSwatch, ScaleBar } from '@/components/garment/cloth-swatch'
import type { GarmentPictureProps } from '@/components/garment/picture-props'
import type { Cloth } from '@/lib/core/garment/cloth'
import { type DimensionNames, heroDimensions } from './hero-dimensions'

/** The drawing code comes when it is first needed; the first suit was drawn on the server. */
const Picture = lazy(async () => ({
  default: (await import('@/components/garment/garment-picture')).GarmentPicture,
}))

type Shown = { readonly cloth: Cloth; readonly name: string; readonly label: string }

type Props = {
  readonly shown: readonly Shown[]
  readonly picture: Omit<GarmentPictureProps, 'cloth' | 'label' | 'overlay'>
  readonly labels: { readonly legend: string; readonly still: string } & DimensionNames
  /** The first suit, drawn on the server. */
  readonly children: ReactNode
}

/** Long enough to look; the cloths pass once and then stand still. */
const LOOK_MS = 7_000

/** One drawn suit whose cloth changes as you look, once through five cloths, or as you choose. */
export function HeroSuit({ shown, picture, labels, children }: Props) {
  const [index, setIndex] = useState(0)
  const [isMoving, setIsMoving] = useState(false)
  useEffect(() => {
    setIsMoving(!window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  }, [])
  useEffect(() => {
    if (!isMoving) return
    const timer = setTimeout(() => {
      if (document.hidden) return
      setIndex((before) => (before + 1) % shown.length)
      if (index === shown.length - 1) setIsMoving(false)
    }, LOOK_MS)
    return () => clearTimeout(timer)
  }, [isMoving, index, shown.length])

  const now = shown[index]
  return (
    <div>
      <div className="mx-auto max-w-[560px] [&_svg]:h-auto [&_svg]:w-full">
        {index === 0 || !now ? (
          children
        ) : (
          <Suspense fallback={children}>
            <div
              key={now.cloth.id}
              className="starting:opacity-40 transition-opacity duration-[240ms]"
            >
              <Picture
                {...picture}
                cloth={now.cloth}
                label={now.label}
                overlay={heroDimensions(labels)}
              />
            </div>
          </Suspense>
        )}
      </div>
      <fieldset className="mt-4 min-w-0 border-0">
        <legend className="sr-only">{labels.legend}</legend>
        <div className="flex gap-3 md:gap-4">
          {shown.map(({ cloth, name }, each) => (
            <label key={cloth.id} className="min-w-0 flex-1 cursor-pointer">
              <input
                type="radio"
                name="hero-cloth"
                value={cloth.id}
                checked={each === index}
                onChange={() => {
                  setIsMoving(false)
                  setIndex(each)
                }}
                className="peer sr-only"
              />
              <span className="block overflow-hidden outline-offset-[3px] peer-checked:outline-2 peer-checked:outline-ink peer-focus-visible:outline-2 peer-focus-visible:outline-chalk">
                <ClothSwatch
                  cloth={cloth}
                  widthMm={34}
                  heightMm={16}
                  className="w-full overflow-hidden align-top"
                />
              </span>
              <span className={`label mt-2 block ${each === index ? 'font-medium' : ''}`}>
                {name}
              </span>
            </label>
          ))}
          <div className="hidden flex-none pt-1 text-ink2 lg:block">
            <ScaleBar />
          </div>
        </div>
        <p className="flex min-h-11 items-center justify-between gap-4 text-ink2">
          <span className="lg:hidden">
            <ScaleBar />
          </span>
          {isMoving && (
            <button type="button" className="word text-small" onClick={() => setIsMoving(false)}>
              {labels.still}
            </button>
          )}
        </p>
      </fieldset>
    </div>
  )
}
