/**
 * Words of the content check, for whoever edits a programme's files; the desk says some of them in its own way. No window has them: they
 * are read when something is wrong.
 */
import { contentCertificate } from './content-certificate';
import { contentEvidence } from './content-evidence';
import { contentFiles } from './content-files';
import { contentFit } from './content-fit';
import { contentIndicators } from './content-indicators';
import { contentLint } from './content-lint';
import { contentPlan } from './content-plan';
import { contentPreparation } from './content-preparation';
import { contentReading } from './content-reading';
import { contentReport } from './content-report';
import { contentSlides } from './content-slides';
import { contentTheme } from './content-theme';
import { contentYaml } from './content-yaml';
import { pair } from './pair';

export const contentCheck = pair({
  en: {
    ...contentCertificate.en,
    ...contentEvidence.en,
    ...contentReport.en,
    ...contentSlides.en,
    ...contentFiles.en,
    ...contentFit.en,
    ...contentIndicators.en,
    ...contentPlan.en,
    ...contentLint.en,
    ...contentPreparation.en,
    ...contentReading.en,
    ...contentTheme.en,
    ...contentYaml.en,
  },
  sr: {
    ...contentCertificate.sr,
    ...contentEvidence.sr,
    ...contentReport.sr,
    ...contentSlides.sr,
    ...contentFiles.sr,
    ...contentFit.sr,
    ...contentIndicators.sr,
    ...contentPlan.sr,
    ...contentLint.sr,
    ...contentPreparation.sr,
    ...contentReading.sr,
    ...contentTheme.sr,
    ...contentYaml.sr,
  },
});
