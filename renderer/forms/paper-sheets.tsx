/** Sheets of tests and evaluations typed from paper, once and, for a check, once more. */
import { useEffect, useId, useState } from 'react';
import type { AnswerSheet } from '../../domain/forms/answer-set';
import { type Collection, collections } from '../../domain/forms/form';
import { returnedKey } from '../../domain/forms/returned';
import type { SheetInput, SheetList } from '../../domain/forms/sheet-list';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { KeptSheets } from './kept-sheets';
import { SecondPass } from './second-pass';
import { type Meant, SheetLine } from './sheet-line';
import './sheets.css';

interface ChoiceProperties<Value extends string> {
  readonly legend: string;
  readonly values: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, values, chosen, onChoose }: ChoiceProperties<Value>) {
  const name = useId();
  return (
    <fieldset className="desk-choices">
      <legend>{legend}</legend>
      <div className="results-scopes">
        {values.map(([value, words]) => (
          <label key={value} className="desk-choice">
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Typing({ first }: { readonly first: SheetList }) {
  const { t } = useWords('forms');
  const [list, setList] = useState(first);
  const [typedNow, setTypedNow] = useState<readonly string[]>([]);
  const [correcting, setCorrecting] = useState<AnswerSheet>();
  const [pass, setPass] = useState<'first' | 'second'>('first');
  const [second, setSecond] = useState<readonly SheetInput[]>([]);
  const { collection } = list;
  const returned = { count: list.sheets.length, present: list.present };

  /** The new sheet takes the place of the one that it corrects. */
  function show(after: SheetList, instead?: string): void {
    const known = new Set(list.sheets.map(({ id }) => id));
    const added = after.sheets.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    setTypedNow(
      instead !== undefined && typedNow.includes(instead)
        ? typedNow.map((id) => (id === instead ? (added[0] ?? id) : id))
        : [...typedNow.filter((id) => after.sheets.some((sheet) => sheet.id === id)), ...added],
    );
    setList(after);
  }

  const keep = (sheet: SheetInput, instead: AnswerSheet | undefined, meant: Meant): Promise<SheetList | Refusal> =>
    kit['keep-sheet']({ collection, sheet, instead: instead?.id ?? null, ...meant });

  async function act(work: () => Promise<SheetList | Refusal>, words: string, instead?: string): Promise<void> {
    const after = unlessRefused(await work());
    if (!after) return;
    show(after, instead);
    tellOutcome(words);
  }

  async function compare(sheet: SheetInput): Promise<SheetList> {
    setSecond([...second, sheet]);
    return list;
  }

  const isFirst = pass === 'first';
  return (
    <div className="sheets">
      <div className="sheets-typing">
        <Choice
          legend={t('pass')}
          values={[
            ['first', t('pass-first')],
            ['second', t('pass-second')],
          ]}
          chosen={pass}
          onChoose={(chosen) => {
            setPass(chosen);
            setCorrecting(undefined);
          }}
        />
        <p className="sheets-returned">{t(returnedKey(returned), returned)}</p>
        {correcting && <p className="desk-warning">{t('correction')}</p>}
        <SheetLine
          key={correcting?.id ?? 'new'}
          takesFocus={correcting !== undefined || typedNow.length > 0}
          list={list}
          from={correcting}
          withComments={isFirst}
          submit={t(isFirst ? 'save' : 'compare')}
          onSheet={(sheet, meant) => (isFirst ? keep(sheet, correcting, meant) : compare(sheet))}
          onDone={(after) => {
            if (!isFirst) return;
            show(after, correcting?.id);
            setCorrecting(undefined);
            tellOutcome(t('saved'));
          }}
        >
          {correcting && (
            <button type="button" className="desk-button" onClick={() => setCorrecting(undefined)}>
              {t('correct-not')}
            </button>
          )}
          <button
            type="button"
            className="desk-button"
            disabled={!list.canTakeBack}
            onClick={() => void act(() => kit['take-back-sheet'](collection), t('taken-back'))}
          >
            {t('take-back')}
          </button>
        </SheetLine>
      </div>
      {isFirst ? (
        <KeptSheets
          list={list}
          typedNow={typedNow}
          onCorrect={setCorrecting}
          onRemove={({ id }) => void act(() => kit['remove-sheet'](collection, id), t('removed'))}
        />
      ) : (
        <SecondPass
          list={list}
          typed={second}
          onMend={(place, sheet) => setSecond(sheet ? second.with(place, sheet) : second.filter((_, index) => index !== place))}
          onKeep={(sheet, instead) => {
            const comments = Object.fromEntries(
              list.open.flatMap(({ id }) => (instead?.answers[id] === undefined ? [] : [[id, instead.answers[id]]])),
            );
            const whole = { ...sheet, answers: { ...sheet.answers, ...comments } };
            void act(() => keep(whole, instead, { confirmed: true, again: true }), t('saved'), instead?.id);
          }}
        />
      )}
    </div>
  );
}

export function PaperSheets() {
  const { t } = useWords('forms');
  const [collection, setCollection] = useState<Collection>('test-d1am');
  const [list, setList] = useState<SheetList | Refusal>();
  useEffect(() => {
    let isCurrent = true;
    setList(undefined);
    void kit['list-sheets'](collection).then((answer) => {
      if (isCurrent) setList(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [collection]);
  return (
    <div className="sheets-place">
      <Choice
        legend={t('which-form')}
        values={collections.map((each) => [each, t(each)] as const)}
        chosen={collection}
        onChoose={setCollection}
      />
      {list && (isRefusal(list) ? <p className="desk-refused">{sentenceOf(list)}</p> : <Typing key={list.collection} first={list} />)}
    </div>
  );
}
