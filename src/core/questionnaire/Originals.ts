import type { Group, Item, Plan } from './Plan.ts';

/** The words of one question or panel in the language that decides. */
export interface Original {
  readonly title: string;
  readonly help?: string;
  /** By value. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The words of a questionnaire in the language that decides, to stand beside those of a translation. */
export interface Originals {
  readonly title: string;
  readonly description: string;
  /** In the order of the plan's screens. */
  readonly screens: readonly Original[];
  /** By name of question or panel. */
  readonly items: Readonly<Record<string, Original>>;
}

/** Takes these words out of the plan in that language. A text that says answers back is left out: it has gaps. */
export function originalsOf({ title, description, screens }: Plan): Originals {
  const items = screens.flatMap((screen) => screen.items.flatMap(namedIn));
  return { title, description, screens: screens.map(originalOf), items: Object.fromEntries(items) };
}

function namedIn(item: Item): [string, Original][] {
  const inner = item.kind === 'panel' ? item.items.flatMap(namedIn) : [];
  return [[item.name, originalOf(item)], ...inner];
}

function originalOf(group: Group | Item): Original {
  const { title, help, piped } = group;
  const choices = 'choices' in group ? group.choices.filter((choice) => !choice.piped) : [];
  return {
    title: piped?.title ? '' : title,
    ...(help && !piped?.help ? { help } : {}),
    ...(choices.length > 0 ? { choices: Object.fromEntries(choices.map(({ value, text }) => [value, text])) } : {}),
  };
}
