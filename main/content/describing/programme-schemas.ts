/** What may stand in each YAML file of a programme, in the order in which somebody writes them; the first six every programme has. */
import type { z } from 'zod';
import { actionPlanSchema } from '../action-plan-file';
import { certificateSchema, certificateTextSchema } from '../certificate-file';
import { evidenceSchema } from '../evidence-file';
import { figureSchema } from '../figure-schema';
import { indicatorsSchema } from '../indicators-file';
import { termsSchema } from '../lint/terms';
import { paperFormSchema } from '../paper-file';
import { preparationSchema } from '../preparation-file';
import { reportFormSchema } from '../report-file';
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
} from '../schemas';
import { themeSchema } from '../theme-file';

/** By the file's name without its ending; `figure` for each of those in `figures`. */
export const programmeSchemas = {
  programme: programmeSchema,
  agenda: agendaSchema,
  statements: statementsSchema,
  helplines: helplinesSchema,
  sources: sourcesSchema,
  forms: formsSchema,
  quiz: quizSchema,
  activities: activitiesSchema,
  agreement: agreementSchema,
  preparation: preparationSchema,
  theme: themeSchema,
  'action-plan': actionPlanSchema,
  figure: figureSchema,
  glossary: glossarySchema,
  literature: literatureSchema,
  certificate: certificateSchema,
  evidence: evidenceSchema,
  indicators: indicatorsSchema,
  terms: termsSchema,
} satisfies Readonly<Record<string, z.ZodType>>;

/** What is filled in: those, and each of the texts that are one file in each language. */
export const formSchemas = {
  ...programmeSchemas,
  paper: paperFormSchema,
  'certificate-text': certificateTextSchema,
  report: reportFormSchema,
} satisfies Readonly<Record<string, z.ZodType>>;
