/** The page that telephones in the room open: it joins, shows what the trainer opened, and hands in. Drawn anew at each step. */
import './old-telephones';
import { blank, type FillingAct, fill, isBegun, mayGoBack, sheetOf, stepOf } from '../../domain/forms/filling';
import type { Collection } from '../../domain/forms/form';
import type { FormView } from '../../domain/forms/question';
import type { Language } from '../../domain/kernel/language';
import type { Locked, RoomAnswer, RoomPage } from '../../domain/telephones/page';
import type { PageWord } from '../../words/telephone-page';
import { act, join, Line } from './connection';
import { make } from './dom';
import { formStep } from './form-steps';
import { type Kept, keep, readKept } from './kept';
import { languageNames, say as sayIn, usual } from './words';

interface State extends Kept {
  readonly page: RoomPage | undefined;
  readonly isAway: boolean;
  readonly locked: Locked | undefined;
  /** Of the last try to hand in, where it is to be told. */
  readonly answer: RoomAnswer | undefined;
  /** The word as it was typed, or scanned. */
  readonly word: string;
}

/** A code that another program mangled gives no word: it is typed then. */
function scanned(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

let state: State = { ...readKept(), page: undefined, isAway: false, locked: undefined, answer: undefined, word: scanned() };
/** What stood there when it was drawn last: a screen reader is led to a heading that is another one. */
let drawn = '';

const language = (): Language => state.language ?? usual;
const say = (key: PageWord, values?: Readonly<Record<string, string | number>>): string => sayIn(language(), key, values);

const formOf = ({ page }: State): FormView<string> | undefined => (page?.task.kind === 'form' ? page.task.form : undefined);

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  const { page: _page, isAway: _isAway, locked: _locked, answer: _answer, word: _word, ...kept } = state;
  keep(kept);
}

const line = new Line({
  page: (page) => {
    change({ page, isAway: false, locked: undefined });
    const form = formOf(state);
    if (form && form.collection !== state.of) turnTo(form.collection);
    draw();
    if (state.isHandingIn) void handIn();
  },
  away: () => {
    change({ isAway: true });
    draw();
  },
  locked: leave,
});

/** Of the form that was shown before nothing is lost. */
function turnTo(next: Collection): void {
  const { of, filling, begun } = state;
  const others = of === undefined ? begun : { ...begun, [of]: filling };
  change({ of: next, filling: others[next] ?? blank, begun: others, isHandingIn: false, isSecondTry: false, isConfirmed: false });
}

/** What was done under a token that isn't known any more says nothing under another. */
function leave(why: Locked): void {
  line.close();
  change({ locked: why, token: undefined, page: undefined, handedIn: [], isHandingIn: false });
  draw();
}

async function enter(): Promise<void> {
  const joined = await join(state.word);
  if (!joined) change({ isAway: true });
  else if ('locked' in joined) change({ locked: joined.locked, isAway: false });
  else {
    change({ token: joined.token, locked: undefined, isAway: false });
    history.replaceState(null, '', location.pathname);
    line.open(joined.token, language());
  }
  draw();
}

async function handIn(): Promise<void> {
  const { token, of } = state;
  if (token === undefined || of === undefined) return;
  const { isSecondTry, isConfirmed } = state;
  change({ isHandingIn: true, isSecondTry: true, answer: undefined });
  draw();
  const told = await act(token, { kind: 'hand-in', collection: of, sheet: sheetOf(state.filling), confirmed: isConfirmed });
  if (!told) {
    change({ isAway: true });
    line.again();
  } else if ('locked' in told) {
    if (told.locked === 'old') leave('old');
    else change({ isHandingIn: false, locked: told.locked });
  } else {
    const { answer } = told;
    const isThere = answer === 'done' || answer === 'already';
    if (isThere) change({ handedIn: [...state.handedIn, of], begun: { ...state.begun, [of]: blank } });
    /* Another form may have been opened meanwhile. */
    if (state.of === of) {
      change({
        isHandingIn: false,
        isSecondTry: false,
        isConfirmed: answer === 'name-in-comment',
        answer: answer === 'done' || (answer === 'already' && isSecondTry) ? 'done' : answer,
        ...(isThere ? { filling: blank } : {}),
      });
    }
  }
  draw();
}

/** Typing and choosing draw nothing anew, else the field would lose the hand that is on it. */
function fillIn(given: FillingAct): void {
  const form = formOf(state);
  if (!form) return;
  const isOwnStep = given.kind === 'answer' || given.kind === 'write' || given.kind === 'write-code';
  change({ filling: fill(state.filling, given, form), answer: undefined, isConfirmed: false });
  if (isOwnStep) followAnswer();
  else draw();
}

function isEmptyStep(): boolean {
  const form = formOf(state);
  const step = form && stepOf(state.filling, form);
  if (step?.kind === 'code') return state.filling.code.trim() === '';
  return step?.kind === 'question' && (state.filling.answers[step.question.id] ?? '').trim() === '';
}

function followAnswer(): void {
  const onward = document.getElementById('onward');
  if (onward) onward.textContent = onwardWords();
  const clear = document.getElementById('clear');
  if (clear) clear.hidden = isEmptyStep();
}

