/** The room's lists in one dialog: nothing that is written in it is seen by the room until that is asked for. */
import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { Returned } from '../../domain/forms/returned';
import type { RoomListName } from '../../domain/room/schema';
import type { WaitingView } from '../../domain/room/waiting';
import { ReturnedForms } from '../forms/returned-forms';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { ActivitiesPanel, QuizPanel, usePackCards } from './card-panels';
import { RoomListPanel } from './room-list-panel';
import { roomListOnDesk, roomListsDialog, roomTabs } from './room-lists';
import './room-lists-dialog.css';
import { UndoButton } from '../stage/undo-button';
import { useShared } from '../ui/shared-state';

/** The one that is needed most often first. */
const inOrder: readonly RoomListName[] = ['questions', 'agreement', 'impressions'];

const close = (): void => roomListsDialog.set(false);

interface RoomListsDialogProps {
  readonly training: TrainingView;
  readonly returned: readonly Returned[];
  readonly waiting: WaitingView | undefined;
  readonly act: Act;
}

function Open({ training: { run, roomLists, audience }, returned, waiting, act }: RoomListsDialogProps) {
  const { t } = useWords('roomLists');
  const chosen = useShared(roomListOnDesk);
  const cards = usePackCards();
  /** A person who walks along the tabs with the arrow keys must not be taken into a field. */
  const [walks, setWalks] = useState(false);
  useEffect(() => close, []);

  function choose(key: string | number): void {
    const tab = roomTabs.find((each) => each === key);
    if (!tab || tab === chosen) return;
    setWalks(true);
    roomListOnDesk.set(tab);
  }

  return (
    <WindowDialog title={t('title')} wide onClose={close}>
      <Tabs className="room-lists" selectedKey={chosen} onSelectionChange={choose}>
        <TabList className="desk-tabs" aria-label={t('which')}>
          {inOrder.map((list) => (
            <Tab key={list} id={list}>
              {t(list)}
            </Tab>
          ))}
          <Tab id="activities">{t('cards:activities')}</Tab>
          <Tab id="quiz">{t('cards:quiz')}</Tab>
          <Tab id="forms">{t('signIn:forms-tab')}</Tab>
        </TabList>
        {inOrder.map((list) => (
          <TabPanel key={list} id={list} className="room-list-panel">
            <RoomListPanel list={list} view={roomLists} run={run} act={act} waiting={waiting} takesFocus={!walks} />
          </TabPanel>
        ))}
        <TabPanel id="activities" className="room-list-panel">
          {cards ? <ActivitiesPanel cards={cards} run={run} act={act} /> : null}
        </TabPanel>
        <TabPanel id="quiz" className="room-list-panel">
          {cards ? <QuizPanel cards={cards} run={run} act={act} /> : null}
        </TabPanel>
        <TabPanel id="forms" className="room-list-panel">
          <ReturnedForms returned={returned} shown={audience.returned?.collection} onTurn={close} />
        </TabPanel>
      </Tabs>
      <div className="desk-actions">
        {roomLists.shown ? (
          <CommandButton act={act} command={{ kind: 'show-list', list: roomLists.shown }} className="desk-button room-lists-left">
            {t('take-away')}
          </CommandButton>
        ) : null}
        <UndoButton run={run} className="desk-button room-list-show" act={act} />
        <button type="button" className="desk-button" onClick={close}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}

export function RoomListsDialog({ training, ...rest }: RoomListsDialogProps) {
  const isOpen = useShared(roomListsDialog);
  return isOpen && training.run.day !== undefined ? <Open training={training} {...rest} /> : null;
}
