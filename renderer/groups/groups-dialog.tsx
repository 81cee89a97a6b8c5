/** Small groups and their action plans, over the console. Everything in it is kept at once; closing it loses nothing. */
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ProjectorView, TrainingView } from '../../domain/desk/desk-view';
import { minutes } from '../../domain/kernel/time';
import { GroupTimer, groupMinutes } from '../agenda/group-timer';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useShared } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { FormedGroups } from './formed-groups';
import './groups.css';
import { groupsDialog } from './groups-open';
import { NewGroups } from './new-groups';
import { Plans } from './plans';
import { ShowGroups } from './show-groups';

const close = (): void => groupsDialog.set(false);

interface GroupsProps {
  readonly training: TrainingView;
  readonly act: Act;
}

interface GroupsDialogProps extends GroupsProps {
  readonly projector: ProjectorView;
}

function Tools({ training: { run, groups }, act }: GroupsProps) {
  const { t } = useWords('groups');
  return (
    <div className="groups-tools">
      {run.day === undefined ? null : run.groupTimerRunning === undefined ? (
        <CommandButton
          act={act}
          command={{ kind: 'start-timer', length: minutes(groupMinutes), timer: 'group' }}
          className="desk-button"
          label={t('start-timer')}
        >
          {t('start-timer')}
        </CommandButton>
      ) : (
        <GroupTimer run={run} act={act} />
      )}
      <CommandButton act={act} command={{ kind: 'undo', place: 'groups' }} className="desk-button groups-act" disabled={!groups.canUndo}>
        <Undo2 aria-hidden="true" size={16} />
        {t('undo')}
      </CommandButton>
      <CommandButton act={act} command={{ kind: 'redo', place: 'groups' }} className="desk-button groups-act" disabled={!groups.canRedo}>
        <Redo2 aria-hidden="true" size={16} />
        {t('redo')}
      </CommandButton>
      <button type="button" className="desk-button" onClick={close}>
        {t('close')}
      </button>
    </div>
  );
}

function Open({ training, projector, act }: GroupsDialogProps) {
  const { t } = useWords('groups');
  const { groups, run, register, details } = training;
  const isOnly = projector.displays === 1;
  useEffect(() => close, []);
  return (
    <WindowDialog title={t('title')} onClose={close} full>
      <Tools training={training} act={act} />
      <Tabs className="groups-tabs">
        <TabList className="desk-tabs" aria-label={t('parts')}>
          <Tab id="groups">{t('tab-groups')}</Tab>
          <Tab id="plans">{t('tab-plans')}</Tab>
        </TabList>
        <TabPanel id="groups" className="groups-panel">
          <NewGroups groups={groups} halfDay={register.currentHalfDay} />
          <div className="groups-formed">
            <FormedGroups groups={groups} halfDay={register.currentHalfDay} act={act} />
            <ShowGroups groups={groups} isRunning={run.day !== undefined} isOnly={isOnly} act={act} />
          </div>
        </TabPanel>
        <TabPanel id="plans" className="groups-panel">
          <Plans
            training={training.id}
            groups={groups}
            isRunning={run.day !== undefined}
            isOnly={isOnly}
            spoken={details.language}
            act={act}
          />
        </TabPanel>
      </Tabs>
    </WindowDialog>
  );
}

export function GroupsDialog(props: GroupsDialogProps) {
  const isOpen = useShared(groupsDialog);
  return isOpen ? <Open {...props} /> : null;
}
