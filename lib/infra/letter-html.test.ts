import { expect, it } from 'vitest'
import { letterHtml } from './letter-html'

it('shows a garment as a picture, other addresses as links, and nothing as markup', () => {
  const picture = 'https://shop.example/picture/suit-men/front.png?cloth=navy&_for=mail&_v=1'
  const html = letterHtml(
    `Dear <b>Ada</b>,\n${picture}\nhttps://shop.example/en/orders/7?key=a&b=c\nhttps://spy.example/picture/a/b.png?_for=mail`,
    'https://shop.example',
  )
  expect(html).toContain('Dear &lt;b&gt;Ada&lt;/b&gt;,')
  expect(html).toContain(`<img src="${picture.replaceAll('&', '&amp;')}" width="240" alt="">`)
  expect(html).toContain('<a href="https://spy.example/picture/')
  expect(html).toContain('<a href="https://shop.example/en/orders/7?key=a&amp;b=c">')
})
