import { usePathname, useRouter, useSearchParams } from 'next/navigation'

/**
 * Writes what is chosen into the address, so that the server compares with it, the way back keeps it and a
 * link shows the same. Without script the form still sends what is chosen.
 */
export function useAddress(): (values: Readonly<Record<string, string>>) => void {
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams()
  return (values) => {
    const query = new URLSearchParams(asked)
    for (const [name, value] of Object.entries(values)) query.set(name, value)
    router.replace(`${pathname}?${query}`, { scroll: false })
  }
}
