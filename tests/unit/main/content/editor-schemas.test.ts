/**
 * What editors know of a programme's YAML files is what the kit reads. After a change of a schema write them anew:
 * `npx vitest run editor-schemas -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { actionPlanSchema } from '../../../../main/content/action-plan-file';
import { certificateSchema } from '../../../../main/content/certificate-file';
import { evidenceSchema } from '../../../../main/content/evidence-file';
import { figureSchema } from '../../../../main/content/figure-schema';
import { indicatorsSchema } from '../../../../main/content/indicators-file';
import {
  activitiesSchema,
  agendaSchema,
  agreementSchema,
  formsSchema,
  glossarySchema,
  helplinesSchema,
  literatureSchema,
  programmeSchema,
  quizSchema,
  sourcesSchema,
  statementsSchema,
} from '../../../../main/content/schemas';

const schemas = {
  'action-plan': actionPlanSchema,
  agenda: agendaSchema,
  activities: activitiesSchema,
  agreement: agreementSchema,
  certificate: certificateSchema,
  evidence: evidenceSchema,
  quiz: quizSchema,
  figure: figureSchema,
  forms: formsSchema,
  glossary: glossarySchema,
  helplines: helplinesSchema,
  indicators: indicatorsSchema,
  literature: literatureSchema,
  programme: programmeSchema,
  sources: sourcesSchema,
  statements: statementsSchema,
};

test.each(Object.entries(schemas))('content/schema/%s.json is in step with the kit', async (name, schema) => {
  const written = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
  await expect(written).toMatchFileSnapshot(resolve(`content/schema/${name}.json`));
});

test('every YAML file of the shipped programme names its schema', () => {
  const programme = resolve('content/prevention-of-trafficking');
  const files = readdirSync(programme, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files).not.toEqual([]);
  for (const file of files.map((name) => name.replaceAll('\\', '/'))) {
    const [kind, up] = file.startsWith('figures/') ? ['figure', '../../'] : [file.replace('.yaml', ''), '../'];
    expect(Object.keys(schemas), file).toContain(kind);
    const [first] = readFileSync(resolve(programme, file), 'utf8').split('\n');
    expect(first, file).toBe(`# yaml-language-server: $schema=${up}schema/${kind}.json`);
  }
});
