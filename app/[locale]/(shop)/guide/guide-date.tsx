import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { paths } from '@/lib/paths'
import { type AskedGuide, guideValues } from './asked-guide'

type Props = {
  readonly asked: AskedGuide
  readonly today: string
  readonly isDateWrong: boolean
}

/** The day is no need question: with it, the plant says whether this garment can be there in time. */
export async function GuideDate({ asked, today, isDateWrong }: Props) {
  const t = await getTranslations('guide')
  const { locale, date } = asked
  const kept = Object.entries(guideValues({ ...asked, date: undefined }))
  return (
    <form
      action={paths.guide(locale)}
      method="get"
      className="mt-8 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      {kept.map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <FieldFrame id="date" label={t('date')} {...(isDateWrong ? { error: t('wrongDate') } : {})}>
        <input
          id="date"
          type="date"
          name="date"
          min={today}
          defaultValue={date}
          required
          aria-invalid={isDateWrong ? true : undefined}
          aria-describedby={isDateWrong ? 'date-error' : undefined}
          className={CONTROL}
        />
      </FieldFrame>
      <Button kind="outline">{t('dateShow')}</Button>
    </form>
  )
}
