import type { Sex } from './measurement'

/**
 * Least squares of each measure on height, weight and the root of weight over height, with half of
 * the width that held 90 % of the people it was fitted on. Source: ANSUR II, US Army 2012, public
 * domain, 2,907 men and 1,383 women; soldiers, so elsewhere the intervals may be too narrow. Both
 * arms of the survey are one: `sleeve` stands for left and right.
 */
export type Regression = {
  readonly constant: number
  readonly perHeightMm: number
  readonly perWeightKg: number
  /** Per square root of kg per metre of height. */
  readonly perRoot: number
  readonly within90Mm: number
}

export type EstimatedKey =
  | 'chest'
  | 'waist'
  | 'seat'
  | 'neck'
  | 'biacromial'
  | 'shoulderLength'
  | 'backLength'
  | 'backWidth'
  | 'sleeve'
  | 'upperArm'
  | 'spineWrist'
  | 'biceps'
  | 'wrist'
  | 'inseam'
  | 'waistH'
  | 'kneeH'
  | 'cervicalH'
  | 'axillaH'
  | 'thigh'
  | 'lowerThigh'
  | 'calf'
  | 'ankle'
  | 'crotchTotal'
  | 'crotchFront'
  | 'head'

export const REGRESSIONS: Readonly<Record<Sex, Readonly<Record<EstimatedKey, Regression>>>> = {
  m: {
    chest: {
      constant: -143.2,
      perHeightMm: 0.0431,
      perWeightKg: -0.537,
      perRoot: 168.6,
      within90Mm: 52,
    },
    waist: {
      constant: 32.6,
      perHeightMm: -0.1598,
      perWeightKg: 2.175,
      perRoot: 144.25,
      within90Mm: 73,
    },
    seat: {
      constant: -38.5,
      perHeightMm: 0.0958,
      perWeightKg: 0.443,
      perRoot: 122.53,
      within90Mm: 43,
    },
    neck: {
      constant: 137.8,
      perHeightMm: -0.0091,
      perWeightKg: 0.068,
      perRoot: 38.82,
      within90Mm: 25,
    },
    biacromial: {
      constant: 109.2,
      perHeightMm: 0.1179,
      perWeightKg: 0.038,
      perRoot: 13.84,
      within90Mm: 25,
    },
    shoulderLength: {
      constant: 65.9,
      perHeightMm: 0.0553,
      perWeightKg: 0.166,
      perRoot: -3.95,
      within90Mm: 16,
    },
    backLength: {
      constant: 106.1,
      perHeightMm: 0.1481,
      perWeightKg: 0.47,
      perRoot: 10.29,
      within90Mm: 34,
    },
    backWidth: {
      constant: -0.8,
      perHeightMm: 0.0438,
      perWeightKg: -0.626,
      perRoot: 58.7,
      within90Mm: 45,
    },
    sleeve: {
      constant: -27.5,
      perHeightMm: 0.3576,
      perWeightKg: 0.045,
      perRoot: -1.65,
      within90Mm: 31,
    },
    upperArm: {
      constant: -39.2,
      perHeightMm: 0.2246,
      perWeightKg: -0.131,
      perRoot: 2.83,
      within90Mm: 17,
    },
    spineWrist: {
      constant: -8.7,
      perHeightMm: 0.4194,
      perWeightKg: -0.193,
      perRoot: 26.49,
      within90Mm: 40,
    },
    biceps: {
      constant: -141.3,
      perHeightMm: 0.0257,
      perWeightKg: -0.724,
      perRoot: 74.22,
      within90Mm: 30,
    },
    wrist: {
      constant: 53.2,
      perHeightMm: 0.0382,
      perWeightKg: 0.141,
      perRoot: 6.26,
      within90Mm: 10,
    },
    inseam: {
      constant: -90.3,
      perHeightMm: 0.5863,
      perWeightKg: 0.309,
      perRoot: -17.3,
      within90Mm: 39,
    },
    waistH: {
      constant: -294.3,
      perHeightMm: 0.7717,
      perWeightKg: -1.016,
      perRoot: 11.79,
      within90Mm: 34,
    },
    kneeH: {
      constant: -72.2,
      perHeightMm: 0.3301,
      perWeightKg: 0.228,
      perRoot: -5.6,
      within90Mm: 26,
    },
    cervicalH: {
      constant: -174.5,
      perHeightMm: 0.9157,
      perWeightKg: -0.438,
      perRoot: 17.38,
      within90Mm: 18,
    },
    axillaH: {
      constant: -115.6,
      perHeightMm: 0.8371,
      perWeightKg: 0.129,
      perRoot: -5.29,
      within90Mm: 24,
    },
    thigh: {
      constant: -126.1,
      perHeightMm: 0.0185,
      perWeightKg: -0.048,
      perRoot: 104.0,
      within90Mm: 36,
    },
    lowerThigh: {
      constant: -23.8,
      perHeightMm: 0.0383,
      perWeightKg: -0.025,
      perRoot: 52.95,
      within90Mm: 24,
    },
    calf: {
      constant: 43.9,
      perHeightMm: 0.0186,
      perWeightKg: 0.104,
      perRoot: 44.16,
      within90Mm: 27,
    },
    ankle: {
      constant: 45.9,
      perHeightMm: 0.0387,
      perWeightKg: 0.115,
      perRoot: 15.21,
      within90Mm: 17,
    },
    crotchTotal: {
      constant: -155.0,
      perHeightMm: 0.2026,
      perWeightKg: -0.561,
      perRoot: 67.51,
      within90Mm: 55,
    },
    crotchFront: {
      constant: -106.6,
      perHeightMm: 0.0367,
      perWeightKg: -0.134,
      perRoot: 45.98,
      within90Mm: 44,
    },
    head: {
      constant: 311.5,
      perHeightMm: 0.0779,
      perWeightKg: -0.482,
      perRoot: 24.07,
      within90Mm: 23,
    },
  },
  w: {
    chest: {
      constant: 509.8,
      perHeightMm: -0.1816,
      perWeightKg: 4.093,
      perRoot: 70.81,
      within90Mm: 69,
    },
    waist: {
      constant: 274.9,
      perHeightMm: -0.2478,
      perWeightKg: 3.836,
      perRoot: 113.46,
      within90Mm: 80,
    },
    seat: {
      constant: -252.6,
      perHeightMm: 0.1547,
      perWeightKg: -1.274,
      perRoot: 172.46,
      within90Mm: 47,
    },
    neck: {
      constant: 169.2,
      perHeightMm: -0.0035,
      perWeightKg: 0.537,
      perRoot: 20.18,
      within90Mm: 20,
    },
    biacromial: {
      constant: -30.8,
      perHeightMm: 0.1764,
      perWeightKg: -0.809,
      perRoot: 25.44,
      within90Mm: 25,
    },
    shoulderLength: {
      constant: -3.5,
      perHeightMm: 0.0719,
      perWeightKg: -0.236,
      perRoot: 5.86,
      within90Mm: 16,
    },
    backLength: {
      constant: 356.1,
      perHeightMm: 0.0637,
      perWeightKg: 2.473,
      perRoot: -31.44,
      within90Mm: 34,
    },
    backWidth: {
      constant: 241.8,
      perHeightMm: -0.0236,
      perWeightKg: 1.23,
      perRoot: 13.49,
      within90Mm: 39,
    },
    sleeve: {
      constant: -37.5,
      perHeightMm: 0.3454,
      perWeightKg: 0.086,
      perRoot: 1.97,
      within90Mm: 29,
    },
    upperArm: {
      constant: -67.1,
      perHeightMm: 0.2287,
      perWeightKg: -0.298,
      perRoot: 7.62,
      within90Mm: 16,
    },
    spineWrist: {
      constant: -89.8,
      perHeightMm: 0.4473,
      perWeightKg: -0.594,
      perRoot: 32.4,
      within90Mm: 34,
    },
    biceps: {
      constant: 51.6,
      perHeightMm: -0.053,
      perWeightKg: 0.707,
      perRoot: 45.51,
      within90Mm: 23,
    },
    wrist: {
      constant: 9.7,
      perHeightMm: 0.0484,
      perWeightKg: -0.103,
      perRoot: 11.38,
      within90Mm: 9,
    },
    inseam: {
      constant: -81.2,
      perHeightMm: 0.5882,
      perWeightKg: 0.543,
      perRoot: -20.42,
      within90Mm: 37,
    },
    waistH: {
      constant: -211.4,
      perHeightMm: 0.7604,
      perWeightKg: -0.67,
      perRoot: -0.18,
      within90Mm: 33,
    },
    kneeH: {
      constant: -26.0,
      perHeightMm: 0.3136,
      perWeightKg: 0.622,
      perRoot: -12.1,
      within90Mm: 23,
    },
    cervicalH: {
      constant: 52.3,
      perHeightMm: 0.8657,
      perWeightKg: 1.026,
      perRoot: -21.13,
      within90Mm: 18,
    },
    axillaH: {
      constant: 74.8,
      perHeightMm: 0.7898,
      perWeightKg: 1.481,
      perRoot: -34.58,
      within90Mm: 23,
    },
    thigh: {
      constant: -226.6,
      perHeightMm: 0.0498,
      perWeightKg: -0.912,
      perRoot: 128.15,
      within90Mm: 37,
    },
    lowerThigh: {
      constant: -40.8,
      perHeightMm: 0.0264,
      perWeightKg: -0.021,
      perRoot: 62.23,
      within90Mm: 32,
    },
    calf: {
      constant: -146.9,
      perHeightMm: 0.0844,
      perWeightKg: -1.158,
      perRoot: 71.75,
      within90Mm: 28,
    },
    ankle: {
      constant: -91.4,
      perHeightMm: 0.0831,
      perWeightKg: -0.899,
      perRoot: 36.25,
      within90Mm: 19,
    },
    crotchTotal: {
      constant: -196.9,
      perHeightMm: 0.2535,
      perWeightKg: -1.821,
      perRoot: 82.24,
      within90Mm: 54,
    },
    crotchFront: {
      constant: 12.6,
      perHeightMm: 0.0349,
      perWeightKg: 0.075,
      perRoot: 31.82,
      within90Mm: 41,
    },
    head: {
      constant: 44.9,
      perHeightMm: 0.1711,
      perWeightKg: -2.431,
      perRoot: 62.55,
      within90Mm: 29,
    },
  },
}
