import { getTranslations } from 'next-intl/server'
import { DemoBar } from '@/components/identity/demo-bar'
import type { Locale } from '@/lib/core/shared/text'
import { currentActor } from '@/lib/identity/current-actor'
import { demoBarFacts } from '@/lib/identity/demo-bar-facts'
import { paths } from '@/lib/paths'
import { readDeployment } from '@/lib/platform/read-deployment'
import { returnAction } from './demo-actions'

/** The demo's line on top of every frame; nothing at all when this is not the demo. */
export async function DemoFrame({ locale }: { readonly locale: Locale }) {
  const facts = demoBarFacts(await currentActor())
  if (!facts) return null
  const { name, role, visiting } = facts
  const t = await getTranslations('identity')
  const who =
    name && role
      ? visiting
        ? t('demo.youRole', { name, role: t(`roles.${role}`) })
        : t('demo.you', { name })
      : t('demo.guest')
  return (
    <DemoBar
      label={t('demo.label')}
      text={t('demo.text', { seconds: readDeployment().daySeconds })}
      who={who}
      visit={{ label: t('demo.be'), href: paths.visit(locale) }}
      {...(visiting ? { back: { label: t('demo.return'), action: returnAction } } : {})}
    />
  )
}
