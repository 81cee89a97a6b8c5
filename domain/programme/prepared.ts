/** A programme with what a training found out of its preparation list, wherever it left a place for it. */
import type { Language } from '../kernel/language';
import type { Of } from '../training/event';
import { askedOf, inBothLanguages, isAnswered, type LocalAnswers, type Preparation, unanswered, withAnswers } from './preparation';
import type { Block, Day, OtherHelpline, Programme } from './programme';
import type { Slide } from './slide';

/** Applies an event; an answer whose words were erased is removed. */
export function withAnswerEvent(preparation: Preparation, { body, personal }: Of<'preparation-answered'>): Preparation {
  const { [body.item]: _, ...others } = preparation;
  return personal ? { ...others, [body.item]: { ...personal, day: body.day } } : others;
}

function answersIn(programme: Programme, preparation: Preparation, spoken: Language): LocalAnswers {
  const answered = askedOf(programme).flatMap((item) => {
    const { answer, day } = preparation[item.id] ?? unanswered;
    return isAnswered(item, preparation[item.id]) ? [[item.id, { answer: inBothLanguages(answer, spoken), day }] as const] : [];
  });
  return Object.fromEntries(answered);
}

/** A number that was called is known; hours that somebody told stand in the place of those that were. */
function helplineWith(line: OtherHelpline, answers: LocalAnswers): OtherHelpline {
  const number = line.local === undefined ? undefined : answers[line.local];
  const hours = line.hours === undefined ? undefined : answers[line.hours];
  const called = number?.day ?? hours?.day ?? undefined;
  return {
    ...line,
    ...(number && { number: number.answer.en }),
    ...(hours && { answers: hours.answer }),
    ...(called === undefined || called < (line.checked ?? '') ? {} : { checked: called }),
  };
}

/** `spoken`: the training's own language, in which people typed. */
export function withPreparation(programme: Programme, preparation: Preparation, spoken: Language): Programme {
  const answers = answersIn(programme, preparation, spoken);
  if (Object.keys(answers).length === 0) return programme;
  const slide = (each: Slide): Slide => {
    const { en, sr } = each.text;
    return {
      ...each,
      text: { en: { ...en, notes: withAnswers(en.notes, answers, 'en') }, sr: { ...sr, notes: withAnswers(sr.notes, answers, 'sr') } },
    };
  };
  const block = (each: Block): Block => ({ ...each, slides: each.slides.map(slide) });
  const day = (each: Day): Day => ({ ...each, blocks: each.blocks.map(block) });
  const [first, second] = programme.days;
  return {
    ...programme,
    days: [day(first), day(second)],
    helplines: { ...programme.helplines, others: programme.helplines.others.map((line) => helplineWith(line, answers)) },
    papers: programme.papers.map(({ body, ...paper }) => ({
      ...paper,
      body: { en: withAnswers(body.en, answers, 'en'), sr: withAnswers(body.sr, answers, 'sr') },
    })),
  };
}
