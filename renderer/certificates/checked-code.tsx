/** What checking one code came to: the verdict, what it means, and what the code says of itself. */
import { CircleHelp, ShieldAlert, ShieldCheck, ShieldX } from 'lucide-react';
import { Fragment } from 'react';
import type { ToldCheck } from '../../domain/certificates/told-check';
import { useWords } from '../ui/words';

const icons = { real: ShieldCheck, doubtful: ShieldAlert, false: ShieldX, unchecked: CircleHelp } as const;

export function CheckedCode({ told: { verdict, sentences, facts } }: { readonly told: ToldCheck }) {
  const { t } = useWords('certificateCheck');
  const Icon = icons[verdict];
  const [first, ...more] = sentences.map(({ key, values }) => t(key, { defaultValue: key, replace: values }));
  return (
    <article className={`checked checked-${verdict}`}>
      <p className="checked-verdict">
        <Icon aria-hidden="true" size={20} />
        <strong>{first}</strong>
      </p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {facts.length > 0 && (
        <dl className="desk-facts checked-facts">
          {facts.map(({ label, text }) => (
            <Fragment key={label}>
              <dt>{t(label)}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </article>
  );
}
