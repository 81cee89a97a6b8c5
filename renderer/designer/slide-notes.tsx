/** The notes of a slide under the words with which their paragraphs begin, in both languages side by side. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type NoteRow, noteRowsOf, notesOfRows } from '../../domain/programme/guide/note-fields';
import { type NotePart, noteParts } from '../../domain/programme/guide/note-parts';
import { useWords } from '../ui/words';
import { ChangedOutside } from './changed-outside';
import { useTypedText } from './typed-text';

/** Notes in the languages in which something was written; another one stays as it is, however it is set. */
export interface TypedNotes {
  readonly en?: string;
  readonly sr?: string;
}

const sides = [
  { written: 'en', language: 'en', name: 'english' },
  { written: 'sr', language: 'sr-Latn', name: 'serbian' },
] as const;

const isSameRows = (one: readonly NoteRow[], other: readonly NoteRow[]): boolean =>
  JSON.stringify(notesOfRows(one)) === JSON.stringify(notesOfRows(other));

function othersThan(before: readonly NoteRow[], now: readonly NoteRow[]): TypedNotes {
  const [one, other] = [notesOfRows(before), notesOfRows(now)];
  return { ...(one.en === other.en ? {} : { en: other.en }), ...(one.sr === other.sr ? {} : { sr: other.sr }) };
}

interface RowProperties {
  readonly row: NoteRow;
  readonly isNew: boolean;
  readonly onChange: (row: NoteRow) => void;
}

function Row({ row, isNew, onChange }: RowProperties) {
  const { t } = useWords('designer');
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, [isNew]);
  const name = t(row.part ? `note-${row.part}` : 'note-free');
  return (
    <div className="designer-note">
      <span className="designer-note-name" aria-hidden="true">
        {name}
      </span>
      {sides.map(({ written, language, name: side }) => (
        <textarea
          key={written}
          ref={written === 'en' ? first : undefined}
          id={`${id}-${written}`}
          lang={language}
          aria-label={t('note-in', { part: name, language: t(side) })}
          rows={2}
          spellCheck={false}
          value={row[written]}
          onChange={({ target }) => onChange({ ...row, [written]: target.value })}
        />
      ))}
    </div>
  );
}

interface SlideNotesProperties {
  readonly stored: Required<TypedNotes>;
  readonly keep: (notes: TypedNotes, goesOn: boolean) => Promise<boolean>;
  /** They are tried before they are kept. */
  readonly onTyped: (notes: TypedNotes) => void;
}

export function SlideNotes({ stored, keep, onTyped }: SlideNotesProperties) {
  const { t } = useWords('designer');
  const { en, sr } = stored;
  const rows = useMemo(() => noteRowsOf({ en, sr }), [en, sr]);
  const typed = useTypedText(rows, (now, goesOn) => keep(othersThan(rows, now), goesOn), isSameRows);
  const [added, setAdded] = useState<string>();
  const nameOf = ({ part, order }: NoteRow): string => `${part ?? ''} ${order}`;

  function change(now: readonly NoteRow[]): void {
    typed.onChange(now);
    onTyped(othersThan(rows, now));
  }

  function add(part: NotePart): void {
    const row = { part, order: typed.value.filter((each) => each.part === part).length, en: '', sr: '' };
    typed.onFocus();
    change([...typed.value, row]);
    setAdded(nameOf(row));
  }

  return (
    <section
      className="designer-notes"
      aria-label={t('notes')}
      onFocus={typed.onFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) typed.onBlur();
      }}
    >
      <h2>{t('notes')}</h2>
      <p className="desk-hint">{t('notes-hint')}</p>
      {typed.changedOutside && <ChangedOutside now={`${en}\n\n${sr}`} onSettle={typed.settle} />}
      {typed.value.map((row, index) => (
        <Row
          key={nameOf(row)}
          row={row}
          isNew={nameOf(row) === added}
          onChange={(now) => change(typed.value.map((each, place) => (place === index ? now : each)))}
        />
      ))}
      <div className="designer-note-add">
        <span>{t('note-add')}</span>
        {noteParts.map((part) => (
          <button key={part} type="button" className="desk-button programmes-small" onClick={() => add(part)}>
            {t(`note-${part}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
