import type { Choice } from '@/lib/core/garment/catalogue'

/**
 * What options other than the cloth do to warmth and formality. Conventions of tailoring in our own
 * figures (assumption, decision 0014), no measurement: warmth as the cloth weight that would feel
 * alike, formality in tenths of a degree of the cloth scale (1 everyday … 5 evening dress).
 */
export const WARM_GSM: Readonly<Record<Choice, number>> = {
  'lining-extent=full': 40,
  'lining-extent=half': 20,
  'construction=full-canvas': 10,
  'construction=unstructured': -10,
  'waistcoat=single-5': 90,
  'waistcoat=double-6': 110,
  'trouser-lining=full': 20,
  'trouser-lining=knee': 10,
}

export const FORMAL_TENTHS: Readonly<Record<Choice, number>> = {
  'front=double-6x2': 5,
  'front=single-3': -1,
  'lapel=peak': 4,
  'lapel=shawl': 8,
  'shoulder=structured': 2,
  'shoulder=shirt': -3,
  'pockets=jetted': 4,
  'pockets=patch': -5,
  'pockets=slant-flap': -1,
  'ticket-pocket=ticket': -2,
  'breast-pocket=patch': -3,
  'waistcoat=single-5': 3,
  'waistcoat=double-6': 5,
  'construction=unstructured': -3,
  'lining-extent=unlined': -2,
  'buttons=covered': 4,
  'buttons=brass': -4,
  'buttons=nickel': -3,
  'buttons=pearl': -1,
  'buttons=bone': -1,
  'buttons=horn-light': -1,
  'buttons=corozo-brown': -1,
  'stitching=pick': -1,
  'buttonhole-accent=lapel': -1,
  'buttonhole-accent=last-cuff': -1,
  'buttonhole-accent=all': -3,
  'trousers-hem=turn-up': -2,
  'waistband=side-adjusters': 1,
  'trousers-leg=wide': -1,
}

/**
 * How much of a garment's character hangs on a module: what is changed last. Our judgement; modules
 * that are not named weigh 2, what nobody sees from outside 1.
 */
export const CHARACTER: Readonly<Record<string, number>> = {
  cloth: 10,
  front: 8,
  lapel: 7,
  waistcoat: 8,
  'lapel-width': 3,
  pockets: 3,
  buttons: 3,
  lining: 2,
  construction: 2,
  'lining-extent': 2,
  mill: 1,
  'cloth-finish': 1,
  undercollar: 1,
  'sleeve-lining': 1,
  'inner-pockets': 1,
  'trouser-lining': 1,
  fly: 1,
}

/** What makes a look this look: kept first when a budget asks for changes. */
export const DECISIVE: readonly string[] = ['cloth', 'front', 'lapel', 'waistcoat']
