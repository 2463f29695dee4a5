import type { Sex } from '../measurement'
import type { SizeSystem } from './size-system'

/**
 * Percent of people whom a jacket fits at once within chest 3, waist 3, sleeve 1.5 and back 2 cm, by
 * how it came about. Whose bodies: 2907 men and 1383 women of ANSUR II, soldiers of the US Army,
 * 2012; each fifth judged by sizes and model of the other four. Sizes are the best that their chest
 * (and height) allows, so a shop's table fits fewer. Drafted from 2 answers: height, weight; 4: and
 * chest, waist; 6: and inside leg, arm; 8: and shoulder breadth, back length; all with a tape at home
 * (standard deviation 1 cm of large girths, 0.6 cm of the rest). Written by
 * lib/start/share-size-systems.ts.
 */
export type FitWay = SizeSystem | 'drafted-2' | 'drafted-4' | 'drafted-6' | 'drafted-8'

export const SIZE_SHARES: Readonly<Record<Sex, Readonly<Record<FitWay, number>>>> = {
  m: {
    letters: 8.3,
    eu: 11.8,
    'eu-lengths': 16.3,
    'drafted-2': 14.2,
    'drafted-4': 40.8,
    'drafted-6': 70.9,
    'drafted-8': 98.9,
  },
  w: {
    letters: 8.7,
    eu: 11.1,
    'eu-lengths': 17.1,
    'drafted-2': 13.3,
    'drafted-4': 45.7,
    'drafted-6': 75.4,
    'drafted-8': 99.2,
  },
}
