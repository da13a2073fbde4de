/** Starts the window. */
import { mount } from 'svelte';
import { rpc } from '$rpc';
import App from './App.svelte';
import { Session } from './state/session.svelte';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

const session = new Session(rpc);
mount(App, { target, props: { session } });
void session.start();
