/** One programme: its name in both languages, how large it is, and what the check says of it. */
import type { ReactNode } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { ProgrammeFacts, ProgrammeFinding, ProgrammeRow } from '../../domain/programme/shelf';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';

/** Of each kind of finding; a file that is broken often has hundreds. */
const mostFindings = 20;

export const titleOf = ({ facts, name }: ProgrammeRow, language: Language): string => (facts ? inLanguage(facts.title, language) : name);

/** The other of the two that are written. */
const otherOf = (language: Language): Language => (language === 'en' ? 'sr-Latn' : 'en');

function Facts({ facts, languages, trainings }: Pick<ProgrammeRow, 'languages' | 'trainings'> & { readonly facts: ProgrammeFacts }) {
  const { t } = useWords('programmes');
  const [first, second] = languages;
  return (
    <p className="programmes-facts">
      <span>{t('two-days')}</span>
      <span>{t('sessions', { count: facts.sessions })}</span>
      <span>{t('slides', { count: facts.slides })}</span>
      <span>{facts.statements === 0 ? t('no-statements') : t('statements', { count: facts.statements })}</span>
      <span>{t(`languages-${first && second ? 'both' : (first ?? 'none')}`)}</span>
      <span>{trainings === 0 ? t('no-trainings') : t('trainings', { count: trainings })}</span>
    </p>
  );
}

function Findings({ found, title }: { readonly found: readonly ProgrammeFinding[]; readonly title: string }) {
  const { t } = useWords('programmes');
  if (found.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {found.slice(0, mostFindings).map((finding) => (
          <li key={`${finding.file} ${finding.line} ${finding.problem}`}>{t('finding', { ...finding })}</li>
        ))}
        {found.length > mostFindings && <li>{t('more', { count: found.length - mostFindings })}</li>}
      </ul>
    </>
  );
}

interface CheckProperties {
  readonly row: ProgrammeRow;
  readonly language: Language;
  readonly edition: number;
}

/** Looked for once the card is there: it takes seconds. */
function Check({ row: { place, name }, language, edition }: CheckProperties) {
  const { t } = useWords('programmes');
  const [check] = useAnswer(() => kit['check-programme']({ place, name }), `${edition} ${language}`, `${place} ${name}`);
  if (!check) return <p className="desk-hint">{t('checking')}</p>;
  if (isRefusal(check)) return <p className="desk-refused">{sentenceOf(check)}</p>;
  const { problems, warnings } = check;
  const found = [
    ...(problems.length > 0 ? [t('problems', { count: problems.length })] : []),
    ...(warnings.length > 0 ? [t('warnings', { count: warnings.length })] : []),
  ];
  if (found.length === 0) return <p className="programmes-clean">{t('check-clean')}</p>;
  return (
    <details className={problems.length > 0 ? 'programmes-check programmes-wrong' : 'programmes-check'}>
      <summary>{t('findings', { found: found.join(', ') })}</summary>
      <Findings found={problems} title={t('problems', { count: problems.length })} />
      <Findings found={warnings} title={t('warnings', { count: warnings.length })} />
    </details>
  );
}

export function ProgrammeCard({ row, language, edition, children }: CheckProperties & { readonly children: ReactNode }) {
  const { t } = useWords('programmes');
  const { facts, place } = row;
  const other = otherOf(language);
  const mark = row.replacesShipped ? 'replaces-shipped' : place === 'shipped' ? 'is-shipped' : 'is-own';
  return (
    <article className={`programmes-card programmes-card-${place}`}>
      <header>
        <h3>{titleOf(row, language)}</h3>
        {place !== 'aside' && <span className="programmes-mark">{t(mark)}</span>}
      </header>
      {facts && (
        <p className="programmes-other" lang={other}>
          {inLanguage(facts.title, other)}
        </p>
      )}
      {facts && <p className="programmes-owner">{inLanguage(facts.owner, language)}</p>}
      {facts ? <Facts facts={facts} languages={row.languages} trainings={row.trainings} /> : <p className="desk-warning">{t('broken')}</p>}
      {place !== 'aside' && <Check row={row} language={language} edition={edition} />}
      <div className="desk-actions">{children}</div>
    </article>
  );
}
