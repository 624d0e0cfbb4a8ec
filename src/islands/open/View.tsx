import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Deciding } from '../Decide.tsx';
import { Sealed } from '../Sealed.tsx';
import { Ask } from './Ask.tsx';
import { Choose } from './Choose.tsx';
import type { OpenState } from './reducer.ts';

export interface OpenProps extends Deciding {
  readonly state: OpenState;
  readonly questionnaires: readonly Questionnaire[];
  readonly chooseFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly unseal: (typed: string) => void;
  readonly paths: { readonly questionnaire: string; readonly result: string };
}

/** Hand in a file, open its seal where it has one, see what is in it, decide. */
export function OpenView(props: OpenProps) {
  const { state, say, paths } = props;
  if (state.at === 'asking') return <Ask {...props} file={state.file} />;
  if (state.at === 'sealed') return <Sealed {...props} topic="open" isBusy={state.isBusy} problem={state.problem} />;
  if (state.at === 'choosing') return <Choose {...props} problem={state.problem} />;
  const done = state.at === 'taken' ? 'open:taken' : 'open:laid';
  return (
    // Focus comes here, and that says it: as a status too it would be said twice.
    <div tabIndex={-1}>
      <Notice kind={state.kept ? 'info' : 'warning'}>{say(state.kept ? done : 'questions:notKept')}</Notice>
      <p class="buttons">
        <a class="button primary" href={state.at === 'taken' ? paths.result : `${paths.result}#beside`}>
          {say('open:toResult')}
        </a>
        <a class="button" href={paths.questionnaire}>
          {say('open:go')}
        </a>
      </p>
    </div>
  );
}
