import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import messages from '@/lib/infra/i18n/messages/en/business.json'
import { PublishForm } from './publish-form'
import { ReportTable } from './report-table'

const labels = messages.catalogue.client

test('an empty form offers to check and nothing else', () => {
  const html = renderToStaticMarkup(
    <PublishForm action={async () => ({ status: 'idle' })} labels={labels} locale="en" />,
  )
  expect(html).toContain(labels.check)
  expect(html).not.toContain('value="publish"')
})

test('a report names gravity, line, path and sentence of every finding', () => {
  const html = renderToStaticMarkup(
    <ReportTable
      locale="en"
      labels={labels}
      report={{
        ...{ family: 'dinner-suit', version: '1', name: { en: 'Dinner suit', 'zh-CN': '晚礼服' } },
        ...{ modules: 9, options: 30, rules: 6, looks: 2, variants: '1234567' },
        mayBePublished: false,
        lines: [
          {
            ...{ severity: 'error', place: '/currency', line: 7 },
            text: { en: 'This shop has one currency.', 'zh-CN': '本店只用一种货币。' },
          },
        ],
      }}
    />,
  )
  for (const said of [labels.error, '>7<', '/currency', 'This shop has one currency.'])
    expect(html).toContain(said)
  expect(html).toContain('1\u202f234\u202f567')
})
