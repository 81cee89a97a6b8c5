/** What the room left behind as a file, in the language of whoever reads it. */
import { useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { LanguageField } from '../ui/language-field';
import { useWords } from '../ui/words';

/** `spoken`: the training's language, in which most will be wanted. */
export function SaveRoomResults({ spoken }: { readonly spoken: Language }) {
  const { t } = useWords('roomPaper');
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState<string>();

  async function save(): Promise<void> {
    const answer = unlessRefused(await kit['export-room-paper']({ language }));
    if (answer) setSaved(answer.files[0]);
  }

  return (
    <div className="room-result-save">
      <LanguageField label={t('roomPaper:language')} name="room-language" value={language} onChange={setLanguage} />
      <button type="button" className="desk-button" onClick={() => void save()}>
        {t('roomPaper:save')}
      </button>
      <p role="status" className="desk-hint">
        {saved === undefined ? t('roomPaper:holds') : t('roomPaper:saved', { file: saved })}
      </p>
      {saved === undefined ? null : (
        <button type="button" className="desk-button" onClick={() => void kit['open-exported']('open').then(unlessRefused)}>
          {t('export:open')}
        </button>
      )}
    </div>
  );
}
