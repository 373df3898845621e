// SPDX-License-Identifier: GPL-3.0-or-later
// More phones than a server lets in at once.
import { connect } from 'node:net';

const patience = 60_000; // ms until the first of them must have been refused
const pause = 300; // ms until one that was refused comes again

const post = (host, length) => `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${length}\r\n` +
    'Content-Type: application/x-www-form-urlencoded\r\n\r\n';

/** Type codes that open nothing, one after the other. */
export const guessing = host => post(host, 12) + 'code=ZZZ-ZZZ';

/** Announce a form as large as forms may be, and never send it. */
export const dawdling = host => post(host, 16_384);

/** Each asks, and asks again when it was answered or sent away. */
export class Crowd {
    constructor(address, count, asking) {
        const { host, hostname, port } = new URL(address);
        this.place = { host: hostname, port: Number(port) };
        this.text = asking(host);
        this.sockets = new Set();
        this.gone = false;
        this.waiting = () => {};
        for (let i = 0; i < count; ++i) {
            this.ask();
        }
    }

    ask() {
        if (this.gone) {
            return;
        }
        const socket = connect(this.place, () => socket.write(this.text));
        this.sockets.add(socket);
        let answer = '';
        socket.setEncoding('latin1');
        socket.on('data', text => {
            answer = answer || text;
            this.waiting(answer);
            socket.destroy();
        });
        socket.on('error', () => {});
        socket.on('close', () => {
            this.sockets.delete(socket);
            const refused = !answer || answer.startsWith('HTTP/1.1 429') || answer.startsWith('HTTP/1.1 503');
            setTimeout(() => this.ask(), refused ? pause : 0);
        });
    }

    /** One of them was answered so: from here on there is no room for more. */
    untilRefused(status) {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`none of the crowd was answered ${status}`)), patience);
            this.waiting = answer => {
                if (answer.startsWith(`HTTP/1.1 ${status}`)) {
                    clearTimeout(timer);
                    resolve();
                }
            };
        });
    }

    leave() {
        this.gone = true;
        this.sockets.forEach(socket => socket.destroy());
    }
}
