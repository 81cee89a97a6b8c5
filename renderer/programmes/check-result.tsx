/** What the check finds in a programme: one line, and behind it each place. */
import type { ProgrammeCheck, ProgrammeFinding } from '../../domain/programme/shelf';
import { useWords } from '../ui/words';

/** The most findings of each kind; a file that is broken often has hundreds. */
const mostFindings = 20;

function Findings({ found, title }: { readonly found: readonly ProgrammeFinding[]; readonly title: string }) {
  const { t } = useWords('programmes');
  if (found.length === 0) return null;
  return (
    <>
      <p className="programmes-kind">{title}</p>
      <ul>
        {found.slice(0, mostFindings).map((finding) => (
          <li key={`${finding.file} ${finding.line} ${finding.problem}`}>{t('finding', { ...finding })}</li>
        ))}
        {found.length > mostFindings && <li>{t('more', { count: found.length - mostFindings })}</li>}
      </ul>
    </>
  );
}

export function CheckResult({ check: { problems, warnings } }: { readonly check: ProgrammeCheck }) {
  const { t } = useWords('programmes');
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
