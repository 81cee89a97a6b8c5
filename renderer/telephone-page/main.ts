/** The page that telephones in the room open: it joins, and shows what the trainer opened. Drawn anew at each step. */
import './old-telephones';
import type { RoomTask, TaskKind } from '../../domain/telephones/page';
import { make } from './dom';
import { formTask } from './form-task';
import { impressionsTask } from './impressions-task';
import { joining } from './joining';
import { leaveLines, tellLines } from './line-writing';
import { nothingTask } from './nothing-task';
import { promises, title } from './parts';
import { placeTask } from './place-task';
import { besideTask, inBox, isInBox, leaveBox } from './question-box';
import { quizTask } from './quiz-task';
import { choose, draw, enter, isMember, language, listen, listenAgain, roomNow, say, scan, watchRoom } from './room';
import type { TaskView } from './task';
import { passOver, passOverTouch } from './two-taps';
import { languageNames } from './words';

const tasks: { readonly [Kind in TaskKind]: TaskView<Kind> } = {
  nothing: nothingTask,
  form: formTask,
  impressions: impressionsTask,
  place: placeTask,
  quiz: quizTask,
};

/** What stood there when it was drawn last: a screen reader is led to a heading that is another one. */
let drawn = '';

const drawnTask = <Kind extends TaskKind>(task: RoomTask<Kind>): readonly HTMLElement[] => tasks[task.kind].drawn(task);
const tellTask = <Kind extends TaskKind>(task: RoomTask<Kind>): void => tasks[task.kind].told?.(task);
const backInTask = <Kind extends TaskKind>(task: RoomTask<Kind>): void => tasks[task.kind].wayBack?.(task);

function shown(): readonly HTMLElement[] {
  const { page } = roomNow();
  if (!isMember()) return joining();
  if (isInBox()) return inBox();
  return page ? [...drawnTask(page.task), ...besideTask()] : [title('connecting'), ...promises()];
}

function languageChoice(): HTMLElement {
  return make(
    'div',
    { role: 'group', class: 'languages', 'aria-label': say('language') },
    ...languageNames.map(([each, name]) =>
      make('button', { type: 'button', lang: each, 'aria-pressed': String(each === language()), click: () => choose(each) }, name),
    ),
  );
}

function away(): HTMLElement | undefined {
  if (!roomNow().isAway) return undefined;
  const again = (): void => (isMember() ? listenAgain() : void enter());
  return make(
    'div',
    { class: 'away' },
    make('p', {}, make('strong', {}, say('away')), ` ${say('away-what')}`),
    make('button', { type: 'button', click: again }, say('again-now')),
  );
}

function drawPage(): void {
  document.documentElement.lang = language();
  document.title = say('title');
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no element #page.');
  const focused = document.activeElement?.id ?? '';
  const place = make('main', {}, ...shown());
  root.textContent = '';
  root.append(make('header', {}, languageChoice()), make('div', { role: 'status' }, away()), place);
  const asked = document.getElementById('asked');
  const now = `${language()} ${asked?.textContent ?? ''}`;
  if (drawn !== '' && drawn !== now) {
    window.scrollTo(0, 0);
    asked?.focus();
  } else if (focused !== '') document.getElementById(focused)?.focus();
  drawn = now;
}

watchRoom({
  draw: drawPage,
  told: ({ task }) => {
    tellTask(task);
    tellLines();
  },
  left: () => {
    for (const task of Object.values(tasks)) task.left?.();
    leaveLines();
  },
});
document.addEventListener('click', passOver, true);
document.addEventListener('touchend', passOverTouch, { capture: true, passive: false });
draw();
if (isMember()) listen();
scan();
window.addEventListener('hashchange', scan);
/* A telephone that was asleep hears nothing of what broke meanwhile. */
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) listenAgain();
});
window.addEventListener('popstate', () => {
  /* The code was scanned into this page: nobody went back. */
  if (location.hash !== '') return;
  const { page } = roomNow();
  if (isInBox()) leaveBox();
  else if (page) backInTask(page.task);
});
window.addEventListener('online', listenAgain);
