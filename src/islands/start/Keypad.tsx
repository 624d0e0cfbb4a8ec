import type { StartProps } from './View.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
/** A preset's number has so many digits. */
const mostDigits = 4;

type KeypadProps = Pick<StartProps, 'say' | 'dispatch'> & { readonly typed: string };

/** A kiosk has no keyboard: ten digits to press, and one to take back the last. What stands there is said. */
export function Keypad({ say, typed, dispatch }: KeypadProps) {
  const type = (text: string) => dispatch({ type: 'typed', typed: text });
  return (
    <fieldset class="keypad" dir="ltr">
      <legend class="unseen">{say('start:keypad.title')}</legend>
      {digits.map((digit) => (
        <button
          key={digit}
          type="button"
          class="button"
          onClick={() => {
            if (typed.length < mostDigits) type(typed + digit);
          }}
        >
          {digit}
        </button>
      ))}
      <button type="button" class="button last" onClick={() => type(typed.slice(0, -1))}>
        {say('start:keypad.last')}
      </button>
      <p class="unseen" role="status">
        {typed === '' ? say('start:keypad.none') : say('start:keypad.said', { digits: [...typed].join(' ') })}
      </p>
    </fieldset>
  );
}
