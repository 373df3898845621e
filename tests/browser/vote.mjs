// SPDX-License-Identifier: GPL-3.0-or-later
// One vote from the letters to the result, by phones that differ as those of a room do.
//
//   node vote.mjs FILROUGE WORK PICTURES
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Phones } from './phones.mjs';
import { Polling } from './polling.mjs';

const [filrouge, work, pictures] = process.argv.slice(2);
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

const heading = page => page.locator('h1').first().innerText();
const kind = page => page.locator('main').getAttribute('data-kind');
const isKind = (page, name) => page.locator(`main[data-kind="${name}"]`).waitFor();
const button = (page, step) => page.locator(`button[value="${step}"]`);

async function typeCode(page, address, code) {
    await page.goto(address + '/');
    await page.locator('input[name=code]').fill(code);
    await page.locator('form.enter button').click();
}

async function vote(page, letter) {
    await page.locator(`input[value="${letter}"]`).check();
    await button(page, 'review').click();
    await isKind(page, 'review');
    await button(page, 'confirm').click();
    await isKind(page, 'receipt');
}

/** Before the vote: letters to read, a page that waits, in both languages and on every kind of screen. */
async function beforeTheVote({ phones, polling, codes }) {
    const anna = await phones.phone({ language: 'fr', width: 320 });
    await typeCode(anna, polling.address, codes[0].toLowerCase());
    await isKind(anna, 'waiting');
    assert.equal(await anna.locator('html').getAttribute('lang'), 'fr');
    assert.equal(await anna.locator('.wall li').count(), 8);
    await phones.check(anna, 'waiting-fr-320');

    const bruno = await phones.phone({ dark: true });
    await bruno.goto(polling.address + '/');
    await phones.check(bruno, 'front-en-dark');
    await bruno.goto(polling.address + '/letters');
    await phones.check(bruno, 'letters-en-dark');
    await bruno.goto(polling.address + '/letters/A');
    await phones.check(bruno, 'letter-en-dark');
    await typeCode(bruno, polling.address, 'ZZZ-ZZZ');
    assert.equal(await heading(bruno), 'Code unknown');
    await phones.check(bruno, 'unknown-en-dark');

    // 200 % on a phone 360 px wide.
    const zoomed = await phones.phone({ language: 'fr', width: 180, height: 320 });
    await zoomed.goto(polling.address + '/');
    await phones.check(zoomed, 'front-fr-zoomed');
    await typeCode(zoomed, polling.address, codes[5]);
    await phones.check(zoomed, 'waiting-fr-zoomed');
    return { anna, zoomed };
}

/** With a script: the page changes by itself, a ballot is checked, changed and cast, and found again. */
async function withScript({ phones, polling, codes }, anna) {
    await isKind(anna, 'ballot'); // by itself
    await phones.check(anna, 'ballot-fr-320');
    assert.equal(await anna.locator('input[type=radio]').count(), 9);
    await button(anna, 'review').click(); // nothing chosen: the browser itself objects
    assert.equal(await kind(anna), 'ballot');

    await anna.locator('input[value=A]').check();
    await button(anna, 'review').click();
    await isKind(anna, 'review');
    await phones.check(anna, 'review-fr-320');
    const own = await anna.locator('input[type=hidden][name=code]').getAttribute('value');
    await button(anna, 'edit').click();
    await isKind(anna, 'ballot');
    assert.ok(await anna.locator('input[value=A]').isChecked());
    await anna.locator('input[value=B]').check();
    await button(anna, 'review').click();
    await isKind(anna, 'review');
    await anna.goBack(); // the phone's own way back leads to the ballot as it was filled in
    await isKind(anna, 'ballot');
    assert.ok(await anna.locator('input[value=B]').isChecked());
    await button(anna, 'review').click();
    await isKind(anna, 'review');
    const code = await anna.locator('input[type=hidden][name=code]').getAttribute('value');
    await button(anna, 'confirm').click();
    await isKind(anna, 'receipt');
    assert.notEqual(own, code);
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{10}$/);
    const shown = `${code.slice(0, 5)}-${code.slice(5)}`;
    assert.equal(await anna.locator('#code').innerText(), shown);
    await phones.check(anna, 'receipt-fr-320');
    await anna.setViewportSize({ width: 180, height: 320 }); // 200 % on a phone 360 px wide
    await phones.check(anna, 'receipt-fr-zoomed');
    await anna.setViewportSize({ width: 320, height: 640 });

    await anna.reload();
    await isKind(anna, 'voted');
    assert.ok((await anna.locator('#code').innerText()).includes(shown));
    await phones.check(anna, 'voted-fr-320');
    // Nothing of it is kept on the phone but the address.
    const kept = await anna.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, '']);

    // On another phone the same code votes no more.
    const other = await phones.phone();
    await typeCode(other, polling.address, codes[0]);
    await isKind(other, 'voted');
    await phones.check(other, 'voted-en');
    return shown;
}

