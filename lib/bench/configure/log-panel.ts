/** One panel of a plot: both axes logarithmic, lines named where they end. Pure text, no library. */
export type Line = {
  readonly name: string
  readonly colour: string
  readonly width: number
  readonly isDashed: boolean
  readonly marker: 'circle' | 'square' | 'triangle'
  readonly points: readonly {
    readonly x: number
    readonly y: number
    /** A filled marker or an outline. */
    readonly isFull: boolean
  }[]
}

export type Panel = {
  readonly title: string
  readonly unit: (figure: number) => string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly xs: readonly number[]
  readonly lines: readonly Line[]
}

export const INK = '#15171c'
export const INK2 = '#565b65'
export const RULE = '#ddd8ce'
export const PAPER = '#fbf9f5'
export const BLUE = '#2b5aa6'

const LABEL_GAP = 17

export function logPanel(panel: Panel): string {
  const { left, top, width, height, xs, lines } = panel
  const ys = lines.flatMap(({ points }) => points.map(({ y }) => y))
  const low = Math.floor(Math.log10(Math.min(...ys)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...ys))))
  const [first = 1] = xs
  const last = xs.at(-1) ?? 10
  const x = (modules: number) => left + (width * Math.log(modules / first)) / Math.log(last / first)
  const y = (figure: number) => top + (height * (high - Math.log10(figure))) / (high - low)
  const decades = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  const ends = spread(
    lines.flatMap((line) => {
      const end = line.points.at(-1)
      return end ? [{ line, x: x(end.x), y: y(end.y) }] : []
    }),
    top + height,
  )
  return [
    text(left - 52, top - 22, panel.title, { size: 16, family: 'serif', fill: INK }),
    ...decades.map(
      (figure) =>
        `<path d="M${left - 6} ${at(y(figure))}H${left + width + 6}" stroke="${RULE}" stroke-width="1"/>${text(
          left - 12,
          y(figure) + 4,
          panel.unit(figure),
          { size: 12, anchor: 'end' },
        )}`,
    ),
    ...xs.map(
      (modules) =>
        `<path d="M${at(x(modules))} ${top + height + 6}v5" stroke="${INK2}" stroke-width="1"/>${text(
          x(modules),
          top + height + 26,
          String(modules),
          { size: 12, anchor: 'middle' },
        )}`,
    ),
    text(left + width / 2, top + height + 46, 'modules', { size: 12, anchor: 'middle' }),
    ...lines.map(
      ({ points, colour, width: stroke, isDashed }) =>
        `<path d="${points.map((point, place) => `${place === 0 ? 'M' : 'L'}${at(x(point.x))} ${at(y(point.y))}`).join('')}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linejoin="round"${isDashed ? ' stroke-dasharray="5 4"' : ''}/>`,
    ),
    ...lines.flatMap((line) =>
      line.points.map((point) => marker(line, x(point.x), y(point.y), point.isFull)),
    ),
    ...ends.map(({ line, x: endX, y: endY, labelY }) => {
      const isAside = Math.abs(labelY - endY) > 3
      const leader = isAside
        ? `<path d="M${at(endX + 7)} ${at(endY)}L${at(endX + 14)} ${at(labelY)}" stroke="${line.colour}" stroke-width="0.75"/>`
        : ''
      return `${leader}${text(endX + 17, labelY + 4, line.name, { size: 12.5, fill: line.colour })}`
    }),
  ].join('\n')
}

/** Labels keep their distance and stay above the axis. */
function spread<T extends { readonly y: number }>(
  ends: readonly T[],
  bottom: number,
): (T & { labelY: number })[] {
  const placed = [...ends].sort((a, b) => a.y - b.y).map((end) => ({ ...end, labelY: end.y }))
  for (let round = 0; round < 100; round++)
    for (let at = 1; at < placed.length; at++) {
      const upper = placed[at - 1]
      const lower = placed[at]
      if (!upper || !lower) continue
      const lacking = LABEL_GAP - (lower.labelY - upper.labelY)
      if (lacking <= 0) continue
      upper.labelY -= lacking / 2
      lower.labelY = Math.min(bottom, lower.labelY + lacking / 2)
    }
  return placed
}

function marker({ marker: shape, colour }: Line, x: number, y: number, isFull: boolean): string {
  const paint = `fill="${isFull ? colour : PAPER}" stroke="${colour}" stroke-width="1.5"`
  switch (shape) {
    case 'circle':
      return `<circle cx="${at(x)}" cy="${at(y)}" r="4" ${paint}/>`
    case 'square':
      return `<rect x="${at(x - 3)}" y="${at(y - 3)}" width="6" height="6" ${paint}/>`
    case 'triangle':
      return `<path d="M${at(x)} ${at(y - 4)}l4 7h-8z" ${paint}/>`
    default: {
      const never: never = shape
      return never
    }
  }
}

const FAMILIES = {
  serif: `'Source Serif 4','Source Serif 4 Variable',Georgia,'Times New Roman',serif`,
  sans: `'IBM Plex Sans','Helvetica Neue',Arial,sans-serif`,
}

export function text(
  x: number,
  y: number,
  words: string,
  style: {
    readonly size: number
    readonly anchor?: 'middle' | 'end'
    readonly family?: 'serif'
    readonly fill?: string
  },
): string {
  const anchor = style.anchor ? ` text-anchor="${style.anchor}"` : ''
  return `<text x="${at(x)}" y="${at(y)}" font-family="${FAMILIES[style.family ?? 'sans']}" font-size="${style.size}" fill="${style.fill ?? INK2}"${anchor}>${words}</text>`
}

const at = (place: number): string => String(Math.round(place * 10) / 10)
