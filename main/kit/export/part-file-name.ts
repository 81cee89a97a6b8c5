/** What a file of a training's slides is called. */
import { fileNameIn } from '../../../domain/export/file-name';
import type { HandoutPart } from '../../../domain/export/handout';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { blocksOf } from '../../../domain/programme/programme';
import { translateIn } from '../../translate';
import type { OpenTraining } from '../training/open-training';

export type PartFile = 'handout' | 'presentation';

/** Without its ending. Each part has a name of its own, so that one saved after another doesn’t take its place. */
export function partFileName(
  { details, programme }: Pick<OpenTraining, 'details' | 'programme'>,
  part: HandoutPart,
  language: Language,
  made: PartFile,
): string {
  const translate = translateIn(language);
  const what = translate(`${made}:file`);
  switch (part.of) {
    case 'training':
      return fileNameIn(details, what);
    case 'day':
      return fileNameIn(details, translate(`${made}:file-day`, { day: part.day }), details.days[part.day - 1]);
    case 'block': {
      const block = blocksOf(programme).find(({ id }) => id === part.block);
      return fileNameIn(details, [what, ...(block ? [inLanguage(block.short, language)] : [])].join(' '));
    }
  }
}
