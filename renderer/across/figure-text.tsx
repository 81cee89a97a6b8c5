/** A figure as the desk writes it, small where it says why there is none. */

import type { Figure, ToldBy } from '../../domain/indicators/figures';
import { groupKey, toldFigure } from '../../domain/indicators/told';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';

function StandsOn({ figure }: { readonly figure: Figure }) {
  const { t } = useWords('across');
  if (figure.kind === 'percent') return <small>{t('stands-on-answers', { count: figure.share.of })}</small>;
  if (figure.kind === 'before-after') return <small>{t('stands-on', { before: figure.before.of, after: figure.after.of })}</small>;
  return null;
}

export function FigureText({ figure }: { readonly figure: Figure }) {
  const { t } = useWords('across');
  const told = toldFigure(figure, useLanguage());
  if (figure.kind === 'none') return <span className="across-why">{typeof told !== 'string' && t(told.key, told.values)}</span>;
  return (
    <span>
      <span className="across-figure">{typeof told === 'string' ? told : t(told.key, told.values)}</span> <StandsOn figure={figure} />
    </span>
  );
}

/** Groups in a line, and how many are in none of them. */
export function ToldByText({ told: { by, groups, others, areUnnoted, why } }: { readonly told: ToldBy }) {
  const { t } = useWords('across');
  const nameOf = (name: string): string => {
    const key = groupKey(by, name);
    return key ? t(`attendance:${key}`) : name;
  };
  if (why) return <span className="across-why">{t(`across:why-${why}`)}</span>;
  return (
    <>
      <span className="across-groups">
        {groups.map(({ name, count }) => (
          <span key={name}>
            {nameOf(name)} <strong>{count}</strong>
          </span>
        ))}
      </span>
      {others > 0 && <small>{t(areUnnoted ? 'across:unnoted' : 'across:others', { count: others })}</small>}
    </>
  );
}
