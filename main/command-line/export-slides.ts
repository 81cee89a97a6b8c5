/** Writes the slides of a training as a handout or a presentation into a folder; they are drawn by the Electron that was given to the command. */
import type { TrainingView } from '../../domain/desk/desk-view';
import { handoutDocument, type SlidesDocument, slidesDocuments } from '../../domain/export/documents';
import { type HandoutPart, hasOwnSlides } from '../../domain/export/handout';
import { isRefusal } from '../../domain/kernel/refusal';
import { type Answer, done, type Io, refused } from './answer';
import { type Given, UsageMistake } from './given';
import { languageOf } from './saved-into';
import { sentence } from './sentences';
import { type InTraining, refusedBy } from './with-kit';

/** Options that say something of slides alone, with the documents that they go with. */
export const slidesOptions = {
  day: slidesDocuments,
  block: slidesDocuments,
  notes: slidesDocuments,
  'per-page': [handoutDocument],
} as const satisfies Readonly<Record<string, readonly SlidesDocument[]>>;

const perPage = { '1': 1, '2': 2, '6': 6 } as const;

function partOf(day: '1' | '2' | undefined, block: string | undefined): HandoutPart {
  if (block !== undefined) return { of: 'block', block };
  return day === undefined ? { of: 'training' } : { of: 'day', day: day === '1' ? 1 : 2 };
}

/** Refuses a block that the window doesn't offer. */
function refuseUnknownBlock(block: string, agenda: TrainingView['agenda']): void {
  const blocks = agenda.flatMap((day) => day.blocks.filter(hasOwnSlides).map(({ id }) => id));
  if (!blocks.includes(block)) throw new UsageMistake('one-of', { option: '--block', choices: blocks.join(' ') });
}

/** Asks for both days unless one is given. Throws {@link UsageMistake}. */
export function slidesAsked(given: Given) {
  const day = given.optional('day') === undefined ? undefined : given.choice('day', ['1', '2']);
  const block = given.optional('block');
  if (day !== undefined && block !== undefined) throw new UsageMistake('either-or', { one: '--day', other: '--block' });
  return { block, part: partOf(day, block), notes: given.has('notes'), perPage: perPage[given.choice('per-page', ['1', '2', '6'], '6')] };
}

/** In the language of the training unless another is asked for. `path` tells where the file lies once it is there. */
export async function exportSlides(
  given: Given,
  { drawer, language: ours }: Io,
  opened: InTraining,
  document: SlidesDocument,
  path: () => string,
): Promise<Answer> {
  const { kit, translate, training } = opened;
  const { block, perPage: each, ...asked } = slidesAsked(given);
  if (!drawer) return refused(sentence(ours, 'no-drawer', { option: document, command: 'npm run kit' }));
  if (block !== undefined) refuseUnknownBlock(block, training().agenda);
  const request = { ...asked, language: languageOf(given)(opened) };
  const made =
    document === handoutDocument
      ? await kit.requests['export-handout']({ ...request, perPage: each })
      : await kit.requests['export-presentation'](request);
  if (made === undefined) throw new Error('The file was named and yet none was chosen');
  if (isRefusal(made)) return refusedBy(made, translate);
  return done([path()], { ...made, file: path() });
}
