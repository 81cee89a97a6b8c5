/** The parts of a trainers' guide that are made of the programme, as blocks to be set. */

import { printedPapers } from '../../../domain/forms/form-papers';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { formatLocalTime } from '../../../domain/kernel/time';
import { writtenDay, writtenDays } from '../../../domain/kernel/written-dates';
import { type GuidedTraining, type GuideSession, hardQuestionsOf, outlineOf, sessionsOf } from '../../../domain/programme/guide/guide';
import type { GuidePart } from '../../../domain/programme/guide/guide-parts';
import type { Paper } from '../../../domain/programme/paper';
import type { DayNumber, Programme } from '../../../domain/programme/programme';
import type { Paragraph } from '../../../domain/programme/slide';
import type { Translate } from '../../translate';
import type { Block, Fact } from '../../typeset/block';
import { linesOf, type Words } from '../../typeset/lines';
import type { Galley } from '../../typeset/piece';
import { allPieces } from '../../typeset/pieces';
import { type Styles, usualStyles } from '../../typeset/style';
import { factsOf } from '../sheet-facts';
import type { MarkedPages } from './marked-pages';
import { preparationBlocks } from './preparation-table';
import { roomPlanBlocks } from './room-plan';
import { inTwoColumns } from './two-columns';

export interface GuideSetting {
  readonly programme: Programme;
  /** Undefined of a programme that is printed by itself. */
  readonly training: GuidedTraining | undefined;
  readonly language: Language;
  readonly translate: Translate;
  readonly marked: MarkedPages;
}

const strong = (text: string): Paragraph[number] => ({ kind: 'strong', content: [{ kind: 'text', text }] });
const plain = (text: string): Paragraph[number] => ({ kind: 'text', text });
/** What is named, and what is said of it. */
const named = (name: string, text: string): Paragraph => (text === '' ? [strong(name)] : [strong(name), plain(` ${text}`)]);

/** Says whether the paper is in large print, which has no room for columns. */
const isLarge = ({ styles }: Galley): boolean => styles.body.size > usualStyles.body.size;
const byPrint = (usual: readonly Block[], large: readonly Block[]): Block => ({
  kind: 'own',
  pieces: (galley) => allPieces(isLarge(galley) ? large : usual, galley),
});

/** Smaller, so that what is looked at together stands on one page. */
function compact(styles: Styles): Styles {
  const { body, cell, cellLabel, gap, cellPadding } = styles;
  return {
    ...styles,
    body: { ...body, size: body.size * 0.95, leading: body.leading * 0.9 },
    cell: { ...cell, leading: cell.leading * 0.96 },
    cellLabel: { ...cellLabel, leading: cellLabel.leading * 0.96 },
    gap: gap * 0.75,
    cellPadding: cellPadding * 0.5,
  };
}

const compactly = (blocks: readonly Block[]): Block => ({
  kind: 'own',
  pieces: (galley) => allPieces(blocks, { ...galley, styles: isLarge(galley) ? galley.styles : compact(galley.styles) }),
});

/* ————— cover ————— */

/** A third down the page. */
const aboveTitle = 150;

function titleBlock(text: string): Block {
  return {
    kind: 'own',
    pieces: ({ styles, width, faces }) => {
      const { above: _, below, ...style } = styles.headings[1];
      const large = { ...style, size: style.size * 1.5, leading: style.leading * 1.5 };
      const lines = linesOf(text, width, large, faces);
      return [
        {
          above: 0,
          height: lines.length * large.leading + below,
          keepsNext: true,
          draw: (canvas, x, top) => canvas.tagged('H1', () => canvas.lines(lines, x, top, large)),
        },
      ];
    },
  };
}

function factsOfTraining({ programme, training, language, translate }: GuideSetting): readonly Fact[] {
  if (!training) return [{ label: translate('attendance:organiser'), value: inLanguage(programme.owner, language) }];
  const date = writtenDays(training.details.days, language);
  return factsOf(programme, training.details, { language, date, withTrainers: false }, translate);
}

