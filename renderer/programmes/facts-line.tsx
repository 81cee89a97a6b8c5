/** How large a programme is, in a few words after each other. */
import type { ProgrammeFacts, ProgrammeRow } from '../../domain/programme/shelf';
import { useWords } from '../ui/words';

interface FactsProperties {
  readonly facts: Pick<ProgrammeFacts, 'sessions' | 'slides' | 'statements'>;
  readonly languages: ProgrammeRow['languages'];
}

export function FactsLine({ facts, languages: [first, second] }: FactsProperties) {
  const { t } = useWords('programmes');
  return (
    <>
      <span>{t('two-days')}</span>
      <span>{t('sessions', { count: facts.sessions })}</span>
      <span>{t('slides', { count: facts.slides })}</span>
      <span>{facts.statements === 0 ? t('no-statements') : t('statements', { count: facts.statements })}</span>
      <span>{t(`languages-${first && second ? 'both' : (first ?? 'none')}`)}</span>
    </>
  );
}
