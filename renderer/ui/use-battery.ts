/** How full the battery is and whether it is being used; undefined where the system doesn't tell. */
import { useEffect, useState } from 'react';

export interface Battery {
  /** Whole per cent. */
  readonly level: number;
  readonly onMains: boolean;
}

/** What Chromium offers and the types of the web don't describe. */
interface BatteryManager extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

const hasBattery = (owner: Navigator): owner is Navigator & { readonly getBattery: () => Promise<BatteryManager> } => 'getBattery' in owner;

const changes = ['levelchange', 'chargingchange'] as const;

export function useBattery(): Battery | undefined {
  const [battery, setBattery] = useState<Battery>();
  useEffect(() => {
    if (!hasBattery(navigator)) return undefined;
    let manager: BatteryManager | undefined;
    let isOver = false;
    const read = (): void => {
      if (manager) setBattery({ level: Math.round(manager.level * 100), onMains: manager.charging });
    };
    void navigator.getBattery().then((found) => {
      if (isOver) return;
      manager = found;
      for (const change of changes) found.addEventListener(change, read);
      read();
    });
    return () => {
      isOver = true;
      for (const change of changes) manager?.removeEventListener(change, read);
    };
  }, []);
  return battery;
}
