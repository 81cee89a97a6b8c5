/** A key's fingerprint, 32 hexadecimal digits, as it is printed and as it is typed from paper. */

/** In fours, to be compared by eye. */
export const grouped = (fingerprint: string): string => fingerprint.match(/.{1,4}/gu)?.join(' ') ?? '';

export const typedFingerprint = (typed: string): string => typed.replaceAll(/\s/gu, '').toLowerCase();
