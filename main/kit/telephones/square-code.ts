/** The square code with the address, as rows of dark and light for the room's picture. */

/** `1` is dark; with no border. */
export type SquareCode = readonly string[];

export async function squareCode(text: string): Promise<SquareCode> {
  const { encode } = await import('uqr');
  const { data } = encode(text, { ecc: 'M', border: 0 });
  return data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
}
