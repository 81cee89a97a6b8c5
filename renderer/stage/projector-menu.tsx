/** What the projector does, and in a menu what can be done with the screens. */
import { ChevronDown, Monitor, MonitorOff, MonitorUp } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ProjectorView } from '../../domain/desk/desk-view';
import { useWords } from '../ui/words';
import { chooseScreen, testScreens } from './asks';
import { useScreenName } from './screens/screen-name';

/** What the projector does. */
export function useProjectorWords({ on, wanted, size, displays, offered }: ProjectorView): string {
  const { t } = useWords('run');
  if (on) return t('run:projector-on', { size });
  if (offered.length > 0) return t('screens:projector-offered');
  if (displays > 1) return t('run:projector-off');
  return t(wanted ? 'run:projector-waiting' : 'run:one-display');
}

/** Screens to which the picture could go instead. */
const alternatives = ({ on, screens }: ProjectorView) => screens.filter(({ role }) => role === 'other' || (role === 'projector' && !on));

export function ProjectorMenu({ projector }: { readonly projector: ProjectorView }) {
  const { t } = useWords('screens');
  const nameOf = useScreenName();
  const words = useProjectorWords(projector);
  const { on, offered } = projector;
  const Icon = on ? Monitor : offered.length > 0 ? MonitorUp : MonitorOff;
  return (
    <MenuTrigger>
      <Button className={on ? 'run-projector run-projector-on' : 'run-projector'} aria-label={`${words}. ${t('menu')}`}>
        <Icon aria-hidden="true" size={15} />
        {on ? (
          <>
            <span className="run-projector-brief">{t('run:projector-on-brief')}</span>
            <span className="run-projector-whole">{words}</span>
          </>
        ) : (
          <span className="run-projector-off">{words}</span>
        )}
        <ChevronDown aria-hidden="true" size={15} />
      </Button>
      <Popover className="desk-popover" placement="bottom end">
        <Menu className="desk-menu" aria-label={t('menu')}>
          {alternatives(projector).map((screen) => (
            <MenuItem key={screen.id} id={String(screen.id)} textValue={nameOf(screen)} onAction={() => void chooseScreen(screen.id)}>
              {t('show-on', { screen: nameOf(screen) })}
            </MenuItem>
          ))}
          <MenuItem id="numbers" textValue={t('identify')} onAction={() => void testScreens('numbers')}>
            {t('identify')}
          </MenuItem>
          <MenuItem id="picture" textValue={t('test-picture')} onAction={() => void testScreens('picture')}>
            {t('test-picture')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
