import { storageKey } from '../store.ts';

/** How keeping on this device goes in this tab. */
export const deviceStates = ['kept', 'other', 'changed', 'failed', 'gone'] as const;
export type DeviceState = (typeof deviceStates)[number];

const stateName = 'eigenblik:device-state';
const wakeName = 'eigenblik:device-wake';

/** What the person chose on the page: look again, or let this tab write although another does. */
export type Wake = 'look' | 'steal';

/** Calls at each change that a page of this tab writes (`platform/store.ts`). */
export function onNotebookWritten(written: () => void): void {
  addEventListener(storageKey, written);
}

export function sayDeviceState(state: DeviceState): void {
  dispatchEvent(new CustomEvent(stateName, { detail: state }));
}

export function onDeviceState(changed: (state: DeviceState) => void): void {
  addEventListener(stateName, (event) => changed((event as CustomEvent<DeviceState>).detail));
}

export function onWake(woken: (wake: Wake) => void): void {
  addEventListener(wakeName, (event) => woken((event as CustomEvent<Wake>).detail));
}

/** Starts the module that keeps this tab and the device alike, or has it look again. Where it does not come: false. */
export async function wakeDevice(wake: Wake = 'look'): Promise<boolean> {
  try {
    const module = document.documentElement.dataset['device'];
    if (module) await import(/* @vite-ignore */ module);
    dispatchEvent(new CustomEvent(wakeName, { detail: wake }));
    return module !== undefined;
  } catch {
    return false;
  }
}
