import { Callout } from '@/components/garment/callout'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { PictureOf } from './picture-of'

/** A jacket with one numbered point: the first of the four drawings. */
export function NumberedJacket({
  design,
  locale,
}: {
  readonly design: Design
  readonly locale: Locale
}) {
  return (
    <PictureOf
      {...{ design, locale }}
      isOrnament
      widthPx={210}
      className="h-[168px]"
      marginMm={[0, 0, 0, 130]}
      overlay={({ anchors, frame }, mmPerPx) =>
        anchors.lapel && (
          <Callout
            number={1}
            at={[-anchors.lapel[0], anchors.lapel[1]]}
            circle={[frame.x - 70, anchors.lapel[1] - 60]}
            mmPerPx={mmPerPx}
            isWaiting
          />
        )
      }
    />
  )
}
