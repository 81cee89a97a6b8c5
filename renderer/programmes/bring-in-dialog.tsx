/** A programme from a file: what it is, what it would change here, and the choice. Nothing was changed yet. */
import { useRef } from 'react';
import { inLanguage } from '../../domain/kernel/language';
import type { ProgrammeComing, ProgrammeHere, WayIn } from '../../domain/programme/shelf';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { Form } from '../ui/form';
import { tellAnybody } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { CheckResult } from './check-result';
import { FactsLine } from './facts-line';
import { ProgrammeChanges } from './programme-changes';

interface BringInProperties {
  readonly coming: ProgrammeComing;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function Told({ coming: { facts, languages, file, check, foreign } }: Pick<BringInProperties, 'coming'>) {
  const { t, language } = useWords('programmes');
  return (
    <>
      <dl className="programmes-told">
        <dt>{t('coming-name')}</dt>
        <dd>{inLanguage(facts.title, language)}</dd>
        <dt>{t('coming-owner')}</dt>
        <dd>{inLanguage(facts.owner, language)}</dd>
        <dt>{t('coming-file')}</dt>
        <dd className="desk-path">{file}</dd>
        <dt>{t('coming-holds')}</dt>
        <dd className="programmes-facts">
          <FactsLine facts={facts} languages={languages} />
        </dd>
        <dt>{t('coming-check')}</dt>
        <dd>
          <CheckResult check={check} />
        </dd>
      </dl>
      {foreign.length > 0 && <p className="desk-warning">{t('foreign', { count: foreign.length, files: foreign.join(', ') })}</p>}
    </>
  );
}

function Here({ here }: { readonly here: ProgrammeHere }) {
  const { t, language } = useWords('programmes');
  if (here.isSame) return <p>{t('here-same')}</p>;
  const title = here.title && inLanguage(here.title, language);
  return (
    <>
      <ProgrammeChanges here={here} />
      <p>{title === undefined ? t('here-broken') : t(here.isShipped ? 'here-shipped' : 'here-own', { title })}</p>
      <p>{t('keep-both-what')}</p>
    </>
  );
}

const doing = (here: ProgrammeHere | undefined) => (here === undefined ? 'bring-in-do' : here.isShipped ? 'in-place-do' : 'update-do');

export function BringInDialog({ coming, onClose, onDone }: BringInProperties) {
  const { t, language } = useWords('programmes');
  const { here, facts } = coming;
  /* The way in of the press that is under way. */
  const way = useRef<WayIn>('in-place');
  const close = (): void => {
    void kit['leave-programme-file']();
    onClose();
  };
  const done = (): void => {
    const title = inLanguage(facts.title, language);
    tellAnybody(way.current === 'beside' ? t('kept-both') : t(here && !here.isShipped ? 'updated' : 'brought-in', { title }));
    onDone();
  };
  const goes = (chosen: WayIn) => () => {
    way.current = chosen;
  };
  return (
    <WindowDialog title={t('coming-title')} onClose={close} wide>
      <Form ask={() => kit['bring-in-programme'](coming.coming, way.current)} onDone={done}>
        {() => (
          <>
            <Told coming={coming} />
            {here ? <Here here={here} /> : <p>{t('not-here')}</p>}
            {here?.isSame ? (
              <CloseAction onClose={close} />
            ) : (
              <div className="desk-actions">
                <button type="submit" className="desk-button desk-button-first" onClick={goes('in-place')}>
                  {t(doing(here))}
                </button>
                {here && (
                  <button type="submit" className="desk-button" onClick={goes('beside')}>
                    {t('keep-both')}
                  </button>
                )}
                <button type="button" className="desk-button" onClick={close}>
                  {t('desk:cancel')}
                </button>
              </div>
            )}
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
