// SPDX-License-Identifier: GPL-3.0-or-later
// What a web developer would write for the same job: Fastify and better-sqlite3, a commit a ballot or one for all that
// arrived together.
//
//   node fastifyvote.js PEERS DATABASE CODES one|group
//
// PEERS: the folder that has node_modules. Says its port; "rows" on its input: how many ballots are stored.
'use strict';
const fs = require('fs');
const readline = require('readline');
const { createRequire } = require('module');
const [, , peers, path, codesPath, mode] = process.argv;
const from = createRequire(peers + '/');
const fastify = from('fastify')({ bodyLimit: 16384, keepAliveTimeout: 75000 });
const database = new (from('better-sqlite3'))(path);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE voter(id INTEGER PRIMARY KEY) STRICT');
database.exec('CREATE TABLE ballot(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, content TEXT NOT NULL) STRICT');

const voters = new Map();
fs.readFileSync(codesPath, 'latin1').split('\n').filter(Boolean).forEach((code, i) => voters.set(code, i + 1));
const mark = database.prepare('INSERT OR IGNORE INTO voter VALUES(?)');
const drop = database.prepare('INSERT INTO ballot(code, content) VALUES(?, ?)');
const store = (ballot) => {
    ballot.stored = mark.run(ballot.voter).changes === 1;
    if (ballot.stored) drop.run(ballot.code, ballot.content);
};
const storeOne = database.transaction(store);
const storeAll = database.transaction((ballots) => ballots.forEach(store));

function answer(ballot) {
    ballot.reply.code(ballot.stored ? 200 : 409).send({ stored: ballot.stored, code: ballot.code });
}

let waiting = [];
function flush() {
    const ballots = waiting;
    waiting = [];
    storeAll(ballots);
    ballots.forEach(answer);
}

fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) =>
    done(null, new URLSearchParams(body)));
fastify.post('/c/:code', (request, reply) => {
    const voter = voters.get(request.params.code);
    if (!voter) return reply.code(404).send({ stored: false });
    const content = request.body.get('content');
    const code = request.body.get('code');
    if (!/^[A-H]?$/.test(content) || !/^[0-9A-Z]{10}$/.test(code)) return reply.code(400).send({ stored: false });
    const ballot = { voter, content, code, reply, stored: false };
    if (mode === 'one') {
        storeOne(ballot);
        answer(ballot);
    } else {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push(ballot);
    }
    return reply;
});
fastify.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, (error) => {
    if (error) throw error;
    console.log(fastify.server.address().port);
});
readline.createInterface({ input: process.stdin }).on('line', (line) => {
    if (line === 'rows') console.log(database.prepare('SELECT count(*) AS rows FROM ballot').get().rows);
    else process.exit(0);
}).on('close', () => process.exit(0));
