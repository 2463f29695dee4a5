import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from './link'

/** One ink-filled button per screen (the decision); outlined for its equal; chalk applies a proposal. */
export type ButtonKind = 'ink' | 'outline' | 'chalk' | 'word'

const CLASS: Readonly<Record<ButtonKind, string>> = {
  ink: 'btn bg-ink text-paper hover:bg-ink2',
  outline: 'btn bg-transparent text-ink hover:bg-tint',
  chalk: 'btn border-chalk bg-chalk text-paper',
  word: 'word',
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: ButtonKind }

export function Button({ kind = 'ink', type = 'submit', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${CLASS[kind]} ${className}`} {...rest} />
}

type LinkProps = {
  readonly href: string
  readonly kind?: ButtonKind
  readonly className?: string
  readonly children: ReactNode
}

export function ButtonLink({ href, kind = 'ink', className = '', children }: LinkProps) {
  return (
    <Link href={href} className={`${CLASS[kind]} ${className}`}>
      {children}
    </Link>
  )
}
