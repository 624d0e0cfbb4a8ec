import type { Engine } from './Finding.ts';

/** What an engine says of these elements, and why we leave it so. One that nothing needs any more fails the test. */
export type Exception = {
  readonly engine: Engine;
  readonly rule: string;
  /** A CSS selector: the element that the finding is on. */
  readonly where: string;
  readonly reason: string;
};

export const exceptions: readonly Exception[] = [
  {
    engine: 'html-validate',
    rule: 'valid-autocomplete',
    where: 'input[autocomplete="off"]',
    reason:
      'The standard gives this attribute no meaning on ticks. Firefox gives it one: without it, the choices of the one before come back after a reload, on a shared device too.',
  },
  {
    engine: 'html-validate',
    rule: 'wcag/h32',
    where: 'form[method="dialog"]',
    reason: 'These forms send nothing, so there is nothing to submit: what someone chooses holds at once.',
  },
  {
    engine: 'html-validate',
    rule: 'heading-level',
    where: '.step > h1',
    reason: 'It counts what is hidden. One step is shown at a time, under one first heading (axe sees it so).',
  },
  {
    engine: 'ibm',
    rule: 'element_attribute_deprecated',
    where: 'meta[http-equiv="Content-Security-Policy"]',
    reason: 'The standard names this use of http-equiv; the policy must stand in the page (ADR 0043).',
  },
  {
    engine: 'ibm',
    rule: 'fieldset_legend_valid',
    where: 'fieldset:has(> legend.unseen)',
    reason: 'There is a legend. It is only for who hears the page: the heading above says the same to who sees it.',
  },
  {
    engine: 'ibm',
    rule: 'fieldset_label_valid',
    where: '.add > fieldset, details > form > fieldset',
    reason:
      'The same question of each person in the circle, each within an unfolded part that bears that person’s name.',
  },
  {
    engine: 'ibm',
    rule: 'aria_form_label_unique',
    where: 'form:not([aria-label], [aria-labelledby])',
    reason: 'A form without a name is no landmark (HTML-AAM): nobody meets two of them that cannot be told apart.',
  },
  {
    engine: 'ibm',
    rule: 'aria_landmark_name_unique',
    where: 'form:not([aria-label], [aria-labelledby])',
    reason: 'As above: without a name it is no landmark.',
  },
  {
    engine: 'ibm',
    rule: 'aria_complementary_label_visible',
    where: 'aside.demo',
    reason:
      'One sentence, which says what it is: the same as a label above it would be read twice. It has a name to hear.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r60',
    where: 'details',
    reason:
      'Browsers give details the role of a group, and its summary is what it is called by: no second name is needed.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r111',
    where: '*',
    reason:
      '44 by 44 pixels is level AAA (2.5.5), which we promise in a kiosk alone, where kiosk.e2e measures it. Elsewhere axe and sia-r113 hold 24.',
  },
];
