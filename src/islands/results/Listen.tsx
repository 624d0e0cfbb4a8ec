import type { Say } from '../../i18n/format.ts';
import { askToRead } from '../../platform/askToRead.ts';
import { ReadAloud } from '../../ui/ReadAloud.tsx';

/** Reads aloud the part that it stands in; without a name of that part, all of the result. */
export function Listen({ say, what }: { readonly say: Say; readonly what?: string }) {
  return (
    <div class="listen screen-only">
      <ReadAloud
        text={say(what ? 'questions:readAloud' : 'speech:whole')}
        {...(what ? { what } : {})}
        onPress={(button) => askToRead(button, say('speech:failed'))}
      />
    </div>
  );
}
