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
import { linesOf } from '../../typeset/lines';
import type { Galley } from '../../typeset/piece';
import { allPieces } from '../../typeset/pieces';
import { type Styles, usualStyles } from '../../typeset/style';
import { factsOf } from '../sheet-facts';
import type { MarkedPages } from './marked-pages';
import { roomPlanBlocks } from './room-plan';
import { sideBySide } from './side-by-side';

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

/** Whoever reads large print has no room for columns. */
const isLarge = ({ styles }: Galley): boolean => styles.body.size > usualStyles.body.size;
const byPrint = (usual: readonly Block[], large: readonly Block[]): Block => ({
  kind: 'own',
  pieces: (galley) => allPieces(isLarge(galley) ? large : usual, galley),
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
  const remarks = [
    review && `${translate('papers:not-confirmed')}. ${translate('guide:review', { review: inLanguage(review, language) })}`,
    contentNote,
  ];
  return [
    { kind: 'own', pieces: () => [{ above: 0, height: aboveTitle, keepsNext: true, draw: () => undefined }] },
    { kind: 'paragraph', text: inLanguage(programme.title, language), keepsNext: true },
    titleBlock(inLanguage(title, language)),
    { kind: 'facts', facts: factsOfTraining(setting), columns: 1 },
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
              { heading: translate('agenda:time'), width: 66 },
              { heading: translate('agenda:block'), width: 164, isRowHeader: true },
              { heading: translate('agenda:goal'), width: 114 },
              { heading: translate('agenda:material'), width: 110 },
              { heading: translate('agenda:minutes-short'), width: 34, align: 'right' },
            ],
            rows: timed.map(({ time, title: what, goal, material, minutes }) => ({ cells: [time, what, goal, material, String(minutes)] })),
          },
        ],
        timed.map(
          ({ time, title: what, goal, material, minutes }): Block => ({
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
const shortList = (marker: 'box' | 'point', items: readonly string[]): Block =>
  byPrint([sideBySide({ marker, items })], [{ kind: 'list', marker, items }]);

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
    ...under('to-have', material.length === 0, { kind: 'list', marker: 'box', items: material }),
    ...under('to-print', toPrint.length === 0, shortList('box', toPrint)),
    ...under('to-read', toRead.length === 0, shortList('box', toRead)),
  ];
}

/* ————— sessions ————— */

/** Smaller, so that a session has its page. */
function compact(styles: Styles): Styles {
  const { body, cell, cellLabel, gap, cellPadding } = styles;
  return {
    ...styles,
    body: { ...body, size: body.size * 0.9, leading: body.leading * 0.86 },
    cell: { ...cell, size: cell.size * 0.94, leading: cell.leading * 0.92 },
    cellLabel: { ...cellLabel, size: cellLabel.size * 0.94, leading: cellLabel.leading * 0.92 },
    gap: gap * 0.75,
    cellPadding: cellPadding * 0.7,
  };
}

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
  const rows = slides.map(({ heading, minutes, says, asks }) => ({
    heading: heading === '' ? translate('guide:own-page') : heading,
    minutes: minutes === undefined ? '' : String(minutes),
    says,
    asks,
  }));
  return byPrint(
    [
      {
        kind: 'table',
        summary,
        columns: [
          { heading: translate('guide:slide'), width: 102, isRowHeader: true },
          { heading: translate('agenda:minutes-short'), width: 28, align: 'right' },
          { heading: translate('guide:says'), width: 195 },
          { heading: translate('guide:asks'), width: 162 },
        ],
        rows: rows.map(({ heading, minutes, says, asks }) => ({ cells: [[strong(heading)], minutes, says, asks] })),
      },
    ],
    rows.flatMap(({ heading, minutes, says, asks }): readonly Block[] => [
      {
        kind: 'paragraph',
        text: named(
          heading,
          [minutes === '' ? '' : translate('guide:minutes-of', { minutes }), says].filter((text) => text !== '').join(' · '),
        ),
      },
      ...(asks === '' ? [] : [{ kind: 'paragraph', text: named(`${translate('guide:asks')}:`, asks) } as const]),
    ]),
  );
}

/** Nothing where there is nothing to list. */
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
  return items.length === 0 ? [] : [{ kind: 'heading', level: 3, text: translate('guide:avoid') }, shortList('point', items)];
}

function sessionBlocks({ programme, training, language, translate, marked }: GuideSetting): readonly Block[] {
  return sessionsOf(programme, training, language).flatMap((session, index): readonly Block[] => {
    const { title, block } = session;
    const whole: readonly Block[] = [
      marked.heading({ kind: 'heading', level: 2, text: title }, title, true),
      { kind: 'facts', facts: sessionFacts(session, translate), columns: 2 },
      { kind: 'space', height: 6 },
      slideBlocks(session, title, translate),
      ...statementBlocks(session, translate),
      ...avoidBlocks(session, translate),
    ];
    const compactly = (blocks: readonly Block[]): Block => ({
      kind: 'own',
      pieces: (galley) => allPieces(blocks, { ...galley, styles: compact(galley.styles) }),
    });
    const hasOwnPage = index > 0 && block?.kind === 'session';
    return hasOwnPage ? [{ kind: 'new-page' }, compactly(whole)] : [compactly([{ kind: 'together', blocks: whole }])];
  });
}

/* ————— questions ————— */

const questionBlocks = ({ programme, training, language }: GuideSetting): readonly Block[] =>
  hardQuestionsOf(programme, training, language).flatMap(({ title, questions }): readonly Block[] => [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', marker: 'point', items: questions.map(({ question, answer }) => named(question, answer)) },
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
      return [{ kind: 'heading', level: 2, text: setting.translate('guide:contents') }, setting.marked.contents()];
    case 'outline':
      return outlineBlocks(setting);
    case 'room-plan':
      return roomPlanBlocks(setting.translate);
    case 'material':
      return materialBlocks(setting);
    case 'sessions':
      return sessionBlocks(setting);
    case 'questions':
      return questionBlocks(setting);
  }
}
