/**
 * Programmes from folders that a person chose: looked at, and told what they are, before a training is made from one. Nothing of them is
 * kept but the copy that the training gets.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ChosenProgramme } from '../../../domain/desk/previews';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { leftOutIn } from '../../../domain/training/left-out';
import { BrokenProgramme } from '../../content/content-problem';
import { knownProgramme, type ParseApart, parsedBy } from '../../content/known-programmes';
import { faultOf } from '../../store/disk';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import { toldTrouble, troubleOf } from '../trouble';
import type { ShippedProgramme } from './programmes';

/** The shipped one has 150 files; whoever chose a whole disk has chosen wrongly. */
const mostFiles = 2_000;
const mostMegabytes = 2_000;

type Asking = Pick<Ports, 'files' | 'settings' | 'lookAtProgramme'>;

/** Whether it can be copied into a training: bounded, since it comes from anywhere. Rejects with what the disk says. */
async function isBounded(folder: string): Promise<boolean> {
  let bytes = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  if (files.length > mostFiles) return false;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return bytes <= mostMegabytes * 1_000_000;
}

/** The programme in a folder, or why there is none that can be used. */
export async function programmeAt(folder: string, language: Language, apart?: ParseApart): Promise<ShippedProgramme | Refusal> {
  try {
    if (!(await readdir(folder)).includes('programme.yaml')) return refuse('no-programme-there', undefined, { folder: basename(folder) });
    if (!(await isBounded(folder))) return refuse('programme-too-large', undefined, { files: mostFiles, most: mostMegabytes });
    return { folder, programme: await knownProgramme(folder, undefined, apart) };
  } catch (error) {
    if (!(error instanceof BrokenProgramme) && faultOf(error) === undefined) throw error;
    return refuse('programme-broken', undefined, { problem: toldTrouble(troubleOf(error, folder, language), translateIn(language)) });
  }
}

export class BroughtProgrammes {
  readonly #ports: Asking;
  readonly #chosen: ShippedProgramme[] = [];

  constructor(ports: Asking) {
    this.#ports = ports;
  }

  /** The one that {@link choose} called by this name. */
  find(choice: string): ShippedProgramme | undefined {
    return this.#chosen.find((_, index) => nameOf(index) === choice);
  }

  /** Undefined when the person chose no folder. */
  async choose(): Promise<ChosenProgramme | Refusal | undefined> {
    const { files, settings, lookAtProgramme } = this.#ports;
    const { language } = settings.data;
    const folder = await files.chooseFolder(translateIn(language), 'library:choose-programme');
    if (folder === undefined) return undefined;
    const found = await programmeAt(folder, language, parsedBy(lookAtProgramme));
    if (isRefusal(found)) return found;
    const { title, owner, days, statements, papers } = found.programme;
    const blocks = days.flatMap((day) => day.blocks);
    return {
      choice: { id: nameOf(this.#chosen.push(found) - 1), title: inLanguage(title, language) },
      folder: basename(folder),
      owner: inLanguage(owner, language),
      blocks: blocks.length,
      slides: blocks.reduce((sum, { slides }) => sum + slides.length, 0),
      statements: statements.length,
      papers: papers.length,
      leftOut: leftOutIn(found.programme, language),
    };
  }
}

/** No programme is called so: a name has no colon. */
const nameOf = (index: number): string => `chosen:${index + 1}`;
