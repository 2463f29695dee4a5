/**
 * Lines drawn by our own core, put into an SVG as they are: React would make a thousand elements of
 * them. The one free text in a drawing, the letters, is escaped where it is drawn, so this may show
 * nothing but what lib/core/garment/picture gave.
 */
export const DrawnMarkup = ({ markup }: { readonly markup: string }) => (
  <g dangerouslySetInnerHTML={{ __html: markup }} />
)
