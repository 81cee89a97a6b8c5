/** What a window is told of a programme that is changed: its days, the slides of each block, and what its YAML files hold. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { oncePer } from '../../../../domain/kernel/kept';
import { blockKinds } from '../../../../domain/programme/choices';
import type { DesignMedium, DesignSlide, DesignView } from '../../../../domain/programme/design';
import type { Plain } from '../../../../domain/programme/plain-data';
import { dataOfPair, halfOf, isPair, pairOf } from '../../../content/editing/paired-texts';
import { type SlideInText, slideTextsIn } from '../../../content/editing/slide-segments';
import { isFilmName, isPictureName, isPrintedPicture, mediaFolder } from '../../../content/picture-name';
import { parseYaml } from '../../../content/yaml-file';
import { faultOf } from '../../../store/disk';
import { type HeldFile, type HeldFiles, textOf } from './held-files';

/** Returns the block of a slide file; undefined for any other file. */
export const blockOf = (file: string): string | undefined => /^slides\/([A-Za-z0-9-]+)\.(?:en|sr)\.md$/u.exec(file)?.[1];
export const isData = (file: string): boolean => /^(?:figures\/)?[^/]+\.yaml$/u.test(file);

/** Null where it can't be read. */
export function dataOf(file: string, held: HeldFile | undefined): Plain {
  const text = textOf(held);
  if (text === undefined) return null;
  const read = parseYaml(file, text, z.json());
  return 'value' in read ? read.value : null;
}

/** Returns the data of a YAML file, or of a pair of texts; undefined where there is none. */
export function dataIn(file: string, files: HeldFiles): Plain | undefined {
  if (isPair(file)) return dataOfPair(file, { en: textOf(files.get(halfOf(file, 'en'))), sr: textOf(files.get(halfOf(file, 'sr'))) });
  return files.has(file) ? dataOf(file, files.get(file)) : undefined;
}

/** By which its data are known; undefined for any other file. */
export const dataNameOf = (file: string): string | undefined => (isData(file) ? file : pairOf(file));

/** A file that is changed is another value. */
const slidesInFile = oncePer((held: HeldFile): readonly SlideInText[] => slideTextsIn(textOf(held) ?? ''));

const slidesIn = (held: HeldFile | undefined): readonly SlideInText[] => (held ? slidesInFile(held) : []);

/** In the order of the English file; behind them those that Serbian alone has. */
export function slidesOf(block: string, files: HeldFiles): readonly DesignSlide[] {
  const of = (language: 'en' | 'sr'): readonly SlideInText[] => slidesIn(files.get(`slides/${block}.${language}.md`));
  const [en, sr] = [of('en'), of('sr')];
  const others = new Map(sr.map((slide) => [slide.id, slide]));
  const inEnglish = new Set(en.map(({ id }) => id));
  return [
    ...en.map(({ id, line, source }): DesignSlide => ({ id, line, en: source, sr: others.get(id)?.source })),
    ...sr.filter(({ id }) => !inEnglish.has(id)).map(({ id, line, source }): DesignSlide => ({ id, line, en: undefined, sr: source })),
  ];
}

const localized = z.object({ en: z.string().catch(''), sr: z.string().catch('') }).catch({ en: '', sr: '' });
const block = z.object({
  id: z.string(),
  kind: z.enum(blockKinds).catch('session'),
  title: localized,
  minutes: z.number().catch(0),
});
/** A draft may lack what the kit asks for; what can be told of it is told. */
const agenda = z.object({
  days: z.array(
    z.object({
      title: localized,
      starts: z.string().catch(''),
      blocks: z.array(z.unknown().transform((each) => block.safeParse(each).data)).catch([]),
    }),
  ),
});

export function daysOf(data: Plain): DesignView['days'] {
  const read = agenda.safeParse(data).data;
  return (read?.days ?? []).map(({ title, starts, blocks }) => ({ title, starts, blocks: blocks.filter((each) => each !== undefined) }));
}

/** Returns the title in the front matter; empty where there is none. */
const titleInText = (text: string | undefined): string =>
  /^title:\s*(?:"(?<quoted>[^"\n]*)"|(?<plain>[^\n]*?))\s*$/mu
    .exec(/^---\n[\s\S]*?\n---/u.exec(text ?? '')?.[0] ?? '')
    ?.slice(1)
    .find(Boolean) ?? '';

export const papersOf = (files: HeldFiles): DesignView['papers'] =>
  [...files.keys()].flatMap((file) => {
    const id = /^papers\/(.+)\.en\.md$/u.exec(file)?.[1];
    const title = (language: 'en' | 'sr'): string => titleInText(textOf(files.get(`papers/${id}.${language}.md`)));
    return id === undefined ? [] : [{ id, title: { en: title('en'), sr: title('sr') } }];
  });

/** A picture, film or sound of a programme: no text, so nothing of it is held but what the disk tells. */
export interface HeldMedium {
  readonly bytes: number;
  /** Another one once it is another file, or was written. */
  readonly look: string;
}

/** By their names in the folder. */
export type HeldMedia = ReadonlyMap<string, HeldMedium>;

/** In the folder of media, or beside the files, for what is printed. */
export const isMedium = (file: string): boolean => file.startsWith(`${mediaFolder}/`) || isPrintedPicture(file);

/** Undefined where there is none. Rejects with what else the disk says. */
export async function mediumAt(folder: string, file: string): Promise<HeldMedium | undefined> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await stat(join(folder, file), { bigint: true });
    return { bytes: Number(size), look: `${size} ${mtimeNs} ${ctimeNs} ${ino}` };
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function namesInMedia(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(join(folder, mediaFolder));
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** What else lies there the check tells. Rejects with what the disk says. */
export async function readMedia(folder: string): Promise<HeldMedia> {
  const inMedia = (await namesInMedia(folder)).filter((name) => isPictureName(name) || isFilmName(name));
  const files = [...inMedia.map((name) => `${mediaFolder}/${name}`), ...(await readdir(folder)).filter(isPrintedPicture)];
  const held = await Promise.all(files.map(async (file) => [file, await mediumAt(folder, file)] as const));
  return new Map(held.flatMap(([file, medium]) => (medium ? [[file, medium] as const] : [])));
}

/** Names of those that are not the same in both. */
export const otherMedia = (before: HeldMedia, now: HeldMedia): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file)?.look !== now.get(file)?.look).toSorted();

/** Names of those that stand beside the files, for what is printed. */
export const printedPicturesIn = (held: HeldMedia): readonly string[] => [...held.keys()].filter(isPrintedPicture).toSorted();

/** Pictures, films and sounds that slides can show. */
export const mediaIn = (held: HeldMedia): readonly DesignMedium[] =>
  [...held]
    .flatMap(([file, { bytes }]) => (file.startsWith(`${mediaFolder}/`) ? [{ name: file.slice(mediaFolder.length + 1), bytes }] : []))
    .toSorted(({ name: one }, { name: other }) => (one < other ? -1 : 1));