function coverBlocks({ title, review, contentNote }: Cover, setting: GuideSetting): readonly Block[] {
  const { programme, language, translate } = setting;
  const facts = factsOfTraining(setting);
  const remarks = [
    review && `${translate('papers:not-confirmed')}. ${translate('guide:review', { review: inLanguage(review, language) })}`,
    contentNote,
  ];
  return [
    byPrint([{ kind: 'own', pieces: () => [{ above: 0, height: aboveTitle, keepsNext: true, draw: () => undefined }] }], []),
    { kind: 'paragraph', text: inLanguage(programme.title, language), keepsNext: true },
    titleBlock(inLanguage(title, language)),
    byPrint([{ kind: 'facts', facts, columns: 1 }], [{ kind: 'facts', facts, columns: 2 }]),
    ...remarks.flatMap((text): readonly Block[] =>
      text
        ? [
            { kind: 'space', height: 8 },
            { kind: 'note', text },
          ]
        : [],
    ),
  ];
}

/* ————— outline ————— */

function dayTitle(day: DayNumber, { training, language, translate }: GuideSetting): string {
  const date = training?.details.days[day - 1];
  return date === undefined ? translate('prepare:day', { day }) : translate('guide:day-on', { day, date: writtenDay(date, language) });
}

function outlineBlocks(setting: GuideSetting): readonly Block[] {
  const { programme, training, language, translate } = setting;
  return outlineOf(programme, training, language).flatMap(({ day, rows }): readonly Block[] => {
    const title = dayTitle(day, setting);
    const timed = rows.map((row) => ({ ...row, time: `${formatLocalTime(row.start)}–${formatLocalTime(row.end)}` }));
    return [
      { kind: 'heading', level: 3, text: title },
      byPrint(
        [
          {
            kind: 'table',
            summary: title,
            columns: [
              { heading: translate('agenda:time'), width: 60 },
              { heading: translate('agenda:block'), width: 178, isRowHeader: true },
              { heading: translate('agenda:goal'), width: 111 },
              { heading: translate('agenda:material'), width: 111 },
              { heading: translate('agenda:minutes-short'), width: 28, align: 'right' },
            ],
            rows: timed.map(({ time, short: what, goal, material, minutes }) => ({ cells: [time, what, goal, material, String(minutes)] })),
          },
        ],
        timed.map(
          ({ time, short: what, goal, material, minutes }): Block => ({
            kind: 'paragraph',
            text: named(
              `${time} · ${what}`,
              [translate('guide:minutes-of', { minutes }), goal, material].filter((text) => text !== '').join(' · '),
            ),
          }),
        ),
      ),
    ];
  });
}

/* ————— what to prepare ————— */

/** In two columns where they have room. */
const listed = (marker: 'box' | 'point', items: readonly Words[]): Block =>
  byPrint([inTwoColumns({ marker, items })], [{ kind: 'list', marker, items }]);

function materialBlocks({ programme, training, language, translate }: GuideSetting): readonly Block[] {
  const rows = outlineOf(programme, training, language).flatMap((day) => day.rows);
  const material = rows.filter((row) => row.material !== '').map((row) => named(`${row.title}:`, row.material));
  const titles = (forWhom: Paper['readers']): readonly string[] =>
    printedPapers(programme)
      .filter(({ readers, body }) => readers === forWhom && !body.en.some(({ kind }) => kind === 'part'))
      .map(({ title }) => inLanguage(title, language));
  const under = (key: 'to-have' | 'to-print' | 'to-read', isEmpty: boolean, list: Block): readonly Block[] =>
    isEmpty ? [] : [{ kind: 'heading', level: 3, text: translate(`guide:${key}`) }, list];
  const [toPrint, toRead] = [titles('participants'), titles('trainers')];
  return [
    ...under('to-have', material.length === 0, listed('box', material)),
    ...under('to-print', toPrint.length === 0, listed('box', toPrint)),
    ...under('to-read', toRead.length === 0, listed('box', toRead)),
  ];
}

/* ————— sessions ————— */

function sessionFacts({ day, start, end, minutes, goal, material, notes }: GuideSession, translate: Translate): readonly Fact[] {
  const when = translate('guide:at-on-day', { day, from: formatLocalTime(start), to: formatLocalTime(end), minutes });
  return [
    { label: translate('guide:when'), value: when },
    { label: translate('agenda:goal'), value: goal },
    { label: translate('agenda:material'), value: material },
    { label: translate('agenda:notes'), value: notes },
  ].filter(({ value }) => value !== '');
}

