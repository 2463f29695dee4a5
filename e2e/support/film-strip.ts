import type { Shot } from './camera'

const frame = ({ file, name, locale, width }: Shot): string =>
  `<figure><a href="${file}"><img src="${file}" width="${width === 390 ? 195 : 480}" alt=""></a><figcaption>${name}, ${locale}, ${width} px</figcaption></figure>`

/** One page with all the pictures of a film in their order, a row for each language and width. */
export function strip(shots: readonly Shot[]): string {
  const rows = new Map<string, Shot[]>()
  for (const shot of shots) {
    const row = `${shot.locale}, ${shot.width} px`
    rows.set(row, [...(rows.get(row) ?? []), shot])
  }
  const sections = [...rows].map(
    ([row, frames]) => `<h2>${row}</h2><div>${frames.map(frame).join('\n')}</div>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Film</title>
<style>body{font:14px sans-serif;margin:24px;background:#eceae4}div{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}figure{margin:0;flex:none}img{background:#fff;max-height:900px;object-fit:cover;object-position:top}</style>
${sections.join('\n')}</html>
`
}
