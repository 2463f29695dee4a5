import { getTranslations } from 'next-intl/server'
import { QuestionList } from '@/components/guide/question-list'
import { ButtonLink } from '@/components/ui/button'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { questionsFor } from '@/lib/core/recommendation/needs'
import type { NeedId } from '@/lib/core/recommendation/needs.data'
import { proposeGarment } from '@/lib/core/recommendation/propose-garment'
import { PictureOf } from '../_home/picture-of'
import { FamilySwitch } from '../occasion/family-switch'
import { garmentValues } from '../occasion/garment-asked'
import { GarmentSwitch } from '../occasion/garment-switch'
import { answerWords, questionWords, saidWords } from './answer-words'
import { type AskedGuide, backHref, guideHref, otherGarmentHref, skipHref } from './asked-guide'

type Props = { readonly asked: AskedGuide; readonly need: NeedId; readonly choices: GarmentChoices }

/** One question on a page of its own: the answers, passing over, and back. */
export async function Question({ asked, need, choices }: Props) {
  const { catalogue } = choices
  const { locale, answered } = asked
  const t = await getTranslations('guide')
  const questions = questionsFor(catalogue, answered)
  const number = questions.indexOf(need) + 1
  const before = questions[number - 2]
  const [question, answers, said] = await Promise.all([
    questionWords(need, catalogue),
    answerWords(need, catalogue, locale),
    saidWords(answered, catalogue, locale),
  ])
  const { kind, figure } = asked.garment
  const { options } = proposeGarment(choices, answered, garmentValues(kind, figure).figure)
  const design = { family: catalogue.id, catalogueVersion: catalogue.version, options, values: {} }
  return (
    <div className="wrap gap-x-10 pt-8 lg:grid lg:grid-cols-[7fr_5fr] lg:pt-12">
      <div>
        <div>
          <p className="small text-ink2">{t('progress', { number, count: questions.length })}</p>
          <h1 className="mt-2">{question}</h1>
          {number === 1 && <p className="lead mt-4 text-ink2">{t('lead')}</p>}
          {said.length > 0 && (
            <p className="small mt-4 text-ink2">
              {t('soFar', { answers: said.map(({ text }) => text).join(t('between')) })}
            </p>
          )}
        </div>
        {number === 1 && (
          <div className="mt-6">
            <GarmentSwitch kind={kind} hrefOf={(each) => otherGarmentHref(asked, { kind: each })} />
            <FamilySwitch
              figure={figure}
              hrefOf={(each) => otherGarmentHref(asked, { figure: each })}
            />
          </div>
        )}
        <QuestionList
          label={question}
          answers={answers.map(({ id, text }) => ({
            href: guideHref(asked, { [need]: id }),
            text,
          }))}
        />
        <p className="mt-4 flex flex-wrap gap-x-8">
          <ButtonLink kind="word" href={skipHref(asked, need)}>
            {t('skip')}
          </ButtonLink>
          {before && (
            <ButtonLink kind="word" href={backHref(asked, before)}>
              {t('back')}
            </ButtonLink>
          )}
        </p>
      </div>
      {/* What the answers so far would come to: beside the question where there is room. */}
      <figure className="max-lg:hidden [&_img]:max-h-[600px] [&_img]:object-contain">
        <PictureOf {...{ design, locale }} widthPx={440} />
        {said.length > 0 && (
          <figcaption className="label mt-4 text-ink2">{t('soFarDrawn')}</figcaption>
        )}
      </figure>
    </div>
  )
}
