/** As many signs as a woven tag bears and an eye compares. */
const READ_SIGNS = 9

/** A tag as people on the floor read it; the whole name is what machines and addresses use. */
export const tagText = (tag: string): string => (tag.split(':').at(-1) ?? tag).slice(0, READ_SIGNS)
