/** The preparation list: what this training finds out before its first day. Each field is kept by itself. */
import { CircleAlert, CircleCheck, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { parseLocalDate } from '../../domain/kernel/time';
import type { AskedView, PreparationView } from '../../domain/programme/preparation-view';
import { act } from '../ui/act';
import { kit } from '../ui/bridge';
import { CommandButton } from '../ui/command-button';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { useKeptText } from '../ui/kept-text';
import { useWords } from '../ui/words';
import './preparation-tab.css';

/** A date that is still being typed isn't kept on the way. */
const isWholeDay = (text: string): boolean => text === '' || parseLocalDate(text) !== undefined;

/** Each field is sent alone: what was sent of another a moment ago is not known here yet. */
function useAnswer({ id, answer, by, day }: AskedView) {
  const item = { kind: 'answer-preparation', item: id } as const;
  return {
    answer: useKeptText(answer, (text) => kit.dispatch({ ...item, answer: text })),
    by: useKeptText(by, (text) => kit.dispatch({ ...item, by: text })),
    day: useKeptText(day ?? '', (text) => kit.dispatch({ ...item, day: text }), isWholeDay),
  };
}

function Call({ ask, by, day }: { readonly ask: string } & Pick<ReturnType<typeof useAnswer>, 'by' | 'day'>) {
  const { t } = useWords('preparation');
  return (
    <fieldset className="preparation-call">
      <legend className="visually-hidden">{t('call-of', { ask })}</legend>
      <Field label={t('called-by')} name="by" refusal={by.refusal}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={by.text}
            onChange={({ target }) => by.setText(target.value)}
            onBlur={by.keep}
          />
        )}
      </Field>
      <DateField label={t('called-on')} name="day" short refusal={day.refusal} value={day.text} onChange={day.setText} onLeave={day.keep} />
    </fieldset>
  );
}

function Asked(item: AskedView) {
  const { t } = useWords('preparation');
  const { answer, by, day } = useAnswer(item);
  const Icon = item.isAnswered ? CircleCheck : CircleAlert;
  const lacksDay = item.called && item.answer !== '' && item.day === null;
  const shared = {
    value: answer.text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => answer.setText(target.value),
    onBlur: answer.keep,
  };
  return (
    <li className={item.isAnswered ? 'preparation-item' : 'preparation-item preparation-open'}>
      <Icon aria-label={t(item.isAnswered ? 'filled-in' : 'empty')} role="img" size={20} />
      <div className="preparation-fields">
        <Field label={item.ask} name="answer" refusal={answer.refusal} {...(item.help === '' ? {} : { hint: item.help })}>
          {(control) =>
            item.kind === 'telephone' ? (
              <input {...control} {...shared} type="tel" autoComplete="off" className="preparation-telephone" />
            ) : (
              <textarea {...control} {...shared} rows={2} />
            )
          }
        </Field>
        {item.called && <Call ask={item.ask} by={by} day={day} />}
        {lacksDay && (
          <p className="desk-warning" role="status">
            {t('lacks-day')}
          </p>
        )}
      </div>
    </li>
  );
}

interface PreparationTabProperties {
  readonly preparation: PreparationView;
  readonly canUndo: boolean;
  /** A person came to fill in what is empty. */
  readonly seeksEmpty: boolean;
  readonly onFound: () => void;
}

export function PreparationTab({ preparation: { groups, open }, canUndo, seeksEmpty, onFound }: PreparationTabProperties) {
  const { t } = useWords('preparation');
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!seeksEmpty) return;
    lists.current?.querySelector<HTMLElement>('.preparation-open input, .preparation-open textarea')?.focus();
    onFound();
  }, [seeksEmpty, onFound]);
  return (
    <div className="preparation">
      <div className="preparation-heading">
        <p className="desk-hint">{t('preparation:what-for')}</p>
        <CommandButton act={act} command={{ kind: 'undo', place: 'prepare' }} className="desk-button preparation-undo" disabled={!canUndo}>
          <Undo2 aria-hidden="true" size={16} />
          {t('desk:undo')}
        </CommandButton>
      </div>
      <p role="status">{open === 0 ? t('preparation:all-filled-in') : t('preparation:still-empty', { count: open })}</p>
      <div ref={lists} className="preparation-groups">
        {groups.map(({ title, items }) => (
          <section key={title} className="preparation-group">
            <h2>{title}</h2>
            <ul>
              {items.map((item) => (
                <Asked key={item.id} {...item} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
