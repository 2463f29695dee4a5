import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link that fetches its page when it is followed. A page here has thirty links in sight, and to
 * fetch all of them ahead costs the browser and the server thirty renderings that nobody asked for.
 */
export const Link = (props: ComponentProps<typeof NextLink>) => (
  <NextLink prefetch={false} {...props} />
)
