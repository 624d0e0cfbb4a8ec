/**
 * Words that many people meet here for the first time, or not at all. Whoever writes one says what it is: in the same
 * text, on the same page, or in what stands before the first question.
 */
export interface HardWord {
  readonly word: RegExp;
  /** What must be read on the same page as the word. */
  readonly explained: RegExp;
  /** Places (key, or a page such as `about:professional`) where it may stand without, and why. */
  readonly where?: Readonly<Record<string, string>>;
}

/** A word that is explained by a sentence: “Een indicatie is …”, “Zelfredzaamheid betekent: …”. */
function said(word: string, verbs: string): HardWord {
  return {
    word: new RegExp(word, 'iu'),
    explained: new RegExp(`${word}\\p{L}*(\\s\\(\\p{L}+\\))?:?\\s(${verbs})`, 'iu'),
  };
}

const forProfessionals = { 'about:professional': 'The page for people who work with it' };

const nl: readonly HardWord[] = [
  { word: /zelfredzaam/i, explained: /zelfredzaamheid betekent: u regelt uw dagelijks leven zelf/i },
  { word: /matrix/i, explained: /een matrix is een overzicht/i },
  { word: /\b(ZRM|GGD)\b/, explained: /van GGD Amsterdam, de gezondheidsdienst/, where: forProfessionals },
  { word: /melding/i, explained: /hulp \(een melding\)|een melding is/i },
  {
    word: /verwijzing/i,
    explained: /iemand zoals uw huisarts stuurt u door \(verwijzing\)|een verwijzing is: iemand/i,
  },
  { word: /indicatie/i, explained: /een indicatie is|een indicatie nodig: /i },
  { word: /wijkteam/i, explained: /hulp in uw buurt|denkt met u mee/ },
  { word: /cliëntonderst/i, explained: /denkt met u mee|die met mij meedenkt/ },
  { word: /schuldhulp/i, explained: /een plan om uw schulden op te lossen/ },
  { word: /praktijkonderst/i, explained: /bij de huisarts praat u met iemand/i },
  { word: /vrijwilligerswerk/i, explained: /werk voor anderen, zonder loon|iets doen voor een ander/ },
  { word: /\btalent/i, explained: /talent is iets wat u goed kunt/i },
  { word: /beheerder/i, explained: /wie deze site beheert/i },
  { word: /privévenster/i, explained: /privévenster: dat onthoudt niets/ },
  { word: /WCAG/, explained: /de afspraken over toegankelijke sites/ },
  { word: /professional/i, explained: /wie mensen helpt/i },
  { ...said('licentie', 'is|betekent'), where: { 'about:questionnaires': 'For who wants to copy it' } },
  said('mantelzorg', 'is|betekent'),
  said('voorziening', 'is|betekent'),
  said('participatie', 'is|betekent'),
  said('persoonlijk plan', 'is|betekent'),
  said('familiegroepsplan', 'is|betekent'),
  said('\\bWmo\\b', 'is|betekent'),
  said('jeugdwet', 'is|betekent'),
  said('inburgering', 'is|betekent'),
  said('toezicht', 'is|betekent'),
  said('reclassering', 'is|betekent'),
  said('justitie', 'is|betekent'),
  said('administratie', 'is|betekent'),
  said('diagnose', 'is|betekent'),
];

const en: readonly HardWord[] = [
  { word: /self-relian/i, explained: /self-reliance means: you manage your daily life yourself/i },
  { word: /matrix/i, explained: /a matrix is an overview/i },
  { word: /\b(ZRM|GGD)\b/, explained: /of GGD Amsterdam, the public health service/, where: forProfessionals },
  { word: /report(ing)? (my|your) need/i, explained: /means: I ask the municipality for help/ },
  { word: /referral/i, explained: /someone such as your doctor sends you there/ },
  { word: /indication|assessment/i, explained: /a decision (by|of) the municipality/i },
  { word: /client support/i, explained: /helps? (you|me) think/i },
  { word: /debt (help|restructuring)/i, explained: /plan to (pay|solve|clear) your debts/i },
  { word: /volunteering/i, explained: /work for others, without pay|something for someone else/i },
  { word: /\btalent/i, explained: /talent is something you do well/i },
  { word: /private window/i, explained: /private window: it remembers nothing/ },
  { word: /WCAG/, explained: /agreements about accessible sites/ },
  said('informal care', 'means|is'),
  said('provision', 'means|is'),
  said('participation', 'means|is'),
  said('family group plan', 'means|is'),
  said('social support act', 'means|is'),
  said('youth act', 'means|is'),
  said('civic integration', 'means|is'),
  said('probation', 'means|is'),
  said('diagnosis', 'means|is'),
];

