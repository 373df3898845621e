// SPDX-License-Identifier: GPL-3.0-or-later
// Phones: pages in headless Chromium, with what every page must be checked for.
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export class Phones {
    static async switchedOn(executable, pictures) {
        const phones = new Phones();
        phones.pictures = pictures;
        phones.faults = [];
        mkdirSync(pictures, { recursive: true });
        phones.browser = await chromium.launch({
            executablePath: executable,
            args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        });
        return phones;
    }

    /** A page of a phone of its own. `offline`: it is meant to lose its network, and may say so on the console. */
    async phone({ language = 'en', script = true, width = 360, height = 640, dark = false, forced = false,
        offline = false } = {}) {
        const context = await this.browser.newContext({
            locale: language === 'fr' ? 'fr-FR' : 'en-GB',
            javaScriptEnabled: script,
            viewport: { width, height },
            deviceScaleFactor: 2,
            hasTouch: true,
            colorScheme: dark ? 'dark' : 'light',
            forcedColors: forced ? 'active' : 'none',
            reducedMotion: 'reduce',
        });
        context.setDefaultTimeout(30_000);
        const page = await context.newPage();
        page.on('pageerror', error => this.faults.push(`script: ${error.message}`));
        page.on('console', message => {
            // What a refused page's status writes there is the browser's own.
            if (message.type() === 'error' && !message.text().includes('Failed to load resource') && !offline) {
                this.faults.push(`console: ${message.text()}`);
            }
        });
        return page;
    }

    /** Takes its picture, and looks for what no page may have: content beside the screen, and all that axe knows of. */
    async check(page, name) {
        await page.screenshot({ path: join(this.pictures, `${name}.png`), fullPage: true, scale: 'device' });
        const { wide, small } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            // What is touched is 44 px high, but for links inside a sentence (WCAG 2.2, 2.5.5).
            small: [...document.querySelectorAll('button, select, summary, .more a, .top a, label.pick, .enter input')]
                .filter(element => element.offsetParent && element.getBoundingClientRect().height < 43.5)
                .map(element => element.outerHTML.slice(0, 80)),
        }));
        // A name or a code that is cut in the middle cannot be read.
        const cut = await page.evaluate(() => [...document.querySelectorAll('.who b, p.code:not([hidden])')]
            .flatMap(element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE))
            .filter(text => {
                const range = document.createRange();
                range.selectNodeContents(text);
                return !/\s/.test(text.data.trim()) && range.getClientRects().length > 1;
            })
            .map(text => text.data));
        cut.forEach(text => this.faults.push(`${name}: cut: ${text}`));
        if (wide > 0) {
            this.faults.push(`${name}: ${wide} px stand out of the screen`);
        }
        small.forEach(element => this.faults.push(`${name}: hard to touch: ${element}`));
        await page.evaluate(axe);
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
