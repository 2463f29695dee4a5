import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Chain } from '@/components/learn/chain'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { MODELS } from '@/lib/core/business-model/models.data'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { readDeployment } from '@/lib/platform/read-deployment'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'learn' })
  return { title: t('lab.title'), description: t('lab.lead') }
}

/** For teachers: the six models on one pitch, which one this shop runs, and where to see it. */
export default async function LabPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('learn')
  const { businessModel } = readDeployment()
  return (
    <div className="wrap">
      <PageHead title={t('lab.title')} lead={t('lab.lead')} />
      <section className="section" aria-labelledby="models">
        <h2 id="models" className="minor">
          {t('lab.models')}
        </h2>
        <ul className="mt-4">
          {MODELS.map((model) => (
            <li
              key={model.id}
              className="grid items-center gap-x-6 gap-y-1 border-t border-rule py-4 md:grid-cols-[3fr_4fr_5fr]"
            >
              <Chain model={model} label={t('lab.chain', { model: model.id })} pitchPx={36} />
              <p>
                <span className="font-medium">{model.id}</span>
                <span className="small block text-ink2">{model.name[locale]}</span>
              </p>
              <p className="small">
                {model.sentence[locale]}
                {model.id === businessModel && (
                  <span className="block font-medium text-bottle">{t('lab.runs')}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="see">
        <h2 id="see" className="minor">
          {t('lab.see')}
        </h2>
        <ol className="mt-4 list-decimal space-y-3 pl-6">
          {(['lens', 'order', 'plant', 'folders'] as const).map((step) => (
            <li key={step}>
              <p>{t(`lab.steps.${step}`)}</p>
            </li>
          ))}
        </ol>
        <p className="mt-6 flex flex-wrap gap-x-7">
          <Link className="word" href={paths.configure(locale, 'suit-men')}>
            {t('lab.toConfigure')}
          </Link>
          <Link className="word" href={paths.plant(locale)}>
            {t('lab.toPlant')}
          </Link>
          <Link className="word" href={paths.learn(locale)}>
            {t('lab.toGlossary')}
          </Link>
        </p>
        <p className="small mt-6 text-ink2">{t('lab.notYet')}</p>
      </section>
    </div>
  )
}
