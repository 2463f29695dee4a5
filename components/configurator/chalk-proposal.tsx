import { useEffect, useState } from 'react'
import type { Cloth } from '@/lib/core/garment/cloth'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'

/** Lines drawn by our own core from option ids; there is no free text in them. */
const ownMarkup = (markup: string) => ({ dangerouslySetInnerHTML: { __html: markup } })

type Props = {
  readonly cut: SewnCut
  readonly design: Design
  readonly proposed: Design['options']
  readonly cloth: Cloth
  readonly view: 'front' | 'back'
}

/** What the repair would change, in dashed chalk over what is decided. */
export function ChalkProposal({ cut, design, proposed, cloth, view }: Props) {
  const [markup, setMarkup] = useState('')
  useEffect(() => {
    let isWanted = true
    import('@/lib/core/garment/picture/draw-proposal').then(({ drawProposal }) => {
      const { options } = design
      if (isWanted) setMarkup(drawProposal({ cut, options, proposed, cloth, view }))
    })
    return () => {
      isWanted = false
    }
  }, [cut, design, proposed, cloth, view])
  return <g {...ownMarkup(markup)} />
}
