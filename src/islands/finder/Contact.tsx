export interface ContactProps {
  readonly kind: 'phone' | 'email' | 'website';
  readonly text: string;
  /** What a mail says already, as a query. */
  readonly query?: string;
  /** Says that this is a demonstration, where it is one. */
  readonly mark: string;
  readonly demo: boolean;
  /** A kiosk has no telephone and leads nowhere else. */
  readonly linked: boolean;
}

const hrefs: Readonly<Record<ContactProps['kind'], (text: string) => string>> = {
  phone: (text) => `tel:${text.replace(/[^+\d]/g, '')}`,
  email: (text) => `mailto:${text}`,
  website: (text) => text,
};

/** A number or an address to reach someone; an invented one is marked and leads nowhere. */
export function Contact({ kind, text, query = '', mark, demo, linked }: ContactProps) {
  const shown = <bdi dir="ltr">{text.replace('https://', '')}</bdi>;
  if (import.meta.env.PORTAL_PROFILE === 'kiosk' || demo || !linked) {
    return (
      <>
        {shown} {demo ? mark : null}
      </>
    );
  }
  return (
    <a href={hrefs[kind](text) + query} rel="noreferrer noopener">
      {shown}
    </a>
  );
}
