import NextAuth from 'next-auth'
import { authDeeds } from '@/lib/identity/auth-deeds'
import { authOptions } from '@/lib/infra/auth/auth-options'
import { originAllowed } from '@/lib/infra/http/origin'
import { problem } from '@/lib/infra/http/problem'
import { PERSON_DATA } from '@/lib/platform/person-data'

type Context = { readonly params: Promise<{ nextauth: string[] }> }

/** next-auth's own door: sign-in through other companies, and its session, csrf and sign-out routes. */
async function handler(request: Request, context: Context): Promise<Response> {
  if (request.method === 'POST' && !originAllowed(request))
    return problem({
      status: 403,
      code: 'foreign-origin',
      title: 'This form came from another house',
    })
  return NextAuth(authOptions(authDeeds(PERSON_DATA)))(request, context) as Promise<Response>
}

export { handler as GET, handler as POST }
