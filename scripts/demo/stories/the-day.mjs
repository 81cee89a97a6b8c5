/** The story while the day runs: slides by the agenda, timers, covers, and the Social Barometer from statement to summary. */
import { ask, chapter, count, key, pass, picture, press, projector, see, seePart, waitUntil } from '../steps.mjs';
import { late } from './late.mjs';

/** A statement played without pictures, so that the summary has something to sum up. Nine are in the room: one has left early. */
const playQuickly = (first, second) => [
  ask({ kind: 'next' }),
  count(...first),
  ask({ kind: 'next' }),
  ask({ kind: 'reveal-answer' }),
  second ? [ask({ kind: 'second-round' }), count(...second)] : [],
  ask({ kind: 'next-statement' }),
];

/** What the large button doesn't need, brought out and put away again. */
const behindMore = (...plays) => [press('run:more'), ...plays, press('run:more')];

/** A window, opened and closed again. */
const windowOf = (word, name, title) => [press(word), seePart('[role="dialog"]'), picture(name, title), key('Escape'), see('run:next')];

const barometer = [
  picture('barometer-statement', 'Barometer: statement'),
  behindMore(windowOf('barometer:statements', 'barometer-statements', 'Barometer: the statements')),
  press('run:next'),
  key('1', '1', '1', '1', '2', '2', '3', '3', '3'),
  projector('places', 'Places', '[data-scene="places"]'),
  picture('barometer-places', 'Barometer: places'),
  behindMore(press('run:show-counts')),
  projector('places-counts', 'Places, with counts', '.scene-place-count'),
  behindMore(windowOf('barometer:dots', 'barometer-dots', 'Barometer: people as dots')),
  press('run:next'),
  key('t'),
  pass(1.5),
  projector('voices', 'Voices, with a timer', '[data-scene="places"]'),
  behindMore(windowOf('barometer:arguments', 'barometer-arguments', 'Barometer: arguments')),
  key('r'),
  seePart('.run-reveal-armed'),
  picture('barometer-voices', 'Barometer: voices, the reveal armed'),
  key('r'),
  projector('answer', 'Answer', '[data-scene="answer"]'),
  picture('barometer-answer', 'Barometer: answer'),
  ask({ kind: 'close-timer' }),
  behindMore(press('run:second-round')),
  count(1, 2, 6),
  projector('second-places', 'Places, second round', '[data-scene="places"]'),
  picture('barometer-second', 'Barometer: second round'),
  press('run:next'),
  projector('shift', 'Shift', '[data-scene="shift"]'),
  picture('barometer-shift', 'Barometer: shift'),
  ask({ kind: 'next-statement' }),
  playQuickly([4, 2, 3], [1, 2, 6]),
  playQuickly([1, 2, 6]),
  playQuickly([9, 0, 0]),
  playQuickly([3, 2, 4], [0, 1, 8]),
  playQuickly([5, 4, 0]),
  playQuickly([0, 1, 8]),
  playQuickly([5, 2, 2], [2, 3, 4]),
  projector('summary', 'Summary', '[data-scene="summary"]'),
  picture('barometer-summary', 'Barometer: summary'),
];

const timer = [
  key('t'),
  pass(3.2),
  projector('timer', 'Activity, timer running', '.scene'),
  picture('run-timer', 'Run, timer running'),
  pass(16),
  projector('timer-over', 'Activity, over time', '.scene'),
  picture('run-timer-over', 'Run, timer over time'),
  ask({ kind: 'close-timer' }),
];

const covers = ['black', 'helplines', 'quiet'].map((cover) => [
  ask({ kind: 'cover', cover }),
  projector(cover, `Cover: ${cover}`, `[data-scene="${cover}"]`),
  picture(`run-${cover}`, `Run, cover: ${cover}`),
  ask({ kind: 'cover', cover }),
]);

/** What a key opens over the console; each is closed before the next. */
const overConsole = [
  ['m', 'run-message', 'Run, a message for the room'],
  ['n', 'run-room-lists', 'Run, the room’s lists'],
  ['k', 'run-quiet-card', 'Run, the quiet card'],
  ['g', 'run-go-to', 'Run, go to a slide'],
  ['o', 'run-overview', 'Run, overview'],
].map(([opens, name, title]) => [see('run:next'), key(opens), seePart('[role="dialog"]'), picture(name, title), key('Escape')]);

/** What comes after the picture of the slide of a layout. */
const after = {
  text: [pass(9), picture('run-session', 'Run, in a session'), overConsole, windowOf('groups:open', 'run-groups', 'Run, groups'), covers],
  activity: timer,
  break: [picture('run-break', 'Run, in a break')],
  barometer,
};

const sceneOfLayout = { agenda: '[data-scene="agenda"]', break: '[data-scene="break"]', barometer: '[data-scene="statement"]' };

export const show = ({ block, slide }) => ask({ kind: 'go-to', slide: { block, slide } });

/** Goes through blocks as the agenda has them, and shows the slides that were chosen of each. */
export const walk = (blocks) =>
  chapter(
    'The day',
    blocks.map(({ start, first, shown }) => [
      waitUntil(start + late),
      show(first),
      shown.map((slide) => [
        show(slide),
        slide.isMarked ? [projector('content-note', 'Content note', '[data-scene="content-note"]'), ask({ kind: 'next' })] : [],
        projector(
          slide.layout === 'barometer' ? 'statement' : `slide-${slide.layout}`,
          slide.layout === 'barometer' ? 'Statement' : `Slide: ${slide.layout}`,
          sceneOfLayout[slide.layout] ?? `.scene-layout-${slide.layout}`,
        ),
        after[slide.layout] ?? [],
      ]),
    ]),
  );
