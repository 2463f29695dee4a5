/**
 * A PDF 1.4 document from content streams, byte for byte the same every time: no date, no chance, nothing
 * compressed. Shapes that stand on several pages are forms, written once. Latin text is set in the
 * reader's own Helvetica; what it cannot write is drawn (see han-outlines.data.ts). Source: Adobe,
 * "PDF Reference", third edition (PDF 1.4), chapters 3 to 5. ASCII throughout, so that the text is the
 * bytes.
 */
export type PdfPage = {
  readonly widthMm: number
  readonly heightMm: number
  readonly content: string
}
export type PdfForm = { readonly name: string; readonly box: string; readonly content: string }

const POINTS_PER_MM = 72 / 25.4

export function pdfDocument(pages: readonly PdfPage[], forms: readonly PdfForm[]): string {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, content: string): string =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const font = add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  )
  const fonts = `/Font << /F ${font} 0 R >>`
  const drawn = forms.map(({ name, box, content }) => {
    const dictionary = `/Type /XObject /Subtype /Form /BBox [${box}] /Resources << ${fonts} >>`
    return `/${name} ${add(stream(dictionary, content))} 0 R`
  })
  const resources = add(`<< ${fonts} /XObject << ${drawn.join(' ')} >> >>`)
  // The tree of pages comes right after the pages, two objects each.
  const tree = objects.length + 2 * pages.length + 1
  const kids = pages.map(({ widthMm, heightMm, content }) => {
    const scaled = `${num(POINTS_PER_MM)} 0 0 ${num(-POINTS_PER_MM)} 0 ${num(heightMm * POINTS_PER_MM)} cm\n${content}`
    const stream_ = add(stream('', scaled))
    const box = `0 0 ${num(widthMm * POINTS_PER_MM)} ${num(heightMm * POINTS_PER_MM)}`
    return `${add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [${box}] /Resources ${resources} 0 R /Contents ${stream_} 0 R >>`)} 0 R`
  })
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`)
  const catalogue = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  return written(objects, catalogue)
}

function written(objects: readonly string[], catalogue: number): string {
  let text = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root ${catalogue} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}

/** PDF knows no exponents; a ten-thousandth of a point is far below what a printer can do. */
export const num = (value: number): string => String(Math.round(value * 1e4) / 1e4 + 0)
