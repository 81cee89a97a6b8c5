/** What pptxgenjs can't say of a file, said in what it wrote: words with their paragraphs, places for titles, the theme's colours. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../domain/kernel/language';
import type { Palette } from './palette';
import { tagOf } from './text-xml';

interface Finish {
  readonly texts: readonly string[];
  readonly palette: Palette;
  readonly language: Language;
}

const slotted = /<a:p>(?:(?!<\/a:p>)[\s\S])*?\[\[(?<index>\d+)\]\](?:(?!<\/a:p>)[\s\S])*<\/a:p>/gu;
const place = /(?<head><p:cNvPr id="\d+" name="(?<role>title|body)">\s*<\/p:cNvPr>)<p:cNvSpPr[^>]*\/><p:nvPr>\s*<\/p:nvPr>/gu;
const places: Readonly<Record<string, string>> = { title: '<p:ph type="title"/>', body: '<p:ph type="body" idx="1"/>' };
const scheme = /<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/u;

/** A chart is called by its slide; its legend says what part of it is. */
const legend = /(?<=<c:legend>\s*<c:legendPos [^>]*\/>)/gu;
const withoutFirst = '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>';

const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

function rewritten(text: string, name: string, { texts, palette, language }: Finish): string {
  const full = text
    .replaceAll(slotted, (whole, index: string) => texts[Number(index)] ?? whole)
    .replaceAll(
      place,
      (_whole, head: string, role: string) => `${head}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${places[role] ?? ''}</p:nvPr>`,
    )
    .replaceAll('lang="en-US"', `lang="${tagOf(language)}"`)
    .replaceAll(legend, withoutFirst);
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
  const targets = new Map([...instead].map(([name, first]) => [inMedia(name), inMedia(first)]));
  const kept: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (instead.has(name) || name.endsWith('/')) continue;
    if (!isText(name)) kept[name] = [content, { level: 0 }];
    else {
      const text = rewritten(strFromU8(content), name, finish);
      kept[name] = strToU8(
        name.endsWith('.rels') ? text.replaceAll(/(?<=Target=")[^"]+(?=")/gu, (target) => targets.get(target) ?? target) : text,
      );
    }
  }
  return zipSync(kept, { level: 6 });
}
