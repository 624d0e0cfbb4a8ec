import type { OfflineResult, StorageResult } from '../../platform/selfTest.ts';

/** What came out so far, of this page alone: nothing of it is kept. */
export interface StaffState {
  readonly printer: 'untried' | 'asked' | 'good' | 'bad';
  readonly offline: OfflineResult | undefined;
  readonly storage: StorageResult | undefined;
  readonly isIdleTried: boolean;
}

export type StaffAction =
  | { readonly type: 'printer'; readonly result: 'asked' | 'good' | 'bad' }
  | { readonly type: 'offline'; readonly result: OfflineResult }
  | { readonly type: 'storage'; readonly result: StorageResult }
  | { readonly type: 'idle' };

export const startOfStaff: StaffState = {
  printer: 'untried',
  offline: undefined,
  storage: undefined,
  isIdleTried: false,
};

export function reduceStaff(state: StaffState, action: StaffAction): StaffState {
  switch (action.type) {
    case 'printer':
      return { ...state, printer: action.result };
    case 'offline':
      return { ...state, offline: action.result };
    case 'storage':
      return { ...state, storage: action.result };
    default:
      return { ...state, isIdleTried: true };
  }
}
