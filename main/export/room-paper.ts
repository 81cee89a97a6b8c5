/** What a room left behind, as a paper: its agreement, questions, impressions, and its wishes for workshops without contacts. */

import type { YearMonth } from '../../domain/follow-up/schema';
import type { FollowUp } from '../../domain/follow-up/state';
import { followUpsByMonth } from '../../domain/follow-up/view';
import type { Language } from '../../domain/kernel/language';
import type { Paper, PaperBlock } from '../../domain/programme/paper';
import type { RoomLineView, RoomListsView } from '../../domain/room/lists-view';
import type { Say } from '../words';
import { plainParagraph } from './paper-type';

interface RoomPaperRequest {
  readonly place: string;
  /** In the paper's language. */
  readonly roomLists: Pick<RoomListsView, 'lists' | 'impressions'>;
  readonly followUps: readonly FollowUp[];
  readonly language: Language;
  readonly say: Say;
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, content: plainParagraph(text) });
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', content: plainParagraph(text) });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): PaperBlock => ({
  kind: 'table',
  head: head.map(plainParagraph),
  rows: rows.map((row) => row.map(plainParagraph)),
});

/** A part that nothing stands in says so: who reads it knows that it wasn't lost. */
const part = (title: string, isEmpty: boolean, blocks: readonly PaperBlock[], say: Say): readonly PaperBlock[] => [
  heading(title),
  ...(isEmpty ? [paragraph(say('roomPaper:nothing'))] : blocks),
];

function questionParts(questions: readonly RoomLineView[], say: Say): readonly PaperBlock[] {
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  const answered = questions.filter(({ isAnswered }) => isAnswered);
  const head = [say('roomPaper:question'), say('roomPaper:asked-in')];
  const rowOf = ({ text, about }: RoomLineView): readonly string[] => [text, about];
  const withAnswers = answered.map((line) => [...rowOf(line), line.answer]);
  return [
    ...part(say('roomPaper:open'), open.length === 0, [table(head, open.map(rowOf))], say),
    ...(answered.length === 0 ? [] : [heading(say('roomPaper:answered')), table([...head, say('roomPaper:answer')], withAnswers)]),
  ];
}

function wishParts(followUps: readonly FollowUp[], { language, say }: RoomPaperRequest): readonly PaperBlock[] {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const named = (month: YearMonth | null): string =>
    month === null ? say('followUp:any-month') : format.format(new Date(`${month}-01T00:00:00Z`));
  const rows = followUpsByMonth(followUps).wishes.map(({ month, words }) => [
    words?.school ?? say('followUp:erased'),
    words?.wish ?? '',
    named(month),
  ]);
  const blocks = [
    table([say('followUp:school'), say('followUp:wish'), say('followUp:month')], rows),
    paragraph(say('roomPaper:without-contacts')),
  ];
  return part(say('roomPaper:wishes'), rows.length === 0, blocks, say);
}

export function roomPaper(request: RoomPaperRequest): Paper {
  const { place, roomLists, followUps, say } = request;
  const { lists, impressions } = roomLists;
  const agreement: PaperBlock = { kind: 'list', marker: 'point', items: lists.agreement.map(({ text }) => plainParagraph(text)) };
  const said = impressions.map(({ title, count, lines }) => [
    title === '' ? say('roomLists:about-all') : title,
    String(count),
    lines.length === 0 ? say('roomLists:result-erased') : lines.map(({ text }) => text).join(' · '),
  ]);
  const impressionTable = table([say('roomPaper:session'), say('roomPaper:count'), say('roomPaper:said')], said);
  const body: readonly PaperBlock[] = [
    ...part(say('roomPaper:agreement'), lists.agreement.length === 0, [agreement], say),
    ...questionParts(lists.questions, say),
    ...part(say('roomPaper:impressions'), said.length === 0, [impressionTable], say),
    ...wishParts(followUps, request),
  ];
  const title = say('roomPaper:title', { place });
  return {
    id: 'room',
    kind: 'list',
    readers: 'trainers',
    title: { en: title, sr: title },
    review: undefined,
    contentNote: false,
    cardsOnPage: 4,
    sources: [],
    body: { en: body, sr: body },
  };
}
