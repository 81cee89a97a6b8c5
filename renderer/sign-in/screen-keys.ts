/** Letters to be touched, row by row as on the keyboards of Serbia, and what a touched one does to a field. */
import type { Language } from '../../domain/kernel/language';

export type KeyedField = HTMLInputElement | HTMLTextAreaElement;

export const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** English ones with the letters of the names of this country, too. */
const letterRows: Readonly<Record<Language, readonly string[]>> = {
  en: ['qwertyuiopšđ', 'asdfghjklčćž', 'zxcvbnm,.-'],
  'sr-Latn': ['qwertzuiopšđ', 'asdfghjklčćž', 'yxcvbnm,.-'],
  'sr-Cyrl': ['љњертзуиопшђ', 'асдфгхјклчћж', 'џцвбнм?,.-'],
};

export const rowsOf = (language: Language, areCapitals: boolean): readonly (readonly string[])[] =>
  letterRows[language].map((row) => Array.from(areCapitals ? row.toUpperCase() : row));

/** Whether something is written there that a person without a keyboard needs letters or digits for. */
export const isKeyedField = (target: EventTarget | null): target is KeyedField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'password'].includes(target.type));

export const needsDigitsAlone = (field: KeyedField): boolean => field.inputMode === 'numeric';

const selectionIn = ({ selectionStart, selectionEnd, value }: KeyedField): readonly [from: number, to: number] => [
  selectionStart ?? value.length,
  selectionEnd ?? value.length,
];

/** Says whether the field asks for capitals: all letters, or those that begin a word. */
export function asksForCapital(field: KeyedField): boolean {
  if (field.autocapitalize === 'characters') return true;
  const [from] = selectionIn(field);
  return field.autocapitalize === 'words' && /(?:^|[\s-])$/u.test(field.value.slice(0, from));
}

function replace(field: KeyedField, from: number, to: number, text: string): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: text === '' ? 'deleteContentBackward' : 'insertText' }));
}

/** Types text into a field: in the place of what is selected, and no further than the field allows. */
export function typeInto(field: KeyedField, text: string): void {
  const [from, to] = selectionIn(field);
  const grown = field.value.length - (to - from) + text.length;
  if (field.maxLength >= 0 && grown > field.maxLength) return;
  replace(field, from, to, text);
}

export function deleteIn(field: KeyedField): void {
  const [from, to] = selectionIn(field);
  if (to === 0) return;
  replace(field, from === to ? from - 1 : from, to, '');
}
