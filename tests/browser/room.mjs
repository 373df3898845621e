// SPDX-License-Identifier: GPL-3.0-or-later
// What a room does to its phones: no codes, no network, too many at once, a full disk.
import assert from 'node:assert/strict';
import { Crowd, dawdling, guessing } from './crowd.mjs';
import { each, everybody, withoutScript, withScript } from './looks.mjs';
import { alert, choose, comeBackTo, heading, isKind, kind, press, shownCode, then, typeCode, voteFor } from './steps.mjs';

const crowd = 600; // more than the 512 forms, or typed codes, that are kept waiting

/** One code on the screen for everybody, one ballot a phone, and as many as there are people. */
export async function openRoom({ phones, polling }) {
    const first = await phones.phone({ language: 'fr' });
    await first.goto(polling.address + '/');
    await isKind(first, 'waiting');
    const own = first.url();
    assert.match(own, /\/c\/[0-9A-Z]{26}$/);
    const cookies = await first.context().cookies();
    assert.deepEqual(cookies.map(one => [one.name, one.httpOnly, one.sameSite]), [['phone', true, 'Lax']]);
    assert.ok(own.endsWith(cookies[0].value));

    await polling.opens(polling.people.slice(0, 3));
    await isKind(first, 'ballot'); // by itself
    await phones.check(first, 'openroom-ballot');
    await voteFor(first, 'A');
    const shown = await shownCode(first);
    // A second visit, from the code on the screen: its state, at its address.
    await comeBackTo(first, polling.address + '/', 'voted');
    assert.equal(first.url(), own);
    await phones.check(first, 'openroom-voted');

    const others = await each(withoutScript, async reader => {
        const phone = await phones.phone(reader);
        await phone.goto(polling.address + '/');
        await voteFor(phone, 'B');
        await comeBackTo(phone, polling.address + '/', 'voted');
        return phone;
    });
    assert.equal(new Set([own, ...others.map(phone => phone.url())]).size, 3);

    await each(everybody, async reader => {
        const phone = await phones.phone(reader);
        await phone.goto(polling.address + '/');
        await choose(phone, 'C');
        await then(phone, 'review', 'review');
        await then(phone, 'confirm', 'notice');
        await phones.check(phone, 'full');
    });
    await polling.types('turnout', /3 of 3 have voted/);
    await polling.types('close', /sealed/);
    await polling.types('reveal', /3 ballots were in the box/);
    await isKind(first, 'result');
    assert.ok((await first.locator('.codes').textContent()).includes(shown));
}

/** Somebody with a slip who has not signed in is told so, and votes once they have. */
async function notOnTheRoll({ phones, polling }) {
    await each(withScript, async (reader, i) => {
        const name = polling.people[10 + i];
        const phone = await phones.phone(reader);
        await typeCode(phone, polling.address, await polling.codeOf(name));
        await choose(phone, 'A');
        await then(phone, 'review', 'review');
        await then(phone, 'confirm', 'notice');
        await phones.check(phone, 'notonroll');
        await polling.types(`here ${name}`, /signed in/);
        await phone.locator('main .more a').click();
        await isKind(phone, 'ballot');
        await voteFor(phone, 'A');
    });
}

/** Phones whose ballot is filled in and checked, one for each reader. */
async function checked({ phones, polling }, people) {
    const voters = [];
    for (const [i, reader] of everybody.entries()) {
        const phone = await phones.phone(reader);
        await typeCode(phone, polling.address, await polling.codeOf(people[i]));
        await choose(phone, 'E');
        await then(phone, 'review', 'review');
        voters.push(phone);
    }
    return voters;
}

/** A ballot that the disk refuses is refused visibly, and taken when there is room again. */
async function diskFull(room) {
    const voters = await checked(room, room.polling.people.slice(0, 4));
    room.polling.fillDisk(true);
    await each(voters, async phone => {
        await press(phone, 'confirm');
        await alert(phone).waitFor();
        assert.equal(await kind(phone), 'review');
        await room.phones.check(phone, 'unstored');
    });
    room.polling.fillDisk(false);
    await each(voters, phone => then(phone, 'confirm', 'receipt'));
}

/** So many forms on their way that there is no room for one more: it can be sent again. */
async function tooBusy(room) {
    const voters = await checked(room, room.polling.people.slice(4, 8));
    const others = new Crowd(room.polling.address, crowd, dawdling);
    await others.untilRefused(503);
    await each(voters, async phone => {
        await press(phone, 'confirm');
        // With a script the ballot stays there.
        await (phone.hasScript ? phone.locator('#unsent').waitFor() : isKind(phone, 'notice'));
    });
    others.leave();
    await each(voters, async phone => {
        await room.phones.check(phone, 'busy');
        // Without a script the page is loaded again, which sends the form again.
        await (phone.hasScript ? press(phone, 'confirm') : phone.reload());
        await isKind(phone, 'receipt');
    });
}

/** Codes are being tried out from the address that the room shares: typed ones wait, and are told to. */
async function guessed({ phones, polling, codes }) {
    const others = new Crowd(polling.address, crowd, guessing);
    await others.untilRefused(429);
    const slowed = await each([...withScript, withoutScript[0]], async reader => {
        const phone = await phones.phone(reader);
        const code = codes.pop(); // of the first, some were replaced
        // Once in a while one is let in, and waits its turn.
        for (let tries = 0; tries < 5 && !await phone.locator('main[data-kind=notice]').count(); ++tries) {
            await typeCode(phone, polling.address, code);
        }
        await isKind(phone, 'notice');
        return phone;
    });
    others.leave();
    assert.equal(await heading(slowed[1]), 'Too many unknown codes');
    await each(slowed, phone => phones.check(phone, 'slowed'));
}

export async function trouble(room) {
    await room.polling.opens(room.polling.people.slice(0, 8));
    await notOnTheRoll(room);
    await diskFull(room);
    await tooBusy(room);
    await guessed(room);
    await room.polling.types('turnout', /10 of 10 have voted/);
}
