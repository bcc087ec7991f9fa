/** Starts the viewer. */
import { shell } from './app/shell.ts';
import { startRouter } from './app/router.ts';

const { element, main } = shell();
document.querySelector('#kith')?.replaceWith(element);
startRouter(main);
