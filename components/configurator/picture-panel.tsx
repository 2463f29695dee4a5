import { useState } from 'react'
import { Callout } from '@/components/garment/callout'
import { LiveGarmentPicture } from '@/components/garment/live-garment-picture'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import type { GarmentDrawing, GarmentView } from '@/lib/core/garment/picture/draw-garment'
import { ChalkProposal } from './chalk-proposal'
import type { Speech } from './speech'

type Mark = { readonly number: number; readonly groupId: string; readonly isWaiting: boolean }

type Props = {
  readonly cut: SewnCut
  readonly speech: Speech
  readonly design: Design
  readonly cloths: readonly Cloth[]
  readonly marks: readonly Mark[]
  readonly note: string
  /** The options as the proposal on the table would make them. */
  readonly proposed: Design['options'] | null
  /** The last change or proposal: the drawing turns to where it is seen. */
  readonly touched: { readonly moduleId: string } | null
}

const VIEWS = {
  front: 'jacket-front',
  back: 'jacket-back',
  inside: 'jacket-inside',
  whole: 'suit-front',
} as const satisfies Record<string, GarmentView>
type View = keyof typeof VIEWS

const ON_THE_FRONT: readonly View[] = ['front', 'whole']
const INSIDE: readonly View[] = ['inside']
const BELOW: readonly View[] = ['whole']

/**
 * Where a changed module is seen; the first view is turned to when the present one hides it. What
 * cannot be seen at all turns nothing.
 */
const SEEN_IN: Readonly<Record<string, readonly View[]>> = {
  front: ON_THE_FRONT,
  lapel: ON_THE_FRONT,
  'lapel-width': ON_THE_FRONT,
  shoulder: ON_THE_FRONT,
  waistcoat: ON_THE_FRONT,
  pockets: ON_THE_FRONT,
  'ticket-pocket': ON_THE_FRONT,
  'breast-pocket': ON_THE_FRONT,
  buttons: ON_THE_FRONT,
  cuffs: ON_THE_FRONT,
  stitching: ON_THE_FRONT,
  vents: ['back'],
  construction: INSIDE,
  'lining-extent': INSIDE,
  lining: ['inside', 'front'],
  monogram: INSIDE,
  'monogram-style': INSIDE,
  'monogram-thread': INSIDE,
  'trousers-front': BELOW,
  waistband: BELOW,
  'trousers-hem': BELOW,
  'trousers-leg': BELOW,
}

/** Where on the drawing a group's number points, and on which side its circle stands. */
const ANCHOR: Readonly<Record<string, readonly [anchor: string, side: -1 | 1]>> = {
  cloth: ['sleeve', 1],
  jacket: ['lapel', 1],
  pockets: ['pocket', -1],
  inside: ['lining', -1],
  finish: ['cuff', -1],
  trousers: ['leg', 1],
}

/** The garment as chosen; what is seen from behind or inside is one word away. */
export function PicturePanel({
  cut,
  speech,
  design,
  cloths,
  marks,
  note,
  proposed,
  touched,
}: Props) {
  const [view, setView] = useState<View>('front')
  const [turnedFor, setTurnedFor] = useState(touched)
  if (touched && touched !== turnedFor) {
    setTurnedFor(touched)
    const seenIn = SEEN_IN[touched.moduleId]
    if (seenIn && !seenIn.includes(view)) setView(seenIn[0] ?? 'front')
  }
  const cloth = cloths.find((each) => each.id === design.options.cloth) ?? cloths[0]
  if (!cloth) return null
  const { labels, locale, catalogue } = speech
  return (
    <div className="max-lg:contents lg:sticky lg:top-6">
      <div className="max-lg:sticky max-lg:top-0 max-lg:z-[5] max-lg:-mx-4 max-lg:border-b max-lg:border-rule max-lg:bg-paper max-lg:px-4">
        <LiveGarmentPicture
          cut={cut}
          design={design}
          cloth={cloth}
          view={VIEWS[view]}
          label={describeGarment(design, catalogue, cloths, locale, VIEWS[view])}
          under="shirt"
          widthPx={view === 'whole' ? 420 : 680}
          marginMm={[10, 80, 0, 80]}
          overlay={(drawing, mmPerPx) => (
            <>
              {proposed && view !== 'inside' && (
                <ChalkProposal
                  {...{ cut, design, proposed, cloth }}
                  view={view === 'back' ? 'back' : 'front'}
                />
              )}
              {ON_THE_FRONT.includes(view) && (
                <g className="max-lg:hidden">
                  <Marks {...{ drawing, mmPerPx, marks }} />
                </g>
              )}
            </>
          )}
          className="mx-auto h-[27svh] w-full lg:h-[min(74vh,720px)]"
        />
      </div>
      <div role="group" aria-label={labels.views.label} className="mt-2 flex gap-5">
        {(Object.keys(VIEWS) as View[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => setView(each)}
            className={`min-h-11 px-1 text-small ${view === each ? 'font-medium underline decoration-2 underline-offset-8' : 'text-ink2'}`}
          >
            {labels.views[each]}
          </button>
        ))}
      </div>
      <p className="label max-w-[29em] text-ink2 max-md:hidden">
        {note} {labels.chalkNote}
      </p>
    </div>
  )
}

function Marks({
  drawing,
  mmPerPx,
  marks,
}: {
  readonly drawing: GarmentDrawing
  readonly mmPerPx: number
  readonly marks: readonly Mark[]
}) {
  const { x, width } = drawing.frame
  return marks.map((mark) => {
    const [anchor, side] = ANCHOR[mark.groupId] ?? []
    const at = anchor && drawing.anchors[anchor]
    if (!at || !side) return null
    const circle = [side < 0 ? x - 50 : x + width + 50, at[1] - 30] as const
    return (
      <Callout
        key={mark.groupId}
        number={mark.number}
        at={at}
        circle={circle}
        mmPerPx={mmPerPx}
        isWaiting={mark.isWaiting}
      />
    )
  })
}
