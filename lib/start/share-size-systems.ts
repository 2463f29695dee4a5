import { writeFileSync } from 'node:fs'
import { sizeShares } from '@/lib/bench/size-shares'
import { surveyPeople } from '@/lib/bench/survey-people'

/**
 * Counts whom the size systems fit and writes the shares as data of core:
 * `EVALUATION_DATA=… npx tsx lib/start/share-size-systems.ts`. The same survey gives the same file.
 */
const [men, women] = [surveyPeople('m'), surveyPeople('w')]
if (!men || !women) throw new Error('EVALUATION_DATA is unset or holds no ansur-ii')
const rows = (shares: Record<string, number>) =>
  Object.entries(shares)
    .map(
      ([name, share]) =>
        `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${share.toFixed(1).replace(/\.0$/, '')},\n`,
    )
    .join('')
writeFileSync(
  'lib/core/body/sizes/size-shares.data.ts',
  `import type { Sex } from '../measurement'
import type { SizeSystem } from './size-system'

/**
 * Percent of people whom a jacket fits at once within chest 3, waist 3, sleeve 1.5 and back 2 cm, by
 * how it came about. Whose bodies: ${men.length} men and ${women.length} women of ANSUR II, soldiers of the US Army,
 * 2012; each fifth judged by sizes and model of the other four. Sizes are the best that their chest
 * (and height) allows, so a shop's table fits fewer. Drafted from 2 answers: height, weight; 4: and
 * chest, waist; 6: and inside leg, arm; 8: and shoulder breadth, back length; all with a tape at home
 * (standard deviation 1 cm of large girths, 0.6 cm of the rest). Written by
 * lib/start/share-size-systems.ts.
 */
export type FitWay = SizeSystem | 'drafted-2' | 'drafted-4' | 'drafted-6' | 'drafted-8'

export const SIZE_SHARES: Readonly<Record<Sex, Readonly<Record<FitWay, number>>>> = {
  m: {
${rows(sizeShares('m', men))}  },
  w: {
${rows(sizeShares('w', women))}  },
}
`,
)
