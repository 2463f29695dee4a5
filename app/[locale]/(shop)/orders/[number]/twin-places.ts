import { type CutId, isSuit } from '@/lib/core/garment/cut'

/** Where on a garment a station's work, or a choice, is seen: named places of its drawing by cut. */
type Places = Readonly<Record<string, string>>
type Seen = { readonly stations: Places; readonly choices: Places }

const JACKET: Seen = {
  stations: {
    cutting: 'cloth',
    fusing: 'breast',
    pockets: 'pocket',
    fronts: 'stitching',
    lining: 'lining',
    collar: 'lapel',
    sleeves: 'sleeve',
    buttonholes: 'button',
    pressing: 'hem',
  },
  choices: {
    lapel: 'lapel',
    buttons: 'button',
    pockets: 'pocket',
    cuffs: 'cuff',
    stitching: 'stitching',
  },
}

const SEEN: Readonly<Record<Exclude<CutId, 'suit-men' | 'suit-women'>, Seen>> = {
  shirt: {
    stations: {
      cutting: 'cloth',
      fronts: 'button',
      collar: 'collar',
      sleeves: 'cuff',
      assembly: 'shoulder',
      buttonholes: 'monogram',
      pressing: 'hem',
    },
    choices: { collar: 'collar', cuff: 'cuff', front: 'button', pocket: 'breast', hem: 'hem' },
  },
  trousers: {
    stations: {
      cutting: 'leg',
      pockets: 'trouserPocket',
      assembly: 'band',
      pressing: 'crease',
    },
    choices: {
      waistband: 'band',
      front: 'pleat',
      fly: 'fly',
      'side-pockets': 'trouserPocket',
      leg: 'leg',
      hem: 'trouserHem',
    },
  },
  waistcoat: {
    stations: {
      cutting: 'cloth',
      fusing: 'lapel',
      fronts: 'pocket',
      lining: 'lining',
      assembly: 'vent',
      buttonholes: 'button',
      pressing: 'hem',
    },
    choices: { front: 'button', lapel: 'lapel', pockets: 'pocket', hem: 'hem', buttons: 'button' },
  },
  overcoat: {
    stations: { ...JACKET.stations, fronts: 'waist', assembly: 'shoulder' },
    choices: {
      collar: 'lapel',
      front: 'button',
      length: 'hem',
      pockets: 'pocket',
      cuffs: 'cuff',
      buttons: 'button',
    },
  },
  'down-jacket': {
    stations: {
      cutting: 'cloth',
      pockets: 'pocket',
      quilting: 'breast',
      filling: 'waist',
      lining: 'lining',
      assembly: 'shoulder',
    },
    choices: { hood: 'hood', length: 'hem', quilt: 'breast', cuffs: 'cuff', pockets: 'pocket' },
  },
}

export const seenOn = (cut: CutId): Seen => (isSuit(cut) ? JACKET : SEEN[cut])

/** Letters are sewn inside a jacket; on anything else the drawing says where they are. */
export const lettersOn = (cut: CutId): string => (isSuit(cut) ? 'lining' : 'monogram')
