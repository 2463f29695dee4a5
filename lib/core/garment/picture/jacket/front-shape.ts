import { curve, type Path } from '../path'
import { frontHem, type JacketLines, outerLine, startAtNeck } from './jacket-lines'
import { rollUp } from './lapel-lines'

/** Right half of a front, from the neck point round to the roll line and back. */
export const frontShape = (j: JacketLines): Path =>
  startAtNeck(j) +
  outerLine(j) +
  frontHem(j) +
  rollUp(j) +
  curve([j.neck - 8, 6], [j.neck - 2, 0], [j.neck + 8, 0]) +
  'Z'
