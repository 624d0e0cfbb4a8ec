import '../../platform/parsed.ts';
import { mountSafetyPanel } from './panel.ts';

mountSafetyPanel();
