import { getTranslations } from 'next-intl/server'
import { type ClientFormProps, PersonFormFields } from '@/components/identity/person-form-fields'
import type { PersonFormWords } from '@/components/identity/person-form-words'

async function personFormWords(): Promise<PersonFormWords> {
  const t = await getTranslations('identity')
  const account = await getTranslations('account')
  return {
    summary: t('summary'),
    fault: t('fault'),
    labels: t.raw('fields') as Record<string, string>,
    invalid: t.raw('invalid') as Record<string, string>,
    refused: { ...(t.raw('refused') as object), ...(account.raw('refused') as object) },
  }
}

/** A form about a person with its words; works without JavaScript too. */
export async function PersonForm(props: Omit<ClientFormProps, 'words'>) {
  return <PersonFormFields {...props} words={await personFormWords()} />
}
