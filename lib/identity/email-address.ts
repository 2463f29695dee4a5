/** One spelling per mailbox: addresses are compared and stored trimmed, composed and in lower case. */
export const normalEmail = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** "l…@example.org": enough for its owner to recognise it. */
export function veiledEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '…' : `${email.slice(0, 1)}…${email.slice(at)}`
}
