/**
 * Mends what the reader of workbooks doesn't follow: parts in UTF-16, and such as the book names by their whole path or by one that
 * goes up. Most books are left as they are; what its own unpacking would have no end in doesn't come to it.
 */
import { textOfPart } from './workbook-extent';

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Says whether a part tells which parts the book has; what sheets refer to isn't read. */
const isOfBook = (name: string): boolean => /(?:^|[/\\])_rels[/\\][^/\\]+\.rels$/iu.test(name) && !/sheet\d*\.xml\.rels$/iu.test(name);

/** From the root, where the reader looks, too: "../lists/one.xml" seen from "xl/" is "lists/one.xml". */
function fromRoot(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const unusual = /(?<=\sTarget\s*=\s*["'])(?:\/|\.\.?\/)[^"'<>]*(?=["'])/gu;

function plainPart(name: string, part: Uint8Array): string | undefined {
  if (!isUtf16(part) && !isOfBook(name)) return undefined;
  const text = textOfPart(part, 'utf-8');
  const folder = name.replaceAll('\\', '/').replace(/_rels\/[^/]*$/u, '');
  const plain = isOfBook(name) ? text.replace(unusual, (target) => fromRoot(target, folder)) : text;
  return isUtf16(part) || plain !== text ? plain.replace(/^<\?xml[^>]*\?>/u, '') : undefined;
}

/** What is said to lie where the archive has ended comes out as zeros. */
const isMissing = (part: Uint8Array): boolean => part.length > 0 && part.every((byte) => byte === 0);

/** Throws what the archive's reader throws of one that is damaged. */
export async function withPlainParts(bytes: Uint8Array): Promise<Uint8Array> {
  const { strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const mended = Object.entries(parts).flatMap(([name, part]) => {
    if (isMissing(part)) throw new Error(`The archive ends before ${name}.`);
    const plain = plainPart(name, part);
    return plain === undefined ? [] : [[name, strToU8(plain)] as const];
  });
  return mended.length === 0 ? bytes : zipSync({ ...parts, ...Object.fromEntries(mended) }, { level: 0 });
}
