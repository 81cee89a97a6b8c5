/** The smallest programme that has a file of every kind, as text: what a generator of broken files begins with. */
import { smallContent } from './small-content';

const paper = (language: string, title: string): string => `---
title: ${title}
language: ${language}
kind: handout
sources: [S1]
---

## ${title}

- [ ] ${title}

::glossary
`;

const withFigure = (language: string): string => `${smallContent[`slides/two.${language}.md`] ?? ''}
::slide{#figure layout=figure figure=accidents sources="S1"}

# Heading

:::notes
Say this.
:::

::slide{#read layout=literature}

# Heading

:::notes
Say this.
:::
`;

/** A certificate that says as little as it may, and its words. */
export const certificateFiles: Readonly<Record<string, string>> = {
  'certificate.yaml': `orientation: landscape
script: as-written
fields:
  organiser: { print: true, required: true }
  seat: { print: true, text: { en: Street 1, sr: Ulica 1 } }
  logo: { print: false }
  number: { print: true }
  issued: { print: true }
  reissue: { print: true }
  school: { print: true }
  role: { print: true }
  programme: { print: true }
  catalogue-number: { print: true }
  approval: { print: true }
  form: { print: true, text: { en: seminar, sr: seminar } }
  competence: { print: false }
  priority: { print: false }
  hours: { print: true, count: 16 }
  points: { print: true }
  days: { print: true }
  place: { print: true }
  trainers: { print: true }
  signatory: { print: true }
  birth-date: { print: false }
  national-number: { print: false }
`,
  'certificate.en.md': `---
title: Certificate
trainer-signs: trainer
organiser-signs: organiser
language: en
---

attended **“{programme}”**[, number {catalogue-number}][, {hours} hours][, {days}][ in {place}].
`,
  'certificate.sr.md': `---
title: Uverenje
subtitle: o prisustvu
trainer-signs: trener
organiser-signs: organizator
language: sr
---

{pohađala|pohađao|pohađao/la} je **„{programme}“**[, broj {catalogue-number}][, {hours} sati][, {days}][, {place}].
`,
};

/** A template of a report in two sections. */
export const reportFiles: Readonly<Record<string, string>> = {
  'report.en.md': `---
title: Report
language: en
---

# Who {#people}

{registered} {registered|person|people}
came[ to {venue}].

# End {#closing}
`,
  'report.sr.md': `---
title: Izveštaj
language: sr
---

# Ko {#people}

{registered} {registered|osoba|osobe|osoba}
bilo je tu[, {venue}].

# Kraj {#closing}
`,
};

export const everyFile: Readonly<Record<string, string>> = {
  ...smallContent,
  'slides/two.en.md': withFigure('en'),
  'slides/two.sr.md': withFigure('sr'),
  'papers/one.en.md': paper('en', 'Paper'),
  'papers/one.sr.md': paper('sr', 'Štivo'),
  'figures/accidents.yaml': `kind: bars
title: { en: Accidents, sr: Nezgode }
bars:
  - { year: 2023, value: 31, sources: [S1] }
  - { year: 2024, value: 27, sources: [S1] }
`,
  'glossary.yaml': 'terms:\n  - { en: child, sr: dete }\n',
  'literature.yaml': `title: { en: To read, sr: Za čitanje }
intro: { en: Begin here., sr: Počnite ovde. }
groups:
  - title: { en: First, sr: Najpre }
    works:
      - { title: { en: Guide, sr: Vodič }, by: { en: Us, sr: Mi }, source: S1, on-slide: true }
`,
  'quiz.yaml': `questions:
  - id: one
    text: { en: Who?, sr: Ko? }
    options: [{ id: a, text: { en: A, sr: A } }, { id: b, text: { en: B, sr: B } }]
    key: a
    reason: { en: Because., sr: Zato. }
    sources: [S1]
`,
  'activities.yaml': `activities:
  - id: weather
    minutes: 3
    name: { en: Weather, sr: Vreme }
    group: { en: everybody, sr: svi }
    when: { en: any morning, sr: svako jutro }
    steps: [{ en: One word, sr: Jedna reč }]
    seated: { en: just the same, sr: isto tako }
`,
  'agreement.yaml': 'lines:\n  - { en: I speak for myself., sr: Govorim u svoje ime. }\n',
  ...certificateFiles,
  ...reportFiles,
  'action-plan.yaml': 'fields:\n  - { key: goal, of: goal, title: { en: Goal, sr: Cilj } }\n',
};
