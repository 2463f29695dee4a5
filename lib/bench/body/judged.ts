import type { Sex } from '@/lib/core/body/measurement'
import type { BodyModel } from '@/lib/core/body/model/body-model'
import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'

/** A model and people it has not seen. */
export type Judged = {
  readonly sex: Sex
  readonly who: 'men' | 'women'
  readonly model: BodyModel
  readonly people: readonly SurveyPerson[]
}
