/** NOTIFY channels of the plant's database; a payload is an id, never content. */
export const CALLBACK_CHANNEL = 'plant-callback'
export const FLOOR_CHANNEL = 'plant-floor'

/** What open screens listen to: every event, and the plant's calendar moving on. */
export const SCREEN_CHANNEL = 'plant-screen'
