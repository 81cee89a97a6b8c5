/** Which slides a file is made of, and how far the drawing is: for whatever is made of slides. */

import { type HandoutPart, type HandoutProgress, hasOwnSlides } from '../../domain/export/handout';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';

/** The option's value for all parts, which has to be a text. */
export const allParts = 'training';
export const partOf = (value: string): HandoutPart => {
  if (value === allParts) return { of: 'training' };
  if (value === '1' || value === '2') return { of: 'day', day: value === '1' ? 1 : 2 };
  return { of: 'block', block: value };
};

function PartOptions({ agenda }: { readonly agenda: readonly AgendaDayView[] }) {
  const { t } = useWords('handout');
  return (
    <>
      <option value={allParts}>{t('both-days')}</option>
      {agenda.map(({ day, title, blocks }) => (
        <optgroup key={day} label={title}>
          <option value={String(day)}>{t('day', { day })}</option>
          {blocks.filter(hasOwnSlides).map((block) => (
            <option key={block.id} value={block.id}>
              {block.title}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

interface PartFieldProperties {
  readonly agenda: readonly AgendaDayView[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PartField({ agenda, value, onChange }: PartFieldProperties) {
  const { t } = useWords('handout');
  return (
    <Field label={t('part')} name="part">
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <PartOptions agenda={agenda} />
        </select>
      )}
    </Field>
  );
}

/** It takes the place of the button that had the focus. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** How far it is, and a way to stop it. `label`: what is made. */
export function Drawing({ drawn, of, label }: HandoutProgress & { readonly label: string }) {
  const { t } = useWords('handout');
  return (
    <div className="handout-drawing">
      <p role="status">{t('drawing', { drawn: drawn + 1, of })}</p>
      <progress aria-label={label} value={drawn} max={of} />
      <div className="desk-actions">
        <button ref={focus} type="button" className="desk-button" onClick={() => void kit['stop-handout']()}>
          {t('stop')}
        </button>
      </div>
    </div>
  );
}
