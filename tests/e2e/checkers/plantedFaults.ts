import type { Engine } from './Finding.ts';

/** A fault of tests/fixtures/planted.html, and the rules that name it; what no engine names has another watch, or none. */
export type PlantedFault = {
  readonly id: string;
  readonly what: string;
  readonly by: Readonly<Partial<Record<Engine, readonly string[]>>>;
  readonly otherwise?: string;
};

const fault = (id: string, what: string, by: PlantedFault['by'], otherwise?: string): PlantedFault => ({
  id,
  what,
  by,
  ...(otherwise ? { otherwise } : {}),
});

export const plantedFaults: readonly PlantedFault[] = [
  fault('01', 'contrast below 4.5', {
    axe: ['color-contrast'],
    alfa: ['sia-r69'],
    ibm: ['text_contrast_sufficient'],
  }),
  fault('02', 'contrast between 4.5 and 7', { axe: ['color-contrast-enhanced'], alfa: ['sia-r66'] }),
  fault('03', 'targets of 16 pixels beside each other', {
    axe: ['target-size'],
    alfa: ['sia-r113'],
    ibm: ['target_spacing_sufficient'],
  }),
  fault('04', 'focus that cannot be seen', {}, 'tabOrder.e2e.ts measures the mark of every stop'),
  fault('05', 'words cut off in a small box', { alfa: ['sia-r83'] }, 'spacing.e2e.ts'),
  fault('06', 'spacing that readers cannot change', {
    axe: ['avoid-inline-spacing'],
    alfa: ['sia-r91', 'sia-r92', 'sia-r93'],
    ibm: ['text_spacing_valid'],
  }),
  fault('07', 'a link that looks like the words around it', {}, 'nobody; our links are underlined'),
  fault('08', 'small, tight, justified capitals', { alfa: ['sia-r71', 'sia-r72', 'sia-r73', 'sia-r74', 'sia-r75'] }),
  fault('09', 'words that turn with the screen', { alfa: ['sia-r44'], ibm: ['element_orientation_unlocked'] }),
  fault('10', 'a level of headings passed over', {
    axe: ['heading-order'],
    alfa: ['sia-r53'],
    'html-validate': ['heading-level'],
  }),
  fault('11', 'an empty heading', {
    axe: ['empty-heading'],
    alfa: ['sia-r64'],
    ibm: ['heading_content_exists'],
    'html-validate': ['empty-heading'],
  }),
  fault('12', 'a field without a label', {
    axe: ['label'],
    alfa: ['sia-r8'],
    ibm: ['input_label_exists'],
    'html-validate': ['input-missing-label'],
  }),
  fault('13', 'autocomplete misspelt', {
    axe: ['autocomplete-valid'],
    alfa: ['sia-r10'],
    ibm: ['input_autocomplete_valid'],
    'html-validate': ['valid-autocomplete'],
  }),
  fault('14', 'a name without the words on the button', {
    axe: ['label-content-name-mismatch'],
    alfa: ['sia-r14'],
    ibm: ['label_name_visible'],
  }),
  fault('15', 'a made-up button that takes no focus', { 'html-validate': ['prefer-native-element'] }),
  fault('16', 'a link in what is hidden from who hears', {
    axe: ['aria-hidden-focus'],
    alfa: ['sia-r17'],
    ibm: ['aria_hidden_nontabbable'],
    'html-validate': ['hidden-focusable'],
  }),
  fault('17', 'a picture without words', {
    axe: ['image-alt'],
    alfa: ['sia-r2'],
    ibm: ['img_alt_valid'],
    'html-validate': ['wcag/h37'],
  }),
  fault('18', 'words that only the style adds', {}, 'nobody'),
  fault('19', 'a fieldset without a legend', {
    alfa: ['sia-r60'],
    ibm: ['fieldset_legend_valid'],
    'html-validate': ['wcag/h71'],
  }),
  fault('20', 'a made-up radio button without a state', {
    axe: ['aria-required-attr'],
    alfa: ['sia-r16'],
    ibm: ['aria_attribute_required'],
    'html-validate': ['prefer-native-element'],
  }),
  fault('21', 'an id twice', { axe: ['duplicate-id'], alfa: ['sia-r3'], 'html-validate': ['no-dup-id'] }),
  fault('22', 'a description that is not there', {
    ibm: ['aria_id_unique'],
    'html-validate': ['no-missing-references'],
  }),
  fault('23', 'a button within a link', { 'html-validate': ['element-permitted-content'] }),
  fault('24', 'a table without headers', { ibm: ['table_headers_exists'] }),
  fault('25', 'a language that does not exist', {
    axe: ['valid-lang'],
    alfa: ['sia-r7'],
    ibm: ['element_lang_valid'],
  }),
  fault('26', 'a tabindex above 0', { axe: ['tabindex'], ibm: ['element_tabbable_role_valid'] }),
  fault('27', 'a frame without a name', {
    axe: ['frame-title'],
    alfa: ['sia-r13'],
    ibm: ['frame_title_exists'],
    'html-validate': ['element-required-attributes'],
  }),
  fault('28', 'two links of one name to two places', {}, 'nobody'),
  fault('29', 'a list that holds something else', {
    axe: ['list'],
    alfa: ['sia-r68'],
    ibm: ['aria_child_valid'],
    'html-validate': ['element-permitted-content'],
  }),
  fault('30', 'a button without a type', { 'html-validate': ['no-implicit-button-type'] }),
  fault('31', 'an ARIA value that does not exist', {
    axe: ['aria-valid-attr-value'],
    alfa: ['sia-r19'],
    ibm: ['aria_attribute_value_valid'],
  }),
  fault('32', 'a progress bar without a name', { ibm: ['input_label_exists'] }),
  fault('33', 'a slider without a name', {
    axe: ['label'],
    alfa: ['sia-r8'],
    ibm: ['input_label_exists'],
    'html-validate': ['input-missing-label'],
  }),
  fault('34', 'wider than the screen', {}, 'display.e2e.ts measures every page at 320 pixels'),
  fault('35', 'an element of before', { ibm: ['element_attribute_deprecated'], 'html-validate': ['deprecated'] }),
  fault('36', 'a press that only a mouse can do', { ibm: ['aria_eventhandler_role_valid'] }),
  fault('37', 'told by colour and place alone', {}, 'a person (wcag.md, 1.3.3)'),
  fault('38', 'words that nobody understands', {}, 'tests/content/plain.test.ts'),
];
