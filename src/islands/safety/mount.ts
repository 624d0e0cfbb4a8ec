import { mountSafetyPanel } from './panel.ts';

mountSafetyPanel();
