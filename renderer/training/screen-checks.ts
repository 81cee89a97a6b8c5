/** What there is to check of the screens and of the power before leaving, as lines to tick. */

import type { HealthView } from '../../domain/contract';
import type { ProjectorView } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { Translate } from '../../domain/kernel/translate';
import { writtenDayInSentence } from '../../domain/kernel/written-dates';
import { writtenPercent } from '../../domain/kernel/written-numbers';
import type { Battery } from '../ui/use-battery';
import type { Check } from './health-checks';

export function screensCheck(
  health: HealthView | Refusal | undefined,
  { displays, size }: ProjectorView,
  language: Language,
  t: Translate,
): Check {
  const name = 'screens';
  const tested = health === undefined || isRefusal(health) ? undefined : health.screensTested;
  if (tested) {
    const date = writtenDayInSentence(tested.on, language);
    return { name, fine: tested.isRecent, text: t(tested.isRecent ? 'screens:tested' : 'screens:tested-long-ago', { date }) };
  }
  const text = displays > 1 ? t('screens:not-tested', { size }) : t('prepare:projector-missing', { keys: 'Win+P' });
  return { name, fine: false, text };
}

/** None where the system doesn't tell. */
export function batteryChecks(battery: Battery | undefined, language: Language, t: Translate): readonly Check[] {
  if (!battery) return [];
  const { onMains } = battery;
  const level = writtenPercent(battery.level, language);
  return [{ name: 'battery', fine: onMains, text: t(onMains ? 'screens:on-mains' : 'screens:on-battery', { level }) }];
}
