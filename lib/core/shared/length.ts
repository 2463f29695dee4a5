/** Lengths are integer millimetres. People may write centimetres or inches; we never store those. */
export const MM_PER_INCH = 25.4

/** 578 → "57.8 cm"; the decimal is kept only when it says something. */
export function formatCm(lengthMm: number): string {
  return `${(lengthMm / 10).toFixed(lengthMm % 10 === 0 ? 0 : 1)}\u00a0cm`
}
