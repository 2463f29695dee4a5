import type { Module, Option } from '@/lib/core/garment/catalogue'
import type { CutId } from '@/lib/core/garment/cut'
import { sexOf } from '@/lib/core/garment/figure'
import { hasLineThumbnail } from '@/lib/core/garment/picture/thumbnail-crops.data'
import { buttonColour, liningColour } from '@/lib/core/garment/picture/trim-colours'
import { thumbnailAddress } from '@/lib/core/garment/picture-file/thumbnail-address'

type Props = {
  readonly cut: CutId
  /** The plain garment that stands around the drawn option. */
  readonly plain: Readonly<Record<string, string>>
  readonly pictureVersion: string
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

export const hasThumbnail = (cut: CutId, module: Module): boolean =>
  hasLineThumbnail(cut, module.id) || module.options.some((option) => colourOf(module.id, option))

/** The garment's own drawing without cloth, cropped to the place an option is seen; or its colour. */
export function OptionThumbnail({ cut, plain, pictureVersion, moduleId, option }: Props) {
  const colour = colourOf(moduleId, option)
  const drawn = { cut, sex: sexOf(cut, plain), moduleId, optionId: option.id, options: plain }
  const src = colour ? undefined : thumbnailAddress(drawn, pictureVersion)
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
