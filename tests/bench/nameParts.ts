import type { categories } from '../../src/core/finder/categories.ts';

/** The same in the languages of the portal. */
export type Said = Readonly<Record<'nl' | 'en' | 'ar', string>>;

const say = (nl: string, en = nl, ar = nl): Said => ({ nl, en, ar });
const kind = (category: keyof typeof categories, ...said: Parameters<typeof say>) => ({ category, said: say(...said) });
const all = (firsts: string, lasts: string): Said[] =>
  firsts.split(' ').flatMap((first) => lasts.split(' ').map((last) => say(first + last)));

/** Parts of the names that a town's facilities and initiatives bear, invented: some thousand and a half of words. */
export const nameParts = {
  kinds: [
    kind('meeting-place', 'Buurthuis', 'Community Centre', 'بيت الحي'),
    kind('meeting-place', 'Buurtkamer', 'Neighbourhood Room', 'غرفة الحي'),
    kind('drop-in-centre', 'Inloophuis', 'Drop-in House', 'بيت الزيارة الحرة'),
    kind('walking-group', 'Wandelgroep', 'Walking Group', 'مجموعة المشي'),
    kind('community-meal', 'Eetclub', 'Dinner Club', 'نادي الطعام'),
    kind('community-meal', 'Open Tafel', 'Open Table', 'المائدة المفتوحة'),
    kind('language-and-digital-help', 'Taalcafé', 'Language Café', 'مقهى اللغة'),
    kind('language-and-digital-help', 'Taalmaatjes', 'Language Buddies', 'أصدقاء اللغة'),
    kind('language-and-digital-help', 'Computerles', 'Computer Lessons', 'دروس الحاسوب'),
    kind('volunteer-budget-help', 'Formulierenhulp', 'Help with Forms', 'مساعدة في الاستمارات'),
    kind('volunteer-budget-help', 'Thuisadministratie', 'Papers at Home', 'ترتيب الأوراق في البيت'),
    kind('debt-help', 'Schuldhulpmaatje', 'Debt Buddy', 'رفيق الديون'),
    kind('money-advice', 'Budgetspreekuur', 'Budget Desk', 'ساعة الميزانية'),
    kind('client-support', 'Sociaal Raadslieden', 'Social Advisers', 'مستشارون اجتماعيون'),
    kind('legal-advice', 'Rechtswinkel', 'Law Shop', 'مكتب الحقوق'),
    kind('carer-support', 'Mantelzorgcafé', 'Carers’ Café', 'مقهى من يرعون غيرهم'),
    kind('day-respite', 'Respijthuis', 'Respite House', 'بيت الاستراحة'),
    kind('day-respite', 'Logeerhuis', 'Guest House', 'بيت الضيافة'),
    kind('day-activity', 'Dagbesteding', 'Day Activities', 'أنشطة نهارية'),
    kind('day-activity', 'Zorgboerderij', 'Care Farm', 'مزرعة الرعاية'),
    kind('exercise-coach', 'Fysiotherapie', 'Physiotherapy', 'علاج طبيعي'),
    kind('family-doctor', 'Huisartsenpraktijk', 'Family Doctors', 'عيادة طبيب الأسرة'),
    kind('family-doctor', 'Gezondheidscentrum', 'Health Centre', 'مركز صحي'),
    kind('home-care', 'Thuiszorg', 'Home Care', 'رعاية منزلية'),
    kind('home-care', 'Wijkverpleging', 'District Nurses', 'تمريض الحي'),
    kind('child-health-centre', 'Consultatiebureau', 'Child Health Clinic', 'عيادة الأطفال'),
    kind('parenting-advice', 'Ouder-kindgroep', 'Parent and Child Group', 'مجموعة الوالدين والطفل'),
    kind('parenting-advice', 'Opvoedspreekuur', 'Parenting Desk', 'ساعة التربية'),
    kind('youth-work', 'Huiswerkklas', 'Homework Class', 'صف الواجبات'),
    kind('youth-work', 'Jongerencentrum', 'Youth Centre', 'مركز الشباب'),
    kind('meeting-place', 'Speeltuinvereniging', 'Playground Society', 'جمعية ساحة اللعب'),
    kind('neighbour-help', 'Buurtmoestuin', 'Vegetable Garden', 'حديقة الخضار'),
    kind('repair-and-share', 'Repaircafé', 'Repair Café', 'مقهى التصليح'),
    kind('repair-and-share', 'Kringloopwinkel', 'Second-hand Shop', 'متجر الأشياء المستعملة'),
    kind('repair-and-share', 'Kledingbank', 'Clothing Bank', 'بنك الملابس'),
    kind('food-bank', 'Voedselbank', 'Food Bank', 'بنك الطعام'),
    kind('handyman-help', 'Klussendienst', 'Odd Jobs', 'خدمة التصليحات'),
    kind('neighbour-help', 'Boodschappendienst', 'Shopping Help', 'خدمة التسوق'),
    kind('volunteer-transport', 'Vrijwillig Vervoer', 'Volunteer Lifts', 'نقل تطوعي'),
    kind('visiting-volunteer', 'Bezoekgroep', 'Visiting Group', 'مجموعة الزيارة'),
    kind('visiting-volunteer', 'Belcirkel', 'Telephone Circle', 'حلقة الهاتف'),
    kind('peer-group', 'Rouwgroep', 'Grief Group', 'مجموعة الحداد'),
    kind('peer-group', 'Praatgroep', 'Talking Group', 'مجموعة الحديث'),
    kind('recovery-group', 'Herstelwerkplaats', 'Recovery Workshop', 'ورشة التعافي'),
    kind('addiction-advice', 'Verslavingszorg', 'Addiction Care', 'رعاية الإدمان'),
    kind('work-advice', 'Jobcoach', 'Job Coach', 'مدرب العمل'),
    kind('work-advice', 'Leerwerkplek', 'Place to Learn and Work', 'مكان للتعلم والعمل'),
    kind('creative-group', 'Koor', 'Choir', 'جوقة'),
    kind('creative-group', 'Schilderclub', 'Painting Club', 'نادي الرسم'),
    kind('sports-club', 'Biljartvereniging', 'Billiards Society', 'جمعية البلياردو'),
    kind('sports-club', 'Zwemgroep', 'Swimming Group', 'مجموعة السباحة'),
    kind('sports-club', 'Stoelyoga', 'Chair Yoga', 'يوغا على الكرسي'),
    kind('neighbourhood-team', 'Wijkteam', 'Neighbourhood Team', 'فريق الحي'),
    kind('home-adaptation', 'Woonbegeleiding', 'Help with Housing', 'مرافقة في السكن'),
  ],
  /** Houses and societies. */
  houses: all(
    'Zonne Wilgen Linden Kersen Ooievaars Bever Vlinder Klaver Sterren Morgen Roos Kastanje Wiel Berken Regen Vuur Water',
    'hof steyn brug huys bloem nest tuin boog poort schuur plein weide stee dal bron duin',
  ),
  people: all(
    'Hoek Veen Bos Dijk Wester Ooster Bakker Mulder Visser Brouwer Kuipers Smits Jonker Prins Kramer Snijder Molen Haag',
    'stra ma sen mans ink huis beek berg veld kamp loo donk',
  ),
  streets: all(
    'Kerk Wilgen Dorps Koren Prinsen Vliet Meer Bach Sperwer Rozen Molen Spoor Raadhuis Tulpen Gagel School Haven Mozart',
    'straat laan plein weg kade hof pad singel dreef gracht',
  ),
  areas: all('Water Hoog Lage Zonne Nieuw Oude Vogel Schrijvers Tuin Vaart Muziek', 'einde veen buurt wijk land'),
  tails: [
    say('voor ouderen', 'for older people', 'لكبار السن'),
    say('voor jonge ouders', 'for young parents', 'للوالدين الشباب'),
    say('voor vrouwen', 'for women', 'للنساء'),
    say('55+'),
    say('op dinsdag', 'on Tuesdays', 'يوم الثلاثاء'),
    say('op woensdagmiddag', 'on Wednesday afternoons', 'بعد ظهر الأربعاء'),
    say('in de avond', 'in the evening', 'في المساء'),
    say('bij dementie', 'with dementia', 'مع الخرف'),
    say('met lunch', 'with lunch', 'مع الغداء'),
    say('voor nieuwkomers', 'for newcomers', 'للقادمين الجدد'),
    say('online', 'online', 'عبر الإنترنت'),
    say('aan huis', 'at home', 'في البيت'),
  ],
} as const;
