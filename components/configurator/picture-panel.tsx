import { useDeferredValue, useState } from 'react'
import { Callout } from '@/components/garment/callout'
import { LiveGarmentPicture } from '@/components/garment/live-garment-picture'
import { moduleOf } from '@/lib/core/configuration/option-of'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { Design } from '@/lib/core/garment/design'
import { sexOf } from '@/lib/core/garment/figure'
import { CUT_VIEWS, type CutView } from '@/lib/core/garment/picture/cut-views'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import type { GarmentDrawing } from '@/lib/core/garment/picture/drawing'
import { groupMark } from '@/lib/core/garment/picture/group-marks'
import type { PictureFile } from '@/lib/core/garment/picture-file/picture-request'
import { ChalkProposal } from './chalk-proposal'
import type { Choosing } from './choosing'

type Props = {
  readonly choosing: Choosing
  /** The design as the drawing has caught up with it. */
  readonly design: Design
  readonly cloths: readonly Cloth[]
  readonly note: string
  /** The picture as the server made it: shown until the drawing's code has come. */
  readonly first: PictureFile
  /** Its words, as long as the page does not know the whole catalogue. */
  readonly firstLabel: string | undefined
  /** The options as the proposal on the table would make them. */
  readonly proposed: Design['options'] | null
  /** The last change or proposal: the drawing turns to where it is seen. */
  readonly touched: object | null
}

/** The picture's height on a usual screen: there the numbers are as large as those of the list. */
const MARKS_HEIGHT_PX = 640

/** The garment as chosen; what is seen from behind or inside is one word away. */
export function PicturePanel(props: Props) {
  const { choosing, design, cloths, note, proposed, touched } = props
  const { cut, speech } = choosing
  const [turned, setView] = useState<CutView>('front')
  const view = useDeferredValue(turned)
  const [turnedFor, setTurnedFor] = useState(touched)
  if (touched !== turnedFor) {
    setTurnedFor(touched)
    const seenIn =
      (touched && 'moduleId' in touched && choosing.seenIn[String(touched.moduleId)]) || []
    if (seenIn.length > 0 && !seenIn.includes(turned)) setView(seenIn[0] ?? 'front')
  }
  const cloth = cloths.find((each) => each.id === design.options.cloth) ?? cloths[0]
  if (!cloth) return null
  const { labels, locale, catalogue } = speech
  return (
    <div className="max-lg:contents lg:sticky lg:top-6">
      <div className="strip max-lg:sticky max-lg:z-[5] max-lg:-mx-4 max-lg:border-b max-lg:border-rule max-lg:bg-paper max-lg:px-4">
        <LiveGarmentPicture
          {...{ cut, view, design, cloth }}
          sex={sexOf(cut, design.options)}
          first={props.first}
          label={props.firstLabel ?? describeGarment(design, catalogue, cloths, locale, view)}
          under="shirt"
          widthPx={view === 'whole' ? 420 : 680}
          heightPx={MARKS_HEIGHT_PX}
          marginMm={[10, 80, 0, 80]}
          overlay={(drawing, mmPerPx) => (
            <>
              {proposed && <ChalkProposal {...{ cut, design, proposed, cloth, view }} />}
              <g className="max-lg:hidden">
                <Marks {...{ choosing, view, drawing, mmPerPx }} />
              </g>
            </>
          )}
          className="strip-picture mx-auto h-full w-full lg:h-[min(74vh,720px)]"
        />
      </div>
      <div
        role="group"
        aria-label={labels.views.label}
        className="no-print -mx-1 mt-2 flex flex-wrap gap-x-4 md:gap-x-5"
      >
        {CUT_VIEWS[cut].map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={turned === each}
            onClick={() => setView(each)}
            className={`min-h-11 px-1 text-small ${turned === each ? 'font-medium underline decoration-2 underline-offset-8' : 'text-ink2'}`}
          >
            {labels.views[each]}
          </button>
        ))}
      </div>
      <p className="label max-w-[29em] text-ink2 max-md:hidden">
        {[note, labels.chalkNote].join(locale === 'en' ? ' ' : '')}
      </p>
    </div>
  )
}

type MarksProps = {
  readonly choosing: Choosing
  readonly view: CutView
  readonly drawing: Pick<GarmentDrawing, 'frame' | 'anchors'>
  readonly mmPerPx: number
}

/** The numbers of the groups at the places they concern, where this view shows them. */
function Marks({ choosing, view, drawing, mmPerPx }: MarksProps) {
  const { catalogue } = choosing.speech
  const { x, y, width } = drawing.frame
  const waiting = moduleOf(catalogue, choosing.state.proposal?.moduleId ?? '')?.group
  return catalogue.groups.map(({ id }, index) => {
    const place = groupMark(choosing.cut, id)
    const at = place?.views.includes(view) && drawing.anchors[place.anchor]
    if (!place || !at) return null
    const out = Math.min(50, 79 - 12.5 * mmPerPx)
    // A leader that crosses the garment names nothing: places beside the middle have their side.
    const beside = at[0] - (x + width / 2)
    const side = Math.abs(beside) > 0.08 * width ? beside : place.side
    const circle = [
      side < 0 ? x - out : x + width + out,
      Math.max(at[1] - 30, y + 4 * mmPerPx),
    ] as const
    return (
      <Callout
        key={id}
        {...{ at, circle, mmPerPx }}
        number={index + 1}
        isWaiting={id === waiting}
      />
    )
  })
}
