/** One programme: its name in both languages, how large it is, and what the check says of it. */
import type { ReactNode } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { ProgrammeRow } from '../../domain/programme/shelf';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { CheckResult } from './check-result';
import { FactsLine } from './facts-line';

/** One that can't be used, and says no name, has that of its folder. */
export const titleOf = ({ facts, title = facts?.title, name }: ProgrammeRow, language: Language): string =>
  (title && inLanguage(title, language)) || name;

/** The other of the two that are written. */
const otherOf = (language: Language): Language => (language === 'en' ? 'sr-Latn' : 'en');

interface CheckProperties {
  readonly row: ProgrammeRow;
  readonly edition: number;
}

/** Looked for once the card is there: it takes seconds. */
function Check({ row: { place, name }, edition }: CheckProperties) {
  const { t, language } = useWords('programmes');
  const [check] = useAnswer(() => kit['check-programme']({ place, name }), `${edition} ${language}`, `${place} ${name}`);
  if (!check) return <p className="desk-hint">{t('checking')}</p>;
  if (isRefusal(check)) return <p className="desk-refused">{sentenceOf(check)}</p>;
  return <CheckResult check={check} />;
}

export function ProgrammeCard({ row, edition, children }: CheckProperties & { readonly children: ReactNode }) {
  const { t, language } = useWords('programmes');
  const { facts, place } = row;
  const other = otherOf(language);
  /* Those put aside stand under a heading of their own. */
  const Heading = place === 'aside' ? 'h3' : 'h2';
  const mark = row.replacesShipped ? 'replaces-shipped' : place === 'shipped' ? 'is-shipped' : 'is-own';
  return (
    <article className={`programmes-card programmes-card-${place}`}>
      <header>
        <Heading>{titleOf(row, language)}</Heading>
        {place !== 'aside' && <span className="programmes-mark">{t(mark)}</span>}
      </header>
      {facts && (
        <p className="programmes-other" lang={other}>
          {inLanguage(facts.title, other)}
        </p>
      )}
      {facts && <p className="programmes-owner">{inLanguage(facts.owner, language)}</p>}
      {facts ? (
        <p className="programmes-facts">
          <FactsLine facts={facts} languages={row.languages} />
          <span>{row.trainings === 0 ? t('no-trainings') : t('trainings', { count: row.trainings })}</span>
        </p>
      ) : (
        <p className="desk-warning">{t('broken')}</p>
      )}
      {place !== 'aside' && <Check row={row} edition={edition} />}
      <div className="desk-actions">{children}</div>
    </article>
  );
}
