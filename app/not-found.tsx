/** An address outside every language: what looks like a file and is none. Every page carries it: short. */
export default function NotFound() {
  return (
    <html lang="en">
      <body>
        There is nothing at this address. <span lang="zh-CN">这个地址没有内容。</span>{' '}
        <a href="/">Market of One</a>
      </body>
    </html>
  )
}
