/** Packs an Office file anew, and what is packed in it, so that the same content makes the same bytes: one date, and ids that count. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LocalDate } from '../../../domain/kernel/time';

const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);
const isPacked = (name: string): boolean => name.endsWith('.xlsx');

/** Ids that the library drew by chance, or went on counting from the file before; they count from one here. */
const drawnIds = [/(?<=")rId[\w-]{21}(?=")/gu, /\b_Toc\d+\b/gu, /(?<=<w:bookmark(?:Start|End)[^>]*\bw:id=")\d+(?=")/gu];
const namesOf = ['rIdDrawn', '_Toc', ''];
const momentIn = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/gu;

/** Of a font that lies in the file: its first bytes are mixed with a key, which the library draws by chance. */
const fontKey = /(?<=w:fontKey="\{)[0-9A-F-]{36}(?=\}")/gu;
const mixedBytes = 32;
const bytesOfKey = (key: string): Uint8Array => Uint8Array.from(Buffer.from(key.replaceAll('-', ''), 'hex')).reverse();

/** The n-th font of the table lies in the n-th file, mixed with a key that counts. */
function withFonts(files: Readonly<Record<string, Uint8Array>>, fonts: readonly Uint8Array[]): Readonly<Record<string, Uint8Array>> {
  const table = files['word/fontTable.xml'];
  if (!table) return files;
  const changed: Record<string, Uint8Array> = { ...files };
  let number = 0;
  const counted = strFromU8(table).replace(fontKey, () => {
    const given = fonts[number];
    number += 1;
    if (!given) throw new Error(`Nobody gave the font ${number} of a document`);
    const font = Uint8Array.from(given);
    const key = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    const mixedWith = bytesOfKey(key);
    font.set(font.subarray(0, mixedBytes).map((byte, at) => byte ^ (mixedWith[at % mixedWith.length] ?? 0)));
    changed[`word/fonts/font${number}.odttf`] = font;
    return key;
  });
  return { ...changed, 'word/fontTable.xml': strToU8(counted) };
}

/** Dates in the archive have no zone; this is read as the local time, so it is made of local parts. */
function dateOf(on: LocalDate): Date {
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** `fonts`: those of its table, in that order; the file may hold anything in their place. */
export function packedAlike(bytes: Uint8Array, on: LocalDate, fonts: readonly Uint8Array[] = []): Uint8Array {
  const counted = drawnIds.map((pattern, kind) => {
    const ids = new Map<string, string>();
    return (text: string): string =>
      text.replace(pattern, (id) => {
        const known = ids.get(id) ?? `${namesOf[kind] ?? ''}${ids.size + 1}`;
        ids.set(id, known);
        return known;
      });
  });
  const alike = (text: string): string => counted.reduce((changed, count) => count(changed), text).replace(momentIn, `${on}T00:00:00Z`);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(withFonts(unzipSync(bytes), fonts))) {
    if (isPacked(name)) files[name] = packedAlike(content, on);
    else files[name] = isText(name) ? strToU8(alike(strFromU8(content))) : content;
  }
  return zipSync(files, { mtime: dateOf(on), level: 6 });
}
