import type about from '../../locales/nl/about.json';
import type areas from '../../locales/nl/areas.json';
import type attract from '../../locales/nl/attract.json';
import type begin from '../../locales/nl/begin.json';
import type builder from '../../locales/nl/builder.json';
import type categories from '../../locales/nl/categories.json';
import type check from '../../locales/nl/check.json';
import type choose from '../../locales/nl/choose.json';
import type circle from '../../locales/nl/circle.json';
import type common from '../../locales/nl/common.json';
import type device from '../../locales/nl/device.json';
import type domains from '../../locales/nl/domains.json';
import type example from '../../locales/nl/example.json';
import type formats from '../../locales/nl/formats.json';
import type home from '../../locales/nl/home.json';
import type idle from '../../locales/nl/idle.json';
import type keep from '../../locales/nl/keep.json';
import type keys from '../../locales/nl/keys.json';
import type nearby from '../../locales/nl/nearby.json';
import type offline from '../../locales/nl/offline.json';
import type open from '../../locales/nl/open.json';
import type pages from '../../locales/nl/pages.json';
import type pdf from '../../locales/nl/pdf.json';
import type phone from '../../locales/nl/phone.json';
import type plan from '../../locales/nl/plan.json';
import type printer from '../../locales/nl/printer.json';
import type questions from '../../locales/nl/questions.json';
import type reasons from '../../locales/nl/reasons.json';
import type received from '../../locales/nl/received.json';
import type report from '../../locales/nl/report.json';
import type results from '../../locales/nl/results.json';
import type safety from '../../locales/nl/safety.json';
import type speech from '../../locales/nl/speech.json';
import type staff from '../../locales/nl/staff.json';
import type start from '../../locales/nl/start.json';
import type talk from '../../locales/nl/talk.json';
import type undo from '../../locales/nl/undo.json';
import type words from '../../locales/nl/words.json';

/** Dutch is the type source: a key that does not stand there does not compile. */
interface Topics {
  about: typeof about;
  areas: typeof areas;
  attract: typeof attract;
  begin: typeof begin;
  builder: typeof builder;
  categories: typeof categories;
  check: typeof check;
  choose: typeof choose;
  circle: typeof circle;
  common: typeof common;
  device: typeof device;
  domains: typeof domains;
  example: typeof example;
  formats: typeof formats;
  home: typeof home;
  idle: typeof idle;
  keep: typeof keep;
  keys: typeof keys;
  nearby: typeof nearby;
  offline: typeof offline;
  open: typeof open;
  pages: typeof pages;
  pdf: typeof pdf;
  phone: typeof phone;
  plan: typeof plan;
  printer: typeof printer;
  questions: typeof questions;
  reasons: typeof reasons;
  received: typeof received;
  report: typeof report;
  results: typeof results;
  safety: typeof safety;
  speech: typeof speech;
  staff: typeof staff;
  start: typeof start;
  talk: typeof talk;
  undo: typeof undo;
  words: typeof words;
}

type WithoutPlural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

/** `topic:key`, plural forms folded into one. */
export type MessageKey = {
  [T in keyof Topics & string]: `${T}:${WithoutPlural<keyof Topics[T] & string>}`;
}[keyof Topics & string];
