export interface StepLineProps {
  /** 1–5. */
  readonly level: number;
  /** What the picture says, in words. */
  readonly label: string;
}

const width = 34;
const gap = 6;

/** Five steps that rise, the chosen one filled and marked. Says its meaning in words; colour adds nothing. */
export function StepLine({ level, label }: StepLineProps) {
  const total = 5 * width + 4 * gap;
  return (
    <svg class="stepline" viewBox={`0 0 ${total} 64`} width={total} height="64" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((step) => {
        const x = (step - 1) * (width + gap);
        const height = 14 + (step - 1) * 8;
        const isChosen = step === level;
        return (
          <g key={step} class={isChosen ? 'chosen' : 'other'}>
            <rect x={x + 1} y={63 - height} width={width - 2} height={height} rx="4" />
            {isChosen ? <circle cx={x + width / 2} cy={63 - height - 9} r="6" /> : null}
          </g>
        );
      })}
    </svg>
  );
}
