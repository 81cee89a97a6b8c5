/** What a line of a log must look like before the kit believes it, and before it writes it: the schemas of all subjects as one. */
import { z } from 'zod';
import { agendaEvents } from '../../domain/agenda/schema';
import { barometerEvents } from '../../domain/barometer/schema';
import { certificateEvents } from '../../domain/certificates/schema';
import { followUpEvents } from '../../domain/follow-up/schema';
import { groupsEvents } from '../../domain/groups/schema';
import { letterheadEvents } from '../../domain/letterhead/schema';
import { programmeEvents } from '../../domain/programme/schema';
import { registerEvents } from '../../domain/register/schema';
import { reportEvents } from '../../domain/report/schema';
import { roomEvents } from '../../domain/room/schema';
import { signingEvents } from '../../domain/signing/schema';
import { stageEvents } from '../../domain/stage/schema';
import type { DomainEvent } from '../../domain/training/event';
import { trainingEvents } from '../../domain/training/schema';
import { placesOf, type Unsound, unsoundIn } from './bounds';

/** All kinds of events; their forms are frozen in tests/fixtures/formats, by version. */
const makeEventSchema = () =>
  z.discriminatedUnion('type', [
    ...agendaEvents(),
    ...barometerEvents(),
    ...certificateEvents(),
    ...followUpEvents(),
    ...groupsEvents(),
    ...letterheadEvents(),
    ...programmeEvents(),
    ...registerEvents(),
    ...reportEvents(),
    ...roomEvents(),
    ...signingEvents(),
    ...stageEvents(),
    ...trainingEvents(),
  ]);

let made: ReturnType<typeof makeEventSchema> | undefined;

/** Made when the first line of a log is read or written: a first start does without. */
export const eventSchema = (): ReturnType<typeof makeEventSchema> => {
  made ??= makeEventSchema();
  return made;
};

export type ReadHappening = { readonly happening: DomainEvent } | { readonly unsound: Unsound; readonly where: string };

export function readDomainEvent(value: unknown): ReadHappening {
  const parsed = eventSchema().safeParse(value);
  if (parsed.success) return { happening: parsed.data };
  const { issues } = parsed.error;
  return { unsound: unsoundIn(issues), where: placesOf(issues) };
}
