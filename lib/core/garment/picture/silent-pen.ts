import type { Pen } from './pen'

const nothing = () => ''

/** Draws nothing: for asking where the named places of a garment are. */
export const SILENT_PEN: Pen = {
  drape: 1,
  isFigured: false,
  cloth: nothing,
  gradient: nothing,
  piece: nothing,
  shadow: nothing,
  seam: nothing,
  stitch: nothing,
  fold: nothing,
  slit: nothing,
  buttonhole: nothing,
  button: nothing,
  flat: nothing,
  within: (_path, draw) => draw(),
  lettering: nothing,
  onlyPainted: nothing,
  definitions: nothing,
}
