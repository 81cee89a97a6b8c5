/** A part of the desk in a window in memory, and a person before it: what is shown is found as they find it, by its words. */
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect, onTestFinished } from 'vitest';
import type { DeskTime } from '../../../domain/desk/desk-view';
import { type Language, localeOf } from '../../../domain/kernel/language';
import { isRefusal } from '../../../domain/kernel/refusal';
import { DeskEditionProvider } from '../../../renderer/ui/desk-edition';
import { DeskTimeProvider } from '../../../renderer/ui/desk-time';
import { sharedState } from '../../../renderer/ui/shared-state';
import { closeToast, shownToasts } from '../../../renderer/ui/toasts';
import { startWords } from '../../../renderer/ui/translation';
import type { Laptop } from '../domain/training/laptop';
import { type Answers, answerWith, givenTo } from './kit-in-window';

/* Whether each ancestor is in sight would be computed anew for every part that is looked for; `named` looks at the one that was found. */
configure({
  defaultHidden: true,
  /* A busy disk takes its time. */
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(`${message?.split('\n')[0]}\n${document.body.textContent}`),
});

const stillTime: DeskTime = {
  clock: '09:41:00',
  blockLeft: undefined,
  blockLength: undefined,
  activityLeft: undefined,
  groupLeft: undefined,
  filmAt: undefined,
  goesOn: undefined,
  stages: { block: undefined, activity: undefined, group: undefined },
  behind: undefined,
  dayEnds: undefined,
  late: undefined,
  live: undefined,
  onSlide: undefined,
};

export type Role =
  | 'button'
  | 'link'
  | 'menuitem'
  | 'menuitemradio'
  | 'option'
  | 'radio'
  | 'checkbox'
  | 'tab'
  | 'gridcell'
  | 'row'
  | 'switch';

let person = userEvent.setup();

/** Shows it to a person; what it asks of main is answered as said. Gives back ways to show it as it is a moment later, and to let the clocks show another time. */
export function show(part: ReactElement, answers: Answers = {}, { language = 'en' as Language, time = {} as Partial<DeskTime> } = {}) {
  answerWith(answers);
  startWords(language);
  person = userEvent.setup();
  const [edition, clock] = [sharedState(0), sharedState({ ...stillTime, ...time })];
  const around = (inner: ReactNode) => (
    <I18nProvider locale={localeOf(language)}>
      <DeskTimeProvider shown={clock}>
        <DeskEditionProvider edition={edition}>{inner}</DeskEditionProvider>
      </DeskTimeProvider>
    </I18nProvider>
  );
  const { rerender } = render(around(part));
  onTestFinished(() => {
    cleanup();
    for (const { id } of shownToasts()) closeToast(id);
    expect(answerWith({}), 'what main was asked and had no answer for').toEqual([]);
  });
  return {
    later: (changed: ReactElement) => rerender(around(changed)),
    timeIs: (shown: Partial<DeskTime>) => act(() => clock.set({ ...clock.get(), ...shown })),
  };
}

export const asked = givenTo;

/** What lies behind a dialog, or is hidden, can't be reached. */
function named(name: string | RegExp, role: Role): HTMLElement {
  const [found, other] = screen.getAllByRole(role, { name }).filter((each) => !each.closest('[inert], [hidden], [aria-hidden="true"]'));
  if (!found || other) throw new Error(`${other ? 'More than one' : 'No'} ${role} that can be reached is called ${name}`);
  return found;
}

export const pressOn = (part: HTMLElement): Promise<void> => person.click(part);
export const press = (name: string | RegExp, role: Role = 'button'): Promise<void> => pressOn(named(name, role));
/** Presses what may still have to come: main answers, or a part of the window is loaded first. */
export const pressWhenThere = async (name: string | RegExp, role: Role = 'button'): Promise<void> =>
  pressOn(await waitFor(() => named(name, role)));
export const key = (keys: string): Promise<void> => person.keyboard(keys);
export const field = (label: string | RegExp): HTMLElement => screen.getByLabelText(label);

export async function type(text: string, into: string | RegExp): Promise<void> {
  const where = field(into);
  await person.clear(where);
  await person.type(where, text);
}

/** Chooses an option, by its value or its words, of a list that opens. */
export const choose = (option: string, of: string): Promise<void> => person.selectOptions(field(of), option);

/** What is told in a line over the place. */
export const told = (): readonly string[] => shownToasts().map(({ text }) => text);

/** Shows a part of a training, which does what it is asked: as it is afterwards it is shown again, and refusals are main's own. */
export function showTraining(
  laptop: Laptop,
  part: (laptop: Laptop) => ReactElement,
  answers: Answers = {},
  given: Parameters<typeof show>[2] = {},
) {
  const { later } = show(
    part(laptop),
    {
      dispatch: (command) => {
        const decision = laptop.ask(command);
        if (isRefusal(decision)) return decision;
        later(part(laptop));
        return { done: true };
      },
      ...answers,
    },
    given,
  );
}

export { type Answers, screen, waitFor, within };