/** Without one: the same, by links and buttons alone. */
async function withoutScript({ phones, polling, codes }) {
    const carl = await phones.phone({ script: false });
    await typeCode(carl, polling.address, codes[1]);
    assert.equal(await kind(carl), 'ballot');
    assert.ok(await carl.locator('noscript').count() === 0); // nothing is refreshed while somebody chooses
    await carl.locator('a.letter').first().click();
    await isKind(carl, 'letter');
    await carl.locator('a.back').click();
    await isKind(carl, 'ballot');
    await carl.screenshot({ path: `${pictures}/ballot-en-noscript.png`, fullPage: true });
    await carl.locator('.top a').click();
    assert.equal(await carl.locator('html').getAttribute('lang'), 'fr');
    await carl.locator('input[value=C]').check();
    await button(carl, 'review').click();
    assert.equal(await carl.locator('html').getAttribute('lang'), 'fr');
    await button(carl, 'edit').click();
    assert.ok(await carl.locator('input[value=C]').isChecked());
    await button(carl, 'review').click();
    await button(carl, 'confirm').click();
    assert.equal(await kind(carl), 'receipt');
    const code = await carl.locator('#code').innerText();
    await carl.reload(); // sends the form again: the same receipt
    assert.equal(await carl.locator('#code').innerText(), code);
    await carl.goto(carl.url());
    assert.equal(await kind(carl), 'voted');
}

/** By keys alone, in colours of the reader's own. */
async function byKeys({ phones, polling, codes }) {
    const dora = await phones.phone({ forced: true, width: 1024, height: 768 });
    await typeCode(dora, polling.address, codes[2]);
    await isKind(dora, 'ballot');
    await phones.check(dora, 'ballot-en-forced');
    await dora.locator('input[type=radio]').first().focus();
    await dora.keyboard.press('ArrowDown');
    await dora.keyboard.press('ArrowDown');
    assert.ok(await dora.locator('input[value=C]').isChecked());
    await dora.keyboard.press('Enter');
    await isKind(dora, 'review');
    assert.equal(await dora.evaluate(() => document.activeElement.id), 'main');
    await dora.keyboard.press('Tab');
    await dora.keyboard.press('Enter');
    await isKind(dora, 'receipt');
}

/** The network goes between the vote and its answer, and comes back: one ballot, one receipt. */
async function throughAnOutage({ phones, polling, codes }) {
    const emil = await phones.phone({ dark: true, offline: true });
    await typeCode(emil, polling.address, codes[3]);
    await isKind(emil, 'ballot');
    await phones.check(emil, 'ballot-en-dark');
    await emil.locator('input[value=blank]').check();
    await button(emil, 'review').click();
    await isKind(emil, 'review');
    await phones.check(emil, 'review-en-dark');
    const code = await emil.locator('input[type=hidden][name=code]').getAttribute('value');
    await polling.stop();
    await button(emil, 'confirm').click();
    await emil.locator('#unsent').waitFor();
    assert.equal(await kind(emil), 'review');
    await emil.locator('#trouble:not([hidden])').waitFor();
    await phones.check(emil, 'outage-en-dark');
    await polling.start(); // at the same address, with the same codes
    await emil.locator('#trouble').waitFor({ state: 'hidden' });
    await button(emil, 'confirm').click();
    await isKind(emil, 'receipt');
    assert.equal((await emil.locator('#code').innerText()).replace('-', ''), code);
    await phones.check(emil, 'receipt-en-dark');
    await polling.types('turnout', /4 of \d+ have voted/);
}

/** Somebody who votes while the vote is closed is told so, and where the vote is from there on. */
async function closing({ phones, polling, codes }, zoomed) {
    await isKind(zoomed, 'ballot');
    await phones.check(zoomed, 'ballot-fr-zoomed');
    const late = await phones.phone();
    await typeCode(late, polling.address, codes[6]);
    await late.locator('input[value=D]').check();
    await polling.types('last-call 300', /./);
    await late.locator('#room .last').waitFor();
    assert.ok(await late.locator('input[value=D]').isChecked()); // nothing is lost by it
    await phones.check(late, 'lastcall-en');
    const without = await phones.phone({ script: false });
    await typeCode(without, polling.address, codes[7]);
    await without.locator('input[value=D]').check();
    await button(without, 'review').click();
    await polling.types('close', /sealed/);
    await isKind(late, 'closed'); // by itself
    await phones.check(late, 'closed-en');
    await button(without, 'confirm').click();
    assert.equal(await kind(without), 'closed');
    assert.match(await without.locator('[role=alert]:not([hidden])').first().innerText(), /not added/);
    await without.screenshot({ path: `${pictures}/late-en-noscript.png`, fullPage: true });
    return late;
}

