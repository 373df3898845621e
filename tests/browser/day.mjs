// SPDX-License-Identifier: GPL-3.0-or-later
// The vote of the sample from its letters to its result.
import assert from 'node:assert/strict';
import { each, everybody, ownColours, withoutScript, withScript } from './looks.mjs';
import {
    alert, choose, heading, isChosen, isKind, isLanguage, issued, kind, language, press, pressUnasked, shownCode, then,
    typeCode, voteFor,
} from './steps.mjs';

/** Letters to read, a code that opens nothing, a page that waits. */
async function beforeTheVote({ phones, polling, codes }) {
    return each(everybody, async reader => {
        const code = codes.shift();
        const phone = await phones.phone(reader);
        await phone.goto(polling.address + '/');
        await isLanguage(phone, reader.language);
        await phones.check(phone, 'front');
        await phone.goto(polling.address + '/letters');
        await phones.check(phone, 'letters');
        await phone.goto(polling.address + '/letters/A');
        await phones.check(phone, 'letter');
        await typeCode(phone, polling.address, 'ZZZ-ZZZ');
        await phone.locator('#typed[aria-invalid]').waitFor();
        await phones.check(phone, 'unknown');
        await typeCode(phone, polling.address, code.toLowerCase());
        await isKind(phone, 'waiting');
        assert.equal(await phone.locator('.wall li').count(), 8);
        await phones.check(phone, 'waiting');
        return { ...reader, phone, code };
    });
}

/** With a script: the page changes by itself, a ballot is checked, changed and cast, and found again. */
async function castWithScript({ phones, polling }, { phone, code }) {
    await isKind(phone, 'ballot'); // by itself
    await phones.check(phone, 'ballot');
    assert.equal(await phone.locator('input[type=radio]').count(), 9);
    await press(phone, 'review'); // nothing chosen: the browser itself objects
    assert.equal(await kind(phone), 'ballot');

    // The same code on two phones: the second is told that it has voted.
    const second = await phones.phone({ language: await language(phone) });
    await typeCode(second, polling.address, code);
    await choose(second, 'D');

    await choose(phone, 'A');
    await then(phone, 'review', 'review');
    await phones.check(phone, 'review');
    const first = await issued(phone);
    await then(phone, 'edit', 'ballot');
    assert.ok(await isChosen(phone, 'A'));
    await choose(phone, 'B');
    await then(phone, 'review', 'review');
    await phone.goBack(); // the phone's own way back leads to the ballot as it was filled in
    await isKind(phone, 'ballot');
    assert.ok(await isChosen(phone, 'B'));
    await then(phone, 'review', 'review');
    const last = await issued(phone);
    await then(phone, 'confirm', 'receipt');
    assert.notEqual(first, last);
    assert.match(last, /^[0-9A-HJKMNP-TV-Z]{10}$/);
    const shown = `${last.slice(0, 5)}-${last.slice(5)}`;
    assert.equal(await shownCode(phone), shown);
    await phones.check(phone, 'receipt');

    await phone.reload();
    await isKind(phone, 'voted');
    assert.ok((await shownCode(phone)).includes(shown));
    await phones.check(phone, 'voted');
    // Nothing of it is kept on the phone but the address.
    const kept = await phone.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, '']);

    await then(second, 'review', 'voted');
    await phones.check(second, 'already');
    await typeCode(second, polling.address, code);
    await isKind(second, 'voted');
    await phones.check(second, 'elsewhere');
    return shown;
}

/** Without one: the same, by links and buttons alone. */
async function castWithoutScript({ phones, polling }, { phone, code }) {
    await typeCode(phone, polling.address, code);
    assert.equal(await kind(phone), 'ballot');
    assert.equal(await phone.locator('noscript').count(), 0); // nothing is refreshed while somebody chooses
    await phone.locator('a.letter').first().click();
    await isKind(phone, 'letter');
    await phone.locator('a.back').click();
    await isKind(phone, 'ballot');
    await phones.check(phone, 'ballot');
    await pressUnasked(phone, 'review');
    await alert(phone).waitFor();
    assert.equal(await kind(phone), 'ballot');
    await phones.check(phone, 'unchosen');

    const other = await language(phone) === 'fr' ? 'en' : 'fr';
    await phone.locator('.top a').click();
    await isLanguage(phone, other);
    await choose(phone, 'C');
    await then(phone, 'review', 'review');
    await isLanguage(phone, other);
    await phones.check(phone, 'review');
    await then(phone, 'edit', 'ballot');
    assert.ok(await isChosen(phone, 'C'));
    await then(phone, 'review', 'review');
    await then(phone, 'confirm', 'receipt');
    await phones.check(phone, 'receipt');
    const shown = await shownCode(phone);
    await phone.reload(); // sends the form again: the same receipt
    assert.equal(await shownCode(phone), shown);
    await phone.goto(phone.url());
    assert.equal(await kind(phone), 'voted');
    await phones.check(phone, 'voted');
    return shown;
}

