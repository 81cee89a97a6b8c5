/** What an evidence file will hold: first what is missing and what that means, then each document in its order. */

import { type EvidenceEntry, type EvidencePlan, entriesOf, isLacking } from '../../domain/evidence/plan';
import { isNamed } from '../../domain/export/documents';
import { useWords } from '../ui/words';
import { ToldLines } from './told-lines';

/** Returns the desk's names of documents. */
export function useDocumentWords() {
  const { t } = useWords('documents');
  return {
    nameOf: ({ document, title, personalData }: EvidenceEntry): string => {
      const name = isNamed(document) ? t(`documents:name-${document}`) : (title ?? document);
      return personalData ? name : t('evidence:without-personal-data', { name });
    },
    /** Why it is missing or not whole; empty where nothing is. */
    lackOf: ({ state }: Pick<EvidenceEntry, 'state'>): string => {
      if (state.is === 'left-out' || state.is === 'unknown') return t(`evidence:why-${state.is}`);
      return state.is === 'missing' || state.is === 'incomplete' ? t(`documents:${state.for.key}`, state.for.values) : '';
    },
  };
}

export function Lacking({ plan }: { readonly plan: EvidencePlan }) {
  const { t } = useWords('evidence');
  const { nameOf, lackOf } = useDocumentWords();
  const lacking = entriesOf(plan).filter(isLacking);
  return (
    <div role="status">
      {lacking.length === 0 ? (
        <p>{t('nothing-lacking')}</p>
      ) : (
        <ToldLines
          heading={t('lacking', { count: lacking.length })}
          lines={lacking.map((entry) => [entry.number, t('missing-line', { name: nameOf(entry), why: lackOf(entry) })])}
        >
          <p>{t('lacking-what')}</p>
        </ToldLines>
      )}
    </div>
  );
}

function Entry({ entry }: { readonly entry: EvidenceEntry }) {
  const { t } = useWords('evidence');
  const { nameOf } = useDocumentWords();
  const { number, format, state } = entry;
  return (
    <li className="evidence-entry" data-state={isLacking(entry) ? 'lacking' : state.is}>
      <span className="desk-number">{number}</span>
      <span>{nameOf(entry)}</span>
      <span className="desk-hint">{format}</span>
      <span className="evidence-state">{t(`is-${state.is}`)}</span>
    </li>
  );
}

export function PlannedDocuments({ plan }: { readonly plan: EvidencePlan }) {
  const { t } = useWords('evidence');
  const { isOfProgramme, review, parts } = plan;
  return (
    <div className="evidence-parts">
      {!isOfProgramme && <p className="desk-hint">{t('list-of-kit')}</p>}
      {review !== undefined && <p className="desk-hint">{t('list-review', { review })}</p>}
      {parts.map(({ heading, entries }, index) => (
        /* Parts have no names of their own, and their order is that of the file. */
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={index}>
          {heading !== undefined && <h3>{heading}</h3>}
          <ul className="evidence-entries">
            {entries.map((entry) => (
              <Entry key={entry.number} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
