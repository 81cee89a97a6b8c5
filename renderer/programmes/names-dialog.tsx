/** The names of a programme that is copied, renamed or made anew, in both languages side by side. */
import { useState } from 'react';
import { inLanguage } from '../../domain/kernel/language';
import type { Refusal } from '../../domain/kernel/refusal';
import type { ProgrammeNames, ProgrammeRow } from '../../domain/programme/shelf';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellAnybody } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

/** `change`: a copy is made, to be changed. */
export type Wanted = { readonly act: 'new' } | { readonly act: 'copy' | 'rename' | 'change'; readonly row: ProgrammeRow };

interface NamesProperties {
  readonly wanted: Wanted;
  readonly onClose: () => void;
  /** `made`: the name of the one that was made; undefined when none was. */
  readonly onDone: (made: string | undefined) => void;
}

/** Signs: a longer one runs out of papers and slides. */
const longest = { title: 120, short: 60 };

const noNames: ProgrammeNames = { title: { en: '', sr: '' }, shortTitle: { en: '', sr: '' } };

/** In either language. */
const copied = (title: string): string => `${title} (2)`;

function firstNames(wanted: Wanted): ProgrammeNames {
  const facts = wanted.act === 'new' ? undefined : wanted.row.facts;
  if (!facts) return noNames;
  const { title, shortTitle } = facts;
  if (wanted.act === 'rename') return { title, shortTitle };
  return { title: { en: copied(title.en), sr: copied(title.sr) }, shortTitle };
}

interface FieldsProperties {
  readonly names: ProgrammeNames;
  readonly refusal: Refusal | undefined;
  readonly onChange: (names: ProgrammeNames) => void;
}

function NameFields({ names, refusal, onChange }: FieldsProperties) {
  const { t } = useWords('programmes');
  const fields = [
    { part: 'title', key: 'name', most: longest.title },
    { part: 'shortTitle', key: 'short', most: longest.short },
  ] as const;
  return fields.map(({ part, key, most }) => (
    <div key={part} className="programmes-pair">
      {(['en', 'sr'] as const).map((language) => (
        <Field
          key={language}
          label={t(`${key}-${language}`)}
          name={`${part}-${language}`}
          {...(key === 'short' ? { hint: t('short-hint') } : language === 'sr' ? { hint: t('name-hint') } : {})}
          refusal={refusal}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              lang={language}
              autoComplete="off"
              maxLength={most}
              value={names[part][language]}
              onChange={({ target }) => onChange({ ...names, [part]: { ...names[part], [language]: target.value } })}
            />
          )}
        </Field>
      ))}
    </div>
  ));
}

export function NamesDialog({ wanted, onClose, onDone }: NamesProperties) {
  const { t, language } = useWords('programmes');
  const [names, setNames] = useState(() => firstNames(wanted));
  const ask = (): Promise<{ readonly done: true; readonly name?: string } | Refusal> => {
    switch (wanted.act) {
      case 'new':
        return kit['new-programme'](names);
      case 'copy':
      case 'change':
        return kit['copy-programme']({ place: wanted.row.place, name: wanted.row.name }, names);
      case 'rename':
        return kit['rename-programme'](wanted.row.name, names);
    }
  };
  const before = wanted.act === 'new' ? undefined : wanted.row.facts;
  const words = (of: 'title' | 'what' | 'do'): string => {
    const title = before ? inLanguage(before.title, language) : '';
    return wanted.act === 'change' ? t(`designer:copy-first-${of}`, { title }) : t(`programmes:${wanted.act}-${of}`, { title });
  };
  return (
    <WindowDialog title={words('title')} onClose={onClose} wide>
      <Form
        ask={ask}
        onDone={(answer) => {
          const title = inLanguage({ en: names.title.en.trim(), sr: names.title.sr.trim() }, language);
          if (wanted.act !== 'change') tellAnybody(t(wanted.act === 'rename' ? 'renamed' : 'made', { title }));
          onDone(answer.name);
        }}
      >
        {(refusal) => (
          <>
            <p>{words('what')}</p>
            <NameFields names={names} refusal={refusal} onChange={setNames} />
            <FormActions submit={words('do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
