/** A list on its way in: chosen or pasted, read, previewed, and imported only when a person confirms that preview. */

import type { Imported, ListChange, ListColumn, ListPreview } from '../../../domain/desk/previews';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { hasNames, isConsistent } from '../../../domain/register/list';
import type { Person } from '../../../domain/register/schema';
import { takeList } from '../../../domain/register/take-list';
import { withTidiedNames } from '../../../domain/register/tidy-name';
import { standOnCertified } from '../../../domain/signing/certified-list';
import { completionsOf, type FoundCompletion } from '../../lists/completions';
import { contactIn, looksPersonal } from '../../lists/contact';
import { withChosen, withKnown } from '../../lists/known-headings';
import { judgeList, shown } from '../../lists/preview';
import { type ListFile, readSheet } from '../../lists/read-list';
import { peopleIn, type Reading } from '../../lists/reading';
import { type Row, rowsToHeading } from '../../lists/table';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { OpenTraining } from '../training/open-training';
import type { ListReader } from './list-reader';

interface Understood {
  readonly byItself: Reading;
  /** With what a person chose for such headings before. */
  readonly known: Reading;
}

interface WaitingList {
  readonly list: ListFile;
  readonly sheet: number;
  readonly reading: Reading;
  /** Before a person said anything of its columns. */
  readonly understood: Understood;
  /** Line of the heading that the kit found; undefined when it found none. */
  readonly headingFound: number | undefined;
  readonly shown: ListPreview;
  /** By the line where their row begins. */
  readonly people: ReadonlyMap<number, Person>;
  readonly completions: ReadonlyMap<number, FoundCompletion>;
}

const samplesOfColumn = 3;

const columnsOf = ({ headings, fields, neverTaken, rows }: Reading, { byItself, known }: Understood): readonly ListColumn[] =>
  fields.map((field, column) => {
    const isNever = neverTaken[column] === true;
    const cells = isNever ? [] : rows.map((row) => contactIn(row.cells[column] ?? '')?.trim() ?? '').filter((cell) => cell !== '');
    const isRemembered = field === known.fields[column] && field !== byItself.fields[column];
    return {
      heading: headings[column] ?? '',
      samples: cells.slice(0, samplesOfColumn).map(shown),
      neverTaken: isNever,
      field,
      isRemembered,
    };
  });

/** Rows among which a person chooses the heading. */
const topOf = (rows: readonly Row[]): ListPreview['top'] =>
  rows.slice(0, rowsToHeading).map(({ line, cells }) => ({
    line,
    cells: cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '' && !looksPersonal(cell))
      .map(shown),
  }));

export class ListsIn {
  readonly #newId: Ports['newId'];
  readonly #preferences: Preferences;
  readonly #reader: ListReader;
  #waiting: WaitingList | undefined;

  constructor({ newId }: Ports, preferences: Preferences, reader: ListReader) {
    this.#newId = newId;
    this.#preferences = preferences;
    this.#reader = reader;
  }

  async choose(open: OpenTraining): Promise<ListPreview | Refusal | undefined> {
    const list = await this.#reader.choose('people');
    return list === undefined || isRefusal(list) ? list : this.#preview(open, list);
  }

  async paste(open: OpenTraining, text: string): Promise<ListPreview | Refusal> {
    const list = await this.#reader.paste('people', text);
    return isRefusal(list) ? list : this.#preview(open, list);
  }

