/** What pptxgenjs can't say of a file, said in what it wrote: words with their paragraphs, places for titles, the theme's colours, one date. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import type { Palette } from './palette';
import { tagOf } from './text-xml';

interface Finish {
  readonly texts: readonly string[];
  readonly palette: Palette;
  readonly language: Language;
  readonly on: LocalDate;
}

const slotted = /<a:p>(?:(?!<\/a:p>)[\s\S])*?\[\[(?<index>\d+)\]\](?:(?!<\/a:p>)[\s\S])*<\/a:p>/gu;
const place = /(?<head><p:cNvPr id="\d+" name="(?<role>title|body)">\s*<\/p:cNvPr>)<p:cNvSpPr[^>]*\/><p:nvPr>\s*<\/p:nvPr>/gu;
const places: Readonly<Record<string, string>> = { title: '<p:ph type="title"/>', body: '<p:ph type="body" idx="1"/>' };
const sectionId = /(?<=<p14:section [^>]*id=")\{[^"]*\}(?=")/gu;
const moment = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/gu;
const scheme = /<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/u;

/** Charts are counted by whoever wrote the file before, too; here from one. */
const counted = /(?<=\/chart|Microsoft_Excel_Worksheet)\d+(?=\.xml|\.xlsx)/gu;

/** A chart is called by its slide; its legend says what part of it is. */
const legend = /(?<=<c:legend>\s*<c:legendPos [^>]*\/>)/gu;
const withoutFirst = '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>';

const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

/** Dates in the archive have no zone; this is read as the local time, so it is made of local parts. */
function dateOf(on: LocalDate): Date {
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function rewritten(text: string, name: string, { texts, palette, language, on }: Finish): string {
  let sections = 0;
  const full = text
    .replaceAll(slotted, (whole, index: string) => texts[Number(index)] ?? whole)
    .replaceAll(
      place,
      (_whole, head: string, role: string) => `${head}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${places[role] ?? ''}</p:nvPr>`,
    )
    .replaceAll('lang="en-US"', `lang="${tagOf(language)}"`)
    .replaceAll(sectionId, () => {
      sections += 1;
      return `{00000000-0000-4000-8000-${String(sections).padStart(12, '0')}}`;
    })
    .replaceAll(legend, withoutFirst)
    .replaceAll(moment, `${on}T00:00:00Z`);
  return name === 'ppt/theme/theme1.xml'
    ? full.replace(scheme, `<a:clrScheme name="Facilitator Kit">${palette.scheme}</a:clrScheme>`)
    : full;
}

/** A picture that stands on several slides is kept once. */
function withoutDoubles(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const instead = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('ppt/media/')) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const first = firsts.get(hash);
    if (first === undefined) firsts.set(hash, name);
    else instead.set(name, first);
  }
  return instead;
}

const inMedia = (name: string): string => name.replace('ppt/media/', '../media/');

export function finished(bytes: Uint8Array, finish: Finish): Uint8Array {
  const files = unzipSync(bytes);
  const instead = withoutDoubles(files);
  const numbers = new Map<string, string>();
  const fromOne = (text: string): string =>
    text.replaceAll(counted, (number) => {
      const known = numbers.get(number) ?? String(numbers.size + 1);
      numbers.set(number, known);
      return known;
    });
  const targets = new Map([...instead].map(([name, first]) => [inMedia(name), inMedia(first)]));
  const kept: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (instead.has(name) || name.endsWith('/')) continue;
    if (name.endsWith('.xlsx')) kept[fromOne(name)] = finished(content, finish);
    else if (!isText(name)) kept[name] = [content, { level: 0 }];
    else {
      const text = fromOne(rewritten(strFromU8(content), name, finish));
      kept[fromOne(name)] = strToU8(
        name.endsWith('.rels') ? text.replaceAll(/(?<=Target=")[^"]+(?=")/gu, (target) => targets.get(target) ?? target) : text,
      );
    }
  }
  return zipSync(kept, { mtime: dateOf(finish.on), level: 6 });
}
