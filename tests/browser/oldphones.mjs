// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a phone of 2016 can read the pages' script and style sheet. What it has, other than words, the votes show.
//
//   node oldphones.mjs FOLDER    with page.css and page.js
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const [folder] = process.argv.slice(2);

/** What browsers of 2016 know; of flexible boxes also under its older name. */
const known = new Set(`background border border-bottom border-bottom-color border-color border-left border-left-color
    border-radius border-right-color border-top border-top-color bottom box-sizing clip color content cursor display fill
    float font font-family font-size font-style font-weight height left letter-spacing line-height list-style margin
    margin-bottom margin-left margin-right margin-top max-width min-height min-width object-fit outline outline-color
    outline-offset opacity overflow overflow-wrap padding padding-top padding-right padding-bottom padding-left position
    right text-align text-transform top white-space width word-wrap`.split(/\s+/));
const boxes = new Set(['align-items', 'columns', 'flex', 'flex-wrap', 'justify-content']);
/** Whose absence takes nothing away. */
const ornaments = new Set(['accent-color', 'appearance', 'forced-color-adjust', 'scroll-padding-bottom']);
const values = ['var(', 'calc(', 'env(', 'min(', 'max(', 'clamp(', 'grid', 'contents'];
const selectors = [':is(', ':where(', ':has(', ':focus-visible', ':focus-within', '&', '::'];

/** Every rule's selector and declarations; inside @media too. */
function rulesOf(css) {
    const code = css.split('/*').map((part, i) => (i > 0 ? part.slice(part.indexOf('*/') + 2) : part)).join('');
    return code.split('}').map(rule => rule.split('{').slice(-2)).filter(parts => parts.length === 2)
        .map(([selector, body]) => ({
            selector: selector.trim(),
            declarations: body.split(';').map(one => one.trim()).filter(Boolean)
                .map(one => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()]),
        }));
}

function faultsOf({ selector, declarations }) {
    const names = declarations.map(([name]) => name);
    const faults = selectors.filter(word => selector.includes(word));
    for (const [name, value] of declarations) {
        const prefixed = name.startsWith('-');
        const fallback = names.includes(`-webkit-${name}`);
        if (!prefixed && !known.has(name) && !ornaments.has(name) && !(boxes.has(name) && fallback)) {
            faults.push(name);
        }
        faults.push(...values.filter(word => value.includes(word)));
        const first = declarations.find(([other]) => other === name)[1];
        if ((value === 'flex' || value === 'sticky') && first !== `-webkit-${value}`) {
            faults.push(`${name}: ${value}`);
        }
    }
    return faults.map(fault => `${selector}: ${fault}`);
}

const rules = rulesOf(readFileSync(join(folder, 'page.css'), 'utf8'));
assert.ok(rules.length > 100, `only ${rules.length} rules were read`);
assert.deepEqual(rules.flatMap(faultsOf), []);
// Throws at what came after ECMAScript 5, and says where.
parse(readFileSync(join(folder, 'page.js'), 'utf8'), { ecmaVersion: 5, sourceType: 'script' });
