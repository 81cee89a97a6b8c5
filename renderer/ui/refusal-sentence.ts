/** What happened, what it means and what to do, in the window's language: a refusal as a person reads it. */
import i18next from 'i18next';
import type { Refusal } from '../../domain/kernel/refusal';

const isKeptBack = ({ values }: Refusal): boolean => values !== undefined && Object.keys(values).length === 0;

/** A refusal brings its values as data; a key with a default is one whose values the compiler doesn't check. */
export const sentenceOf = (refusal: Refusal): string =>
  isKeptBack(refusal)
    ? i18next.t('desk:refused-in-sight')
    : i18next.t(`refusal:${refusal.refused}`, { defaultValue: refusal.refused, replace: refusal.values ?? {} });