  /** The same list, understood as a person says. */
  async change(open: OpenTraining, preview: string, change: ListChange): Promise<ListPreview | Refusal> {
    const waiting = this.#waiting;
    if (waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { list, sheet, reading, understood, headingFound, shown: before } = waiting;
    if (change.kind === 'encoding') {
      const again = await this.#reader.again(list, change.encoding);
      return isRefusal(again) ? again : this.#preview(open, again);
    }
    if (change.kind === 'sheet') return this.#preview(open, list, change.sheet);
    if (change.kind === 'heading') {
      if (change.line !== null && !before.top.some(({ line }) => line === change.line)) return refuse('wrong-message');
      const otherwise = this.#read(list, sheet, change.line);
      if (isRefusal(otherwise)) return otherwise;
      if (otherwise.known.rows.length === 0) return refuse('list-empty', undefined, { file: list.file });
      return this.#show(open, { list, sheet, reading: otherwise.known, understood: otherwise, headingFound }, before.isTidied);
    }
    if (change.kind === 'names') return this.#show(open, { list, sheet, reading, understood, headingFound }, change.isTidied);
    const { fields, nameOrder } = change;
    if (fields.length !== reading.fields.length || !isConsistent(fields)) return refuse('wrong-message');
    if (fields.some((field, column) => field !== 'unused' && reading.neverTaken[column])) return refuse('wrong-message');
    const said = { ...reading, fields, nameOrder };
    return this.#show(open, { list, sheet, reading: said, understood, headingFound }, before.isTidied);
  }

  /** Imports those lines of the list that was previewed under this name, and of no other; `filling` fill in what they know of people who are here. */
  async import(
    open: OpenTraining,
    preview: string,
    lines: readonly number[],
    filling: readonly number[] = [],
  ): Promise<Imported | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const {
      shown: { rows },
      people,
      completions,
      reading,
      understood: { known: understood },
      headingFound,
    } = this.#waiting;
    const wanted = new Set(lines);
    const coming = rows.filter(({ line, verdict }) => wanted.has(line) && (verdict === 'new' || verdict === 'doubtful'));
    const context = open.decisionContext();
    const completing = filling.flatMap((line) => {
      const found = completions.get(line);
      return found ? [{ ...found, fields: found.shown.fills.map(({ field }) => field) }] : [];
    });
    const decision = takeList(
      open.log.training,
      coming.flatMap(({ line }) => people.get(line) ?? []),
      completing,
      context,
    );
    if (isRefusal(decision)) return decision;
    const kept = await open.keep(decision, context.moment);
    if (isRefusal(kept)) return kept;
    this.#waiting = undefined;
    /* A row that a person said to be the heading may be somebody's. */
    if (reading.fields !== understood.fields && reading.headingLine === headingFound) {
      await this.#preferences.use({ listHeadings: withChosen(this.#preferences.data.listHeadings, understood, reading) });
    }
    const completed = decision.filter(({ type }) => type === 'participant-changed').length;
    return { imported: coming.length, completed };
  }

  #read(list: ListFile, sheet: number, heading?: number | null): Understood | Refusal {
    const byItself = readSheet(list, sheet, heading);
    return isRefusal(byItself) ? byItself : { byItself, known: withKnown(byItself, this.#preferences.data.listHeadings) };
  }

  #preview(open: OpenTraining, list: ListFile, sheet = list.likeliest): ListPreview | Refusal {
    const understood = this.#read(list, sheet);
    if (isRefusal(understood)) return understood;
    const { file } = list;
    const { byItself, known } = understood;
    if (byItself.rows.length === 0) return refuse('list-empty', undefined, { file });
    /* One column, or only such as hold something else: there is nothing to choose from. */
    const isHopeless = byItself.fields.length < 2 || !byItself.fields.includes('unused');
    if (!hasNames(byItself.fields) && isHopeless) return refuse('list-without-names', undefined, { file });
    return this.#show(open, { list, sheet, reading: known, understood, headingFound: byItself.headingLine });
  }

  #show(open: OpenTraining, of: Omit<WaitingList, 'shown' | 'people' | 'completions'>, tidied = false): ListPreview {
    const { list, sheet, reading, understood } = of;
    const listed = peopleIn(reading);
    const { training } = open.log;
    const { participants } = training.state;
    const judged = judgeList(
      listed,
      participants.flatMap(({ person }) => person ?? []),
    );
    const completions = completionsOf(listed, judged, participants, standOnCertified(training));
    const preview: ListPreview = {
      preview: this.#newId(),
      file: list.file,
      sheets: list.sheets.map(({ name }) => name),
      sheet,
      letters: list.letters,
      isParted: list.sheets.some(({ isPart }) => isPart),
      top: topOf(list.sheets[sheet]?.rows ?? []),
      heading: reading.headingLine,
      columns: columnsOf(reading, understood),
      nameOrder: reading.nameOrder,
      isTidied: tidied,
      rows: judged.map((row) => ({ ...row, completion: completions.get(row.line)?.shown })),
    };
    this.#waiting = {
      ...of,
      shown: preview,
      people: new Map(listed.map(({ line, person }) => [line, tidied ? withTidiedNames(person) : person])),
      completions,
    };
    return preview;
  }
}
