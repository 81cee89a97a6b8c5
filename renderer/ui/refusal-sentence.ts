/** What happened, what it means and what to do, in the window's language: a refusal as a person reads it. */
import i18next from 'i18next';
import type { Refusal } from '../../domain/kernel/refusal';

/** A refusal brings its values as data; a key with a default is one whose values the compiler doesn't check. */
export const sentenceOf = ({ refused, values }: Refusal): string =>
  i18next.t(`refusal:${refused}`, { defaultValue: refused, replace: values ?? {} });
