import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { type Bundled, bundledModules } from './src/build/bundledModules.ts';
import { importsOf } from './src/build/importsOf.ts';
import { pdfParts } from './src/build/pdfParts.ts';
import { plainImports } from './src/build/plainImports.ts';
import { portalBuild } from './src/build/portalBuild.ts';
import { shortNames } from './src/build/shortNames.ts';
import { deviceWords } from './src/loaders/deviceWords.ts';
import { loadPlans } from './src/loaders/loadQuestionnaires.ts';
import { questionStrings } from './src/loaders/questionStrings.ts';
import { readSettings } from './src/loaders/settings.ts';
import { speechWords } from './src/loaders/speechWords.ts';
import { undoWords } from './src/loaders/undoWords.ts';

const settings = readSettings();
const plans = loadPlans('nl');
const wordless = plans.map((plan) => plan.questionnaire);

/** What only questionnaires with expressions need; and what only some questionnaires hold besides. */
const ofExpressions = /core\/questionnaire\/(evaluator|expression|operators|functions|dates|coercion)\.ts/;
const ofMore = /islands\/questionnaire\/more\/|core\/questionnaire\/(checks|pieces)\.ts|ui\/(Select|TextLine)/;

/** What reads a whole notebook, and what goes onto paper or into a file: every page but that of the questions. */
const ofOutgoing = /platform\/(print|files|chance|clipboard)|ui\/QrCode|core\/calendar\//;
const ofNotebook =
  /platform\/questionnaires|islands\/openNotebook|ui\/Jumps|core\/(toWesternDigits|finder\/)|core\/(notebook\/(accept|tidy)|links\/start\/StartLink|plan\/|outcomes\/(?!dangersOf))/;
/** What those need, and what some questionnaires need beside it. */
const ofSettling = /core\/answers\/(prune|settle|completed)Answers/;

/** What fetches a long list by area: nobody else needs it. */
const ofAreas = /core\/finder\/areas\/|platform\/area/;

/** What puts back what was taken away: for the pages where something can be. */
const ofUndo = /core\/notebook\/undo|ui\/Undo/;

/** What asks whether something that was opened or received may take the place of what is here: for those two pages alone. */
const ofDeciding = /islands\/(Beside|Decide|Differences|LeftOut|takeOver)|core\/file\/compareWith/;
/** What makes and opens a code for the phone, and a start link. */
const ofPhone =
  /questionnaires\/registry|platform\/fragment|export\/phone\/|core\/links\/|core\/file\/(phone|pack|acceptPacked)/;
/** What makes a paper, and lays two looks side by side: for few pages. */
const ofPapers = /export\/blocks\/|core\/report\/|islands\/(DomainPair|Paper|Pairs|Paste|Sealed)/;
/** What opens the key of an organisation: for those who help people alone. */
const ofKeys = /islands\/(OpenKey|openKey)|core\/links\/start\/(acceptKeys|toKeysFile|publicHalves|isBytes32)/;
/** What knows a seal when it sees one. */
const ofSeals =
  /export\/sealed\/(acceptSealed|passphrase|sealing|copySealing)|core\/links\/start\/(isBase64Url|base64url)/;
/** What draws one: the page that takes one in needs none of it. */
const ofQr = /node_modules\/lean-qr|export\/phone\/toQr\.ts/;

/** What keeps on the device, and knows what it finds there. */
const ofDevice = /platform\/(device\/|example)|core\/file\/device\//;

/** What the question page runs, which is the lightest page and must stay so. */
const ofQuestions = await importsOf('src/islands/questionnaire/mount.tsx');
await importsOf('src/islands/safety/mount.ts', ofQuestions);
const apart = [ofExpressions, ofMore, ofNotebook, ofOutgoing, ofSettling];

/**
 * What the question page shares with others comes as one file: each further file costs an old phone its own trip. What other
 * pages share and it does not need is no part of it. The exit waits for none of it.
 */
const sharedByIslands = (id: string): boolean =>
  !/platform\/wipe|preload-helper/.test(id) &&
  (ofQuestions.has(id) || /node_modules\/preact/.test(id)) &&
  !apart.some((few) => few.test(id));

/** What each built program is made of: for the list of packages beside it. */
const bundled: Bundled = new Map();

export default defineConfig({
  base: process.env['PORTAL_BASE'] ?? '/',
  outDir: process.env['PORTAL_OUT'] ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'build' },
  integrations: [preact(), portalBuild(bundled)],
  devToolbar: { enabled: false },
  vite: {
    plugins: [pdfParts(), plainImports(), shortNames(), bundledModules(bundled)],
    worker: {
      format: 'es',
      plugins: () => [pdfParts(), bundledModules(bundled)],
      rolldownOptions: {
        output: { entryFileNames: 'build/[name].[hash].js', assetFileNames: 'build/[name].[hash][extname]' },
      },
    },
    define: {
      'import.meta.env.PORTAL_PROFILE': JSON.stringify(settings.profile),
      // Text within code: browsers read it faster than code that makes the same.
      'import.meta.env.PORTAL_EXPRESSIONS': String(wordless.some(({ needsEvaluator }) => needsEvaluator)),
      'import.meta.env.PORTAL_QUESTIONNAIRES': JSON.stringify(JSON.stringify(wordless)),
      'import.meta.env.PORTAL_DEVICE_WORDS': JSON.stringify(
        JSON.stringify(settings.profile === 'home' ? deviceWords(process.env['PORTAL_BASE'] ?? '/') : {}),
      ),
      'import.meta.env.PORTAL_SPEECH_WORDS': JSON.stringify(JSON.stringify(speechWords())),
      'import.meta.env.PORTAL_UNDO_WORDS': JSON.stringify(JSON.stringify(undoWords())),
      'import.meta.env.PORTAL_QUESTION_WORDS': JSON.stringify(JSON.stringify(questionStrings(plans))),
    },
    // Nothing inline: the policy of every page allows one hashed style element and no script.
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', minShareCount: 2, test: sharedByIslands, priority: 4 },
              {
                name: 'notebook',
                minShareCount: 2,
                test: (id: string) => ofNotebook.test(id) || ofOutgoing.test(id),
                priority: 1,
              },
              { name: 'settling', minShareCount: 2, test: ofSettling, priority: 2 },
              { name: 'files', test: /platform\/buildFiles/, priority: 5 },
              { name: 'host', test: /platform\/ownHost/, priority: 5 },
              { name: 'areas', minShareCount: 2, test: ofAreas, priority: 2 },
              { name: 'lean', minShareCount: 2, test: /core\/finder\/lean\//, priority: 2 },
              { name: 'phone', minShareCount: 2, test: ofPhone },
              { name: 'seals', minShareCount: 2, test: ofSeals, priority: 2 },
              { name: 'papers', minShareCount: 2, test: ofPapers, priority: 1 },
              { name: 'keys', minShareCount: 2, test: ofKeys, priority: 1 },
              { name: 'undo', minShareCount: 2, test: ofUndo, priority: 2 },
              { name: 'deciding', minShareCount: 2, test: ofDeciding, priority: 1 },
              // By itself, or a page that reads files would carry what keeps on the device along with it.
              { name: 'json', minShareCount: 2, test: /core\/file\/parseJson/, priority: 3 },
              { name: 'device', minShareCount: 2, test: ofDevice, priority: 1 },
              { name: 'qr', minShareCount: 2, test: ofQr, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
