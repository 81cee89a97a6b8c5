/** What a row of the agenda says besides: who leads, what is needed, what it is for, and what holds when time is short. */
import { type ReactNode, useId, useState } from 'react';
import { canBeDropped } from '../../domain/agenda/agenda';
import { MinutesInput, TextInput, TimeInput } from '../agenda/agenda-fields';
import { KeptTick } from '../ui/kept-choice';
import { useWords } from '../ui/words';
import type { AskFor, DayTools, RowView } from './agenda-row-view';

interface DetailsProperties {
  readonly view: RowView;
  readonly tools: DayTools;
  readonly ask: AskFor;
}

interface LabelledProperties {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, children }: LabelledProperties) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function SplitField({ view: { row }, ask }: Pick<DetailsProperties, 'view' | 'ask'>) {
  const { t } = useWords('agenda');
  const [after, setAfter] = useState<number>();
  const minute = after !== undefined && after < row.minutes ? after : Math.floor(row.minutes / 2);
  return (
    <Labelled label={t('split-after')}>
      {(id) => (
        <div className="agenda-split">
          <MinutesInput id={id} minutes={minute} keep={async (chosen) => setAfter(chosen)} />
          <button
            type="button"
            className="desk-button"
            disabled={row.minutes < 2}
            onClick={() => void ask({ edit: 'split', block: row.block, minute })}
          >
            {t('split')}
          </button>
        </div>
      )}
    </Labelled>
  );
}

export function RowDetails({ view, tools, ask }: DetailsProperties) {
  const { t } = useWords('agenda');
  const { row, state } = view;
  const { block } = row;
  const hintId = useId();
  const isFixed = state !== 'free';
  return (
    <div className="agenda-details">
      <Labelled label={t('lead')}>
        {(id) => (
          <TextInput
            id={id}
            stored={row.leadTrainer}
            keep={(text) => ask({ edit: 'text', block, field: 'leadTrainer', text })}
            list={tools.trainersList}
          />
        )}
      </Labelled>
      {(['material', 'goal'] as const).map((field) => (
        <Labelled key={field} label={t(field)}>
          {(id) => <TextInput id={id} stored={row[field]} keep={(text) => ask({ edit: 'text', block, field, text })} />}
        </Labelled>
      ))}
      <Labelled label={t('starts-at-label')}>
        {(id) => (
          <>
            <TimeInput
              id={id}
              time={row.start}
              onEmpty={() => ask({ edit: 'pin', block, start: null })}
              keep={(start) => ask({ edit: 'pin', block, start })}
              describedBy={hintId}
              disabled={isFixed}
            />
            <p id={hintId} className="desk-hint">
              {t('starts-at-hint')}
            </p>
          </>
        )}
      </Labelled>
      <Labelled label={t('may-shrink')}>
        {(id) => <MinutesInput id={id} minutes={row.least} keep={(least) => ask({ edit: 'least', block, least })} disabled={isFixed} />}
      </Labelled>
      {!isFixed && <SplitField view={view} ask={ask} />}
      {canBeDropped(row.kind) && (
        <KeptTick kept={row.droppable} keep={(droppable) => ask({ edit: 'droppable', block, droppable })} disabled={isFixed}>
          {t('may-drop')}
        </KeptTick>
      )}
    </div>
  );
}
