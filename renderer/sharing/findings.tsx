/** What is wrong with a shared folder, or seems to be: what stops first. */

import type { Finding } from '../../domain/sharing/shared-folder';
import { syncthing } from '../../domain/sharing/syncthing-words';
import { useWords } from '../ui/words';

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWords('sharing');
  return findings.map(({ key, weight, values }) => (
    <p key={key} className={weight === 'tells' ? 'desk-hint' : 'desk-warning'}>
      {t(key, { ...syncthing, ...values })}
    </p>
  ));
}
