/** Looks at a programme's folder: what can be used of it, and what is wrong. Takes seconds, and so is done in a process of its own. */
import type { Localized } from '../../domain/kernel/language';
import { faultOf } from '../store/disk';
import { checkProgramme } from './checks';
import { readBytes } from './content-files';
import type { ContentProblem } from './content-problem';
import { encodeProgramme, hashOfText } from './known-programmes';
import { namesFile } from './names-file';
import { readWithProblems } from './programme-folder';
import { titleIn } from './programme-title';

export interface LookOrder {
  readonly folder: string;
  /** `check` finds all that is wrong; `read` only what keeps a part of it from being used. */
  readonly what: 'read' | 'check';
}

export interface ProgrammeLook {
  /** Of the text that was read; undefined when the disk gave none. */
  readonly hash: string | undefined;
  /** Undefined when no file says it. */
  readonly title: Localized | undefined;
  /** What is sound in it, encoded; undefined when too little of it is. */
  readonly programme: string | undefined;
  /** Languages in which there are slides. */
  readonly languages: readonly ('en' | 'sr')[];
  readonly problems: readonly ContentProblem[];
}

/** Also of a folder from which the disk gives nothing: that is its problem. */
export async function lookAtProgramme({ folder, what }: LookOrder): Promise<ProgrammeLook> {
  try {
    const hash = await hashOfText(folder);
    const bytes = await readBytes(folder);
    const files = [...bytes.keys()];
    const { programme, problems } = await (what === 'check' ? checkProgramme(folder) : readWithProblems(folder));
    const languages = (['en', 'sr'] as const).filter((language) =>
      files.some((name) => name.startsWith('slides/') && name.endsWith(`.${language}.md`)),
    );
    return { hash, title: titleIn(bytes.get(namesFile)), programme: programme && encodeProgramme(programme), languages, problems };
  } catch (error) {
    const code = faultOf(error);
    if (code === undefined) throw error;
    const problem = { file: 'programme.yaml', line: 1, key: 'file-fault', values: { code } } as const;
    return { hash: undefined, title: undefined, programme: undefined, languages: [], problems: [problem] };
  }
}
