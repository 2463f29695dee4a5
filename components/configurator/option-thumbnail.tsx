import { memo, useEffect, useState } from 'react'
import type { FamilyId } from '@/lib/core/garment/catalogue'
import type { Thumbnail } from '@/lib/core/garment/picture/draw-option-thumbnail'
import { buttonColour, liningColour } from '@/lib/core/garment/picture/trim-colours'

type Draw = typeof import('@/lib/core/garment/picture/draw-option-thumbnail')['drawOptionThumbnail']

/** Lines drawn by our own core from option ids; there is no free text in them. */
const ownMarkup = (markup: string) => ({ dangerouslySetInnerHTML: { __html: markup } })

type Props = {
  readonly family: FamilyId
  /** The options that decide what stands around the drawn one: front and lapel. */
  readonly front: string
  readonly lapel: string
  readonly moduleId: string
  readonly optionId: string
}

const COLOURED = new Set(['lining', 'buttons'])
const UNDRAWN = new Set(['construction', 'monogram', 'cloth', 'cuffs', 'waistcoat'])

export const hasThumbnail = (moduleId: string): boolean => !UNDRAWN.has(moduleId)

/** The garment's own drawing without cloth, cropped to the place an option is seen; or its colour. */
export const OptionThumbnail = memo(function OptionThumbnail(props: Props) {
  const { moduleId, optionId } = props
  return (
    <span
      aria-hidden="true"
      className="grid h-[58px] w-16 flex-none place-items-center overflow-hidden"
    >
      {COLOURED.has(moduleId) ? (
        <span
          className={`border border-ink ${moduleId === 'buttons' ? 'size-7 rounded-full' : 'h-9 w-12'}`}
          style={{
            background:
              moduleId === 'buttons' ? buttonColour(optionId, '#6f737b') : liningColour(optionId),
          }}
        />
      ) : (
        <Outline {...props} />
      )}
    </span>
  )
})

/** Drawn in the browser, with code that comes after the page: its place is kept free. */
function Outline({ family, front, lapel, moduleId, optionId }: Props) {
  const [drawn, setDrawn] = useState<Thumbnail>()
  useEffect(() => {
    let isWanted = true
    import('@/lib/core/garment/picture/draw-option-thumbnail').then(
      ({ drawOptionThumbnail }: { drawOptionThumbnail: Draw }) => {
        if (isWanted)
          setDrawn(
            drawOptionThumbnail(moduleId, optionId, family, { front, lapel, pockets: 'flap' }),
          )
      },
    )
    return () => {
      isWanted = false
    }
  }, [family, front, lapel, moduleId, optionId])
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
