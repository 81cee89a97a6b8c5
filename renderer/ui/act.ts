/** Asks main for something and tells the person when it was refused; forms ask main themselves and show the refusal at its field. */
import i18next from 'i18next';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { TrainingCommand } from '../../domain/training/command';
import type { TakenBack } from '../../domain/training/undo';
import { dispatch } from './reasons';
import { sentenceOf } from './refusal-sentence';
import { tellAnybody, tellRefusal } from './toasts';

/** True once it is done, which means on the disk. A refusal was shown already. */
export type Act = (command: TrainingCommand) => Promise<boolean>;

export { sentenceOf };

/** What a refusal tells besides its reason may be a name, or the name of a file. */
const inSightOf = (refusal: Refusal): string => (refusal.values === undefined ? sentenceOf(refusal) : i18next.t('desk:refused-in-sight'));

export function showRefusal(refusal: Refusal): void {
  tellRefusal(sentenceOf(refusal), inSightOf(refusal));
}

/** The answer, unless it is a refusal, which is shown. */
export function unlessRefused<Answer>(answer: Answer | Refusal): Answer | undefined {
  if (!isRefusal(answer)) return answer;
  showRefusal(answer);
  return undefined;
}

/** A count says where it was: that may be another statement or round than the one on the screen. */
export function actInWords({ act, counted }: TakenBack): string {
  const words = i18next.t(`desk:act-${act}`);
  if (!counted) return words;
  const { statement, round } = counted;
  const where = statement === 'practice' ? i18next.t('desk:act-in-practice') : i18next.t('desk:act-at-statement', { number: statement });
  return `${words} (${where}, ${i18next.t(`run:round-${round}`)})`;
}

export const act: Act = async (command) => {
  const done = unlessRefused(await dispatch(command));
  if (done?.act)
    tellAnybody(
      i18next.t(command.kind === 'redo' ? 'desk:redone' : 'desk:undone', { act: actInWords({ act: done.act, counted: done.counted }) }),
    );
  return done !== undefined;
};
