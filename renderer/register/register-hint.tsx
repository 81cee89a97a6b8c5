/** Below the list: which keys do what, or what the half-day at which the keyboard is says of the laptops that noted it. */

import type { RegisterView } from '../../domain/register/register-view';
import { useWords } from '../ui/words';
import type { CellPosition } from './grid-position';
import { useTellOf } from './laptop-words';
import { toldName } from './mark';

interface RegisterHintProperties {
  readonly register: RegisterView;
  readonly reached: CellPosition | undefined;
}

/** Both lie on each other: what is told doesn't move the list. The cell itself says it to a screen reader. */
export function RegisterHint({ register, reached }: RegisterHintProperties) {
  const { t } = useWords('register');
  const tell = useTellOf(register);
  const row = register.rows.find(({ id }) => id === reached?.participant);
  const told = row && reached ? tell(row, reached.halfDay) : '';
  return (
    <div className="register-hint">
      <p className="desk-hint" data-covered={told !== ''}>
        {t('keys', { late: 'L' })}
      </p>
      {row && told !== '' && (
        <p className="desk-hint" aria-hidden>
          {`${toldName(row)}. ${told}`}
        </p>
      )}
    </div>
  );
}
