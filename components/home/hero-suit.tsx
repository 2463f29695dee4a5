'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { changePicture } from './change-picture'

type Shown = {
  readonly id: string
  readonly name: string
  readonly label: string
  /** The swatch's tile, in CSS pixels. */
  readonly tile: { readonly src: string; readonly width: number; readonly height: number }
}

type Props = {
  readonly shown: readonly Shown[]
  readonly labels: { readonly legend: string; readonly still: string }
  /** Ten millimetres of cloth. */
  readonly bar: ReactNode
  /** The first suit as its picture file. */
  readonly children: ReactNode
}

/** Long enough to look; the cloths pass once and then stand still. */
const LOOK_MS = 7_000

/** One drawn suit whose cloth changes as you look, once through five cloths, or as you choose. */
export function HeroSuit({ shown, labels, bar, children }: Props) {
  const [index, setIndex] = useState(0)
  const [isMoving, setIsMoving] = useState(false)
  const stage = useRef<HTMLDivElement>(null)
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
  useEffect(() => {
    const picture = stage.current?.querySelector('img')
    const next = shown[index]
    return picture && next ? changePicture(picture, next.id, next.label) : undefined
  }, [index, shown])

  return (
    <div>
      <div ref={stage} className="mx-auto max-w-[560px]">
        {children}
      </div>
      <fieldset className="mt-4 min-w-0">
        <legend className="sr-only">{labels.legend}</legend>
        <div className="flex gap-3 md:gap-4">
          {shown.map(({ id, name, tile }, each) => (
            <label key={id} className="label min-w-0 flex-1 cursor-pointer">
              <input
                type="radio"
                name="hero-cloth"
                value={id}
                checked={each === index}
                onChange={() => {
                  setIsMoving(false)
                  setIndex(each)
                }}
                className="peer sr-only"
              />
              <span className="hero-swatch">
                <img {...tile} alt="" loading="lazy" decoding="async" />
              </span>
              <span className={`hyphens-auto break-words ${each === index ? 'font-medium' : ''}`}>
                {name.replace('herringbone', 'herring\u00adbone')}
              </span>
            </label>
          ))}
          <div className="hidden flex-none pt-1 text-ink2 lg:block">{bar}</div>
        </div>
        <p className="flex min-h-11 items-center justify-between gap-4 text-ink2">
          <span className="lg:hidden">{bar}</span>
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
