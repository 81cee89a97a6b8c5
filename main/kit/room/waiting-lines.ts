/**
 * Lines that people in the room wrote by telephone: on the disk before that is said to them, read by the trainer alone, and part of the room's
 * lists only once a trainer takes them there. One that was taken keeps its words here, so that Undo lets it wait again. Whose name a line may hold is asked when it is taken, never of whoever wrote it: else a stranger
 * could try which names are on the register.
 */
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { longestLine } from '../../../domain/room/choices';
import {
  type WaitingLines as Lines,
  mostWaiting,
  noneWaiting,
  stillWaiting,
  type WaitingLine,
  type WaitingView,
  wasWritten,
  withoutWaiting,
  withWaiting,
} from '../../../domain/room/waiting';
import type { RoomAnswer } from '../../../domain/telephones/page';
import { tidyText } from '../../../domain/training/tidy';
import { forgetWaiting, readWaiting, writeWaiting } from '../../store/lines-waiting';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

export interface GivenLine extends WaitingLine {
  /** The trainer has it open. */
  readonly isAsked: boolean;
}

export class WaitingLines {
  readonly #ports: Ports;
  readonly #notices: Notices;
  readonly #changed: () => void;
  /** The files as they were read or written last: views can't wait for the disk. */
  readonly #known = new Map<TrainingId, Lines>();
  /** What was removed in this start of the kit, act by act, the last one last. */
  #removed: readonly { readonly training: TrainingId; readonly lines: readonly [WaitingLine, ...WaitingLine[]] }[] = [];

  constructor(ports: Ports, notices: Notices, changed: () => void) {
    this.#ports = ports;
    this.#notices = notices;
    this.#changed = changed;
  }

  /** A file that can't be read now counts as none: whoever takes a line hears why. */
  async readOnce(open: OpenTraining): Promise<void> {
    const { id } = open.log;
    const known = this.#known.get(id);
    if (wasErased(open)) this.#removed = this.#removed.filter(({ training }) => training !== id);
    if (!known || (wasErased(open) && known !== noneWaiting)) await this.#read(open);
  }

  view(open: OpenTraining): WaitingView {
    if (wasErased(open)) return { lines: [], broughtBack: undefined };
    const removed = this.#lastRemoved(open)?.lines;
    return {
      lines: stillWaiting(this.#known.get(open.log.id) ?? noneWaiting, open.log.training.state.run.lists),
      broughtBack: removed && { list: removed[0].list, ids: removed.map(({ id }) => id) },
    };
  }

  /** All in one writing; one answer for each, in their order. What is there already is told so, also once nobody asks for more. */
  async add(open: OpenTraining, given: readonly GivenLine[]): Promise<readonly RoomAnswer[]> {
    const before = await this.#read(open);
    if (isRefusal(before)) return given.map(() => 'not-saved');
    let lines = before;
    const answers = given.map(({ isAsked, ...line }): RoomAnswer => {
      if (wasWritten(lines, line.id)) return 'already';
      if (!isAsked || wasErased(open)) return 'closed';
      const text = tidyText(line.text);
      if (text === '' || text.length > longestLine) return 'unfit';
      if (stillWaiting(lines, open.log.training.state.run.lists).length >= mostWaiting) return 'enough';
      lines = withWaiting(lines, { ...line, text });
      return 'done';
    });
    if (lines === before) return answers;
    const refused = await this.#write(open, lines);
    return refused ? answers.map((answer) => (answer === 'done' ? 'not-saved' : answer)) : answers;
  }

  /** Into its list, as if it had been typed there. `block`: what it is about; null for where the room was. */
  async take(open: OpenTraining, id: string, block: string | null, confirmed: boolean): Promise<Outcome> {
    const line = this.#find(open, id);
    if (!line) return refuse('no-such-line');
    const { list, text } = line;
    return open.act({ kind: 'add-line', list, text, block: block ?? line.block, confirmed, line: id }, this.#changed);
  }

  /** Those of them that wait still, all in one writing. */
  async remove(open: OpenTraining, ids: readonly string[]): Promise<Outcome> {
    const [first, ...others] = this.view(open).lines.filter(({ id }) => ids.includes(id));
    if (!first) return refuse('no-such-line');
    const lines = [first, ...others] as const;
    const done = await this.#change(open, (waiting) =>
      withoutWaiting(
        waiting,
        lines.map(({ id }) => id),
      ),
    );
    if (!isRefusal(done)) this.#removed = [...this.#removed, { training: open.log.id, lines }];
    return done;
  }

  async bringBack(open: OpenTraining): Promise<Outcome> {
    const removed = this.#lastRemoved(open);
    if (!removed || wasErased(open)) return refuse('nothing-to-undo');
    const done = await this.#change(open, (waiting) => removed.lines.reduce(withWaiting, waiting));
    if (!isRefusal(done)) this.#removed = this.#removed.filter((each) => each !== removed);
    return done;
  }

  #lastRemoved({ log }: OpenTraining) {
    return this.#removed.findLast(({ training }) => training === log.id);
  }

  #find(open: OpenTraining, id: string): WaitingLine | undefined {
    return this.view(open).lines.find((line) => line.id === id);
  }

  async #change(open: OpenTraining, change: (lines: Lines) => Lines): Promise<Outcome> {
    const before = await this.#read(open);
    if (isRefusal(before)) return before;
    return (await this.#write(open, change(before))) ?? { done: true };
  }

  async #read(open: OpenTraining): Promise<Lines | Refusal> {
    const { disk, dataFolder, aside } = this.#ports;
    const { id } = open.log;
    const read = await this.#orRefuse(async () => {
      if (!wasErased(open)) return readWaiting(disk, dataFolder, id, aside.today);
      await forgetWaiting(disk, dataFolder, id);
      return { waiting: noneWaiting, damaged: undefined };
    }, 'lines-unreadable');
    if (isRefusal(read)) return read;
    if (read.damaged !== undefined) this.#notices.add({ notice: 'lines-set-aside', values: { file: read.damaged } });
    this.#known.set(id, read.waiting);
    return read.waiting;
  }

  async #write(open: OpenTraining, lines: Lines): Promise<Refusal | undefined> {
    const { disk, dataFolder } = this.#ports;
    const { id } = open.log;
    const written = await this.#orRefuse(() => writeWaiting(disk, dataFolder, id, lines), 'not-written');
    if (isRefusal(written)) return written;
    this.#known.set(id, lines);
    return undefined;
  }

  #orRefuse<Result>(work: () => Promise<Result>, refused: 'lines-unreadable' | 'not-written'): Promise<Result | Refusal> {
    return orRefuse(work, refused, translateIn(this.#ports.settings.data.language));
  }
}

/** With a training's persons went what anybody may have written of them. */
const wasErased = ({ log }: OpenTraining): boolean => log.training.state.erased !== undefined;
