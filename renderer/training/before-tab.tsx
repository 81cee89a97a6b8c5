/** What to look at before leaving for the place: what the kit can see is judged by it, the rest is only named. */
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { BackupView, DetailsView, LeftOutView, ProjectorView, TrainingView } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import type { Letterhead } from '../../domain/letterhead/letterhead';
import type { PreparationView } from '../../domain/programme/preparation-view';
import { ReviewDialog } from '../programme/review-act';
import { ScreenTools } from '../stage/screens/screen-tools';
import { useBattery } from '../ui/use-battery';
import { useWords } from '../ui/words';
import { backupCheck, type Check, healthChecks, useHealth } from './health-checks';
import { batteryChecks, screensCheck } from './screen-checks';
import { VerifyTraining } from './verify-training';
import './before-tab.css';

interface BeforeTabProperties {
  readonly details: DetailsView;
  readonly projector: ProjectorView;
  readonly participants: number;
  readonly preparation: PreparationView;
  /** To what is still empty of it. */
  readonly onPreparation: () => void;
  /** What papers of the training stand under. */
  readonly letterhead: Letterhead;
  readonly onOrganiser: () => void;
  readonly backup: BackupView;
  readonly papers: TrainingView['papers'];
  readonly dataFolder: string;
  /** The desk's. */
  readonly language: Language;
}

interface ChecksProperties extends BeforeTabProperties {
  readonly onReview: () => void;
}

const filesOf = ({ mistakes }: LeftOutView): string => [...new Set(mistakes.map(({ file }) => file))].join(', ');

function useChecks({
  details,
  participants,
  preparation,
  onPreparation,
  letterhead,
  onOrganiser,
  onReview,
}: ChecksProperties): readonly Check[] {
  const { t } = useWords('prepare');
  const { t: inPreparation } = useWords('preparation');
  const preparationCheck = (open: number): Check => ({
    name: 'preparation',
    fine: open === 0,
    text: open === 0 ? inPreparation('before-all') : inPreparation('before-open', { count: open }),
    ...(open === 0 ? {} : { mend: { words: inPreparation('to-list'), go: onPreparation } }),
  });
  const { name, seat } = letterhead;
  const organiserCheck: Check =
    name === '' || seat === ''
      ? { name: 'organiser', fine: false, text: t('organiser-missing'), mend: { words: t('name-organiser'), go: onOrganiser } }
      : { name: 'organiser', fine: true, text: t('organiser-named', { name, seat }) };
  const { leftOut, review, uncheckedNumbers: unchecked } = details;
  const isReviewed = review === undefined || review.is === 'standing';
  const reviewCheck: Check = isReviewed
    ? { name: 'programme', fine: true, text: t('reviewed') }
    : {
        name: 'programme',
        fine: false,
        text: t('not-reviewed', { review: review.note }),
        mend: { words: t('papers:mark-reviewed'), go: onReview },
      };
  const hasTrainers = details.trainers.length > 0;
  return [
    reviewCheck,
    ...(leftOut ? [{ name: 'left-out', fine: false, text: t('left-out-short', { files: filesOf(leftOut) }) }] : []),
    {
      name: 'helplines',
      fine: unchecked.length === 0,
      text: unchecked.length === 0 ? t('helplines-checked') : t('helplines-unchecked', { numbers: unchecked.join(', ') }),
    },
    ...(preparation.groups.length === 0 ? [] : [preparationCheck(preparation.open)]),
    organiserCheck,
    { name: 'trainers', fine: hasTrainers, text: hasTrainers ? t('trainers-named') : t('trainers-missing') },
    {
      name: 'participants',
      fine: participants > 0,
      text: participants > 0 ? t('on-the-list', { count: participants }) : t('participants-missing'),
    },
  ];
}

function CheckLine({ check: { fine, text, mend } }: { readonly check: Check }) {
  const { t } = useWords('prepare');
  const Icon = fine ? CircleCheck : CircleAlert;
  return (
    <li className={fine ? 'prepare-check' : 'prepare-check prepare-check-open'}>
      <Icon aria-hidden size={20} />
      <span>
        <strong>{fine ? t('fine') : t('to-do')}</strong> {text}
      </span>
      {mend && (
        <button type="button" className="desk-button prepare-mend" onClick={mend.go}>
          {mend.words}
        </button>
      )}
    </li>
  );
}

export function BeforeTab(properties: BeforeTabProperties) {
  const { t } = useWords('prepare');
  const { t: inAllWords } = useWords();
  const { papers } = properties;
  const [health, lookAgain] = useHealth(properties.projector.test);
  const battery = useBattery();
  const [isReviewing, setReviewing] = useState(false);
  const checks = [
    ...useChecks({ ...properties, onReview: () => setReviewing(true) }),
    screensCheck(health, properties.projector, properties.language, inAllWords),
    ...batteryChecks(battery, properties.language, inAllWords),
    ...healthChecks(health, properties.language, inAllWords),
    backupCheck(properties.backup, properties.language, inAllWords),
  ];
  return (
    <div className="prepare-before">
      {isReviewing && <ReviewDialog before={properties.details.review?.by ?? ''} onClose={() => setReviewing(false)} />}
      <section>
        <h2>{t('kit-sees')}</h2>
        <ul className="prepare-checks">
          {checks.map((check) => (
            <CheckLine key={check.name} check={check} />
          ))}
        </ul>
        <p className="desk-hint desk-path">{t('data-in', { folder: properties.dataFolder })}</p>
      </section>
      <div className="prepare-before-column">
        <section>
          <h2>{t('you-see')}</h2>
          <ul>
            <li>{t('check-helplines')}</li>
            <li>{t('check-clock')}</li>
            <li>{t('check-copy')}</li>
            <li>{t('check-paper')}</li>
            {papers.length > 0 && <li>{inAllWords('papers:before-leave', { papers: papers.map(({ title }) => title).join('; ') })}</li>}
            <li>{t('check-power')}</li>
          </ul>
        </section>
        <ScreenTools projector={properties.projector} />
        <VerifyTraining onVerified={lookAgain} />
      </div>
    </div>
  );
}
