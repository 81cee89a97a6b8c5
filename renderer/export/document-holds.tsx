/** What personal data a document will hold, said before it is made. */

import { areSlides, formIn, type ListedDocument, paperOf, type TrainingDocument } from '../../domain/export/documents';
import { exportForms, type FormFacts } from '../../domain/export/forms';
import { useWords } from '../ui/words';
import { isWithout } from './file-choices';

/** Kinds that can't be without persons, and that never hold any. */
const alwaysHold = ['attendance', 'signed-sheets', 'badges', 'table-signs', 'certificates'] as const satisfies readonly FormFacts['kind'][];
const neverHold = [
  'agenda',
  'times',
  'statements',
  'forms',
  'barometer-paper',
  'barometer-hour',
  'action-plans',
  'room-lists',
  'first-day',
] as const satisfies readonly FormFacts['kind'][];

const isOf = <Kind extends FormFacts['kind']>(kind: FormFacts['kind'], kinds: readonly Kind[]): kind is Kind =>
  kinds.some((each) => each === kind);

/** Undefined for papers of the programme, and slides. */
function kindOf({ id, formats }: TrainingDocument): FormFacts['kind'] | undefined {
  if (areSlides(id) || paperOf(id) !== undefined) return undefined;
  const form = formIn(id as ListedDocument, formats[0]);
  return form && exportForms[form.as].kind;
}

interface HoldsProperties {
  readonly document: TrainingDocument;
  readonly withoutNames: boolean;
  /** Names were asked for in a format of what names nobody else. */
  readonly isNamed: boolean;
}

export function DocumentHolds({ document, withoutNames, isNamed }: HoldsProperties) {
  const { t } = useWords('export');
  const kind = kindOf(document);
  const isNobody = isWithout(document, withoutNames) && !isNamed;
  const sentence = (): string => {
    if (kind === undefined) return t('papers:holds');
    return isOf(kind, alwaysHold) || !(isNobody || isOf(kind, neverHold)) ? t(`export:${kind}-holds`) : t(`export:${kind}-holds-nobody`);
  };
  return (
    <div className="export-holds" data-testid="export-holds">
      <h3>{t('export:holds')}</h3>
      <p>{sentence()}</p>
      {!isNobody && document.holds !== 'written' && <p className="desk-hint">{t('export:keep-safe')}</p>}
    </div>
  );
}
