/** Commands about the people of a training: a list that comes in, and a mark. Nobody is chosen where two could be meant. */
import { resolve } from 'node:path';
import type { ListPreview, ListPreviewRow } from '../../domain/desk/previews';
import { fold } from '../../domain/kernel/cyrillic';
import { isRefusal, refuse } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import { attendanceStates } from '../../domain/register/choices';
import { encodings } from '../../domain/register/encodings';
import { hasNames } from '../../domain/register/list';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { Translate } from '../translate';
import { type Answer, columns, done, type Io, refused, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { saidOfList, withSaid } from './said-of-list';
import { sentence } from './sentences';
import { inTraining, refusedBy } from './with-kit';

const wordsOf = ({ verdict, reason }: ListPreviewRow, translate: Translate): string => {
  if (reason !== undefined) return translate(`list:${reason}`);
  return verdict === 'new' ? translate('list:verdict-new') : '';
};

/** How the letters were read, unless in the one way that leaves no doubt, and what the kit never takes, as it stands in this list. */
function whatToKnow({ columns: read, rows, letters }: ListPreview, translate: Translate): readonly string[] {
  const names = read.flatMap(({ heading, neverTaken }, column) =>
    neverTaken ? [heading === '' ? translate('list:column-number', { number: column + 1 }) : heading] : [],
  );
  const contacts = rows.filter(({ contactLeftOut }) => contactLeftOut).length;
  const notes = rows.filter(({ noteLeftOut }) => noteLeftOut).length;
  const isDoubtful = letters !== undefined && letters.encoding !== 'utf-8';
  return [
    ...(isDoubtful
      ? [translate('list:letters-read', { encoding: translate(`list:encoding-${letters.encoding}`), sample: letters.sample })]
      : []),
    ...(names.length > 0 ? [translate('list:left-out-columns', { columns: names.join(', ') })] : []),
    ...(contacts > 0 ? [translate('list:left-out-contacts', { count: contacts })] : []),
    ...(notes > 0 ? [translate('list:left-out-notes', { count: notes })] : []),
  ];
}

/** Rows that only a person can decide on stay out, and make the exit code 1 like those that are refused. */
export function importList(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const path = resolve(given.word(1, 'FILE'));
  const isTrial = given.has('dry-run');
  const encoding = given.optional('encoding') === undefined ? undefined : given.choice('encoding', encodings);
  const typed = saidOfList(given);
  return inTraining(io, id, { list: path }, async ({ kit, language, translate }) => {
    const guessed = await kit.requests['preview-list']();
    if (guessed === undefined) throw new Error('The list was named and yet none was chosen');
    if (isRefusal(guessed)) return refusedBy(guessed, translate);
    const first = encoding === undefined ? guessed : await kit.requests['change-preview'](guessed.preview, { kind: 'encoding', encoding });
    const preview = isRefusal(first) ? first : await withSaid(first, typed, kit.requests['change-preview']);
    if (isRefusal(preview)) return refusedBy(preview, translate);
    const { rows, columns: read, file } = preview;
    if (!hasNames(read.map(({ field }) => field))) return refusedBy(refuse('list-without-names', undefined, { file }), translate);
    const lines = rows.map((row) => columns(row.line, row.verdict, row.name, row.school, row.town, row.contact, wordsOf(row, translate)));
    const result = rows.some(({ verdict }) => verdict === 'doubtful' || verdict === 'refused') ? withProblems : done;
    const parted = preview.isParted ? [translate('list:parted', { count: preview.sheets.length })] : [];
    const said = [...parted, ...whatToKnow(preview, translate)];
    if (isTrial) return result(lines, { rows, imported: 0 }, ...said, sentence(language, 'only-tried'));
    const fresh = rows.flatMap(({ line, verdict }) => (verdict === 'new' ? [line] : []));
    if (fresh.length === 0) return result(lines, { rows, imported: 0 }, ...said, translate('list:nobody-new'));
    const outcome = await kit.requests['import-list'](preview.preview, fresh);
    if (isRefusal(outcome)) return refusedBy(outcome, translate);
    const { imported } = outcome;
    return result(lines, { rows, imported }, ...said, translate('list:imported', { count: imported }));
  });
}

/** By id, or by the whole name in either order, whatever its script and diacritics. */
function participantsCalled(name: string, rows: readonly ParticipantRow[]): readonly ParticipantRow[] {
  const byId = rows.find(({ id }) => id === name);
  if (byId) return [byId];
  const wanted = fold(name);
  return rows.filter(({ person }) => {
    const { firstName, lastName } = person;
    return wanted === fold(fullName(person)) || wanted === fold(`${lastName} ${firstName}`);
  });
}

export function markParticipant(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const name = given.text('participant');
  const halfDay = given.choice('half-day', halfDays);
  const state = given.choice('state', attendanceStates);
  const at = given.optional('at') ?? '';
  if (at !== '' && state !== 'late' && state !== 'left-early') throw new UsageMistake('at-without-time', { option: '--at' });
  return inTraining(io, id, {}, async ({ kit, language, translate, training }) => {
    const found = participantsCalled(name, training().register.rows);
    const [row, ...others] = found;
    if (!row) return refused(sentence(language, 'nobody-of-this-name', { name }));
    if (others.length > 0) {
      const choices = found.map(({ id: choice, person }) => columns(choice, fullName(person), person.school, person.town));
      return refused(sentence(language, 'several-of-this-name', { name, count: found.length, option: '--participant' }), ...choices);
    }
    const outcome = await kit.requests.dispatch({ kind: 'mark', participant: row.id, halfDay, state, at });
    if (isRefusal(outcome)) return refusedBy(outcome, translate);
    const marked = training().register.rows.find(({ id: participant }) => participant === row.id)?.marks[halfDay];
    if (!marked) throw new Error(`Participant ${row.id} was marked and is not in the register`);
    const data = { participant: row.id, name: fullName(row.person), halfDay, state: marked.state, at: marked.at };
    return done([columns(data.participant, data.name, halfDay, data.state, data.at)], data);
  });
}
