/** A key's name and fingerprint, in fours, to be compared with paper. */

import { Fragment } from 'react';
import { grouped } from '../../domain/certificates/fingerprint';
import { useWords } from '../ui/words';
import './keys.css';

interface KeyFactsProperties {
  readonly name: string;
  readonly fingerprint: string;
}

export function KeyFacts({ name, fingerprint }: KeyFactsProperties) {
  const { t } = useWords('keys');
  return (
    <dl className="desk-facts">
      <dt>{t('name')}</dt>
      <dd className="key-name">{name}</dd>
      <dt>{t('fingerprint')}</dt>
      <dd className="key-fingerprint">
        {grouped(fingerprint)
          .split(' ')
          .map((group, index) => (
            /* Two may be alike, and none ever moves. */
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <Fragment key={index}>
              {index > 0 && ' '}
              <span>{group}</span>
            </Fragment>
          ))}
      </dd>
    </dl>
  );
}
