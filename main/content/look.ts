/**
 * Looks at a programme's folder: what can be used of it, and what is wrong. Takes seconds, and so is done in a process of its own; again and
 * again, while somebody changes it, it takes a part of one.
 */
import type { Localized } from '../../domain/kernel/language';
import { faultOf } from '../store/disk';
import { checkFiles } from './checks';
import { type FilesInBytes, readBytes, textsIn } from './content-files';
import type { ContentProblem } from './content-problem';
import { KeptReading } from './kept-reading';
import { encodeProgramme, hashOf } from './known-programmes';
import { namesFile } from './names-file';
import { programmeFrom } from './programme-folder';
import { titleIn } from './programme-title';

/**
 * `check` finds all that is wrong; `read` only what keeps a part of it from being used; `problems` is `check` without the programme, `judge` is
 * `read` without it, of files that may lie nowhere.
 */
export type LookOrder =
  | { readonly folder: string; readonly what: 'read' | 'check' | 'problems' }
  | { readonly files: FilesInBytes; readonly what: 'judge' };

export interface ProgrammeLook {
  /** The hash of the text that was read; undefined when the disk gave none. */
  readonly hash: string | undefined;
  /** Undefined when no file says it. */
  readonly title: Localized | undefined;
  /** Undefined when too little of it is sound. */
  readonly id: string | undefined;
  /** What is sound in it, encoded; undefined when too little of it is, or only problems were asked for. */
  readonly programme: string | undefined;
  /** Languages in which there are slides. */
  readonly languages: readonly ('en' | 'sr')[];
  readonly problems: readonly ContentProblem[];
}

/** What it read stays until the next look. Also of a folder from which the disk gives nothing: that is its problem. */
export function newLook(): (order: LookOrder) => Promise<ProgrammeLook> {
  const kept = new KeptReading();
  return (order) => lookWith(kept, order);
}

export const lookAtProgramme = (order: LookOrder): Promise<ProgrammeLook> => newLook()(order);

async function lookWith(kept: KeptReading, order: LookOrder): Promise<ProgrammeLook> {
  try {
    /* All is said of the same texts, though somebody may be writing others just now. */
    const bytes = 'files' in order ? order.files : await readBytes(order.folder);
    const texts = textsIn(bytes);
    const { programme, problems } =
      order.what === 'read' || order.what === 'judge' ? programmeFrom(texts) : await checkFiles(order.folder, texts, kept);
    const languages = (['en', 'sr'] as const).filter((language) =>
      [...bytes.keys()].some((name) => name.startsWith('slides/') && name.endsWith(`.${language}.md`)),
    );
    const encoded = programme && (order.what === 'read' || order.what === 'check') ? encodeProgramme(programme) : undefined;
    return { hash: hashOf(bytes), title: titleIn(bytes.get(namesFile)), id: programme?.id, programme: encoded, languages, problems };
  } catch (error) {
    const code = faultOf(error);
    if (code === undefined) throw error;
    const problem = { file: 'programme.yaml', line: 1, key: 'file-fault', values: { code } } as const;
    return { hash: undefined, title: undefined, id: undefined, programme: undefined, languages: [], problems: [problem] };
  }
}
