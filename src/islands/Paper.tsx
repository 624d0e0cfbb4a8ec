import type { Run, SpokenBlock } from '../export/blocks/Spoken.ts';

/** The page that goes along, exactly as it is printed; and as whoever receives it reads it. */
export function Paper({ blocks }: { readonly blocks: readonly SpokenBlock[] }) {
  return (
    <article class="paper">
      {blocks.map((block, at) => (
        <Piece key={'id' in block ? `${block.kind}-${block.id}` : at} block={block} />
      ))}
    </article>
  );
}

function Piece({ block }: { readonly block: SpokenBlock }) {
  switch (block.kind) {
    case 'title':
      return <Runs as="h2" runs={block.runs} />;
    case 'heading':
      return <Runs as="h3" runs={block.runs} />;
    case 'paragraph':
      return <Runs as="p" runs={block.runs} />;
    case 'notice':
      return (
        <div class="notice info">
          <Runs as="p" runs={block.runs} />
        </div>
      );
    case 'list':
      return (
        <ul>
          {block.items.map(({ id, runs }) => (
            <li key={id}>
              <Runs as="p" runs={runs} />
            </li>
          ))}
        </ul>
      );
  }
}

/** The first language is that of the page. */
function Runs({ as: Tag, runs }: { readonly as: 'h2' | 'h3' | 'p'; readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ language, dir, text, isOwn }, at) => {
        if (isOwn)
          return (
            <p key="own" class="own" dir="auto">
              {text}
            </p>
          );
        const lines = text.includes('\n') ? ' lines' : '';
        if (at === 0)
          return (
            <Tag key={language} class={lines.trim() || undefined}>
              {text}
            </Tag>
          );
        return (
          <p key={language} lang={language} dir={dir} class={Tag === 'p' ? `second${lines}` : 'second title'}>
            {text}
          </p>
        );
      })}
    </>
  );
}
