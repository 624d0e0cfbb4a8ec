import { h } from 'preact';
export const bad = h;
