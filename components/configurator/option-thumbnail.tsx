import type { Module, Option } from '@/lib/core/garment/catalogue'
import { sexOf } from '@/lib/core/garment/figure'
import { buttonColour, liningColour } from '@/lib/core/garment/picture/trim-colours'
import { thumbnailIn } from '@/lib/core/garment/picture-file/thumbnail-in'
import type { Choosing } from './choosing'

type Props = {
  readonly choosing: Choosing
  readonly moduleId: string
  readonly option: Option
}

/** What an option is seen by when it is a colour; only a plain hex value is let into the page. */
function colourOf(moduleId: string, { id, attributes }: Option): string | undefined {
  const colour = attributes?.colour
  if (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)) return colour
  if (moduleId === 'buttons') return buttonColour(id, '#6f737b')
  return moduleId === 'lining' ? liningColour(id) : undefined
}

export const hasThumbnail = ({ thumbnails }: Choosing, { id, options }: Module): boolean =>
  id in thumbnails || options.some((option) => colourOf(id, option))

/** The garment's own drawing without cloth, cropped to the place an option is seen; or its colour. */
export function OptionThumbnail({ choosing, moduleId, option }: Props) {
  const { cut, thumbnails, state } = choosing
  const colour = colourOf(moduleId, option)
  const template = colour ? undefined : thumbnails[moduleId]
  const src = template && thumbnailIn(template, option.id, sexOf(cut, state.design.options))
  return (
    <span
      aria-hidden="true"
      className="grid h-[58px] w-16 flex-none place-items-center overflow-hidden"
    >
      {colour && (
        <span
          className={`border border-ink ${moduleId === 'buttons' ? 'size-7 rounded-full' : 'h-9 w-12'}`}
          style={{ background: colour }}
        />
      )}
      {src && <img src={src} alt="" width={64} height={58} loading="lazy" decoding="async" />}
    </span>
  )
}
