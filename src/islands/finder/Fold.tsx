import { Component, type ComponentChildren } from 'preact';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** The contents stand there from the start: a page that the build drew has no one to draw them later. */
  readonly isDrawn: boolean;
  readonly children: () => ComponentChildren;
}

/**
 * What is folded is drawn when someone first opens it: a list of thirty cards has a thousand elements that way instead
 * of three thousand, which an old phone would lay out for a second before it hears a tap. What was opened stays drawn.
 */
export class Fold extends Component<FoldProps, { readonly wasOpened: boolean }> {
  override state = { wasOpened: this.props.isDrawn };

  #opened = (): void => this.setState({ wasOpened: true });

  render() {
    return (
      <details class="more" onToggle={this.#opened}>
        <summary>{this.props.summary}</summary>
        {this.state.wasOpened ? this.props.children() : null}
      </details>
    );
  }
}
