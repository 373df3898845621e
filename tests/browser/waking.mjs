// SPDX-License-Identifier: GPL-3.0-or-later
// How phones follow the room whatever becomes of their connection.
import assert from 'node:assert/strict';
import { isKind, voteFor } from './steps.mjs';

/** As on a browser of 2016 that has no server-sent events, and none of what came later. */
function grownOld() {
    for (const name of ['EventSource', 'fetch', 'URLSearchParams', 'AbortController', 'FormData', 'Proxy']) {
        delete window[name];
    }
    for (const [of, names] of [
        [Element.prototype, ['closest', 'append', 'remove', 'replaceWith', 'toggleAttribute', 'replaceChildren']],
        [NodeList.prototype, ['forEach']],
        [String.prototype, ['includes', 'padStart', 'startsWith', 'repeat']],
        [Array.prototype, ['includes', 'find', 'flat', 'flatMap']],
        [Object, ['assign', 'entries', 'values']],
    ]) {
        names.forEach(name => { delete of[name]; });
    }
}

const never = () => {};
const refused = route => route.fulfill({ status: 503, body: '' });
const ends = route => route.fulfill({ contentType: 'text/event-stream', body: 'retry: 500\n\n' });

/** By which path a phone asks for news at last, what becomes of the first time it does, and what wakes it then. */
const connections = {
    old: { asks: '/state.json', first: route => route.abort(), browser: grownOld },
    refused: { asks: '/state.json', events: refused },
    ended: { asks: '/events', first: ends },
    asleep: { asks: '/events', first: never, wakes: () => document.dispatchEvent(new Event('visibilitychange')) },
    away: { asks: '/events', first: never, wakes: () => window.dispatchEvent(new Event('online')) },
};

async function connected({ phones, polling, codes }, { asks, first, browser, events }) {
    const phone = await phones.phone({ offline: true });
    if (browser) {
        await phone.addInitScript(browser);
    }
    if (events) {
        await phone.route('**/events', events);
    }
    const line = { phone, asked: 0, first };
    await phone.route(url => url.pathname === asks, route => {
        line.asked += 1;
        return line.first && line.asked === 1 ? line.first(route) : route.continue();
    });
    await phone.goto(`${polling.address}/c/${codes.shift()}`);
    await isKind(phone, 'ballot');
    return line;
}

/** No answer is told, and that there is one again. */
async function losesAndFinds({ phone }) {
    await phone.route('**/state.json', route => route.abort());
    await phone.locator('#trouble:not([hidden])').waitFor();
    await phone.unroute('**/state.json');
    await phone.locator('#trouble').waitFor({ state: 'hidden' });
}

export async function asleep(room) {
    const { polling } = room;
    await polling.opens();
    const lines = {};
    for (const [name, connection] of Object.entries(connections)) {
        lines[name] = await connected(room, connection);
    }
    await losesAndFinds(lines.old);
    for (const [name, { wakes }] of Object.entries(connections).filter(([, connection]) => connection.wakes)) {
        await lines[name].phone.waitForFunction(() => document.documentElement.className === 'js');
        assert.equal(lines[name].asked, 1); // and has not been answered
        await lines[name].phone.evaluate(wakes);
    }
    await polling.types('last-call 300', /./);
    for (const [name, { phone, first }] of Object.entries(lines)) {
        await phone.locator('#room .last').waitFor();
        assert.ok(lines[name].asked > (first ? 1 : 0), name);
    }
    await polling.types('last-call 0', /./);
    for (const { phone } of Object.values(lines)) {
        await phone.locator('#room .last').waitFor({ state: 'detached' });
    }
    await voteFor(lines.old.phone, 'G');
    await polling.types('turnout', /1 of \d+ has voted/);
}
