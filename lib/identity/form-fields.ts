import { z } from 'zod'
import { LOCALES } from '@/lib/core/shared/text'

/** The fields that forms about a person share; what a password must be is decided in its use-case. */
export const emailField = z.string().trim().max(254).pipe(z.email())
export const nameField = z.string().trim().min(1).max(80)
export const passwordField = z.string().min(1).max(1024)
export const tokenField = z.string().min(1).max(200)
export const localeField = z.enum(LOCALES)
