/** A room's lists: what is written is kept at once, and comes on the projector only when a person says so. */

import { type Refusal, refuse } from '../kernel/refusal';
import type { Programme } from '../programme/programme';
import { nameIn } from '../register/names-in-text';
import { roomOf } from '../stage/freeze';
import type { TrainingCommand } from '../training/command';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { tidyText } from '../training/tidy';
import { longestLine, roomListNames } from './choices';
import { linesOf } from './room-lists';
import type { RoomListName } from './schema';

const longestAnswer = 400;

type Of<Kind extends TrainingCommand['kind']> = Extract<TrainingCommand, { readonly kind: Kind }>;

/** The text as it is kept, or why it can't be. It is asked about a name once. */
function checked(text: string, confirmed: boolean, { participants }: TrainingState, longest: number): string | Refusal {
  const tidy = tidyText(text);
  if (tidy.length > longest) return refuse('text-too-long', 'text', { longest });
  const people = participants.flatMap(({ person }) => person ?? []);
  const word = nameIn(tidy, people);
  return word !== undefined && !confirmed ? refuse('line-holds-name', 'text', { word }) : tidy;
}

const idsOf = ({ run }: TrainingState, name: RoomListName, programme: Programme): readonly string[] =>
  linesOf(run.lists, name, programme, 'en').map(({ id }) => id);

const stands = (state: TrainingState, line: string, programme: Programme): boolean =>
  roomListNames.some((name) => idsOf(state, name, programme).includes(line));

export function addLine(state: TrainingState, command: Of<'add-line'>, { programme, newId }: Context): Decision | Refusal {
  const { list, block, line } = command;
  if (line !== undefined && state.run.lists.added.some(({ id }) => id === line)) return [];
  const text = checked(command.text, command.confirmed, state, longestLine);
  if (typeof text !== 'string') return text;
  if (text === '') return refuse('line-empty', 'text');
  const { day } = state.run;
  const about = block ?? (list === 'questions' ? (roomOf(state.run).slide?.block ?? null) : null);
  const isKnown = about === null || programme.days.some(({ blocks }) => blocks.some(({ id }) => id === about));
  if (!isKnown) return refuse('no-such-block');
  return [{ type: 'room-line-added', body: { line: line ?? newId(), list, block: about, day: day ?? null }, personal: { text } }];
}

export function changeLine(state: TrainingState, { line, text, confirmed }: Of<'change-line'>, { programme }: Context): Decision | Refusal {
  if (!stands(state, line, programme)) return refuse('no-such-line');
  const tidy = checked(text, confirmed, state, longestLine);
  if (typeof tidy !== 'string') return tidy;
  if (tidy === '') return refuse('line-empty', 'text');
  return [{ type: 'room-line-changed', body: { line }, personal: { text: tidy } }];
}

export const removeLine = (state: TrainingState, line: string, { programme }: Context): Decision | Refusal =>
  stands(state, line, programme) ? [{ type: 'room-line-removed', body: { line } }] : refuse('no-such-line');

/** `to`: its place among the others, from 0. */
export function moveLine(state: TrainingState, { list, line, to }: Of<'move-line'>, { programme }: Context): Decision | Refusal {
  const ids = idsOf(state, list, programme);
  if (!ids.includes(line)) return refuse('no-such-line');
  const others = ids.filter((id) => id !== line);
  const lines = others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, line);
  return lines.every((id, index) => id === ids[index]) ? [] : [{ type: 'room-lines-ordered', body: { list, lines } }];
}

export function answerQuestion(state: TrainingState, command: Of<'answer-question'>, { programme }: Context): Decision | Refusal {
  const { line, isAnswered } = command;
  if (!idsOf(state, 'questions', programme).includes(line)) return refuse('no-such-line');
  const answer = checked(command.text, command.confirmed, state, longestAnswer);
  if (typeof answer !== 'string') return answer;
  return [{ type: 'question-answered', body: { line, isAnswered }, personal: { answer: isAnswered ? answer : '' } }];
}

/** Asking for what is there takes it away. */
export function showList(state: TrainingState, { list }: Of<'show-list'>, { programme }: Context): Decision | Refusal {
  const { run } = state;
  if (run.day === undefined) return refuse('no-day-running');
  const isThere = run.cover === 'list' && run.list?.name === list.name && run.list.page === list.page && run.list.line === list.line;
  if (isThere) return [{ type: 'screen-covered', body: { cover: 'none' } }];
  if (list.line !== null && !idsOf(state, list.name, programme).includes(list.line)) return refuse('no-such-line');
  const shown: DomainEvent = { type: 'screen-covered', body: { cover: 'list', list } };
  return [shown];
}
