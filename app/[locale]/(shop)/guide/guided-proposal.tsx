import { getTranslations } from 'next-intl/server'
import { CritiqueWords } from '@/components/guide/critique-words'
import { OfferText } from '@/components/guide/offer-text'
import { PartList } from '@/components/guide/part-list'
import { SaidNote } from '@/components/guide/said-note'
import { TakeForms } from '@/components/guide/take-forms'
import { garmentWords } from '@/components/order/garment-words'
import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { countedGarment } from '@/lib/core/garment/garment-noun'
import { guideGarment } from '@/lib/core/recommendation/guide-garment'
import { PictureOf } from '../_home/picture-of'
import { garmentValues } from '../occasion/garment-asked'
import { changeOffered, takeOffered } from './actions'
import type { AskedGuide } from './asked-guide'
import { GuideDate } from './guide-date'
import { GuideFoot } from './guide-foot'
import { offerOf } from './offer-of'
import { reasonWords } from './reason-words'
import { lastSaid } from './said-words'
import { partsOf, undoLink, wordLinks } from './step-links'

type Props = {
  readonly asked: AskedGuide
  readonly choices: GarmentChoices
  readonly today: string
  readonly isDateWrong: boolean
}

/** One garment, drawn large, with its reasons; words that change it, and two ways on. */
export async function GuidedProposal({ asked, choices, today, isDateWrong }: Props) {
  const { locale, answered, date } = asked
  const figure = garmentValues(asked.garment.kind, asked.garment.figure).figure
  const { catalogue } = choices
  const t = await getTranslations('guide')
  const { proposal, guided } = guideGarment(choices, answered, asked.steps, figure)
  const { look } = proposal
  const { options } = guided
  const design = { family: catalogue.id, catalogueVersion: catalogue.version, options, values: {} }
  const cloth = garmentWords(design, catalogue, locale).clothInSentence
  const garment = countedGarment(catalogue.cut, locale)
  const name = look.id ? t('proposal', { look: look.name[locale], cloth }) : t('plain', { cloth })
  const [offer, said, undo, words, parts] = await Promise.all([
    offerOf({
      ...{ locale, catalogue, design, date, name, line: '', changes: [] },
      reasons: await reasonWords({ choices, answered, look, options, locale }),
    }),
    lastSaid(choices, guided, locale),
    undoLink(asked, choices, guided),
    wordLinks(asked, guided),
    partsOf(asked, choices, guided),
  ])
  return (
    <div className="wrap">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 pt-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-12">
        <div className="mx-auto w-full max-w-[560px] lg:sticky lg:top-6 lg:self-start [&_img]:mx-auto [&_img]:h-auto [&_img]:max-h-[min(82vh,800px)] [&_img]:w-full [&_img]:object-contain max-lg:[&_img]:max-h-[400px] max-lg:[&_img]:max-w-[300px]">
          <PictureOf {...{ design, locale }} isFirst widthPx={560} />
        </div>
        <div>
          <h1 className="text-[35px] leading-[42px]">{name}</h1>
          <p className="lead mt-2">{offer.price}</p>
          <OfferText {...{ offer }} reasonsTitle={t('because')} changesTitle="" />
          <TakeForms
            {...{ design, date }}
            isFirst
            from="guide"
            take={takeOffered}
            change={changeOffered}
            labels={{
              ...{ take: t('take'), takeNamed: t('takeNamed', { name }) },
              ...{ change: t('changeIt'), changeNamed: t('changeNamed', { name }) },
            }}
          />
          <CritiqueWords
            title={t('say')}
            hint={words.length > 0 ? t('sayHint', { garment }) : t('full')}
            words={words}
          />
          <SaidNote {...said} undo={undo} />
          <GuideDate {...{ asked, today, isDateWrong }} />
        </div>
      </div>
      <PartList title={t('parts')} keptWord={t('kept')} parts={parts} />
      <GuideFoot {...{ asked, catalogue }} />
    </div>
  )
}
