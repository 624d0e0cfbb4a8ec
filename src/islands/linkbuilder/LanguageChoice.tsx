import { ChoiceList } from '../../ui/ChoiceList.tsx';
import type { BuilderProps } from './View.tsx';

interface LanguageChoiceProps extends Pick<BuilderProps, 'languages'> {
  readonly name: string;
  readonly legend: string;
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
}

/** The languages of the site, each by its own name and in its own direction. */
export function LanguageChoice({ name, legend, languages, chosen, onChoose }: LanguageChoiceProps) {
  return (
    <ChoiceList
      name={name}
      kind="radio"
      legend={legend}
      apartTitle=""
      choices={languages.map((one) => ({
        value: one.language,
        text: (
          <bdi lang={one.language} dir={one.dir}>
            {one.name}
          </bdi>
        ),
      }))}
      chosen={[chosen]}
      onChoose={(language) => onChoose(String(language))}
    />
  );
}
