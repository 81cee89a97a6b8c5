/** Buttons that write the marks of a text for those who don't know them. */
import { Bold, List, ListOrdered, SkipForward } from 'lucide-react';
import type { RefObject } from 'react';
import { type TextMark, textMarks, withMark } from '../../domain/programme/text-marks';
import { useWords } from '../ui/words';

const signs = { point: List, number: ListOrdered, bold: Bold, step: SkipForward } as const;

interface TextToolsProperties {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The side of the field, in the desk's words. */
  readonly side: string;
  readonly onChange: (text: string) => void;
}

export function TextTools({ field, side, onChange }: TextToolsProperties) {
  const { t } = useWords('designer');

  function write(mark: TextMark): void {
    const area = field.current;
    if (!area) return;
    const { text, from, to } = withMark({ text: area.value, from: area.selectionStart, to: area.selectionEnd }, mark);
    onChange(text);
    /* Once it stands there. */
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(from, to);
    });
  }

  return (
    <fieldset className="designer-tools">
      <legend className="visually-hidden">{t('tools', { side })}</legend>
      {textMarks.map((mark) => {
        const Sign = signs[mark];
        return (
          <button key={mark} type="button" aria-label={t(`tool-${mark}`)} title={t(`tool-${mark}`)} onClick={() => write(mark)}>
            <Sign aria-hidden="true" size={16} />
          </button>
        );
      })}
    </fieldset>
  );
}
