import { notFound } from 'next/navigation'

/** Every unknown address ends at our own not-found page: Next's carries inline style. */
export default function Rest() {
  notFound()
}
