// SPDX-License-Identifier: GPL-3.0-or-later
// Phones: pages in headless Chromium, with what every page must be checked for.
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { withoutDark } from './looks.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs in the page: what no page may have. */
function measured() {
    const faults = [];
    const seen = element => element.getClientRects().length > 0;
    const named = element => element.outerHTML.slice(0, 80);
    const beside = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (beside > 0) {
        faults.push(`${beside} px stand out of the screen`);
    }
    // What is touched is 44 px high and wide (WCAG 2.2, 2.5.5); a box is touched by what it says.
    const touched = new Set([...document.querySelectorAll('a, button, select, summary, input:not([type=hidden])')]
        .map(element => element.closest('label') || element));
    for (const element of [...touched].filter(seen)) {
        const { width, height } = element.getBoundingClientRect();
        if (Math.min(width, height) < 43.5) {
            faults.push(`hard to touch: ${named(element)}`);
        }
    }
    for (const element of document.body.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        if (!seen(element) || element.className === 'aside') {
            continue;
        }
        if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
            faults.push(`clipped: ${named(element)}`);
        }
        const speaks = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (speaks && parseFloat(style.fontSize) < 12) {
            faults.push(`too small: ${named(element)}`);
        }
    }
    // No word is cut in the middle, and no code at its hyphen.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const whole = text.parentNode.closest('.code') && /^[0-9A-Z-]+$/.test(text.data);
        for (const word of text.data.matchAll(whole ? /.+/g : /[^\s–-]+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) {
                faults.push(`cut: ${word[0]}`);
            }
        }
    }
    return faults;
}

export class Phones {
    static async switchedOn(executable, pictures, looks) {
        const phones = new Phones();
        phones.pictures = pictures;
        phones.looks = looks;
        phones.faults = [];
        phones.looked = 0;
        mkdirSync(pictures, { recursive: true });
        phones.browser = await chromium.launch({
            executablePath: executable,
            args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        });
        return phones;
    }

    /** A page of a phone of its own. `offline`: it is meant to lose its network, and may say so on the console. */
    async phone({ language = 'en', script = true, offline = false } = {}) {
        const context = await this.browser.newContext({
            locale: language === 'fr' ? 'fr-FR' : 'en-GB',
            javaScriptEnabled: script,
            viewport: { width: 360, height: 640 },
            deviceScaleFactor: 2,
            hasTouch: true,
            reducedMotion: 'reduce',
        });
        context.setDefaultTimeout(30_000);
        const page = await context.newPage();
        page.hasScript = script;
        page.on('pageerror', error => this.faults.push(`script: ${error.message}`));
        page.on('console', message => {
            // What a refused page's status writes there is the browser's own.
            if (message.type() === 'error' && !message.text().includes('Failed to load resource') && !offline) {
                this.faults.push(`console: ${message.text()}`);
            }
        });
        return page;
    }

    /** Takes pictures of a page as it is, and looks for what no page may have, in every look. */
    async check(page, name, looks = page.hasScript ? this.looks : withoutDark(this.looks)) {
        // Nothing can be measured without a script: the same page is shown to a browser that has one, but for its own.
        const shown = page.hasScript ? page : await this.copyOf(page);
        const size = shown.viewportSize();
        const language = await shown.locator('html').getAttribute('lang');
        const called = `${name}-${language}${page.hasScript ? '' : '-noscript'}`;
        for (const [look, { width, height, dark, forced }] of Object.entries(looks)) {
            await shown.emulateMedia({
                colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none',
            });
            await shown.setViewportSize({ width, height });
            await this.look(shown, `${called}-${look}`);
        }
        if (shown !== page) {
            await shown.context().close();
            return;
        }
        await shown.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await shown.setViewportSize(size);
    }

    async copyOf(page) {
        const html = await page.content();
        const script = html.lastIndexOf('<script>');
        const body = html.slice(0, script) + html.slice(html.indexOf('</script>', script) + '</script>'.length);
        const copy = await this.phone();
        await copy.route('**', route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
        await copy.goto(page.url());
        return copy;
    }

    async look(page, name) {
        this.looked += 1;
        // What sticks to the screen's edge is in its place at the end.
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await page.screenshot({ path: join(this.pictures, `${name}.png`), fullPage: true, scale: 'device' });
        (await page.evaluate(measured)).forEach(fault => this.faults.push(`${name}: ${fault}`));
        if (!await page.evaluate(() => 'axe' in window)) {
            await page.evaluate(axe);
        }
        const { violations } = await page.evaluate(tags => window.axe.run(document, { runOnly: tags }), rules);
        for (const violation of violations) {
            const where = violation.nodes.map(node => node.html.slice(0, 120)).join(' | ');
            this.faults.push(`${name}: axe ${violation.id}: ${where}`);
        }
    }

    async switchOff() {
        await this.browser.close();
    }
}