/** A vote whose ballots may be changed, on phones that each have an order of their own. */
async function changing({ phones, polling, codes }) {
    const gina = await phones.phone({ language: 'fr', width: 320 });
    await typeCode(gina, polling.address, codes[0]);
    await vote(gina, 'A');
    const first = await gina.locator('#code').innerText();
    await phones.check(gina, 'change-receipt-fr-320');
    await polling.types('turnout', /1 of \d+ has voted/);
    await button(gina, 'change').click();
    await isKind(gina, 'ballot');
    assert.equal(await gina.locator('input[type=radio]:checked').count(), 0);
    await gina.locator('input[value=B]').check();
    await button(gina, 'review').click();
    await isKind(gina, 'review');
    assert.ok((await gina.locator('main').innerText()).includes(first));
    await phones.check(gina, 'change-review-fr-320');
    await button(gina, 'confirm').click();
    await isKind(gina, 'receipt');
    const second = await gina.locator('#code').innerText();
    assert.notEqual(first, second);
    await phones.check(gina, 'change-changed-fr-320');

    // Found again, with its code behind the address.
    await gina.reload();
    await isKind(gina, 'voted');
    await gina.locator('summary', { hasText: 'Changer' }).click();
    assert.equal(await gina.locator('#replaces').inputValue(), second);
    await phones.check(gina, 'change-voted-fr-320');

    // Without a script, by the code as it was noted; a code that is void opens nothing.
    const hugo = await phones.phone({ script: false });
    const again = async (phone, code) => {
        await typeCode(phone, polling.address, codes[0]);
        await phone.locator('summary', { hasText: 'Change' }).click();
        await phone.locator('#replaces').fill(code);
        await button(phone, 'change').click();
        await phone.locator('input[value=C]').check();
        await button(phone, 'review').click();
        await button(phone, 'confirm').click();
    };
    await again(hugo, first);
    assert.equal(await heading(hugo), 'Nothing was changed');
    const iris = await phones.phone(); // the same with a script, as axe needs one
    await again(iris, first);
    await iris.locator('h1', { hasText: 'Nothing was changed' }).waitFor();
    await phones.check(iris, 'change-void-en');
    await again(hugo, second.toLowerCase());
    assert.equal(await kind(hugo), 'receipt');
    await polling.types('turnout', /1 of \d+ has voted/);
    const third = await hugo.locator('#code').innerText();

    const orders = new Set();
    for (const code of codes.slice(1, 5)) {
        await typeCode(hugo, polling.address, code);
        const order = await hugo.locator('input[type=radio]').evaluateAll(all => all.map(one => one.value).join(''));
        assert.equal([...order.replace('blank', '')].sort().join(''), 'ABCDEFGH');
        orders.add(order);
    }
    assert.ok(orders.size > 1);
    await polling.types('close', /sealed/);
    await polling.types('reveal', /1 ballot was in the box/);
    await isKind(gina, 'result');
    const codesShown = await gina.locator('.codes').textContent();
    assert.deepEqual([first, second, third].map(code => codesShown.includes(code)), [false, false, true]);
}

async function result({ phones, polling }, { anna, zoomed, late, shown }) {
    await polling.types('reveal', /4 ballots were in the box/);
    for (const page of [anna, zoomed, late]) {
        await isKind(page, 'result');
    }
    await phones.check(anna, 'result-fr-320');
    await phones.check(zoomed, 'result-fr-zoomed');
    await phones.check(late, 'result-en');
    assert.ok((await anna.locator('#code').innerText()).includes(shown));
    assert.ok((await anna.locator('.codes').textContent()).includes(shown));
    const dark = await phones.phone({ dark: true, width: 320 });
    await dark.goto(polling.address + '/');
    await phones.check(dark, 'result-en-dark-320');
}

const browser = browsers.find(existsSync);
assert.ok(browser, 'Chromium is missing: scripts/dependencies installs it');
const phones = await Phones.switchedOn(browser, pictures);

/** A vote from its start to its end, with what happens in between. */
async function held(polling, between) {
    try {
        await polling.start();
        await between({ phones, polling, codes: polling.codes });
        await polling.stop();
    } finally {
        polling.server.kill();
    }
}

async function opens(polling) {
    await polling.types('here everybody', /signed in/);
    await polling.types('open', /The vote is open/);
}

try {
    await held(new Polling(filrouge, work), async room => {
        assert.ok(room.codes.length >= 50);
        const { anna, zoomed } = await beforeTheVote(room);
        await opens(room.polling);
        const shown = await withScript(room, anna);
        await withoutScript(room);
        await byKeys(room);
        await throughAnOutage(room);
        const late = await closing(room, zoomed);
        await result(room, { anna, zoomed, late, shown });
    });
    await held(new Polling(filrouge, join(work, 'changes'), { changeable: true, shuffled: true }), async room => {
        await opens(room.polling);
        await changing(room);
    });
} finally {
    await phones.switchOff();
}
assert.deepEqual(phones.faults, []);
console.log('voted in Chromium: with and without script, by touch and by keys, through an outage, and changed a vote');
