/** The lines of a programme's files that hold what pictures are made of. */
import type { z } from 'zod';
import type { Language } from '../../domain/kernel/language';
import type { PictureSubject } from '../../domain/stage/every-picture';
import { readText } from './content-files';
import type { ContentProblem } from './content-problem';
import { isUnread } from './content-text';
import { helplinesSchema, programmeSchema, statementsSchema } from './schemas';
import { type NamedSlideFile, slideFilesIn } from './slide-files';
import { parseYaml } from './yaml-file';

type Place = Pick<ContentProblem, 'file' | 'line'>;
type Written = 'en' | 'sr';

const writtenIn = (language: Language): Written => (language === 'en' ? 'en' : 'sr');

export interface SubjectPlaces {
  readonly of: (subject: PictureSubject, language: Language) => Place;
}

/** Finds the places in a programme that could be read. Rejects with what the disk says. */
export async function subjectPlaces(programmeFolder: string): Promise<SubjectPlaces> {
  const slides = await slideFilesIn(programmeFolder);
  const yaml = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const text = await readText(programmeFolder, file);
    const checked = isUnread(text) ? { problems: text } : parseYaml(file, text, schema);
    if ('problems' in checked) throw new Error(`${file} was read before, and now it can't be`);
    return checked;
  };
  const statements = await yaml('statements.yaml', statementsSchema);
  const helplines = await yaml('helplines.yaml', helplinesSchema);
  const about = await yaml('programme.yaml', programmeSchema);
  const statementLine = (id: number, part: 'text' | 'reason', language: Written): number => {
    const index = statements.value.statements.findIndex((statement) => statement.id === id);
    return statements.lineOf(['statements', index, part, language]);
  };
  return {
    of: (subject, language) => {
      const written = writtenIn(language);
      switch (subject.kind) {
        case 'slide':
          return slidePlace(slides, subject, written);
        case 'statement':
          return {
            file: 'statements.yaml',
            line: statementLine(subject.statement, subject.phase === 'answer' ? 'reason' : 'text', written),
          };
        case 'activity':
          return { file: 'activities.yaml', line: 1 };
        case 'quiz':
          return { file: 'quiz.yaml', line: 1 };
        case 'summary':
          return { file: 'statements.yaml', line: 1 };
        case 'helplines':
          return { file: 'helplines.yaml', line: helplines.lineOf(['others']) };
        case 'title':
          return { file: 'programme.yaml', line: about.lineOf(['title', written]) };
        case 'sources':
          return { file: 'sources.yaml', line: 1 };
      }
    },
  };
}

function slidePlace(
  files: readonly NamedSlideFile[],
  { block, slide }: Extract<PictureSubject, { readonly kind: 'slide' }>,
  language: Written,
): Place {
  const found = files.find((each) => each.block === block && each.language === language);
  return { file: found?.file ?? `slides/${block}.${language}.md`, line: found?.slides.find(({ id }) => id === slide)?.line ?? 1 };
}
