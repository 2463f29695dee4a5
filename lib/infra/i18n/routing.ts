import { defineRouting } from 'next-intl/routing'
import { LOCALES } from '@/lib/core/shared/text'

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: { mode: 'always', prefixes: { en: '/en', 'zh-CN': '/zh' } },
  localeCookie: { name: 'mo_locale', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' },
})
