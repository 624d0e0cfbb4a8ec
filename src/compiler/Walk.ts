import type { LifeDomain } from '../core/domains.ts';
import type { Condition } from '../core/questionnaire/condition.ts';
import type { Item, PanelItem, QuestionItem, Screen } from '../core/questionnaire/Plan.ts';
import { questionsIn } from '../core/questionnaire/pieces.ts';
import type { Question, RequiredGroup } from '../core/questionnaire/Questionnaire.ts';
import { type ConditionKey, compileCondition } from './compileCondition.ts';
import { compilePieces } from './compilePieces.ts';
import { type CompiledQuestion, compileHead, compileQuestion } from './compileQuestion.ts';
import type { About } from './parseAbout.ts';
import type { Json, Reader } from './Reader.ts';
import type { Scope } from './Scope.ts';
import { questionTypes, supportedTypes } from './supported.ts';

/** Where an element stands: on which screen, within what, and the conditions of all that is around it. */
interface Place {
  readonly screen: number;
  readonly within: readonly string[];
  readonly visibleIf: Condition | undefined;
  readonly enabledIf: Condition | undefined;
}

/** One pass over the pages of a survey: screens with words, questions and required groups without. */
export class Walk {
  readonly questions: Question[] = [];
  readonly groups: RequiredGroup[] = [];
  private readonly reader: Reader;
  private readonly about: About;
  private readonly scope: Scope;
  private readonly names: string[] = [];

  constructor(reader: Reader, about: About, scope: Scope) {
    this.reader = reader;
    this.about = about;
    this.scope = scope;
  }

  toScreen(page: Json, screen: number): Screen {
    const name = this.reader.string(page, 'name', 'a page');
    this.reader.checkKeys('page', page, name);
    const around = { screen, within: [], visibleIf: undefined, enabledIf: undefined };
    const { items, ...group } = this.toGroup(page, name, around);
    return { domain: this.domainOf(name, items.flatMap(questionsIn)), ...group, items };
  }

  /** Refuses what has the name of another, and meanings of questions that do not exist. */
  checkNames(): void {
    const names = this.names.map((name) => name.toLowerCase());
    for (const name of new Set(this.names.filter((_one, index) => names.indexOf(names[index] ?? '') < index))) {
      const isQuestion = this.questions.some((one) => one.name === name);
      const what = isQuestion ? 'is the name of two questions' : 'is the name of two panels or pages';
      this.reader.refuse(name, what, 'Give each a name of its own; SurveyJS does not tell Name from name');
    }
    for (const name of this.about.meanings.keys()) {
      if (this.questions.some((one) => one.name === name)) continue;
      const remedy = 'Take it out, or mend the name';
      this.reader.refuse(`meaning.${name}`, 'is no question of survey.json', remedy, 'about.json');
    }
  }

  private toGroup(json: Json, name: string, around: Place): Omit<PanelItem, 'kind' | 'name' | 'folded'> {
    this.names.push(name);
    const find = this.scope.findFrom([]);
    const own = this.compile(json, name, 'visibleIf', []);
    const place = this.placeIn(json, name, around, own);
    const head = compileHead(this.reader, json, name, (where, text) => compilePieces(this.reader, where, text, find));
    const before = this.questions.length;
    const items = this.toItems(json, name, place);
    const questions = this.questions.slice(before).map((one) => one.name);
    const requiredIf = this.requiredIf(json, name, []);
    const enabledIf = place.enabledIf ? { enabledIf: place.enabledIf } : {};
    if (requiredIf) this.groups.push({ name, questions, requiredIf, ...enabledIf });
    const requiredText = this.reader.fixedText(json, 'requiredErrorText', name);
    return { ...head, ...(own ? { visibleIf: own } : {}), items, ...(requiredText ? { requiredText } : {}) };
  }

  private toItems(parent: Json, where: string, place: Place): Item[] {
    return this.reader.list(parent, 'elements', where).flatMap((json): Item[] => {
      const type = questionTypes.find((one) => one === json['type']);
      if (type)
        return [this.toQuestion(compileQuestion(this.reader, json, type, this.scope, place.within), json, place)];
      if (json['type'] === 'panel') return [this.toPanel(json, place)];
      const what = `the question type “${String(json['type'])}” is not supported`;
      this.reader.refuse(String(json['name'] ?? where), what, `Supported: ${supportedTypes.join(', ')}`);
      return [];
    });
  }

  private toPanel(json: Json, around: Place): PanelItem {
    const name = this.reader.string(json, 'name', 'a panel');
    this.reader.checkKeys('panel', json, name);
    return { kind: 'panel', name, folded: json['state'] === 'collapsed', ...this.toGroup(json, name, around) };
  }

  private toQuestion({ item, part }: CompiledQuestion, json: Json, around: Place): QuestionItem {
    const { name } = part;
    const meaning = this.about.meanings.get(name);
    if (!meaning) {
      const remedy = 'Say what this question means: domain and role';
      this.reader.refuse(`meaning.${name}`, 'is missing', remedy, 'about.json');
    }
    this.names.push(name);
    const own = this.compile(json, name, 'visibleIf', around.within);
    const { visibleIf, enabledIf } = this.placeIn(json, name, around, own);
    const requiredIf = this.requiredIf(json, name, around.within);
    this.questions.push({
      ...part,
      ...(visibleIf ? { visibleIf } : {}),
      ...(enabledIf ? { enabledIf } : {}),
      ...(requiredIf ? { requiredIf } : {}),
      screen: around.screen,
      ...(meaning ?? { domain: 'whole-life', role: 'context' }),
    });
    return item;
  }

  /** The place of what stands within this element, and its own conditions with those around it. */
  private placeIn(json: Json, name: string, around: Place, visibleIf: Condition | undefined): Place {
    return {
      screen: around.screen,
      within: [...around.within, name],
      visibleIf: both(around.visibleIf, visibleIf),
      enabledIf: both(around.enabledIf, this.compile(json, name, 'enableIf', around.within)),
    };
  }

  /** SurveyJS lets requiredIf overrule isRequired. */
  private requiredIf(json: Json, name: string, within: readonly string[]): Condition | true | undefined {
    const condition = this.compile(json, name, 'requiredIf', within);
    return condition ?? (this.reader.flag(json, 'isRequired', name) ? true : undefined);
  }

  private compile(json: Json, name: string, key: ConditionKey, within: readonly string[]): Condition | undefined {
    return compileCondition(this.reader, name, json, key, this.scope.findFrom(within));
  }

  private domainOf(page: string, items: readonly QuestionItem[]): LifeDomain {
    const domains = new Set(items.flatMap(({ name }) => this.about.meanings.get(name)?.domain ?? []));
    const [domain, other] = domains;
    if (domain && !other) return domain;
    this.reader.refuse(page, 'does not stand for one life domain', 'Put one domain on one page');
    return 'whole-life';
  }
}

function both(around: Condition | undefined, own: Condition | undefined): Condition | undefined {
  return around && own ? ['and', around, own] : (around ?? own);
}
