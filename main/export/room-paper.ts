/** What a room left behind, as a paper: its agreement, questions, impressions, and its wishes for workshops without contacts. */

import type { YearMonth } from '../../domain/follow-up/schema';
import type { FollowUp } from '../../domain/follow-up/state';
import { followUpsByMonth } from '../../domain/follow-up/view';
import { type Language, typedOnPaper } from '../../domain/kernel/language';
import { writtenMonth } from '../../domain/kernel/written-dates';
import type { Paper, PaperBlock } from '../../domain/programme/paper';
import type { RoomLineView, RoomListsView } from '../../domain/room/lists-view';
import type { Translate } from '../translate';
import { paragraphInScript, titleInScript } from './plain-paragraph';

interface RoomPaperRequest {
  readonly place: string;
  /** In the paper's language. */
  readonly roomLists: Pick<RoomListsView, 'lists' | 'impressions'>;
  readonly followUps: readonly FollowUp[];
  /** The training's own language, in which people typed. */
  readonly spoken: Language;
  readonly language: Language;
  readonly translate: Translate;
}

type Typed = (text: string) => string;

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, content: paragraphInScript(text) });
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', content: paragraphInScript(text) });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): PaperBlock => ({
  kind: 'table',
  head: head.map(paragraphInScript),
  rows: rows.map((row) => row.map(paragraphInScript)),
});

/** A part that nothing stands in says so: who reads it knows that it wasn't lost. */
const part = (title: string, isEmpty: boolean, blocks: readonly PaperBlock[], translate: Translate): readonly PaperBlock[] => [
  heading(title),
  ...(isEmpty ? [paragraph(translate('roomPaper:nothing'))] : blocks),
];

function questionParts(questions: readonly RoomLineView[], typed: Typed, translate: Translate): readonly PaperBlock[] {
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  const answered = questions.filter(({ isAnswered }) => isAnswered);
  const head = [translate('roomPaper:question'), translate('roomPaper:asked-in')];
  const rowOf = ({ text, about }: RoomLineView): readonly string[] => [typed(text), about];
  const withAnswers = answered.map((line) => [...rowOf(line), typed(line.answer)]);
  return [
    ...part(translate('roomPaper:open'), open.length === 0, [table(head, open.map(rowOf))], translate),
    ...(answered.length === 0
      ? []
      : [heading(translate('roomPaper:answered')), table([...head, translate('roomPaper:answer')], withAnswers)]),
  ];
}

function wishParts(typed: Typed, { followUps, language, translate }: RoomPaperRequest): readonly PaperBlock[] {
  const named = (month: YearMonth | null): string => (month === null ? translate('followUp:any-month') : writtenMonth(month, language));
  const rows = followUpsByMonth(followUps).wishes.map(({ month, words }) => [
    words ? typed(words.school) : translate('followUp:erased'),
    typed(words?.wish ?? ''),
    named(month),
  ]);
  const blocks = [
    table([translate('followUp:school'), translate('followUp:wish'), translate('followUp:month')], rows),
    paragraph(translate('roomPaper:without-contacts')),
  ];
  return part(translate('roomPaper:wishes'), rows.length === 0, blocks, translate);
}

export function roomPaper(request: RoomPaperRequest): Paper {
  const { place, roomLists, spoken, language, translate } = request;
  const typed = typedOnPaper(spoken, language);
  const { lists, impressions } = roomLists;
  const agreement: PaperBlock = { kind: 'list', marker: 'point', items: lists.agreement.map(({ text }) => paragraphInScript(typed(text))) };
  const said = impressions.map(({ title, count, lines }) => [
    title === '' ? translate('roomLists:about-all') : title,
    String(count),
    lines.length === 0 ? translate('roomLists:result-erased') : typed(lines.map(({ text }) => text).join(' · ')),
  ]);
  const impressionTable = table([translate('roomPaper:session'), translate('roomPaper:count'), translate('roomPaper:said')], said);
  const body: readonly PaperBlock[] = [
    ...part(translate('roomPaper:agreement'), lists.agreement.length === 0, [agreement], translate),
    ...questionParts(lists.questions, typed, translate),
    ...part(translate('roomPaper:impressions'), said.length === 0, [impressionTable], translate),
    ...wishParts(typed, request),
  ];
  const title = translate('roomPaper:title', { place: typed(place) });
  return {
    id: 'room',
    kind: 'list',
    readers: 'trainers',
    title: titleInScript(title),
    review: undefined,
    contentNote: false,
    cardsOnPage: 4,
    sources: [],
    body: { en: body, sr: body },
  };
}
