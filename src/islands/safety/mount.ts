import { mountSafetyPanel } from './panel.ts';

// The panel stands above every module: nothing to wait for, least of all help.
mountSafetyPanel();
