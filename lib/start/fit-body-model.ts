import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { surveyPeople } from '@/lib/bench/survey-people'
import { momentsOf } from '@/lib/core/body/model/survey-moments'

/**
 * Fits the body model and writes its parameters as data of core:
 * `EVALUATION_DATA=… npx tsx lib/start/fit-body-model.ts`. The same survey gives the same files.
 */
const FILES = [
  { sex: 'm', name: 'MEN', file: 'lib/core/body/model/survey-men.data.ts', whose: 'men' },
  { sex: 'w', name: 'WOMEN', file: 'lib/core/body/model/survey-women.data.ts', whose: 'women' },
] as const

for (const { sex, name, file, whose } of FILES) {
  const people = surveyPeople(sex)
  if (!people) throw new Error('EVALUATION_DATA is unset or holds no ansur-ii')
  const moments = momentsOf(people)
  writeFileSync(
    file,
    `import type { SurveyMoments } from './survey-moments'

/**
 * Means, covariances and limits of ${people.length} ${whose} of ANSUR II, the survey of the US Army of 2012
 * (public domain, 17 U.S.C. 105): soldiers, not the general public. Written by
 * lib/start/fit-body-model.ts; mm, kg, years.
 */
export const ${name}: SurveyMoments = ${JSON.stringify(moments)}
`,
  )
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' })
}