/** By keys alone, in colours of the reader's own. */
async function byKeys({ phones, polling, codes }) {
    const dora = await phones.phone();
    await typeCode(dora, polling.address, codes.shift());
    await isKind(dora, 'ballot');
    await phones.check(dora, 'ballot', ownColours);
    await dora.locator('input[type=radio]').first().focus();
    await dora.keyboard.press('ArrowDown');
    await dora.keyboard.press('ArrowDown');
    assert.ok(await isChosen(dora, 'C'));
    await dora.keyboard.press('Enter');
    await isKind(dora, 'review');
    await phones.check(dora, 'review', ownColours);
    assert.equal(await dora.evaluate(() => document.activeElement.id), 'main');
    await dora.keyboard.press('Tab');
    await dora.keyboard.press('Enter');
    await isKind(dora, 'receipt');
}

/** The network goes between the vote and its answer, and comes back: one ballot, one receipt. */
async function throughAnOutage({ phones, polling, codes }) {
    const cut = await each(withScript, async reader => {
        const phone = await phones.phone({ ...reader, offline: true });
        await typeCode(phone, polling.address, codes.shift());
        await isKind(phone, 'ballot');
        await choose(phone, 'blank');
        await then(phone, 'review', 'review');
        return { phone, code: await issued(phone) };
    });
    await polling.stop();
    await each(cut, async ({ phone }) => {
        await press(phone, 'confirm');
        await phone.locator('#unsent').waitFor();
        assert.equal(await kind(phone), 'review');
        await phone.locator('#trouble:not([hidden])').waitFor();
        await phones.check(phone, 'outage');
    });
    await polling.start(); // at the same address, with the same codes
    await each(cut, async ({ phone, code }) => {
        await phone.locator('#trouble').waitFor({ state: 'hidden' });
        await then(phone, 'confirm', 'receipt');
        assert.equal((await shownCode(phone)).replace('-', ''), code);
    });
}

/** Somebody who votes while the vote is closed is told so, and where the vote is from there on. */
async function closing({ phones, polling, codes }) {
    const late = await each(withScript, async reader => {
        const phone = await phones.phone(reader);
        await typeCode(phone, polling.address, codes.shift());
        await choose(phone, 'D');
        return phone;
    });
    await polling.types('last-call 300', /./);
    await each(late, async phone => {
        await phone.locator('#room .last').waitFor();
        assert.ok(await isChosen(phone, 'D')); // nothing is lost by it
        await phones.check(phone, 'lastcall');
    });
    const without = await each(withoutScript, async reader => {
        const phone = await phones.phone(reader);
        await phone.goto(polling.address + '/letters');
        await phone.locator('#room .band a').waitFor();
        await phones.check(phone, 'letters-open');
        await typeCode(phone, polling.address, codes.shift());
        await choose(phone, 'D');
        await then(phone, 'review', 'review');
        return phone;
    });
    await polling.types('close', /sealed/);
    await each(late, async phone => {
        await isKind(phone, 'closed'); // by itself
        await phones.check(phone, 'closed');
    });
    await each(without, async phone => {
        await then(phone, 'confirm', 'closed');
        await alert(phone).waitFor();
        await phones.check(phone, 'late');
    });
    assert.match(await alert(without[1]).innerText(), /not added/);
    return late;
}

async function reveals({ phones, polling }, voters, late, ballots) {
    await each(voters, async ({ phone, shown }) => {
        if (phone.hasScript) {
            await isKind(phone, 'closed');
            assert.ok((await shownCode(phone)).includes(shown));
            await phones.check(phone, 'closed-voted');
        }
    });
    await polling.types('reveal', new RegExp(`${ballots} ballots were in the box`));
    await each(late, phone => isKind(phone, 'result'));
    await each(voters, async ({ phone, shown, address }) => {
        if (!phone.hasScript) {
            await phone.goto(address);
        }
        await isKind(phone, 'result');
        assert.ok((await phone.locator('.codes').textContent()).includes(shown));
        await phone.locator('summary').last().click();
        await phones.check(phone, 'result');
    });
}

