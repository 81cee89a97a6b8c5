/** All kinds of events with what is known of each; the subjects say it of their own. */
import { agendaEventRules } from '../agenda/reduce';
import { barometerEventRules } from '../barometer/reduce';
import { certificateEventRules } from '../certificates/reduce';
import { followUpEventRules } from '../follow-up/reduce';
import { groupsEventRules } from '../groups/reduce';
import { letterheadEventRules } from '../letterhead/reduce';
import { programmeEventRules } from '../programme/reduce';
import { registerEventRules } from '../register/reduce';
import { reportEventRules } from '../report/reduce';
import { roomEventRules } from '../room/reduce';
import { signingEventRules } from '../signing/reduce';
import { stageEventRules } from '../stage/reduce';
import type { EventType } from '../training/event';
import { trainingEventRules } from '../training/reduce';
import type { EventRules } from '../training/rules';

const said = {
  ...agendaEventRules,
  ...barometerEventRules,
  ...certificateEventRules,
  ...followUpEventRules,
  ...groupsEventRules,
  ...letterheadEventRules,
  ...programmeEventRules,
  ...registerEventRules,
  ...reportEventRules,
  ...roomEventRules,
  ...signingEventRules,
  ...stageEventRules,
  ...trainingEventRules,
} satisfies EventRules<EventType>;

export const eventRules: EventRules<EventType> = said;

/** Acts that Undo can take back. */
export type UndoableType = { [Type in EventType]: (typeof said)[Type]['undo'] extends null ? never : Type }[EventType];
export const isUndoable = (type: EventType): type is UndoableType => eventRules[type].undo !== null;
