import { lintSurvey } from 'survey-core/linter';
import type { LifeDomain } from '../core/domains.ts';
import { isRecord } from '../core/isRecord.ts';
import type { Condition } from '../core/questionnaire/condition.ts';
import type { Item, Plan, Screen } from '../core/questionnaire/Plan.ts';
import type { Question } from '../core/questionnaire/Questionnaire.ts';
import { compileCondition } from './compileCondition.ts';
import { type CompiledQuestion, compileQuestion } from './compileQuestion.ts';
import { CompileError } from './Problem.ts';
import { type About, parseAbout } from './parseAbout.ts';
import { type Json, Reader } from './Reader.ts';
import { supportedTypes } from './supported.ts';

/**
 * Compiles one questionnaire in one language. survey-core's linter speaks first; whatever it passes and this compiler
 * does not know is refused by name.
 * @throws {CompileError} with all problems at once
 */
export function compileQuestionnaire(id: string, survey: unknown, about: unknown, language: string): Plan {
  const reader = new Reader(language);
  lint(reader, survey);
  const walk = new Walk(reader, parseAbout(reader, id, about), isRecord(survey) ? survey : {});
  const plan = walk.toPlan(id);
  if (reader.problems.length > 0) throw new CompileError(id, reader.problems);
  return plan;
}

function lint(reader: Reader, survey: unknown): void {
  if (!isRecord(survey)) {
    reader.refuse('survey', 'is not an object', 'Write {"title": …, "pages": […]}');
    return;
  }
  for (const finding of lintSurvey(survey).findings) {
    // Unknown properties are named by our own walk, together with what is supported in their place.
    if (finding.severity !== 'error' || finding.ruleId === 'property/unknown') continue;
    reader.refuse(
      finding.elementName ?? finding.path ?? 'survey',
      finding.message,
      `Rule ${finding.ruleId} of SurveyJS`,
    );
  }
}

/** One pass over the pages. Conditions come last, when every question's values are known. */
class Walk {
  private readonly reader: Reader;
  private readonly about: About;
  private readonly survey: Json;
  private readonly found: Found[] = [];

  constructor(reader: Reader, about: About, survey: Json) {
    this.reader = reader;
    this.about = about;
    this.survey = survey;
  }

  toPlan(id: string): Plan {
    const { reader, survey } = this;
    reader.checkKeys('survey', survey, 'survey');
    const pages = reader.list(survey, 'pages', 'survey').map((page, screen) => this.toPage(page, screen));
    const questions = this.found.map((one) => this.toQuestion(one));
    this.checkNames();
    return {
      questionnaire: { id, version: this.about.version, questions },
      title: reader.text(survey, 'title', 'survey'),
      description: reader.text(survey, 'description', 'survey'),
      screens: pages.map((page) => page()),
    };
  }

  private toPage(page: Json, screen: number): () => Screen {
    const { reader } = this;
    const name = reader.string(page, 'name', 'a page');
    reader.checkKeys('page', page, name);
    const title = reader.text(page, 'title', name);
    const items = this.toItems(page, name, { screen, conditions: locate(page, name) });
    return () => ({ domain: this.domainOf(name, items.flatMap(namesIn)), title, items: items.map((item) => item()) });
  }

  private toItems(parent: Json, where: string, place: Place): (() => Item)[] {
    return this.reader.list(parent, 'elements', where).flatMap((json) => {
      const type = supportedTypes.find((one) => one === json['type']);
      const name = String(json['name'] ?? where);
      const inner = { ...place, conditions: [...place.conditions, ...locate(json, name)] };
      if (type === 'panel') return [this.toPanel(json, inner)];
      if (type) {
        const question = compileQuestion(this.reader, json, type);
        this.found.push({ question, ...inner });
        return [() => question.item];
      }
      const what = `the question type “${String(json['type'])}” is not supported`;
      this.reader.refuse(name, what, `Supported: ${supportedTypes.join(', ')}`);
      return [];
    });
  }

  private toPanel(json: Json, place: Place): () => Item {
    const { reader } = this;
    const name = reader.string(json, 'name', 'a panel');
    reader.checkKeys('panel', json, name);
    const title = reader.text(json, 'title', name);
    const items = this.toItems(json, name, place);
    return () => {
      const visibleIf = this.compile(locate(json, name));
      const folded = json['state'] === 'collapsed';
      return {
        kind: 'panel',
        name,
        title,
        folded,
        ...(visibleIf ? { visibleIf } : {}),
        items: items.map((item) => item()),
      };
    };
  }

  private toQuestion({ question, conditions, screen }: Found): Question {
    const { item, kind, maxLength } = question;
    const { name, choices } = item;
    const meaning = this.about.meanings.get(name);
    if (!meaning) {
      this.reader.refuse(
        `meaning.${name}`,
        'is missing',
        'Say what this question means: domain and role',
        'about.json',
      );
    }
    const visibleIf = this.compile(conditions);
    return {
      name,
      kind,
      values: choices.map((choice) => choice.value),
      ...(maxLength ? { maxLength } : {}),
      ...(visibleIf ? { visibleIf } : {}),
      screen,
      ...(meaning ?? { domain: 'whole-life', role: 'context' }),
    };
  }

  private compile(conditions: readonly Located[]): Condition | undefined {
    return conditions
      .map(({ where, expression }) => compileCondition(this.reader, where, expression, (name) => this.find(name)))
      .reduce((all, one) => (all && one ? (['and', all, one] as const) : (all ?? one)), undefined);
  }

  private find(name: string) {
    const question = this.found.find((one) => one.question.item.name === name)?.question;
    return question && { kind: question.kind, values: question.item.choices.map((choice) => choice.value) };
  }

  private checkNames(): void {
    const names = this.found.map((one) => one.question.item.name);
    for (const name of new Set(names.filter((one, index) => names.indexOf(one) < index))) {
      this.reader.refuse(name, 'is the name of two questions', 'Give each question a name of its own');
    }
    for (const name of this.about.meanings.keys()) {
      if (!names.includes(name)) {
        this.reader.refuse(
          `meaning.${name}`,
          'is no question of survey.json',
          'Take it out, or mend the name',
          'about.json',
        );
      }
    }
  }

  private domainOf(page: string, names: string[]): LifeDomain {
    const domains = new Set(names.flatMap((name) => this.about.meanings.get(name)?.domain ?? []));
    const [domain, other] = domains;
    if (domain && !other) return domain;
    this.reader.refuse(page, 'does not stand for one life domain', 'Put one domain on one page');
    return 'whole-life';
  }
}

/** Where a question stands: on which screen, and the conditions of all that is around it. */
interface Place {
  readonly screen: number;
  readonly conditions: readonly Located[];
}

interface Found extends Place {
  readonly question: CompiledQuestion;
}

interface Located {
  readonly where: string;
  readonly expression: string;
}

function locate(json: Json, where: string): Located[] {
  const expression = json['visibleIf'];
  return typeof expression === 'string' && expression.trim() !== '' ? [{ where, expression }] : [];
}

function namesIn(item: () => Item): string[] {
  const names = (one: Item): string[] => (one.kind === 'question' ? [one.name] : one.items.flatMap(names));
  return names(item());
}
