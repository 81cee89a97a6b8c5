/** The page of the trainer's own telephone: it is paired by what was scanned and a number, and then it is the desk's keys in a hand. */
import '../telephone-page/old-telephones';
import type { RemoteAnswer, RemoteKey, RemoteShown, RemoteTimes } from '../../domain/telephones/remote';
import { isOfTimer } from '../../domain/telephones/remote';
import type { RemoteWord } from '../../words/remote-page';
import { make } from '../telephone-page/dom';
import { Kept } from '../telephone-page/kept';
import { Line } from '../telephone-page/line';
import { makePairing } from './pairing';
import { makePanel } from './panel';
import { setText } from './parts';
import { type Held, Pressing } from './pressing';
import { makeTimes } from './times';
import { say, speak } from './words';

/** Milliseconds for which it is told what became of a press. */
const toldFor = 6_000;

const held = new Kept<Held>('remote', { token: undefined, number: 0 });
const place = make('main', {});
const saying = make('p', { class: 'saying', role: 'status' });
const away = make('div', { class: 'away', role: 'alert' });
let shown: RemoteShown | undefined;
let isPanelThere = false;
let taken = 0;

const times = makeTimes();
const panel = makePanel(times, press);
const pressing = new Pressing(held, answered);

function put(...elements: readonly HTMLElement[]): void {
  isPanelThere = false;
  place.textContent = '';
  place.append(...elements);
}

function tell(key: RemoteWord | undefined, values?: Readonly<Record<string, number>>): void {
  clearTimeout(taken);
  setText(saying, key === undefined ? '' : say(key, values));
  if (key !== undefined) taken = window.setTimeout(() => setText(saying, ''), toldFor);
}

function press(key: RemoteKey, at: number): void {
  if (!shown) return;
  tell(undefined);
  pressing.press(key, isOfTimer(key) ? shown.timer : shown.picture, at);
}

function answered(answer: RemoteAnswer | undefined): void {
  switch (answer) {
    case undefined:
      tell('no-arrival');
      /* What is shown may have become another without this telephone. */
      line.again();
      return;
    case 'done':
      navigator.vibrate?.(15);
      return;
    case 'ended':
      ended();
      return;
    case 'over':
      tell('press-over', { present: shown?.view.barometer?.present ?? 0 });
      return;
    default:
      tell(`press-${answer}`);
  }
}

function isAway(yes: boolean): void {
  away.textContent = '';
  if (yes)
    away.append(make('p', {}, say('away')), make('button', { type: 'button', class: 'key', click: () => line.again() }, say('again-now')));
}

const line = new Line(
  {
    show: (data) => {
      const now: RemoteShown = JSON.parse(data);
      shown = now;
      speak(now.view.language);
      isAway(false);
      if (!isPanelThere) put(...panel.elements);
      isPanelThere = true;
      panel.draw(now);
      times.draw();
    },
    times: (data) => {
      const now: RemoteTimes = JSON.parse(data);
      times.told(now);
    },
    ended,
  },
  () => isAway(true),
);

function ended(): void {
  line.close();
  held.change({ token: undefined, number: 0 });
  shown = undefined;
  isAway(false);
  tell(undefined);
  put(make('h1', {}, say('ended-title')), make('p', {}, say('ended-what')), make('p', { class: 'soft' }, say('no-code')));
}

function listen(): void {
  const { token } = held.now;
  if (token === undefined) return;
  put(make('h1', {}, say('connecting')));
  line.open(`/remote/shown?token=${encodeURIComponent(token)}`);
}

/** A page that is sent on to somebody else doesn't hold it. */
function takeSecretAway(): string {
  const secret = location.hash.slice(1);
  if (secret !== '') history.replaceState(null, '', location.pathname);
  return secret;
}

function begin(): void {
  const secret = takeSecretAway();
  if (secret === '' && held.now.token !== undefined) listen();
  else {
    line.close();
    put(
      ...makePairing(secret, (token) => {
        held.change({ token, number: 0 });
        listen();
      }),
    );
  }
}

const root = document.getElementById('page');
if (!root) throw new Error('The page has no element #page.');
document.title = say('title');
root.append(away, place, saying);
begin();
window.addEventListener('hashchange', () => {
  if (location.hash !== '') begin();
});
setInterval(() => times.draw(), 250);
/* A telephone that was asleep hears nothing of what broke meanwhile. */
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) line.again();
});
window.addEventListener('online', () => line.again());
