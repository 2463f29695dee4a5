import { memo, useEffect, useState } from 'react'
import type { Module, Option } from '@/lib/core/garment/catalogue'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Thumbnail } from '@/lib/core/garment/picture/draw-option-thumbnail'
import { buttonColour, liningColour } from '@/lib/core/garment/picture/trim-colours'

type Draw = typeof import('@/lib/core/garment/picture/draw-option-thumbnail')['drawOptionThumbnail']

/** Lines drawn by our own core from option ids; there is no free text in them. */
const ownMarkup = (markup: string) => ({ dangerouslySetInnerHTML: { __html: markup } })

type Props = {
  readonly cut: SewnCut
  /** The options that decide what stands around the drawn one: front and lapel. */
  readonly front: string
  readonly lapel: string
  readonly moduleId: string
  readonly option: Option
}

/** Modules whose options differ by a line that can be seen at this size. */
const DRAWN = new Set([
  'front',
  'lapel',
  'lapel-width',
  'shoulder',
  'pockets',
  'ticket-pocket',
  'breast-pocket',
  'vents',
  'lining-extent',
  'stitching',
  'trousers-front',
  'waistband',
  'trousers-hem',
  'trousers-leg',
])

/** What an option is seen by when it is a colour; only a plain hex value is let into the page. */
function colourOf(moduleId: string, { id, attributes }: Option): string | undefined {
  const colour = attributes?.colour
  if (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)) return colour
  if (moduleId === 'buttons') return buttonColour(id, '#6f737b')
  return moduleId === 'lining' ? liningColour(id) : undefined
}

export const hasThumbnail = (module: Module): boolean =>
  DRAWN.has(module.id) || module.options.some((option) => colourOf(module.id, option))

/** The garment's own drawing without cloth, cropped to the place an option is seen; or its colour. */
export const OptionThumbnail = memo(function OptionThumbnail(props: Props) {
  const { moduleId, option } = props
  const colour = colourOf(moduleId, option)
  return (
    <span
      aria-hidden="true"
      className="grid h-[58px] w-16 flex-none place-items-center overflow-hidden"
    >
      {colour ? (
        <span
          className={`border border-ink ${moduleId === 'buttons' ? 'size-7 rounded-full' : 'h-9 w-12'}`}
          style={{ background: colour }}
        />
      ) : (
        DRAWN.has(moduleId) && <Outline {...props} optionId={option.id} />
      )}
    </span>
  )
})

/** Drawn in the browser, with code that comes after the page: its place is kept free. */
function Outline({
  cut,
  front,
  lapel,
  moduleId,
  optionId,
}: Omit<Props, 'option'> & { readonly optionId: string }) {
  const [drawn, setDrawn] = useState<Thumbnail>()
  useEffect(() => {
    let isWanted = true
    import('@/lib/core/garment/picture/draw-option-thumbnail').then(
      ({ drawOptionThumbnail }: { drawOptionThumbnail: Draw }) => {
        if (isWanted)
          setDrawn(drawOptionThumbnail(moduleId, optionId, cut, { front, lapel, pockets: 'flap' }))
      },
    )
    return () => {
      isWanted = false
    }
  }, [cut, front, lapel, moduleId, optionId])
  if (!drawn) return null
  const { frame } = drawn
  return (
    <svg
      aria-hidden="true"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      width={64}
      height={58}
      {...ownMarkup(drawn.markup)}
    />
  )
}
