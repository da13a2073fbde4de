/** Starts the window. */
import { mount } from 'svelte';
import { rpc } from '$rpc';
import { firstLanguage } from './ahead';
import App from './App.svelte';
import { load } from './state/catalogue';
import { source } from './state/language.svelte';
import { Session } from './state/session.svelte';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

// There the window has the desktop's font as another name: see `tokens.css`.
if (/Linux/.test(navigator.platform)) document.documentElement.dataset.system = 'linux';

const session = new Session(rpc);
// Both are on their way while the page is made ready. Without its words the window still opens, with ids in their place: a hole
// that is seen and reported. What Rust says of the language is followed with the first View.
load({ id: firstLanguage() ?? source, direction: 'ltr' }).catch((reason: unknown) => console.error(reason));
void session.start();
mount(App, { target, props: { session } });