const ar: readonly HardWord[] = [
  { word: /الاعتماد على الذات/, explained: /الاعتماد على الذات يعني أن تدبّروا أمور حياتكم اليومية بأنفسكم/ },
  { word: /\(بالهولندية: matrix\)/, explained: /matrix\) هو نظرة عامة/ },
  { word: /\b(ZRM|GGD)\b/, explained: /لخدمة الصحة العامة \(GGD Amsterdam\)/ },
  {
    word: /إبلاغي|الإبلاغ/,
    explained:
      /إبلاغ البلدية \(melding\) يعني: أطلب منها المساعدة|الإبلاغ \(melding\)( هو الخطوة الأولى)?:? ?(يعني)?: (أطلب المساعدة من البلدية|تخبرون البلدية)/,
  },
  { word: /إحالة/, explained: /يرسلكم إليهم شخص مثل طبيبكم/ },
  { word: /تصفّح خاص/, explained: /تصفّح خاص: هي لا تحفظ شيئًا/ },
  { word: /WCAG/, explained: /هذه قواعد متّفق عليها/ },
  { word: /mantelzorg/, explained: /الرعاية هنا تعني أن ترعوا شخصًا تعرفونه|\(mantelzorg\) تعني: تعتنون/ },
];

/** Where somebody from the municipality reads, and the law’s own name stands. */
const zrm = { 'about:professional': 'The page for people who work with it' };

const tr: readonly HardWord[] = [
  { word: /kendi kendine yetebilme \(/i, explained: /yetebilme \(zelfredzaamheid\) şu demektir/i },
  { word: /\(matrix\)/, explained: /tablo \(matrix\) bir özettir/i },
  { word: /\bZRM\b/, explained: /sağlık kurumu GGD Amsterdam’ın/, where: zrm },
  {
    word: /bildirim/i,
    explained:
      /yardım istememe bildirim \(melding\) denir|isteme.*bildirim \(melding\)|böyle istersiniz: bildirim|bu bir bildirimdir/i,
  },
  { word: /indicatie/, explained: /bir kararıdır|belediyenin \(gemeente\) bir kararı|bakımın uyduğunu yazar/ },
  { word: /mantelzorg\)/, explained: /bakım vermektir/ },
  { word: /gizli pencere/, explained: /gizli pencere kullanın: o hiçbir şeyi hatırlamaz/ },
  { word: /WCAG/, explained: /erişilebilir siteler için konmuş kurallardır/ },
];

const pl: readonly HardWord[] = [
  { word: /samodzielność/i, explained: /samodzielność (\(zelfredzaamheid\) )?(znaczy|oznacza)/i },
  { word: /matryca/i, explained: /matryca to przegląd/i },
  { word: /\bZRM\b/, explained: /służb[ay] zdrowia/, where: zrm },
  {
    word: /zgłoszeni/i,
    explained: /zgłoszenie \(melding\) to|o pomoc: zgłoszenie|zgłoszenie \(melding\), czyli prośba/i,
  },
  { word: /indicatie/, explained: /indicatie\) wydaje gmina|decyzja gminy \(indicatie\)|zapisuje, jakiej opieki/ },
  { word: /mantelzorg\)/, explained: /mantelzorg\)( to|:)/ },
  { word: /okna prywatnego/, explained: /okna prywatnego: ono nic nie pamięta/ },
  { word: /WCAG/, explained: /ustalenia o dostępnych stronach/ },
];

const uk: readonly HardWord[] = [
  { word: /самостійність/i, explained: /самостійність \(zelfredzaamheid\) означає/i },
  { word: /матриця/i, explained: /матриця – це огляд/i },
  { word: /\bZRM\b/, explained: /служби охорони здоров’я/, where: zrm },
  {
    word: /звернення/i,
    explained: /звернення \(melding\) – це|про допомогу: звернення|звернення \(melding\), тобто попросили/i,
  },
  { word: /indicatie/, explained: /ухвалює муніципалітет|рішення муніципалітету|записує, який догляд/ },
  { word: /mantelzorg\)/, explained: /mantelzorg\) – це/ },
  { word: /приватне вікно/, explained: /приватне вікно: воно нічого не запам’ятовує/ },
  { word: /WCAG/, explained: /домовленості про доступні сайти/ },
];

export const hardWords: Readonly<Record<string, readonly HardWord[]>> = { nl, en, ar, tr, pl, uk };

/** Words of the municipality and of Dutch law that mean nothing to whoever reads another language. */
export const dutchWords =
  /zelfredzaam|mantelzorg|melding|verwijzing|indicatie|voorziening|wijkteam|cliëntonderst|hulpverlener|gemeente|\bWmo\b/i;

/** Names of what is not ours. They stay as they are. */
export const dutchNames = ['Zelfredzaamheid-Matrix'];
