import type { HoleThread } from '../pen'
import { threadColour } from '../trim-colours'

/** The thread of one buttonhole of the jacket: contrast on the lapel, the last of a cuff, or everywhere. */
export function holeThread(
  options: Readonly<Record<string, string>>,
  place: 'front' | 'lapel' | 'cuff' | 'last-cuff',
): HoleThread {
  const accent = options['buttonhole-accent'] ?? 'none'
  const colour = threadColour(options['buttonhole-thread'])
  const isRaised = place === 'lapel' && options['lapel-hole'] === 'milanese'
  const isContrast = accent === 'all' || accent === place
  return { ...(isContrast && colour ? { colour } : {}), isRaised }
}
