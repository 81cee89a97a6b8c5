/** Everything that a person can ask of a training, subject by subject; a command either happens whole or is refused with a reason. */
import type { AgendaCommand } from '../agenda/schema';
import type { BarometerCommand } from '../barometer/schema';
import type { CertificateCommand } from '../certificates/schema';
import type { FollowUpCommand } from '../follow-up/schema';
import type { GroupsCommand } from '../groups/schema';
import type { LetterheadCommand } from '../letterhead/schema';
import type { ProgrammeCommand } from '../programme/schema';
import type { RegisterCommand } from '../register/schema';
import type { ReportCommand } from '../report/schema';
import type { RoomCommand } from '../room/schema';
import type { SigningCommand } from '../signing/schema';
import type { StageCommand } from '../stage/schema';
import type { TrainingOnlyCommand } from './schema';

export type TrainingCommand =
  | AgendaCommand
  | BarometerCommand
  | CertificateCommand
  | FollowUpCommand
  | GroupsCommand
  | LetterheadCommand
  | ProgrammeCommand
  | RegisterCommand
  | ReportCommand
  | RoomCommand
  | SigningCommand
  | StageCommand
  | TrainingOnlyCommand;

export type CommandKind = TrainingCommand['kind'];

/** The command of this kind. */
export type Asked<Kind extends CommandKind> = Extract<TrainingCommand, { readonly kind: Kind }>;