function slideBlocks({ slides }: GuideSession, summary: string, translate: Translate): Block {
  const rows = slides.map(({ heading, minutes, asks }) => ({
    heading: heading === '' ? translate('guide:own-page') : heading,
    minutes: minutes === undefined ? '' : String(minutes),
    asks,
  }));
  return byPrint(
    [
      {
        kind: 'table',
        summary,
        columns: [
          { heading: translate('agenda:minutes-short'), width: 30, align: 'right' },
          { heading: translate('guide:slide'), width: 142, isRowHeader: true },
          { heading: translate('guide:asks'), width: 315 },
        ],
        rows: rows.map(({ heading, minutes, asks }) => ({ cells: [minutes, [strong(heading)], asks] })),
      },
    ],
    rows.map(({ heading, minutes, asks }): Block => {
      const length = minutes === '' ? '' : translate('guide:minutes-of', { minutes });
      const text = named(heading, [length, asks].filter((each) => each !== '').join(' · '));
      return { kind: 'together', blocks: [{ kind: 'paragraph', text }] };
    }),
  );
}

/** Returns the statements' blocks; none where there is nothing to list. */
function statementBlocks({ statements }: GuideSession, translate: Translate): readonly Block[] {
  if (statements.length === 0) return [];
  const items = statements.map(({ text, short }) => named(text, short));
  return [
    { kind: 'heading', level: 3, text: translate('guide:statements') },
    { kind: 'list', marker: 'number', items },
  ];
}

function avoidBlocks({ slides }: GuideSession, translate: Translate): readonly Block[] {
  const items = slides.map(({ avoid }) => avoid).filter((text) => text !== '');
  return items.length === 0 ? [] : [{ kind: 'heading', level: 3, text: translate('guide:avoid') }, listed('point', items)];
}

function sessionBlocks({ programme, training, language, translate, marked }: GuideSetting): readonly Block[] {
  return sessionsOf(programme, training, language).flatMap((session, index, all): readonly Block[] => {
    const { title, day } = session;
    const facts = sessionFacts(session, translate);
    const whole: readonly Block[] = [
      marked.heading({ kind: 'heading', level: 2, text: title }, title, true),
      byPrint([{ kind: 'facts', facts, columns: 4 }], [{ kind: 'facts', facts, columns: 2 }]),
      { kind: 'space', height: 6 },
      slideBlocks(session, title, translate),
      ...statementBlocks(session, translate),
      ...avoidBlocks(session, translate),
    ];
    const isNextDay = index > 0 && all[index - 1]?.day !== day;
    return [...(isNextDay ? [{ kind: 'new-page' } as const] : []), compactly([{ kind: 'together', blocks: whole }])];
  });
}

/* ————— questions ————— */

const questionBlocks = ({ programme, training, language }: GuideSetting): readonly Block[] =>
  hardQuestionsOf(programme, training, language).flatMap(({ title, questions }): readonly Block[] => [
    compactly([
      { kind: 'heading', level: 3, text: title },
      listed(
        'point',
        questions.map(({ question, answer }) => named(question, answer)),
      ),
    ]),
  ]);

/** The paper, as its cover needs it. */
interface Cover extends Pick<Paper, 'title' | 'review'> {
  /** Empty for a paper without one. */
  readonly contentNote: string;
}

export function guideBlocks(part: GuidePart, cover: Cover, setting: GuideSetting): readonly Block[] {
  switch (part) {
    case 'cover':
      return coverBlocks(cover, setting);
    case 'contents':
      return [{ kind: 'heading', level: 2, text: setting.translate('guide:contents') }, compactly([setting.marked.contents()])];
    case 'outline':
      return [compactly(outlineBlocks(setting))];
    case 'room-plan':
      return roomPlanBlocks(setting.translate);
    case 'material':
      return [compactly(materialBlocks(setting))];
    case 'preparation': {
      const { usual, large } = preparationBlocks(setting);
      return [compactly([byPrint(usual, large)])];
    }
    case 'sessions':
      return sessionBlocks(setting);
    case 'questions':
      return questionBlocks(setting);
  }
}
