/** A hard word and what it means; `dutch` where the Netherlands have another word than the language of the page. */
export interface ExplainedWord {
  readonly id: string;
  readonly own: string;
  readonly dutch?: string;
  readonly text: string;
}

/** Texts whose hard words can be pressed. */
export interface ExplainedTexts {
  /** The pieces of those that have any, by name. */
  readonly said: Readonly<Record<string, readonly (string | { readonly id: string; readonly said: string })[]>>;
  readonly words: Readonly<Record<string, ExplainedWord>>;
  /** What each note says besides, and the address of the list of all words. */
  readonly note: { readonly close: string; readonly all: string; readonly list: string };
}

interface Props {
  /** Tells the notes of one section from those of the others on a page. */
  readonly at: string;
  /** Absent where no word is to be pressed. */
  readonly of: ExplainedTexts | undefined;
}

/**
 * A text with its hard words as quiet buttons. Each opens its note without any script (Popover API), and has it as its
 * description, so that a screen reader says it with the word. The notes stand apart (`WordNotes`): the sentence stays whole.
 */
export function Explained({ name, text, at, of }: Props & { readonly name: string; readonly text: string }) {
  const pieces = of?.said[name];
  if (!pieces) return <>{text}</>;
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <button
            key={piece.id}
            type="button"
            class="word"
            popovertarget={noteId(at, piece.id)}
            aria-describedby={`${noteId(at, piece.id)}-text`}
          >
            {isDutch(piece.said, of.words[piece.id]) ? <bdi lang="nl">{piece.said}</bdi> : piece.said}
          </button>
        ),
      )}
    </>
  );
}

/** The notes to the hard words of these texts: to stand behind their paragraph or list. */
export function WordNotes({ names, at, of }: Props & { readonly names: readonly string[] }) {
  const pieces = names.flatMap((name) => of?.said[name] ?? []);
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? null : (
          <WordNote key={piece.id} id={noteId(at, piece.id)} word={of?.words[piece.id]} note={of?.note} />
        ),
      )}
    </>
  );
}

interface NoteProps {
  readonly id: string;
  readonly word: ExplainedWord | undefined;
  readonly note: ExplainedTexts['note'] | undefined;
}

function WordNote({ id, word, note }: NoteProps) {
  if (!word || !note) return null;
  return (
    <div class="word-note" id={id} popover="auto">
      <p>
        <strong>
          <WordName word={word} />
        </strong>
      </p>
      <p id={`${id}-text`}>{word.text}</p>
      <p class="word-ways">
        <button type="button" class="quiet" popovertarget={id} popovertargetaction="hide">
          {note.close}
        </button>
        <a href={`${note.list}#${word.id}`}>{note.all}</a>
      </p>
    </div>
  );
}

/** The word, and in brackets the Dutch one that its reader will hear and see. */
export function WordName({ word: { own, dutch } }: { readonly word: ExplainedWord }) {
  return (
    <>
      {own}
      {dutch ? (
        <>
          {' '}
          (<bdi lang="nl">{dutch}</bdi>)
        </>
      ) : null}
    </>
  );
}

function noteId(at: string, id: string): string {
  return `word-${at}-${id}`;
}

/** Beginnings are enough: “cliëntondersteuner” for “cliëntondersteuning”. */
function isDutch(said: string, word: ExplainedWord | undefined): boolean {
  const start = (text: string) => text.replaceAll('\u00ad', '').slice(0, 4).toLowerCase();
  return word?.dutch !== undefined && start(said) === start(word.dutch);
}
