/** The first line that somebody types, or that a program pipes in; a scanner ends its code with Enter. */

/** Characters; no code is as long. */
const most = 20_000;

export async function firstLine(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = '';
  for await (const piece of input) {
    text += piece.toString();
    if (text.length > most || text.trimStart().includes('\n')) break;
  }
  const [line = ''] = text.trimStart().split('\n');
  return line.slice(0, most).trim();
}
