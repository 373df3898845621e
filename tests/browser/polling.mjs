// SPDX-License-Identifier: GPL-3.0-or-later
// A seminar's vote at the real server: `filrouge vote serve`, typed to as a facilitator does.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const patience = 30_000; // ms until somebody who waits for a line gives up

/** Personal codes, read from the printed slips: the only place where they are. */
function codesFrom(folder) {
    const slips = readdirSync(folder).find(name => name.endsWith('.pdf'));
    const text = execFileSync('pdftotext', ['-layout', join(folder, slips), '-'], { encoding: 'utf8' });
    return text.match(/\b[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}\b/g);
}

export class Polling {
    /** `settings`: what the vote of the sample says otherwise. */
    constructor(filrouge, folder, settings = {}) {
        this.filrouge = filrouge;
        this.file = join(folder, 'cahors.filrouge');
        mkdirSync(folder, { recursive: true });
        this.run('new', this.file, '--sample', 'cahors', '--language', 'en');
        if (Object.keys(settings).length > 0) {
            this.setUp(folder, settings);
        }
        this.run('export', this.file, '--what', 'voting-slips', '--to', join(folder, 'slips'), '--language', 'en');
        this.codes = codesFrom(join(folder, 'slips'));
        this.port = 0;
        this.typing = Promise.resolve();
    }

    /** As JSON, where every field can be written. */
    setUp(folder, settings) {
        const json = join(folder, 'json');
        this.run('export', this.file, '--what', 'json', '--to', json, '--language', 'en');
        const path = join(json, readdirSync(json).find(name => name.endsWith('.json')));
        const programme = JSON.parse(readFileSync(path, 'utf8'));
        Object.assign(programme.votes[0], settings);
        writeFileSync(path, JSON.stringify(programme));
        const name = new Map(programme.people.map(person => [person.id, person.name]));
        this.people = programme.seminars[0].participants.map(participant => name.get(participant.person));
        this.file = join(folder, 'set-up.filrouge');
        this.run('new', this.file, '--language', 'en');
        this.run('import', this.file, path, '--language', 'en');
    }

    run(...words) {
        execFileSync(this.filrouge, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    }

    /** Puts the pages on the network; after a stop, at the same port as before. */
    async start() {
        await this.serve(this.filrouge, 'vote', 'serve', this.file, '--address', '127.0.0.1', '--port',
            String(this.port), '--language', 'en');
        await this.hears(/type “open”|has voted|have voted|closed/i);
    }

    async serve(program, ...words) {
        this.said = '';
        this.waiting = [];
        this.server = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
        this.server.stdout.setEncoding('utf8');
        this.server.stdout.on('data', text => {
            this.said += text;
            this.waiting.forEach(look => look());
        });
        const [, port] = await this.hears(/http:\/\/127\.0\.0\.1:(\d+)\//);
        this.port = Number(port);
        this.address = `http://127.0.0.1:${port}`;
    }

    /** What is said from here on until it matches. */
    hears(pattern) {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`nobody said ${pattern}, but:\n${this.said}`)), patience);
            const look = () => {
                const match = this.said.match(pattern);
                if (match) {
                    clearTimeout(timer);
                    this.waiting = this.waiting.filter(other => other !== look);
                    resolve(match);
                }
            };
            this.waiting.push(look);
            look();
        });
    }

    /** Types a line, and waits for what is said to it; one line at a time, whoever has it typed. */
    types(line, pattern) {
        this.typing = this.typing.catch(() => {}).then(() => {
            this.said = '';
            this.server.stdin.write(line + '\n');
            return this.hears(pattern);
        });
        return this.typing;
    }

    /** Opens the vote to those who are named, or to everybody. */
    async opens(names = ['everybody']) {
        for (const name of names) {
            await this.types(`here ${name}`, /signed in/);
        }
        await this.types('open', /The vote is open/);
    }

    /** A code for somebody in particular: it takes the place of the one on their slip. */
    async codeOf(name) {
        const [, code] = await this.types(`replace ${name}`, /votes with the code (\S+)/);
        return code;
    }

    /** From here on nothing can be written to any file, as on a disk that is full; or it can again. */
    fillDisk(full) {
        execFileSync('prlimit', ['--pid', String(this.server.pid), full ? '--fsize=0:' : '--fsize=unlimited:']);
    }

    async stop() {
        const ended = new Promise(resolve => this.server.once('exit', resolve));
        this.server.stdin.write('quit\n');
        await ended;
    }
}

/** A rehearsal of the sample's vote, open, with codes of its own. */
export class Rehearsing extends Polling {
    constructor(filrouge, folder, rehearsal) {
        super(filrouge, folder);
        this.rehearsal = rehearsal;
    }

    async start() {
        await this.serve(this.rehearsal, this.file);
        await this.hears(/everybody/);
        this.codes = [...this.said.matchAll(/vote with (\S+)/g)].map(([, code]) => code);
    }
}
