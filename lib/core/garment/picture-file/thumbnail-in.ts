import type { Sex } from '../../body/measurement'

/** What stands for the option in an address that leaves it open (thumbnail-templates). */
export const OPEN_OPTION = '_'

/** The address of one option's drawing, for one figure: what `thumbnailAddress` says of it. */
export const thumbnailIn = (template: string, optionId: string, sex: Sex): string =>
  template
    .replace(`=${OPEN_OPTION}`, `=${optionId}`)
    .replace('&_v=', sex === 'w' ? '&_sex=w&_v=' : '&_v=')
