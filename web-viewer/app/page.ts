/** A page: what stands in the main part of the window, and how it is left. */
export interface Page {
  readonly title: string;
  readonly element: HTMLElement;
  readonly close: () => void;
}
