/** The laptop that is turned to the participants, while they sign in: one person sees the own line, and leaves nothing for the next. */
import { expect, test } from 'vitest';
import { type Instant, instant } from '../../../../domain/kernel/time';
import type { OwnLine, OwnLineFound, SigningTurnView } from '../../../../domain/signing/own-line';
import { SigningWindow } from '../../../../renderer/sign-in/signing-window';
import { asked, field, key, press, screen, show, type } from '../shown';

const own: OwnLine = {
  firstName: 'Ana',
  lastName: 'Anić',
  school: 'Škola Bubanj',
  town: 'Niš',
  photoConsent: 'unknown',
  contactConsent: 'unknown',
  halfDay: 'd1am',
  signedAt: '',
  asked: undefined,
};

const turned: SigningTurnView = { kind: 'signing', language: 'en', usual: 'en', isCovered: false, notice: undefined };
const find = 'Three letters of your name, or your list number';
const at = (seconds: number): { readonly now: Instant } => ({ now: instant(seconds * 1000) });

function showWindow(found: OwnLineFound, view: Partial<SigningTurnView> = {}) {
  const part = (seconds: number, later: Partial<SigningTurnView> = {}) => (
    <SigningWindow view={{ ...turned, ...view, ...later }} time={at(seconds)} />
  );
  const { later } = show(part(0), {
    'find-own-line': () => found,
    'choose-own-line': () => ({ found: 'one', line: own }),
    'leave-own-line': () => ({ done: true }),
    'ask-own-correction': (asked) => ({ found: 'one', line: { ...own, asked } }),
    'choose-language': () => ({ done: true }),
    'turn-back': () => ({ refused: 'wrong-pin' }),
    'sign-own-line': () => ({ done: true }),
  });
  return { later: (seconds: number, view: Partial<SigningTurnView> = {}) => later(part(seconds, view)) };
}

const text = (): string => document.body.textContent ?? '';

test('letters and Enter find the own line, with the name as it will be on the certificate', async () => {
  showWindow({ found: 'one', line: own });
  expect(document.activeElement).toBe(field(find));
  await key('ani{Enter}');
  expect(asked('find-own-line')).toEqual([['ani']]);
  expect(screen.getByRole('heading', { name: /Ana Anić/u })).toBeDefined();
  expect(text()).toContain('Škola Bubanj, Niš');
  expect(text()).toContain('You sign for: Day 1 morning');
});

test.each([
  ['nobody', 'Nobody is found like this.'],
  ['several', 'Several people begin like this.'],
  ['too-few-letters', 'Type at least three letters'],
  ['closed', 'The attendance list of today is closed.'],
] as const)('of %s no name is shown, and it is said what to do', async (found, said) => {
  showWindow({ found });
  await key('an{Enter}');
  expect(text()).toContain(said);
  expect(text()).not.toContain('Anić');
});

test('namesakes are told apart by their schools alone', async () => {
  showWindow({ found: 'namesakes', schools: ['Škola Bubanj, Niš', ''] });
  await key('ana anic{Enter}');
  await press('No school written');
  expect(asked('choose-own-line')).toEqual([[1]]);
  expect(text()).toContain('Ana Anić');
});

test('without both answers and a signature nothing is signed, and it is said what is missing', async () => {
  showWindow({ found: 'one', line: own });
  await key('ani{Enter}');
  await press('Sign');
  expect(screen.getByText('Answer both questions with yes or no, and sign in the field.')).toBeDefined();
  expect(asked('sign-own-line')).toEqual([]);
});

test('whoever sees another’s line leaves it at once', async () => {
  showWindow({ found: 'one', line: own });
  await key('ani{Enter}');
  await press('That is not me');
  expect(text()).not.toContain('Anić');
  expect(field(find)).toHaveProperty('value', '');
  expect(asked('leave-own-line')).toHaveLength(1);
});

test('a minute without a touch makes the window blank', async () => {
  const { later } = showWindow({ found: 'one', line: own });
  await key('ani{Enter}');
  later(59);
  expect(text()).toContain('Anić');
  later(60);
  expect(text()).not.toContain('Anić');
  expect(asked('leave-own-line')).toHaveLength(1);
});

test('a language that somebody chose goes with them', async () => {
  const { later } = showWindow({ found: 'one', line: own });
  await press('srpski');
  later(1, { language: 'sr-Latn' });
  later(62, { language: 'sr-Latn' });
  expect(asked('choose-language')).toEqual([['sr-Latn'], ['en']]);
});

test('a name that is written wrongly is asked to be mended, and it is said that the trainer will look', async () => {
  showWindow({ found: 'one', line: own });
  await key('ani{Enter}');
  await press('Something is written wrongly');
  await type('Anić Perić', 'Last name');
  await press('Ask for it');
  expect(asked('ask-own-correction')).toMatchObject([[{ firstName: 'Ana', lastName: 'Anić Perić' }]]);
  expect(text()).toMatch(/You asked for: .*Anić Perić.* The trainer will look at it\./u);
});

test('once the room may see it nothing of anybody is left on it', async () => {
  const { later } = showWindow({ found: 'one', line: own });
  await key('ani{Enter}');
  later(1, { isCovered: true });
  expect(text()).not.toContain('Anić');
  expect(text()).toContain('One moment, please');
});
