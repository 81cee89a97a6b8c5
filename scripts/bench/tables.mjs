/** How the numbers of the app are printed; each table says in its first heading what it is about. */
import { milliseconds, table } from './spread.mjs';

const times = (ratio) => ratio.toFixed(2);
const megabytes = (size) => (Number.isNaN(size) ? '–' : `${size.toFixed(0)} MB`);

const marksOfStart = ['main', 'ready', 'window', 'page', 'shown', 'shell', 'painted', 'settled'];

export const startTable = (starts) =>
  table([
    ['start to usable', 'p50', 'p95', 'first line', ...marksOfStart.slice(1), 'beside empty: shell', 'usable', 'settled'],
    ...starts.map(({ what, usable, beside, marks }) => [
      what,
      milliseconds(usable.p50),
      milliseconds(usable.p95),
      ...marksOfStart.map((mark) => milliseconds(marks[mark])),
      ...[beside.shell, beside.usable, beside.settled].map(times),
    ]),
  ]);

export const keyTable = ({ surfaces, work, memoryAfterWalk, overview }) =>
  `${table([
    ['key to paint', 'keys', 'p50', 'p95', 'p99', 'beside reveal.js'],
    ...surfaces.map(({ what, keys, p50, p95, p99, ratio }) => [
      what,
      String(keys),
      milliseconds(p50),
      milliseconds(p95),
      milliseconds(p99),
      times(ratio),
    ]),
  ])}\n\n${table([
    ['processor time of a key', 'main', 'desk', 'projector', 'main and projector'],
    ['kit', ...[work.main, work.desk, work.audience, work.toProjector].map(milliseconds)],
  ])}\n\n${table([
    ['memory after all slides', 'own', 'working sets'],
    ...Object.entries(memoryAfterWalk).map(([what, { own, workingSet }]) => [what, megabytes(own), megabytes(workingSet)]),
  ])}\n\n${table([
    ['opening the overview', 'p50', 'p95', 'beside reveal.js'],
    ...overview.map(({ what, p50, p95, ratio }) => [what, milliseconds(p50), milliseconds(p95), times(ratio)]),
  ])}`;

/** p50 and p95 in one column. */
const bothOf = ({ p50, p95 }) => `${milliseconds(p50)}, ${milliseconds(p95)}`;

export const telephonesTable = (surfaces) =>
  table([
    [
      'key to paint: p50, p95',
      'keys',
      'telephones off',
      '1,000 connections to a bare server',
      'to the telephones',
      'beside off',
      'beside the bare server',
    ],
    ...surfaces.map(({ what, keys, none, bare, thousand, ratio, ratioToBare, ratioOfP95, ratioOfP95ToBare }) => [
      what,
      String(keys),
      ...[none, bare, thousand].map(bothOf),
      `${times(ratio)}, ${times(ratioOfP95)}`,
      `${times(ratioToBare)}, ${times(ratioOfP95ToBare)}`,
    ]),
  ]);

export const marksTable = ({ people, main, desk, asking }) =>
  table([
    ['', 'main', 'the desk’s window'],
    [`a mark among ${people} people`, milliseconds(main), milliseconds(desk)],
    ['a question for which nothing is done', milliseconds(asking), ''],
  ]);

export const exportTable = (exports) =>
  table([
    [
      `export of ${exports[0].people} people`,
      'p50',
      'desk frame p50',
      'longest',
      'projector frame p50',
      'longest',
      'main held p50',
      'longest',
      'first time',
      'desk frame',
      'projector frame',
      'main held',
    ],
    ...exports.map(({ what, time, desk, frame, hold, first }) => [
      what,
      ...[
        ...[time, desk.p50, desk.longest, frame.p50, frame.longest, hold.p50, hold.longest],
        ...[first.time, first.desk, first.frame, first.hold],
      ].map(milliseconds),
    ]),
  ]);

const orNothing = (value, told) => (value === undefined ? '–' : told(value));

export const archiveTables = ({ events, sizes }) =>
  `${table([
    [`trainings of ${events} events`, 'start p50', 'p95', 'beside none', 'unread before', 'read after', 'longest hold'],
    ...sizes.map(({ trainings, start, startRatio, first, reading }) => [
      String(trainings),
      milliseconds(start.p50),
      milliseconds(start.p95),
      times(startRatio),
      milliseconds(first),
      milliseconds(reading.time),
      milliseconds(reading.hold),
    ]),
  ])}\n\n${table([
    ['with the Library on the desk', 'own', 'main alone', 'open p50', 'p95', 'command line', 'at most'],
    ...sizes.map(({ trainings, memory, open, list, listPeak }) => [
      String(trainings),
      megabytes(memory.own),
      megabytes(memory.main),
      orNothing(open?.p50, milliseconds),
      orNothing(open?.p95, milliseconds),
      milliseconds(list),
      megabytes(listPeak),
    ]),
  ])}${reportTable(sizes.filter(({ report }) => report))}`;

const reportTable = (sizes) =>
  sizes.length === 0
    ? ''
    : `\n\n${table([
        ['counted together', 'first', 'longest hold', 'again', 'longest hold'],
        ...sizes.map(({ trainings, report: { first, again } }) => [
          String(trainings),
          ...[first, again].flatMap(({ time, hold }) => [milliseconds(time), milliseconds(hold)]),
        ]),
      ])}`;
