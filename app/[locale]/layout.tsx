import '../globals.css'
import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { metadataOrigin } from '@/lib/infra/env'
import { pageLocale } from '@/lib/infra/i18n/page-locale'

const serif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  variable: '--face-serif',
  weight: '200 900',
  display: 'swap',
})

const sans = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2',
      weight: '500',
    },
    {
      path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--face-sans',
  display: 'swap',
})

const mono = localFont({
  src: '../../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  variable: '--face-mono',
  weight: '400',
  display: 'swap',
  preload: false,
})

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
    <html lang={locale} className={`${serif.variable} ${sans.variable} ${mono.variable}`}>
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
