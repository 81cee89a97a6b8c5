/** What a person can do to the training that is open, checked word by word: the schemas of all subjects as one. */
import { z } from 'zod';
import { agendaCommands } from '../../domain/agenda/schema';
import { barometerCommands } from '../../domain/barometer/schema';
import { certificateCommands } from '../../domain/certificates/schema';
import { followUpCommands } from '../../domain/follow-up/schema';
import { groupsCommands } from '../../domain/groups/schema';
import { letterheadCommands } from '../../domain/letterhead/schema';
import { programmeCommands } from '../../domain/programme/schema';
import { registerCommands } from '../../domain/register/schema';
import { reportCommands } from '../../domain/report/schema';
import { roomCommands } from '../../domain/room/schema';
import { signingCommands } from '../../domain/signing/schema';
import { stageCommands } from '../../domain/stage/schema';
import { trainingCommands } from '../../domain/training/schema';

export const command = z.discriminatedUnion('kind', [
  ...agendaCommands(),
  ...barometerCommands(),
  ...certificateCommands(),
  ...followUpCommands(),
  ...groupsCommands(),
  ...letterheadCommands(),
  ...programmeCommands(),
  ...registerCommands(),
  ...reportCommands(),
  ...roomCommands(),
  ...signingCommands(),
  ...stageCommands(),
  ...trainingCommands(),
]);
