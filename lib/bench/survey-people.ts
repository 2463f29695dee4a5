import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Sex } from '@/lib/core/body/measurement'
import { MODEL_KEYS, type ModelKey } from '@/lib/core/body/model/model-key'
import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'
import { evaluationData } from '@/lib/infra/env'

/**
 * The people of ANSUR II (US Army 2012, public domain, 17 U.S.C. 105), lengths in mm, weight in the
 * file in tenths of a kilogram. Read from the evaluation data for fitting, tests and bench; no person
 * of it is part of the product.
 */
const COLUMNS: Readonly<
  Record<Exclude<ModelKey, 'weight' | 'waistToSeat' | 'crotchFront'>, string>
> = {
  height: 'stature',
  age: 'Age',
  chest: 'chestcircumference',
  waist: 'waistcircumference',
  seat: 'buttockcircumference',
  neck: 'neckcircumference',
  biacromial: 'biacromialbreadth',
  shoulderLength: 'shoulderlength',
  backLength: 'waistbacklength',
  sleeve: 'sleeveoutseam',
  upperArm: 'shoulderelbowlength',
  biceps: 'bicepscircumferenceflexed',
  wrist: 'wristcircumference',
  inseam: 'crotchheight',
  waistH: 'waistheightomphalion',
  kneeH: 'kneeheightmidpatella',
  thigh: 'thighcircumference',
  lowerThigh: 'lowerthighcircumference',
  calf: 'calfcircumference',
  ankle: 'anklecircumference',
  crotchTotal: 'crotchlengthomphalion',
  backWidth: 'interscyei',
  axillaH: 'axillaheight',
  head: 'headcircumference',
  cervicalH: 'cervicaleheight',
  acromialH: 'acromialheight',
  chestH: 'chestheight',
  ribH: 'tenthribheight',
  heel: 'heelanklecircumference',
  spineWrist: 'sleevelengthspinewrist',
  shoulderCirc: 'shouldercircumference',
}

/** Null where the evaluation data is not at hand. */
export function surveyPeople(sex: Sex): SurveyPerson[] | null {
  const folder = evaluationData()
  const file = folder && path.join(folder, 'ansur-ii', sex === 'm' ? 'male.csv' : 'female.csv')
  if (!file || !existsSync(file)) return null
  const [head = '', ...lines] = readFileSync(file, 'latin1').trim().split(/\r?\n/)
  const columns = new Map(head.split(',').map((name, index) => [name, index]))
  return lines.map((line) => {
    const cells = line.split(',')
    const cell = (name: string) => Number(cells[columns.get(name) ?? -1])
    const of = (key: ModelKey): number => {
      if (key === 'weight') return cell('weightkg') / 10
      if (key === 'waistToSeat') return cell('waistheightomphalion') - cell('buttockheight')
      if (key === 'crotchFront')
        return cell('crotchlengthomphalion') - cell('crotchlengthposterioromphalion')
      return cell(COLUMNS[key])
    }
    return Object.fromEntries(MODEL_KEYS.map((key) => [key, of(key)])) as SurveyPerson
  })
}

/** Four of five to fit on, every fifth to check with. */
export const heldOut = (people: readonly SurveyPerson[]) => ({
  fitting: people.filter((_, index) => index % 5 !== 4),
  checking: people.filter((_, index) => index % 5 === 4),
})
