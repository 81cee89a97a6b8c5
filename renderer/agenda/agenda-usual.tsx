/** What a block usually takes in trainings of its programme, beside a row that differs from it; a click takes it over, Undo takes it back. */

import type { UsualMinutes } from '../../domain/agenda/times/programme-times';
import type { TrainingView } from '../../domain/desk/desk-view';
import { isRefusal } from '../../domain/kernel/refusal';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import type { AskFor } from './agenda-row-view';

/** From other trainings, so it is looked up once; nothing as soon as a day has begun. */
export function useUsualMinutes({ id, run }: TrainingView): readonly UsualMinutes[] {
  const [usual] = useAnswer(() => kit['usual-minutes'](), `${id} ${run.day ?? ''} ${run.ended.join(' ')}`);
  return usual === undefined || isRefusal(usual) ? [] : usual;
}

interface UsualRowProperties {
  readonly usual: UsualMinutes;
  /** The block's name. */
  readonly name: string;
  readonly columns: number;
  readonly ask: AskFor;
}

export function UsualRow({ usual: { block, minutes, trainings }, name, columns, ask }: UsualRowProperties) {
  const { t } = useWords('times');
  return (
    <tr>
      <td colSpan={columns} className="agenda-note">
        {t('usually-takes', { minutes, count: trainings })}{' '}
        <button
          type="button"
          className="agenda-take-over"
          aria-label={t('take-over-of', { minutes, block: name })}
          onClick={() => void ask({ edit: 'minutes', block, minutes })}
        >
          {t('take-over')}
        </button>
      </td>
    </tr>
  );
}

interface TakeOverAllProperties {
  readonly day: number;
  readonly usual: readonly UsualMinutes[];
  readonly ask: AskFor;
}

/** One act, and one step for Undo. */
export function TakeOverAll({ day, usual, ask }: TakeOverAllProperties) {
  const { t } = useWords('times');
  if (usual.length < 2) return null;
  return (
    <button
      type="button"
      className="desk-button"
      aria-label={t('take-over-all-of', { day })}
      onClick={() => void ask({ edit: 'lengths', lengths: usual.map(({ block, minutes }) => ({ block, minutes })) })}
    >
      {t('take-over-all')}
    </button>
  );
}
