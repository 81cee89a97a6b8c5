/** All that a person can ask of a training, and what comes of it; the subjects say it of their own. */
import { agendaDecisions } from '../agenda/decide';
import { barometerDecisions } from '../barometer/decide';
import { certificateDecisions } from '../certificates/decide';
import { followUpDecisions } from '../follow-up/decide';
import { groupsDecisions } from '../groups/decide';
import { isRefusal, type Refusal } from '../kernel/refusal';
import { letterheadDecisions } from '../letterhead/decide';
import { programmeDecisions } from '../programme/decide';
import { registerDecisions } from '../register/decide';
import { reportDecisions } from '../report/decide';
import { roomDecisions } from '../room/decide';
import { changedForReason, withReasons } from '../signing/certified';
import { signingDecisions } from '../signing/decide';
import { stageDecisions } from '../stage/decide';
import type { Asked, CommandKind } from '../training/command';
import { trainingDecisions } from '../training/decide';
import type { CommandRules, Context, Decision, Rehearsed } from '../training/rules';
import type { Training } from '../training/state';

const commandRules: CommandRules<CommandKind> = {
  ...agendaDecisions,
  ...barometerDecisions,
  ...certificateDecisions,
  ...followUpDecisions,
  ...groupsDecisions,
  ...letterheadDecisions,
  ...programmeDecisions,
  ...registerDecisions,
  ...reportDecisions,
  ...roomDecisions,
  ...signingDecisions,
  ...stageDecisions,
  ...trainingDecisions,
  /* Any change, with the reason that it needs. */
  'change-certified-day': {
    decide: (training, { reason, change }, context) => {
      const decision = decidedAlone(training, change, context);
      return isRefusal(decision) ? decision : changedForReason(training, decision, reason);
    },
    rehearsed: 'real',
  },
};

const decidedAlone = <Kind extends CommandKind>(training: Training, command: Asked<Kind>, context: Context): Decision | Refusal =>
  commandRules[command.kind].decide(training, command, context);

/** From a command to what happens, or to a refusal: also where a certified day would change without a reason. Pure. */
export function decide<Kind extends CommandKind>(training: Training, command: Asked<Kind>, context: Context): Decision | Refusal {
  const decision = decidedAlone(training, command, context);
  return isRefusal(decision) ? decision : withReasons(training, decision);
}

/** Moving through the deck is painted first and flushed after; everything else is confirmed only once it is on the disk. */
export const isNavigation = ({ kind }: { readonly kind: CommandKind }): boolean => commandRules[kind].isNavigation === true;

/** While the disk refuses it, it goes on in memory, so that presenting does; whoever asks has tried the disk before. */
export const goesOn = ({ kind }: { readonly kind: CommandKind }): boolean => commandRules[kind].goesOn === true;

export function rehearsedAs<Kind extends CommandKind>(command: Asked<Kind>): Rehearsed {
  const { rehearsed } = commandRules[command.kind];
  return typeof rehearsed === 'function' ? rehearsed(command) : rehearsed;
}