function onwardWords(): string {
  const { filling, isHandingIn, isConfirmed } = state;
  if (filling.stage === 'checking') return say(isHandingIn ? 'handing-in' : isConfirmed ? 'hand-in-anyway' : 'hand-in');
  if (filling.stage !== 'asking') return say('begin');
  return say(filling.isCorrecting ? 'to-check' : isEmptyStep() ? 'skip' : 'next');
}

function goOn(): void {
  if (state.isHandingIn) return;
  holdWayBack();
  if (state.filling.stage === 'checking') void handIn();
  else fillIn({ kind: 'next' });
}

const held = 'in-form';

/** The telephone's own way back would leave the page, and with its tab go the answers: there is a place before it now. */
function holdWayBack(): void {
  if (history.state !== held) history.pushState(held, '');
}

/** It leads one question back, as the page's own button. */
function wayBack(): void {
  const { stage } = state.filling;
  if (!formOf(state) || (stage !== 'asking' && stage !== 'checking')) return;
  holdWayBack();
  if (!state.isHandingIn) fillIn({ kind: 'back' });
}

const title = (key: PageWord): HTMLElement => make('h1', { id: 'asked', tabindex: '-1' }, say(key));
const text = (key: PageWord): HTMLElement => make('p', {}, say(key));
const promises = (): readonly HTMLElement[] => [text('no-name'), text('no-internet'), text('stay-here')];

function joining(): readonly HTMLElement[] {
  const field = make('input', {
    type: 'text',
    id: 'word',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '40',
    'aria-describedby': 'word-how locked',
    input: () => change({ word: field.value }),
  });
  field.value = state.word;
  const submit = (event: Event): void => {
    event.preventDefault();
    void enter();
  };
  return [
    title('welcome'),
    make('p', { id: 'locked', role: 'alert', class: 'wrong' }, state.locked && say(`locked-${state.locked}`)),
    make(
      'form',
      { submit },
      make('label', { for: 'word' }, say('word')),
      make('p', { id: 'word-how', class: 'note' }, say('word-how')),
      field,
      make('button', { type: 'submit', class: 'first' }, say('join')),
    ),
    ...promises(),
  ];
}

function filling(form: FormView<string>): readonly HTMLElement[] {
  const { filling: now, answer, locked } = state;
  const isAsking = now.stage === 'asking';
  const step = stepOf(now, form);
  const told = answer !== undefined && answer !== 'done' ? say(`answer-${answer}`) : locked ? say(`locked-${locked}`) : undefined;
  return [
    ...formStep({ form, filling: now, say, act: fillIn }),
    make('p', { role: 'alert', class: 'wrong' }, told),
    make(
      'div',
      { class: 'ways' },
      make('button', { type: 'button', id: 'onward', class: 'first', click: goOn }, onwardWords()),
      step?.kind === 'question' &&
        step.question.kind !== 'open' &&
        make('button', { type: 'button', id: 'clear', hidden: isEmptyStep(), click: () => fillIn({ kind: 'leave-empty' }) }, say('clear')),
      (isAsking || now.stage === 'checking') &&
        mayGoBack(now) &&
        make('button', { type: 'button', click: () => fillIn({ kind: 'back' }) }, say('back')),
    ),
  ];
}

function shown(): readonly HTMLElement[] {
  const { token, page, handedIn, of, answer } = state;
  if (token === undefined) return joining();
  if (!page) return [title('connecting'), ...promises()];
  const form = formOf(state);
  const isHandedIn = of !== undefined && handedIn.indexOf(of) >= 0;
  if (form && !isHandedIn) return filling(form);
  if (isHandedIn && (form || answer !== undefined)) return [title('thanks'), text(answer === 'already' ? 'answer-already' : 'thanks-what')];
  return [title('wait'), text(isBegun(state.filling) ? 'form-gone' : 'wait-what'), ...promises()];
}

function languageChoice(): HTMLElement {
  return make(
    'div',
    { role: 'group', class: 'languages', 'aria-label': say('language') },
    ...languageNames.map(([each, name]) =>
      make(
        'button',
        {
          type: 'button',
          lang: each,
          'aria-pressed': String(each === language()),
          click: () => {
            change({ language: each });
            if (state.token !== undefined) line.open(state.token, each);
            draw();
          },
        },
        name,
      ),
    ),
  );
}

function away(): HTMLElement | undefined {
  if (!state.isAway) return undefined;
  const again = (): void => (state.token === undefined ? void enter() : line.again());
  return make(
    'div',
    { class: 'away' },
    make('p', {}, make('strong', {}, say('away')), ` ${say('away-what')}`),
    make('button', { type: 'button', click: again }, say('again-now')),
  );
}

function draw(): void {
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

/** The second tap of two would press what came under the finger with the first. */
function passOver(tap: MouseEvent): void {
  if (tap.detail < 2) return;
  tap.preventDefault();
  tap.stopPropagation();
}

document.addEventListener('click', passOver, true);
draw();
if (state.word !== '') void enter();
else if (state.token !== undefined) line.open(state.token, language());
/* A telephone that was asleep hears nothing of what broke meanwhile. */
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.token !== undefined) line.again();
});
window.addEventListener('popstate', wayBack);
window.addEventListener('online', () => line.again());
