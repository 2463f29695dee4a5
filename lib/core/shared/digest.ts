/** SHA-256 of a UTF-8 text as 64 lower-case hex digits; passed in, so that core stays pure. */
export type Digest = (text: string) => string
