/** What was done since a programme was opened, so that it can be taken back and done again. In memory: what was done is on the disk. */
import type { ProgrammeChange } from '../../../../domain/programme/design';
import { type Splice, spliceBetween, spliced, turnedRound } from '../../../content/editing/splice';

type Kind = Exclude<ProgrammeChange['kind'], 'undo' | 'redo'>;

/** A step of a file that came, went, or holds no text: the whole file. */
type FileStep =
  | { readonly file: string; readonly splice: Splice }
  | { readonly file: string; readonly before: Uint8Array | undefined; readonly after: Uint8Array | undefined };

export interface Step {
  readonly kind: Kind;
  /** What was changed, where going on with it is the same step; undefined where it never is. */
  readonly place: string | undefined;
  readonly files: readonly FileStep[];
}

/** Contents of a file before and after; undefined where there is none. */
export interface FileEdit {
  readonly file: string;
  readonly before: string | Uint8Array | undefined;
  readonly after: string | Uint8Array | undefined;
}

const bytes = (content: string | Uint8Array | undefined): Uint8Array | undefined =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const fileStep = ({ file, before, after }: FileEdit): FileStep =>
  typeof before === 'string' && typeof after === 'string'
    ? { file, splice: spliceBetween(before, after) }
    : { file, before: bytes(before), after: bytes(after) };

const turned = ({ kind, place, files }: Step): Step => ({
  kind,
  place,
  files: files.map((step) =>
    'splice' in step ? { file: step.file, splice: turnedRound(step.splice) } : { file: step.file, before: step.after, after: step.before },
  ),
});

/** What a step makes of the texts; undefined where something else stands at its place. */
export function editsOf({ files }: Step, textOf: (file: string) => string | undefined): readonly FileEdit[] | undefined {
  const edits: FileEdit[] = [];
  for (const step of files) {
    if (!('splice' in step)) {
      edits.push(step);
      continue;
    }
    const before = textOf(step.file);
    const after = before === undefined ? undefined : spliced(before, step.splice);
    if (after === undefined) return undefined;
    edits.push({ file: step.file, before, after });
  }
  return edits;
}

/** More than anybody takes back; the oldest are forgotten. */
const most = { steps: 1_000, bytes: 300_000_000 };

const sizeOf = ({ files }: Step): number =>
  files.reduce(
    (sum, step) =>
      sum +
      ('splice' in step
        ? 2 * (step.splice.removed.length + step.splice.inserted.length)
        : (step.before?.length ?? 0) + (step.after?.length ?? 0)),
    0,
  );

export class History {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];

  get undo(): Step | undefined {
    const last = this.#done.at(-1);
    return last && turned(last);
  }

  get redo(): Step | undefined {
    return this.#undone.at(-1);
  }

  /** Something was done with the file that can be taken back, or done again. */
  has(file: string): boolean {
    return [...this.#done, ...this.#undone].some(({ files }) => files.some((step) => step.file === file));
  }

  /** `goesOn`: a person goes on typing in the same place; `before`: the text before it. */
  did(step: Step, goesOn: boolean, edits: readonly FileEdit[]): void {
    const last = this.#done.at(-1);
    const whole = goesOn && last?.place !== undefined && last.place === step.place ? joined(last, edits) : undefined;
    this.#done = whole ? [...this.#done.slice(0, -1), whole] : [...this.#done, step];
    this.#undone = [];
    while (this.#done.length > most.steps || this.#done.reduce((sum, each) => sum + sizeOf(each), 0) > most.bytes) {
      this.#done = this.#done.slice(1);
    }
  }

  undid(): void {
    const last = this.#done.at(-1);
    if (!last) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
  }

  redid(): void {
    const next = this.#undone.at(-1);
    if (!next) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, next];
  }

  /** What somebody changed outside can't be taken back here, and what came before doesn't fit any more. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }
}

/** Undefined where the two don't change the same one text. */
function joined(last: Step, [edit, ...others]: readonly FileEdit[]): Step | undefined {
  const [first, ...rest] = last.files;
  if (!edit || !first || others.length > 0 || rest.length > 0 || first.file !== edit.file || !('splice' in first)) return undefined;
  const { before: between, after } = edit;
  if (typeof between !== 'string' || typeof after !== 'string') return undefined;
  const before = spliced(between, turnedRound(first.splice));
  return before === undefined ? undefined : { ...last, files: [{ file: edit.file, splice: spliceBetween(before, after) }] };
}
