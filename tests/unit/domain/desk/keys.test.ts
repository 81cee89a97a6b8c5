import { describe, expect, test } from 'vitest';
import { type KeyPress, shortcutOf, shortcuts } from '../../../../domain/desk/keys';

const press = (code: string, key: string, held: Partial<Pick<KeyPress, 'shift' | 'control' | 'alt'>> = {}): KeyPress => ({
  code,
  key,
  shift: false,
  control: false,
  alt: false,
  ...held,
});
const does = (...given: Parameters<typeof press>): string | undefined => shortcutOf(press(...given))?.key;

test('no two shortcuts stand on one press', () => {
  const presses = shortcuts.flatMap(({ codes, shift = false, control = false }) =>
    codes.map((code) => `${control ? 'Control+' : ''}${shift ? 'Shift+' : ''}${code}`),
  );
  expect(presses).toHaveLength(new Set(presses).size);
});

test('every shortcut of the table is reached by its own codes', () => {
  for (const { key, codes, shift = false, control = false } of shortcuts) {
    for (const code of codes) expect(does(code, 'Unidentified', { shift, control }), code).toBe(key);
  }
});

describe('a clicker', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['Period', 'black'],
    ['F5', 'present-from-start'],
    ['Escape', 'leave'],
  ])('%s does %s', (code, key) => {
    expect(does(code, 'Unidentified')).toBe(key);
  });

  test.each(['AudioVolumeUp', 'AudioVolumeDown', 'AudioVolumeMute', 'VolumeUp', 'VolumeDown', 'VolumeMute', 'MediaPlayPause', 'Power'])(
    '%s does nothing',
    (code) => {
      expect(does(code, code)).toBeUndefined();
    },
  );

  test('has no key that reveals an answer or ends the day', () => {
    const sent = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Space', 'Period', 'KeyB', 'F5', 'Escape', 'Enter', 'Tab'].map((code) =>
      does(code, 'Unidentified'),
    );
    expect(sent).not.toContain('reveal');
  });
});

describe('Serbian keyboards', () => {
  test('undo is the key that types z: beside T on QWERTZ, beside the left Shift on QWERTY', () => {
    expect(does('KeyY', 'z', { control: true })).toBe('undo');
    expect(does('KeyZ', 'z', { control: true })).toBe('undo');
    expect(does('KeyZ', 'y', { control: true })).toBe('redo');
  });

  test('undo is the key that types з in Cyrillic', () => {
    expect(does('KeyY', 'з', { control: true })).toBe('undo');
    expect(does('KeyY', 'З', { control: true, shift: true })).toBe('redo');
  });

  test('redo is the same with Shift', () => {
    expect(does('KeyY', 'Z', { control: true, shift: true })).toBe('redo');
  });

  test('redo is Ctrl+Y, too, wherever y or the letter in its place is', () => {
    expect(does('KeyZ', 'y', { control: true })).toBe('redo');
    expect(does('KeyY', 'Y', { control: true })).toBe('redo');
    expect(does('KeyZ', 'ѕ', { control: true })).toBe('redo');
    expect([does('KeyZ', 'y'), does('KeyZ', 'y', { control: true, alt: true })]).toEqual([undefined, undefined]);
  });

  test.each([
    ['KeyR', 'р', 'reveal'],
    ['KeyB', 'б', 'black'],
    ['KeyH', 'х', 'helplines'],
    ['KeyT', 'т', 'timer'],
    ['KeyP', 'п', 'quiet'],
  ])('%s works where it types %s', (code, typed, key) => expect(does(code, typed)).toBe(key));

  test('a letter typed with AltGr is a letter, no command', () => {
    expect(does('KeyB', '{', { alt: true, control: true })).toBeUndefined();
  });
});

describe('counting keys', () => {
  test.each([
    ['Digit1', 'agree'],
    ['Digit2', 'unsure'],
    ['Digit3', 'disagree'],
    ['Numpad1', 'agree'],
    ['Numpad2', 'unsure'],
    ['Numpad3', 'disagree'],
  ])('%s counts %s, with Shift takes back', (code, position) => {
    expect(does(code, '1')).toBe(`${position}-more`);
    expect(does(code, '!', { shift: true })).toBe(`${position}-less`);
  });
});

test('plus and minus are the keys that type them, wherever they are', () => {
  expect([does('Slash', '-'), does('Equal', '+', { shift: true }), does('NumpadAdd', '+'), does('Minus', '?', { shift: true })]).toEqual([
    'one-minute-less',
    'one-minute-more',
    'one-minute-more',
    'help',
  ]);
});

test('single characters are marked, so that they can be turned off and don’t fire while typing', () => {
  const characters = shortcuts.filter(({ codes }) => codes.some((code) => /^(Key|Digit|Numpad|Space|Period)/u.test(code)));
  for (const { key, control, character } of characters) expect(character, key).toBe(control !== true);
});