export async function wholeDay(room) {
    assert.ok(room.codes.length >= 50);
    const voters = await beforeTheVote(room);
    await room.polling.opens();
    await each(voters, async voter => {
        voter.address = voter.phone.url();
        voter.shown = await (voter.phone.hasScript ? castWithScript : castWithoutScript)(room, voter);
    });
    await byKeys(room);
    await throughAnOutage(room);
    const ballots = voters.length + 1 + withScript.length;
    await room.polling.types('turnout', new RegExp(`^${ballots} of \\d+ have voted`, 'm'));
    const late = await closing(room);
    await reveals(room, voters, late, ballots);
}

/** A vote whose ballots may be changed, on phones that each have an order of their own. */
export async function changing({ phones, polling, codes }) {
    await polling.opens();
    const code = codes.shift();
    const published = await each(withScript.slice(0, 1), async reader => {
        const gina = await phones.phone(reader);
        await typeCode(gina, polling.address, code);
        await voteFor(gina, 'A');
        const first = await shownCode(gina);
        await phones.check(gina, 'change-receipt');
        await polling.types('turnout', /1 of \d+ has voted/);
        await then(gina, 'change', 'ballot');
        assert.equal(await gina.locator('input[type=radio]:checked').count(), 0);
        await choose(gina, 'B');
        await then(gina, 'review', 'review');
        assert.ok((await gina.locator('main').innerText()).includes(first));
        await phones.check(gina, 'change-review');
        await then(gina, 'confirm', 'receipt');
        const second = await shownCode(gina);
        assert.notEqual(first, second);
        await phones.check(gina, 'change-changed');

        // Found again, with its code behind the address.
        await gina.reload();
        await isKind(gina, 'voted');
        await gina.locator('details:has(#replaces) summary').click();
        assert.equal(await gina.locator('#replaces').inputValue(), second);
        await phones.check(gina, 'change-voted');
        return { gina, first, second };
    });
    const [{ gina, first, second }] = published;

    // By the code as it was noted; a code that is void opens nothing, and what is none is not taken for one.
    const again = async (phone, noted, ends) => {
        await typeCode(phone, polling.address, code);
        await phone.locator('details:has(#replaces) summary').click();
        await phone.locator('#replaces').fill(noted);
        await then(phone, 'change', 'ballot');
        await choose(phone, 'C');
        await then(phone, 'review', 'review');
        await then(phone, 'confirm', ends);
    };
    const hugo = await phones.phone({ script: false });
    await again(hugo, first, 'voted');
    assert.equal(await heading(hugo), 'Nothing was changed');
    await phones.check(hugo, 'change-void');
    const iris = await phones.phone({ language: 'fr' });
    await again(iris, first, 'voted');
    await phones.check(iris, 'change-void');
    await iris.locator('details:has(#replaces) summary').click();
    await iris.locator('#replaces').fill('FIL ROUGE');
    await then(iris, 'change', 'voted');
    await alert(iris).waitFor();
    await phones.check(iris, 'change-nocode');
    await again(hugo, second.toLowerCase(), 'receipt');
    await polling.types('turnout', /1 of \d+ has voted/);
    const third = await shownCode(hugo);

    const orders = new Set();
    for (const other of codes.splice(0, 4)) {
        await typeCode(hugo, polling.address, other);
        const order = await hugo.locator('input[type=radio]').evaluateAll(all => all.map(one => one.value).join(''));
        assert.equal([...order.replace('blank', '')].sort().join(''), 'ABCDEFGH');
        orders.add(order);
    }
    assert.ok(orders.size > 1);
    await polling.types('close', /sealed/);
    await polling.types('reveal', /1 ballot was in the box/);
    await isKind(gina, 'result');
    const listed = await gina.locator('.codes').textContent();
    assert.deepEqual([first, second, third].map(one => listed.includes(one)), [false, false, true]);
}

/** Every page says that nothing counts. */
export async function rehearsed({ phones, polling, codes }) {
    await each(everybody, async reader => {
        const phone = await phones.phone(reader);
        await typeCode(phone, polling.address, codes.shift());
        await isKind(phone, 'ballot');
        await phone.locator('#room[data-phase=rehearsal] .band').waitFor();
        await phones.check(phone, 'rehearsal-ballot');
        await voteFor(phone, 'A');
        await phone.locator('#room .band').waitFor();
        await phones.check(phone, 'rehearsal-receipt');
    });
}
