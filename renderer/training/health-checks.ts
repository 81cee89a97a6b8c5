/** What the kit sees of the laptop, as lines to check: asked for when the tab is opened, and every half minute while it stays open. */

import { useCallback, useEffect, useState } from 'react';
import type { HealthView } from '../../domain/contract';
import type { BackupState, BackupView } from '../../domain/desk/desk-view';
import { type Language, localeOf } from '../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { Translate } from '../../domain/kernel/translate';
import { writtenDay } from '../../domain/kernel/written-dates';
import type { ScreenTest } from '../../domain/stage/screens';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';

export interface Check {
  readonly name: string;
  readonly fine: boolean;
  readonly text: string;
  /** The way to where it is mended. */
  readonly mend?: { readonly words: string; readonly go: () => void };
}

/** Milliseconds. */
const lookAgainAfter = 30_000;

const clockWords = {
  before: 'health:before-days',
  'first-day': 'health:on-first-day',
  between: 'health:between-days',
  'second-day': 'health:on-second-day',
  after: 'health:after-days',
} as const satisfies Readonly<Record<HealthView['clock']['when'], string>>;

const backupWords = {
  none: 'health:backup-none',
  pending: 'health:backup-pending',
  current: 'health:backup-current',
  missing: 'health:backup-missing',
  failed: 'health:backup-failed',
  locked: 'health:backup-locked',
  unsealed: 'health:backup-unsealed',
} as const satisfies Readonly<Record<BackupState, string>>;

/** Undefined until the first answer; the function asks at once, and so does the end of a test of the screens. */
export function useHealth(test: ScreenTest): readonly [HealthView | Refusal | undefined, () => void] {
  const [health, setHealth] = useState<HealthView | Refusal>();
  const look = useCallback(() => void kit.health().then(setHealth), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a test found is asked for when it is over
  useEffect(() => {
    look();
    const repeating = setInterval(look, lookAgainAfter);
    return () => clearInterval(repeating);
  }, [look, test]);
  return [health, look];
}

function verifiedCheck({ verified }: HealthView, t: Translate): Check {
  if (!verified) return { name: 'verified', fine: false, text: t('health:not-verified-yet') };
  const { at, isIntact } = verified;
  return { name: 'verified', fine: isIntact, text: t(isIntact ? 'health:verified' : 'health:verified-not-intact', { at }) };
}

/** A stick that was taken out is no fault, but the copy on it grows old: its moment is told with every state. */
export function backupCheck({ state, place = '', at, problem = '' }: BackupView, language: Language, t: Translate): Check {
  const text = t(backupWords[state], { folder: place, problem });
  const last = at && t('health:backup-at', { date: writtenDay(at.day, language), time: at.time });
  return { name: 'backup', fine: state === 'current', text: last === undefined ? text : `${text} ${last}` };
}

export function healthChecks(health: HealthView | Refusal | undefined, language: Language, t: Translate): readonly Check[] {
  if (!health) return [];
  if (isRefusal(health)) return [{ name: 'disk', fine: false, text: sentenceOf(health) }];
  const { freeMegabytes, hasRoom, isLocked, clock } = health;
  const { today, time, zone, when } = clock;
  const size = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }).format(
    freeMegabytes / 1000,
  );
  return [
    { name: 'room', fine: hasRoom, text: t(hasRoom ? 'health:room' : 'health:little-room', { size }) },
    { name: 'clock', fine: when !== 'after', text: t(clockWords[when], { time, zone, date: writtenDay(today, language) }) },
    { name: 'lock', fine: isLocked, text: t(isLocked ? 'health:locked' : 'health:not-locked') },
    verifiedCheck(health, t),
  ];
}
