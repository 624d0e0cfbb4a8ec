import type { Language } from './languages.ts';

/**
 * Kinds of page. Titles and addresses name the kind, never a domain, theme, service or question (ADR 0007). The one
 * exception: `theme` and `area` are lists for who has no JavaScript, and for search engines; the finder never leads there.
 */
export const routes = [
  'home',
  'choose',
  'questionnaire',
  'booklet',
  'result',
  'nearby',
  'begin',
  'theme',
  'area',
  'circle',
  'plan',
  'report',
  'after',
  'open',
  'phone',
  'safe',
  'privacy',
  'offline',
  'noLine',
  'accessibility',
  'questions',
  'words',
  'forms',
  'professional',
  'start',
  'link',
  'example',
  'received',
  'keys',
  'check',
] as const;
/** `staff`: for who looks after a kiosk, and in no other build. */
export type Route = (typeof routes)[number] | 'staff';

type Slugs = Readonly<Record<Route, string>>;

const english: Slugs = {
  home: '',
  choose: 'questions/',
  questionnaire: 'questions/{id}/',
  booklet: 'questions/{id}/booklet/',
  result: 'result/',
  nearby: 'nearby/',
  begin: 'nearby/start-something/',
  theme: 'nearby/topic/{id}/',
  area: 'nearby/area/{id}/',
  circle: 'circle/',
  plan: 'plan/',
  report: 'take-along/',
  after: 'after-the-talk/',
  open: 'open/',
  phone: 'phone/',
  safe: 'safe/',
  privacy: 'about/privacy/',
  offline: 'about/offline/',
  noLine: 'no-connection/',
  accessibility: 'about/accessibility/',
  questions: 'about/questions/',
  words: 'about/words/',
  forms: 'about/forms/',
  professional: 'professional/',
  start: 'start/',
  link: 'professional/link/',
  example: 'professional/example/',
  received: 'professional/open/',
  keys: 'professional/key/',
  check: 'check/',
  staff: 'staff/',
};

/** ASCII, so that an address can be read out over the telephone: a language without its own uses the English ones. */
const ownSlugs: Readonly<Partial<Record<Language, Slugs>>> = {
  nl: {
    home: '',
    choose: 'vragen/',
    questionnaire: 'vragen/{id}/',
    booklet: 'vragen/{id}/boekje/',
    result: 'resultaat/',
    nearby: 'buurt/',
    begin: 'buurt/begin-zelf/',
    theme: 'buurt/onderwerp/{id}/',
    area: 'buurt/wijk/{id}/',
    circle: 'kring/',
    plan: 'plan/',
    report: 'meenemen/',
    after: 'na-het-gesprek/',
    open: 'openen/',
    phone: 'telefoon/',
    safe: 'veilig/',
    privacy: 'over/privacy/',
    offline: 'over/zonder-internet/',
    noLine: 'geen-verbinding/',
    accessibility: 'over/toegankelijkheid/',
    questions: 'over/vragen/',
    words: 'over/woorden/',
    forms: 'over/vormen/',
    professional: 'professional/',
    start: 'start/',
    link: 'professional/link/',
    example: 'professional/voorbeeld/',
    received: 'professional/openen/',
    keys: 'professional/sleutel/',
    check: 'controle/',
    staff: 'beheer/',
  },
  tr: {
    home: '',
    choose: 'sorular/',
    questionnaire: 'sorular/{id}/',
    booklet: 'sorular/{id}/kitapcik/',
    result: 'sonuc/',
    nearby: 'yakinda/',
    begin: 'yakinda/kendiniz-baslatin/',
    theme: 'yakinda/konu/{id}/',
    area: 'yakinda/mahalle/{id}/',
    circle: 'cevre/',
    plan: 'plan/',
    report: 'yaninizda/',
    after: 'gorusmeden-sonra/',
    open: 'ac/',
    phone: 'telefon/',
    safe: 'guvenli/',
    privacy: 'hakkinda/gizlilik/',
    offline: 'hakkinda/internetsiz/',
    noLine: 'baglanti-yok/',
    accessibility: 'hakkinda/erisilebilirlik/',
    questions: 'hakkinda/sorular/',
    words: 'hakkinda/kelimeler/',
    forms: 'hakkinda/bicimler/',
    professional: 'uzman/',
    start: 'basla/',
    link: 'uzman/baglanti/',
    example: 'uzman/ornek/',
    received: 'uzman/ac/',
    keys: 'uzman/anahtar/',
    check: 'denetim/',
    staff: 'gorevli/',
  },
  pl: {
    home: '',
    choose: 'pytania/',
    questionnaire: 'pytania/{id}/',
    booklet: 'pytania/{id}/zeszyt/',
    result: 'wynik/',
    nearby: 'okolica/',
    begin: 'okolica/zacznij/',
    theme: 'okolica/temat/{id}/',
    area: 'okolica/dzielnica/{id}/',
    circle: 'krag/',
    plan: 'plan/',
    report: 'wez-ze-soba/',
    after: 'po-rozmowie/',
    open: 'otworz/',
    phone: 'telefon/',
    safe: 'bezpiecznie/',
    privacy: 'informacje/prywatnosc/',
    offline: 'informacje/bez-internetu/',
    noLine: 'brak-polaczenia/',
    accessibility: 'informacje/dostepnosc/',
    questions: 'informacje/pytania/',
    words: 'informacje/slowa/',
    forms: 'informacje/formaty/',
    professional: 'specjalista/',
    start: 'start/',
    link: 'specjalista/link/',
    example: 'specjalista/przyklad/',
    received: 'specjalista/otworz/',
    keys: 'specjalista/klucz/',
    check: 'kontrola/',
    staff: 'obsluga/',
  },
};

function slugsOf(language: Language): Slugs {
  return ownSlugs[language] ?? english;
}

/** The address of a page within this build, base path included. The only way to make a link. */
export function path(route: Route, language: Language, id = ''): string {
  return `${basePath()}${language}/${slugsOf(language)[route].replace('{id}', id)}`;
}

/**
 * The whole address of a page where everyone can reach it, whatever this build hangs under: a kiosk serves itself at `/`
 * and sends a phone to the portal in the municipality's `/proef/`. A `publicUrl` without a path is only the host.
 */
export function publicAddress(publicUrl: string, route: Route, language: Language, id = ''): string {
  return `${publicBase(publicUrl)}${path(route, language, id).slice(basePath().length)}`;
}

/** Where start links begin, within this build: without a language, because the link names it. */
export function startPath(): string {
  return `${basePath()}s/`;
}

/** The same where everyone can reach it, as it stands in letters and codes. */
export function startAddress(publicUrl: string): string {
  return `${publicBase(publicUrl)}s/`;
}

function publicBase(publicUrl: string): string {
  const { origin, pathname } = new URL(publicUrl);
  return `${origin}${pathname === '/' ? basePath() : pathname.replace(/\/*$/, '/')}`;
}

/** What Astro's `[...slug]` routes take for a page. */
export function slugOf(route: Route, language: Language, id = ''): string {
  return slugsOf(language)[route].replace('{id}', id).replace(/\/$/, '');
}

/** `/` or `/proef/`: where the municipality hangs the portal. */
export function basePath(): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '/');
}
