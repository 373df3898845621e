// SPDX-License-Identifier: GPL-3.0-or-later
// Votes by phones that differ as those of a room do.
//
//   node vote.mjs FILROUGE REHEARSAL WORK PICTURES [every]    every: pictures of every look
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changing, rehearsed, wholeDay } from './day.mjs';
import { everyLook, looks } from './looks.mjs';
import { manyMarks, methods } from './methods.mjs';
import { Phones } from './phones.mjs';
import { Polling, Rehearsing } from './polling.mjs';
import { openRoom, trouble } from './room.mjs';
import { asleep } from './waking.mjs';

const [filrouge, rehearsal, work, pictures, every] = process.argv.slice(2);
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Each with a programme of its own: what its vote says otherwise than the sample's, and what happens in it. */
const votes = {
    day: { held: wholeDay },
    changes: { settings: { changeable: true, shuffled: true }, held: changing },
    approval: { settings: methods.approval.settings, held: room => manyMarks(room, 'approval') },
    dots: { settings: methods.dots.settings, held: room => manyMarks(room, 'dots') },
    openroom: { settings: { admission: 'open_room' }, held: openRoom },
    trouble: { settings: { blank_allowed: false }, held: trouble },
    asleep: { held: asleep },
    rehearsal: { held: rehearsed, rehearsal },
};

const browser = browsers.find(existsSync);
assert.ok(browser, 'Chromium is missing: scripts/dependencies installs it');
const phones = await Phones.switchedOn(browser, pictures, every ? everyLook : looks);
try {
    for (const [name, { settings, held, rehearsal: server }] of Object.entries(votes)) {
        const folder = join(work, name);
        const polling = server ? new Rehearsing(filrouge, folder, server) : new Polling(filrouge, folder, settings);
        try {
            await polling.start();
            await held({ phones, polling, codes: polling.codes });
            await polling.stop();
        } finally {
            polling.server.kill();
        }
    }
} finally {
    await phones.switchOff();
    phones.faults.forEach(fault => console.error(fault));
}
assert.equal(phones.faults.length, 0);
console.log(`voted in Chromium: ${Object.keys(votes).join(', ')}; ${phones.looked} pages looked at`);
