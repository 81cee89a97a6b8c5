/** Above the half-days of a certified day: that it is, and whether its list was changed since. */
import { Stamp } from 'lucide-react';
import type { DayNumber } from '../../domain/programme/programme';
import { type CertifiedView, isChangedSince } from '../../domain/signing/view';
import { useWords } from '../ui/words';

interface CertifiedMarkProperties {
  readonly day: DayNumber;
  readonly certified: CertifiedView | undefined;
}

export function CertifiedMark({ day, certified }: CertifiedMarkProperties) {
  const { t } = useWords('signing');
  if (!certified) return null;
  const isChanged = isChangedSince(certified);
  const standing = isChanged ? 'day-certified-changed' : 'day-certified';
  const words = t(certified.by.length === 0 ? 'day-taken-back' : standing, { day });
  return (
    <span className={isChanged ? 'signing-mark signing-mark-changed' : 'signing-mark'} title={words}>
      <Stamp aria-hidden size={14} />
      {isChanged && <span aria-hidden>*</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
