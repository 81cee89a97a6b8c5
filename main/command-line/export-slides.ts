/** Writes the slides of a training as a handout or a presentation into a folder; they are drawn by the Electron that was given to the command. */
import { join, resolve } from 'node:path';
import type { TrainingView } from '../../domain/desk/desk-view';
import { type HandoutPart, hasOwnSlides } from '../../domain/export/handout';
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { nodeDisk } from '../store/node-disk';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { inTraining, refusedBy } from './with-kit';

export const slidesForms = ['handout', 'presentation'] as const;
export type SlidesForm = (typeof slidesForms)[number];
export const isOfSlides = (form: string): form is SlidesForm => slidesForms.some((each) => each === form);

const asked = (forms: readonly SlidesForm[]): string => forms.map((form) => `--as ${form}`).join(', ');

/** Other forms have no slides on their pages. */
export function refuseSlidesOptions(given: Given): void {
  refusePerPage(given);
  if (given.optional('block') !== undefined) throw new UsageMistake('goes-with', { option: '--block', forms: asked(slidesForms) });
  if (given.has('notes')) throw new UsageMistake('goes-with', { option: '--notes', forms: asked(slidesForms) });
}

function refusePerPage(given: Given): void {
  if (given.optional('per-page') !== undefined) throw new UsageMistake('goes-with', { option: '--per-page', forms: asked(['handout']) });
}

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

/** In the language of the training unless another is asked for; both days unless one is. */
export async function exportSlides(given: Given, io: Io, as: SlidesForm): Promise<Answer> {
  if (as === 'presentation') refusePerPage(given);
  const id = given.word(0, 'ID');
  const folder = resolve(given.text('out'));
  const day = given.optional('day') === undefined ? undefined : given.choice('day', ['1', '2']);
  const language = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  const block = given.optional('block');
  if (day !== undefined && block !== undefined) throw new UsageMistake('either-or', { one: '--day', other: '--block' });
  const choice = given.choice('per-page', ['1', '2', '6'], '6');
  if (!io.drawer) return refused(sentence(io.language, 'no-drawer', { option: asked([as]), command: 'npm run kit' }));
  let path = folder;
  const target = (suggested: string): string => {
    path = join(folder, suggested);
    return path;
  };
  return inTraining(io, id, { target }, async ({ kit, language: ours, translate, training }) => {
    if (block !== undefined) refuseUnknownBlock(block, training().agenda);
    const problem = await diskProblem(() => nodeDisk.makeFolder(folder), translate);
    if (problem !== undefined) return refused(sentence(ours, 'folder-unwritable', { folder, problem }));
    const request = { part: partOf(day, block), language: language ?? training().details.language, notes: given.has('notes') };
    const made =
      as === 'presentation'
        ? await kit.requests['export-presentation'](request)
        : await kit.requests['export-handout']({ ...request, perPage: perPage[choice] });
    if (made === undefined) throw new Error('The file was named and yet none was chosen');
    if (isRefusal(made)) return refusedBy(made, translate);
    return done([path], { ...made, file: path });
  });
}
