/** Writes an archive into a folder: its trainings, the events of each, the first day of the latest, and a programme for all of them. */
import { writeArchive } from './written-archive';

const [, , folder, trainings, events, until, programme] = process.argv;
if (folder === undefined || until === undefined) throw new Error('Folder, trainings, events, first day and programme are asked for');
writeArchive(folder, { trainings: Number(trainings), events: Number(events), until, programme });
