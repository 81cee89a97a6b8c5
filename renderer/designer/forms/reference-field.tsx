/** What is chosen from a list that stands elsewhere in the programme: a paper, a source, the right answer. */
import { handoutDocument, isListed, listedDocuments } from '../../../domain/export/documents';
import { choicesOf } from '../../../domain/programme/design-choices';
import { plainAt } from '../../../domain/programme/design-entries';
import type { FormChoice, FormField, FormPart, ReferenceTo } from '../../../domain/programme/design-form';
import type { DataPath } from '../../../domain/programme/plain-data';
import { useWords } from '../../ui/words';
import { type FieldPlace, usePlain, useProblems, usePut, useScope } from './form-scope';
import { PrintedPicture } from './printed-picture';
import { Swatches } from './swatches';
import { ToldField } from './told-field';

type Reference = Extract<FormField, { readonly kind: 'reference' }>;

/** Returns the kit's own documents, and the papers of the programme. */
function useDocuments(papers: readonly FormChoice[]): readonly FormChoice[] {
  const { t } = useWords('documents');
  const own = [...listedDocuments, handoutDocument].map((id) => ({
    value: id,
    label: isListed(id) ? t(`name-${id}`) : t('name-handout'),
  }));
  return [...own, ...papers.map(({ value, label }) => ({ value: `paper:${value}`, label }))];
}

export function useChoices(to: ReferenceTo, path: DataPath): readonly FormChoice[] {
  const { design, language, file } = useScope();
  const asked = { view: design.view, language, file, path };
  const documents = useDocuments(to === 'document' ? choicesOf('paper', asked) : []);
  return to === 'document' ? documents : choicesOf(to, asked);
}

interface ReferenceFieldProperties {
  readonly field: Reference;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
  readonly isOptional: FormPart['isOptional'];
}

export function ReferenceField({ field: { to, isNumber }, label, hint, place, isOptional }: ReferenceFieldProperties) {
  const { t } = useWords('designerForms');
  const { design } = useScope();
  const now = usePlain(place);
  const chosen = typeof now === 'string' || typeof now === 'number' ? String(now) : '';
  const choices = useChoices(to, place.path);
  const put = usePut(place);
  const problems = useProblems(place.path);
  const isThere = chosen === '' || choices.some(({ value }) => value === chosen);
  return (
    <ToldField
      label={label}
      hint={hint}
      told={chosen === '' && !isOptional ? [{ problem: t('needs-choice'), isWarning: false }] : problems}
    >
      {(control) => (
        <>
          <select
            {...control}
            value={chosen}
            onChange={({ target: { value } }) => void put(value === '' ? undefined : isNumber ? Number(value) : value)}
          >
            {(isOptional || chosen === '') && <option value="">{t(isOptional ? 'none-chosen' : 'choose')}</option>}
            {!isThere && <option value={chosen}>{t('not-there', { key: chosen })}</option>}
            {choices.map(({ value, label: name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          {to === 'world' && <Swatches set={plainAt(design.view.data['theme.yaml'], ['worlds', chosen])} />}
          {to === 'picture' && <PrintedPicture onAdded={(file) => void put(file)} />}
        </>
      )}
    </ToldField>
  );
}
