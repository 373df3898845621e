// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots with more than one mark.
import assert from 'node:assert/strict';
import { each, everybody } from './looks.mjs';
import { alert, isKind, press, shownCode, then, typeCode } from './steps.mjs';

const tick = async (phone, letter, given) => phone.locator(`input[value="${letter}"]`).setChecked(given > 0);
const ticked = async (phone, letter) => Number(await phone.locator(`input[value="${letter}"]`).isChecked());
const place = async (phone, letter, given) => phone.locator(`#points-${letter}`).selectOption(String(given));
const placed = async (phone, letter) => Number(await phone.locator(`#points-${letter}`).inputValue());

/** What the vote says, how a mark is made and read, marks that are one too many, and what is taken back of them. */
export const methods = {
    approval: {
        settings: { method: 'approval', most_approvals: 3 },
        most: 3,
        mark: tick,
        marked: ticked,
        tooMany: { A: 1, C: 1, F: 1, H: 1 },
        amended: { C: 0 },
    },
    dots: {
        settings: { method: 'dots', points: 5, most_on_one: 3 },
        most: 5,
        mark: place,
        marked: placed,
        tooMany: { A: 3, C: 1, F: 2 },
        amended: { C: 0 },
    },
};

async function make(phone, method, marks) {
    for (const [letter, given] of Object.entries(marks)) {
        await method.mark(phone, letter, given);
    }
}

async function holds(phone, method, marks) {
    for (const letter of 'ABCDEFGH') {
        assert.equal(await method.marked(phone, letter), marks[letter] || 0);
    }
}

const sum = marks => Object.values(marks).reduce((all, one) => all + one, 0);
const leftOver = async phone => Number((await phone.locator('#marks').innerText()).match(/\d+/)[0]);

/** One ballot, too full at first; `name`: of its pictures. */
async function cast({ phones, polling, codes }, reader, name, method) {
    const phone = await phones.phone(reader);
    await typeCode(phone, polling.address, codes.shift());
    await isKind(phone, 'ballot');
    await phones.check(phone, `${name}-ballot`);
    if (phone.hasScript) {
        assert.equal(await leftOver(phone), method.most);
        await method.mark(phone, 'A', method.tooMany.A);
        assert.equal(await leftOver(phone), method.most - method.tooMany.A);
    }
    await make(phone, method, method.tooMany);
    if (phone.hasScript) {
        const marks = phone.locator('#marks');
        assert.equal(await marks.getAttribute('class'), 'band wrong');
        const numbers = (await marks.innerText()).match(/[-−]?\d+/g).map(Number);
        assert.deepEqual(numbers, [method.most, method.most + 1, 1]); // may, did, must be taken back
        await phones.check(phone, `${name}-toomany`);
    }
    await press(phone, 'review');
    await alert(phone).waitFor();
    await holds(phone, method, method.tooMany);
    await phones.check(phone, `${name}-refused`);

    await make(phone, method, method.amended);
    const marks = { ...method.tooMany, ...method.amended };
    await then(phone, 'review', 'review');
    assert.equal(await phone.locator('.chosen li').count(), Object.values(marks).filter(given => given > 0).length);
    await phones.check(phone, `${name}-review`);
    await then(phone, 'edit', 'ballot');
    await holds(phone, method, marks);
    assert.equal(await leftOver(phone), method.most - sum(marks));
    await then(phone, 'review', 'review');
    if (phone.hasScript) {
        await phone.goBack(); // to the ballot as it was filled in
        await isKind(phone, 'ballot');
        await holds(phone, method, marks);
        assert.equal(await leftOver(phone), method.most - sum(marks));
        await then(phone, 'review', 'review');
    }
    await then(phone, 'confirm', 'receipt');
    return { phone, shown: await shownCode(phone) };
}

/** Nothing marked is a blank vote. */
async function castBlank({ phones, polling, codes }, name) {
    const phone = await phones.phone({ language: 'fr' });
    await typeCode(phone, polling.address, codes.shift());
    await isKind(phone, 'ballot');
    await then(phone, 'review', 'review');
    assert.equal(await phone.locator('.chosen li').count(), 1);
    await phones.check(phone, `${name}-blank`);
    await then(phone, 'confirm', 'receipt');
}

export async function manyMarks(room, name) {
    const method = methods[name];
    await room.polling.opens();
    const voters = await each(everybody, reader => cast(room, reader, name, method));
    await castBlank(room, name);
    await room.polling.types('close', /sealed/);
    await room.polling.types('reveal', /5 ballots were in the box/);
    await each(voters, async ({ phone, shown }) => {
        await (phone.hasScript ? isKind(phone, 'result') : phone.goto(phone.url()));
        await room.phones.check(phone, `${name}-result`);
        assert.ok((await phone.locator('.codes').textContent()).includes(shown));
        // The most that anybody has: every ballot's marks on the first persona.
        const most = 4 * method.tooMany.A;
        assert.match(await phone.locator('.total').first().innerText(), new RegExp(`^${most}\\D`));
    });
}

