/** What was typed of a certificate and not saved yet: it outlives its dialog, so that a look elsewhere loses nothing. In the window only. */
import { changedCertificate, partOf, withChanges } from '../../domain/certificates/changes';
import type { CertificateContent, WrittenField } from '../../domain/certificates/content';
import type { CertificateInEditing } from '../../domain/certificates/drawing';
import type { CertificateChange } from '../../domain/certificates/schema';
import type { CertificateChanges } from '../../domain/certificates/state';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Localized } from '../../domain/kernel/language';
import { sharedState, useShared } from '../ui/shared-state';

/** By training; of each part the latest, also where it is the programme's own again. */
const drafts = sharedState<Readonly<Record<string, CertificateChanges>>>({});

/** The latest, and what adds to it: to what it is by then, as a picture may be chosen for long. Undefined drops it. */
type Draft = readonly [CertificateChanges | undefined, (typed: CertificateChanges | undefined) => void];

export function useCertificateDraft(training: TrainingId): Draft {
  const { [training]: draft } = useShared(drafts);
  return [
    draft,
    (typed) => {
      const { [training]: latest, ...others } = drafts.get();
      drafts.set(typed ? { ...others, [training]: { ...latest, ...typed } } : others);
    },
  ];
}

/** The certificate as it is typed. */
export interface Typed {
  readonly content: CertificateContent;
  /** It is other than the programme's in this part. */
  readonly isChanged: (change: CertificateChange) => boolean;
  /** Returns a field as it was typed in each language, before one counts for the other. */
  readonly written: (field: WrittenField) => Localized;
  readonly change: (...changes: readonly CertificateChange[]) => void;
}

export function typedCertificate(
  { content: programmes, changes }: CertificateInEditing,
  draft: CertificateChanges | undefined,
  keep: (typed: CertificateChanges) => void,
): Typed {
  const all = withChanges(changes, Object.values(draft ?? {}));
  const content = changedCertificate(programmes, all);
  return {
    content,
    isChanged: (change) => partOf(change) in all,
    written: (field) => {
      const change = all[partOf({ part: 'written', field, to: null })];
      return (change?.part === 'written' ? change.to : content.fields[field].text) ?? { en: '', sr: '' };
    },
    change: (...typed) => keep(Object.fromEntries(typed.map((change) => [partOf(change), change]))),
  };
}

/** Adds what is typed to what is proposed; undefined until the certificate is known. */
export function changesTyped(
  edited: CertificateInEditing | undefined,
  draft: CertificateChanges | undefined,
): CertificateChanges | undefined {
  return edited && { ...Object.fromEntries(edited.proposed.map((change) => [partOf(change), change])), ...draft };
}
