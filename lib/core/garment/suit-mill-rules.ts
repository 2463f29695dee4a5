import type { Choice, Rule } from './catalogue'
import type { Weave } from './cloth'
import { CLOTHS } from './cloths.data'
import { requires } from './declare'

/**
 * Which weaves the mills of each place are known for, and so what can be ordered from them. Our reading
 * of the trade; the mills are regions, not firms.
 */
type Mill = { readonly weaves: readonly Weave[]; readonly en: string; readonly zh: string }

const MILLS: Readonly<Record<string, Mill>> = {
  'mill-biella': {
    weaves: ['twill-2-2', 'hopsack', 'sharkskin', 'birdseye', 'pinstripe', 'plain', 'windowpane'],
    en: 'Biella spins fine and weaves worsteds; for napped or cotton cloth go elsewhere.',
    zh: '比耶拉以精纺见长；起绒与棉料请另寻他处。',
  },
  'mill-huddersfield': {
    weaves: ['twill-2-2', 'birdseye', 'herringbone', 'glen-check', 'pinstripe', 'windowpane'],
    en: 'Huddersfield weaves worsteds with body, checks and stripes among them; no cotton, no pile.',
    zh: '哈德斯菲尔德织厚实精纺，也织格与条纹，不织棉与起绒。',
  },
  'mill-west': {
    weaves: ['flannel', 'chalk-stripe'],
    en: 'The West of England mills flannel: plain, or with a chalk stripe.',
    zh: '英格兰西部专织法兰绒：净色或粉笔条。',
  },
  'mill-donegal': {
    weaves: ['herringbone', 'houndstooth', 'glen-check'],
    en: 'Donegal weaves rough carded wool: herringbones, houndstooth and country checks.',
    zh: '多尼戈尔织粗纺羊毛：人字、千鸟与乡村格。',
  },
  'mill-jiangyin': {
    weaves: ['seersucker', 'corduroy', 'twill-2-1', 'twill-2-2', 'plain'],
    en: 'Jiangyin weaves cotton, corduroy, seersucker and plain worsteds.',
    zh: '江阴织棉、灯芯绒、泡泡纱与净色精纺。',
  },
}

export const MILL_RULES: readonly Rule[] = Object.entries(MILLS).map(([mill, { weaves, en, zh }]) =>
  requires(
    `${mill}-weaves`,
    [`mill=${mill}`],
    CLOTHS.filter(({ weave, fault }) => !fault && weaves.includes(weave)).map(
      ({ id }): Choice => `cloth=${id}`,
    ),
    en,
    zh,
  ),
)
