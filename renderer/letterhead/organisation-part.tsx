/** The organiser at the head of a training's details: the laptop's one profile, for all trainings that have no letterhead of their own. */
import { useEffect, useRef } from 'react';
import type { Letterhead } from '../../domain/letterhead/letterhead';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import { OrganiserFields } from './letterhead-fields';

interface OrganisationPartProperties {
  readonly letterhead: Letterhead;
  /** A person came to name the organiser. */
  readonly isSought: boolean;
  readonly onFound: () => void;
}

export function OrganisationPart({ letterhead, isSought, onFound }: OrganisationPartProperties) {
  const { t } = useWords('letterhead');
  const section = useRef<HTMLElement>(null);
  const empty = letterhead.name === '' ? 'name' : 'seat';
  useEffect(() => {
    if (!isSought) return;
    section.current?.querySelector<HTMLElement>(`input[name="${empty}"]`)?.focus();
    onFound();
  }, [isSought, empty, onFound]);
  return (
    <section ref={section} className="letterhead-organisation" aria-labelledby="letterhead-organisation">
      <h2 id="letterhead-organisation">{t('title')}</h2>
      <p className="desk-hint">{t('organisation-hint')}</p>
      <OrganiserFields letterhead={letterhead} change={(part) => kit['change-settings']({ letterhead: part })} />
    </section>
  );
}
