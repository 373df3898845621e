// SPDX-License-Identifier: GPL-3.0-or-later
// How pages are looked at, and who looks.

/** The sizes and colours of a room's phones. 200 % is a phone 360 px wide that shows half of it. */
export const looks = {
    320: { width: 320, height: 640 },
    '390-dark': { width: 390, height: 844, dark: true },
    200: { width: 180, height: 320 },
};

/** With the others, for pictures. */
export const everyLook = {
    ...looks,
    '320-dark': { width: 320, height: 640, dark: true },
    390: { width: 390, height: 844 },
    '200-dark': { width: 180, height: 320, dark: true },
};

/** Without its script a page looks the same, and need not be looked at in the dark. */
export const withoutDark = looks => Object.fromEntries(Object.entries(looks).filter(([, look]) => !look.dark));

/** A reader's own colours, on a large screen. */
export const ownColours = { forced: { width: 1024, height: 768, forced: true } };

export const withScript = [{ language: 'fr' }, { language: 'en' }];
export const withoutScript = withScript.map(reader => ({ ...reader, script: false }));
export const everybody = [...withScript, ...withoutScript];

/** All of them at the same time, each with what comes of it. */
export const each = (readers, what) => Promise.all(readers.map(what));
