import type { Text } from '@/lib/core/shared/text'

/**
 * What an option of a catalogue is drawn as, per cut: `module: [the drafting room's own name, options
 * drawn as themselves or as another]`. Options named in `later` can be chosen and are not drafted: they are
 * refused by name, never drawn as something else. Modules that no piece depends on are passed over.
 */
type DrawnModule = {
  readonly as: string
  readonly draws: Readonly<Record<string, string>>
  /** Not drafted yet, and what it is called. */
  readonly later?: Readonly<Record<string, Text>>
}
type DrawnModules = Readonly<Record<string, DrawnModule>>

const themselves = (options: string): Readonly<Record<string, string>> =>
  Object.fromEntries(options.split(' ').map((option) => [option, option]))

const JACKET: DrawnModules = {
  front: { as: 'front', draws: themselves('single-1 single-2 single-3 double-6x2') },
  lapel: { as: 'lapel', draws: themselves('notch peak shawl') },
  'lapel-width': { as: 'lapel-width', draws: themselves('slim regular wide') },
  // A shirt's shoulder has no pad; its gathered cap is eased in by hand from the same pieces.
  shoulder: { as: 'shoulder', draws: { ...themselves('natural structured'), shirt: 'natural' } },
  pockets: { as: 'pockets', draws: { ...themselves('flap jetted patch'), 'slant-flap': 'flap' } },
  'ticket-pocket': { as: 'ticket-pocket', draws: themselves('none ticket') },
  'breast-pocket': { as: 'breast-pocket', draws: themselves('welt none patch') },
  vents: { as: 'vents', draws: themselves('none centre double') },
  construction: {
    as: 'construction',
    draws: themselves('half-canvas full-canvas unstructured fused'),
  },
  'lining-extent': { as: 'lining-extent', draws: themselves('full half unlined') },
}

const TROUSERS: DrawnModules = {
  'trousers-front': { as: 'trousers-front', draws: themselves('flat pleat-1 pleat-2') },
  waistband: {
    as: 'waistband',
    draws: themselves('loops side-adjusters brace-buttons'),
  },
  'trousers-hem': { as: 'trousers-hem', draws: themselves('plain turn-up') },
  'trousers-leg': { as: 'trousers-leg', draws: themselves('slim straight wide') },
}

const IN_SUIT: DrawnModules = {
  waistcoat: { as: 'waistcoat', draws: themselves('none single-5 double-6') },
}

const OWN_TROUSERS: DrawnModules = {
  ...TROUSERS,
  front: { as: 'trousers-front', draws: themselves('flat pleat-1 pleat-2') },
  leg: {
    as: 'trousers-leg',
    draws: { ...themselves('slim straight wide'), tapered: 'slim' },
  },
  hem: {
    as: 'trousers-hem',
    draws: { plain: 'plain', raw: 'plain', 'turn-up-40': 'turn-up', 'turn-up-50': 'turn-up' },
  },
  waistband: {
    as: 'waistband',
    draws: { ...themselves('loops side-adjusters brace-buttons'), drawstring: 'side-adjusters' },
  },
}

const OWN_WAISTCOAT: DrawnModules = {
  ...IN_SUIT,
  front: {
    as: 'waistcoat',
    draws: themselves('single-5 single-6 double-6 low-3'),
  },
  lapel: { as: 'waistcoat-lapel', draws: themselves('none notch peak shawl') },
  hem: { as: 'waistcoat-hem', draws: themselves('points straight') },
  pockets: { as: 'waistcoat-pockets', draws: themselves('welt jetted flap none') },
  // Silk takes the lining's place, piece by piece.
  back: { as: 'waistcoat-back', draws: { ...themselves('lining cloth'), silk: 'lining' } },
}

const SHIRT: DrawnModules = {
  collar: {
    as: 'collar',
    draws: themselves('classic semi-spread cutaway button-down band wing'),
  },
  cuff: {
    as: 'cuff',
    draws: themselves('one-button two-button mitred french hemmed'),
  },
  // Side pleats take the same cloth as a box pleat; only the folds are laid elsewhere.
  back: { as: 'back', draws: { ...themselves('plain box darts'), side: 'box' } },
  yoke: { as: 'yoke', draws: themselves('whole split') },
  hem: { as: 'shirt-hem', draws: themselves('curved straight gusset') },
  sleeve: { as: 'sleeve', draws: themselves('long short') },
  pocket: { as: 'pocket', draws: themselves('none one two-flaps') },
}

const OVERCOAT: DrawnModules = {
  front: {
    as: 'coat-front',
    draws: {
      'double-6': 'double',
      wrap: 'wrap',
      'single-3': 'single',
      fly: 'single',
      toggles: 'single',
    },
  },
  collar: {
    as: 'coat-collar',
    draws: themselves('notch peak ulster stand hood shawl'),
  },
  length: { as: 'coat-length', draws: themselves('knee short long') },
  back: { as: 'coat-back', draws: themselves('vent half-belt pleat plain') },
  pockets: { as: 'coat-pockets', draws: themselves('flap welt patch-flap jetted') },
  'breast-pocket': { as: 'coat-breast-pocket', draws: themselves('none welt') },
  shoulder: {
    as: 'coat-shoulder',
    draws: themselves('set-in raglan'),
    later: { dropped: { en: 'A dropped shoulder', 'zh-CN': '落肩' } },
  },
}

export const DRAWN_MODULES: Readonly<Record<string, DrawnModules>> = {
  suit: { ...JACKET, ...TROUSERS, ...IN_SUIT },
  'suit-men': { ...JACKET, ...TROUSERS, ...IN_SUIT },
  'suit-women': { ...JACKET, ...TROUSERS, ...IN_SUIT },
  jacket: JACKET,
  waistcoat: OWN_WAISTCOAT,
  trousers: OWN_TROUSERS,
  shirt: SHIRT,
  overcoat: OVERCOAT,
}
