import '../globals.css'
import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { metadataOrigin } from '@/lib/infra/env'
import { pageLocale } from '@/lib/infra/i18n/page-locale'

// The faces of app/fonts; letters of European names have files of their own in globals.css, where what
// stands in until they have come is made as wide as they are. The one of headings comes after
// the first paint, that of text before it.
const serif = localFont({
  src: '../fonts/serif-base.woff2',
  variable: '--face-serif',
  weight: '300 400',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
})

const sans = localFont({
  src: [
    { path: '../fonts/sans-400-base.woff2', weight: '400' },
    { path: '../fonts/sans-500-base.woff2', weight: '500' },
  ],
  variable: '--face-sans',
  display: 'swap',
  adjustFontFallback: false,
})

const mono = localFont({
  src: '../../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  variable: '--face-mono',
  weight: '400',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
})

const FACES = [serif, sans, mono].map(({ variable }) => variable).join(' ')

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'frame' })
  return {
    metadataBase: new URL(metadataOrigin()),
    title: { default: t('title'), template: `%s · Market of One` },
    description: t('description'),
    openGraph: {
      siteName: 'Market of One',
      locale: locale === 'en' ? 'en_GB' : 'zh_CN',
      type: 'website',
    },
  }
}

export default async function RootLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('frame')
  return (
    <html lang={locale} className={FACES}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3"
        >
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
