import NextAuth from 'next-auth'
import { authDeeds } from '@/lib/identity/auth-deeds'
import { authOptions } from '@/lib/infra/auth/auth-options'
import { refuseForeign } from '@/lib/infra/http/origin'
import { PERSON_DATA } from '@/lib/platform/person-data'

type Context = { readonly params: Promise<{ nextauth: string[] }> }

/** next-auth's own door: sign-in through other companies, and its session, csrf and sign-out routes. */
async function handler(request: Request, context: Context): Promise<Response> {
  const foreign = request.method === 'POST' ? refuseForeign(request) : null
  if (foreign) return foreign
  return NextAuth(authOptions(authDeeds(PERSON_DATA)))(request, context) as Promise<Response>
}

export { handler as GET, handler as POST }
