// SPDX-License-Identifier: GPL-3.0-or-later
// What a voter does on a page, and what is read there.
import assert from 'node:assert/strict';

export const heading = page => page.locator('h1').first().innerText();
export const kind = page => page.locator('main').getAttribute('data-kind');
export const isKind = (page, name) => page.locator(`main[data-kind="${name}"]`).waitFor();
export const language = page => page.locator('html').getAttribute('lang');
export const alert = page => page.locator('main [role=alert]:not([hidden])').first();
export const press = (page, step) => page.locator(`button[value="${step}"]`).click();
export const choose = (page, letter) => page.locator(`input[value="${letter}"]`).check();
export const isChosen = (page, letter) => page.locator(`input[value="${letter}"]`).isChecked();
/** The tracking code that the form on the page will send. */
export const issued = page => page.locator('input[type=hidden][name=code]').getAttribute('value');
export const shownCode = page => page.locator('#code').innerText();

export async function typeCode(page, address, code) {
    await page.goto(address + '/');
    await page.locator('input[name=code]').fill(code);
    await page.locator('form.enter button').click();
}

/** Visits the address again until the page is of that kind: the server tells what it knew a moment ago. */
export async function comeBackTo(page, address, name) {
    await page.goto(address);
    for (let tries = 0; tries < 100 && await kind(page) !== name; ++tries) {
        await page.waitForTimeout(100);
        await page.goto(address);
    }
    assert.equal(await kind(page), name);
}

/** What a page led to has come, with a script or without. */
export async function then(page, step, name) {
    await press(page, step);
    await isKind(page, name);
}

export async function voteFor(page, letter) {
    await choose(page, letter);
    await then(page, 'review', 'review');
    await then(page, 'confirm', 'receipt');
}

/** Browsers of 2016 do not all ask for what is required: the server does. */
export async function pressUnasked(page, step) {
    await page.locator('form.step').evaluate(form => { form.noValidate = true; });
    await press(page, step);
}

export async function isLanguage(page, wanted) {
    assert.equal(await language(page), wanted);
}
