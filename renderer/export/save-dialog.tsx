/** One document on its way out: as what, and what else there is to choose of it; said before, what personal data it will hold. */
import { useId, useState } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import type { OwnKey } from '../../domain/certificates/keys';
import { type DocumentFormat, dataIn, type TrainingDocument } from '../../domain/export/documents';
import type { DocumentRequest, ExportedFile, Separator } from '../../domain/export/requests';
import { ScopeChoice } from '../agenda/scope-choice';
import { useCodeChoice } from '../certificates/with-code';
import { kit } from '../ui/bridge';
import { endHints } from '../ui/end-hints';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { DocumentHolds } from './document-holds';
import type { DocumentWords } from './document-words';
import { type FileChoices, requestFor } from './file-choices';
import { SeparatorChoice } from './separator-choice';

interface FormatChoiceProperties {
  readonly formats: readonly DocumentFormat[];
  readonly chosen: DocumentFormat;
  readonly onChoose: (format: DocumentFormat) => void;
}

function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProperties) {
  const { t } = useWords('documents');
  const name = useId();
  return (
    <fieldset className="desk-choices">
      <legend>{t('format')}</legend>
      <div className="export-separators">
        {formats.map((format) => (
          <label key={format} className="desk-choice">
            <input type="radio" name={name} value={format} checked={chosen === format} onChange={() => onChoose(format)} />
            {t(`format-${format}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SaveDialogProperties {
  readonly document: TrainingDocument;
  readonly choices: FileChoices;
  readonly words: DocumentWords;
  readonly ownKey: OwnKey;
  readonly onSaved: (file: ExportedFile) => void;
  readonly onClose: () => void;
}

export function SaveDialog({ document, choices, words, ownKey, onSaved, onClose }: SaveDialogProperties) {
  const { t } = useWords('documents');
  const { t: inCertificates } = useWords('certificates');
  const [format, setFormat] = useState<DocumentFormat>(document.formats[0]);
  const [separator, setSeparator] = useState<Separator>(';');
  const [scope, setScope] = useState<TimeScope>('this');
  const [isWithoutCode, setWithoutCode] = useState(false);
  const [chooseCode, codeDialog] = useCodeChoice(ownKey);
  const [withPeople, setWithPeople] = useState(false);
  const isCertificates = document.id === 'certificates';
  /* A document that names nobody may have a format that can. */
  const mayName = document.holds === 'nobody' && !choices.withoutNames && dataIn(document, format).holds !== 'nobody';

  async function ask() {
    const code = isCertificates && !isWithoutCode ? await chooseCode() : 'with';
    if (!code) return undefined;
    const request = requestFor(document, choices);
    const asked: DocumentRequest = {
      ...request,
      format,
      personalData: mayName ? withPeople : request.personalData,
      separator,
      scope: document.isReport ? scope : 'this',
      withoutCode: isWithoutCode || code === 'without',
    };
    return kit['save-document'](asked);
  }

  return (
    <WindowDialog title={words.name(document)} onClose={onClose}>
      <Form
        ask={ask}
        onDone={(file) => {
          if (!file) return;
          void endHints(['export']);
          onSaved(file);
        }}
      >
        {() => (
          <>
            {document.formats.length > 1 && <FormatChoice formats={document.formats} chosen={format} onChoose={setFormat} />}
            {format === 'CSV' && <SeparatorChoice chosen={separator} onChoose={setSeparator} />}
            {document.isReport && <ScopeChoice chosen={scope} onChoose={setScope} />}
            {isCertificates && ownKey.kind !== 'none' && (
              <label className="desk-choice">
                <input type="checkbox" checked={isWithoutCode} onChange={({ target }) => setWithoutCode(target.checked)} />
                {inCertificates('without-code')}
              </label>
            )}
            {mayName && (
              <label className="desk-choice">
                <input type="checkbox" checked={withPeople} onChange={({ target }) => setWithPeople(target.checked)} />
                {t('people-behind')}
              </label>
            )}
            <DocumentHolds document={document} withoutNames={choices.withoutNames} isNamed={mayName && withPeople} />
            <FormActions submit={t('save')} onClose={onClose} />
          </>
        )}
      </Form>
      {codeDialog}
    </WindowDialog>
  );
}
