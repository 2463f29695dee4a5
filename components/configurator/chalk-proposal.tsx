import { useEffect, useState } from 'react'
import { DrawnMarkup } from '@/components/garment/drawn-markup'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import type { CutView } from '@/lib/core/garment/picture/cut-views'

type Props = {
  readonly cut: CutId
  readonly design: Design
  readonly proposed: Design['options']
  readonly cloth: Cloth
  readonly view: CutView
}

const SIDE: Readonly<Partial<Record<CutView, 'front' | 'back'>>> = {
  front: 'front',
  whole: 'front',
  back: 'back',
}

/** What the repair would change, in dashed chalk over what is decided. */
export function ChalkProposal({ cut, design, proposed, cloth, view }: Props) {
  const [markup, setMarkup] = useState('')
  const side = SIDE[view]
  useEffect(() => {
    if (!side) return setMarkup('')
    let isWanted = true
    import('@/lib/core/garment/picture/draw-proposal').then(({ drawProposal }) => {
      const { options } = design
      if (isWanted) setMarkup(drawProposal({ cut, options, proposed, cloth, view: side }))
    })
    return () => {
      isWanted = false
    }
  }, [cut, design, proposed, cloth, side])
  return <DrawnMarkup markup={markup} />
}
