import { describe, expect, test } from 'vitest';
import type { QuestionItem, Screen } from '../../../../src/core/questionnaire/Plan.ts';
import { linesToRead } from '../../../../src/islands/questionnaire/linesToRead.ts';

const question = (name: string, part: Partial<QuestionItem> = {}): QuestionItem => ({
  kind: 'question',
  name,
  title: `title of ${name}`,
  choices: [],
  ...part,
});
const screen: Screen = {
  domain: 'finances',
  title: 'Money',
  items: [
    question('level', {
      help: 'About money.',
      choices: [
        { value: 1, text: 'Hard.' },
        { value: 'none', text: 'Does not apply.', skip: true },
      ],
    }),
    { kind: 'panel', name: 'more', title: 'Say more?', folded: true, items: [question('note')] },
    question('wish'),
  ],
};

describe('linesToRead', () => {
  test('reads a screen from top to bottom: its title, the questions, help and every answer', () => {
    expect(linesToRead(screen)).toEqual([
      'Money',
      'title of level',
      'About money.',
      'Hard.',
      'Does not apply.',
      'title of wish',
    ]);
  });

  test('leaves out what is folded away', () => {
    expect(linesToRead(screen).join()).not.toMatch(/more|note/);
  });

  test('has no empty line, which a voice would hang on', () => {
    expect(linesToRead({ ...screen, title: '' })).not.toContain('');
  });

  test('reads nothing where there is no screen', () => {
    expect(linesToRead(undefined)).toEqual([]);
  });
});
