/** The same garment in another cloth has the same address but for the cloth's name. */
const inCloth = (address: string, clothId: string): string =>
  address.replace(/([?&]cloth=)[^&]+/, `$1${clothId}`)

/**
 * Puts a picture's file in another cloth into its place once it can be painted, so that the suit never
 * stands bare; the new cloth comes up through the old one. Answers how to call it off.
 */
export function changePicture(
  picture: HTMLImageElement,
  clothId: string,
  label: string,
): (() => void) | undefined {
  const address = inCloth(picture.src, clothId)
  if (address === picture.src) return undefined
  let isWanted = true
  const coming = new Image()
  coming.src = address
  const show = () => {
    if (!isWanted) return
    picture.src = address
    picture.alt = label
    picture.animate([{ opacity: 0.4 }, { opacity: 1 }], { duration: 240, easing: 'ease-out' })
  }
  coming.decode().then(show, show)
  return () => {
    isWanted = false
  }
}
