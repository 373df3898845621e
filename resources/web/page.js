// SPDX-License-Identifier: GPL-3.0-or-later
// What pages do better with a script: follow the room without being reloaded, say when the network is gone, try again
// with the same ballot. Every page works without it. ECMAScript 5, for phones of 2016.
(function () {
'use strict';

var room = null;          // the newest state that was told
var source = null;        // server-sent events, where there are any
var polling = 0;          // a timer, where there are none
var silence = 0;          // a timer that runs while nothing is heard
var asking = false;       // a page is on its way
var missed = false;       // something was told meanwhile
var sending = null;       // the request of a form that is on its way
var pressed = null;       // the button a form was sent with
var ends = 0;             // when the last call ends, by this phone's clock
var chosen = '';          // the ballot as it was filled in, for the way back to it; gone with the page
var receipt = '';         // the tracking code of the ballot that was cast from here

function by(id) { return document.getElementById(id); }
function said(name) { return by('words').getAttribute('data-' + name); }
function kind() { return by('main').getAttribute('data-kind'); }
function announce(text) { by('live').textContent = text; }

// method, body and what stands in Fil-Rouge-Part; done(status, text), with status 0 when nobody answered.
function ask(method, url, body, part, done) {
  var request = new XMLHttpRequest();
  request.open(method, url, true);
  request.timeout = 12000;
  if (part) { request.setRequestHeader('Fil-Rouge-Part', part); }
  if (body !== null) { request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); }
  request.onload = function () { done(request.status, request.responseText); };
  request.onerror = request.ontimeout = request.onabort = function () { done(0, ''); };
  request.send(body);
  return request;
}

function here() { return location.pathname + location.search; }

// Puts what came in place of what there is; both were written by the same server.
function replace(id, from) {
  var fresh = from.querySelector('#' + id);
  var old = by(id);
  if (fresh && old) { old.parentNode.replaceChild(document.importNode(fresh, true), old); }
}

function parsed(text) {
  return new DOMParser().parseFromString('<!DOCTYPE html><body>' + text, 'text/html');
}

function showRoom(from) {
  var open = document.querySelector('#screen details');
  var wasOpen = open && open.open;
  replace('room', from);
  replace('screen', from);
  open = document.querySelector('#screen details');
  if (open && wasOpen) { open.open = true; }
  if (room) { tick(); }
}

function showPage(text, byItself) {
  var from = parsed(text);
  if (!from.querySelector('#main')) { return false; }
  var before = kind();
  replace('main', from);
  showRoom(from);
  document.title = by('main').getAttribute('data-title');
  arrange(before);
  window.scrollTo(0, 0);
  by('main').focus();
  if (byItself) { announce(document.title); }
  return true;
}

// ---- the room ------------------------------------------------------------------------------------------------------

// A page that came of a form is followed by the page of its address only when the vote has gone on.
function samePage(now, then) {
  return now === then || (now === 'review' && then === 'ballot') || (now === 'receipt' && then === 'voted') ||
    (then === 'voted' && document.querySelector('input[name="replaces"][type="hidden"]')) ||
    now === 'letter' || now === 'letters' || (now === 'notice' && then === 'ballot');
}

function follow() {
  if (asking || sending) {
    missed = true;
    return;
  }
  asking = true;
  ask('GET', here(), null, 'room', function (status, text) {
    asking = false;
    if (!status) { return lost(); }
    catchUp();
    var from = parsed(text);
    var then = from.querySelector('#kind');
    if (!then) { return later(follow); }
    if (samePage(kind(), then.textContent)) {
      showRoom(from);
      var band = document.querySelector('#room .band');
      if (band) { announce(band.textContent); }
    } else {
      reload();
    }
  });
}

// Refused because so many ask: nothing is wrong with what was asked.
function isBusy(status) { return status === 408 || status === 429 || status === 503; }
function later(again) { setTimeout(again, 2000 + Math.random() * 2000); }

function catchUp() {
  if (missed) {
    missed = false;
    setTimeout(follow, 0);
  }
}

function reload() {
  if (asking) {
    missed = true;
    return;
  }
  asking = true;
  ask('GET', here(), null, 'page', function (status, text) {
    asking = false;
    if (!status) { return lost(); }
    if (isBusy(status)) { return later(reload); }
    if (!showPage(text, true)) { return location.reload(); }
    catchUp();
  });
}

function tell(state) {
  room = state;
  found();
  ends = state.left ? new Date().getTime() + state.left * 1000 : 0;
  tick();
  if (state.digest !== by('room').getAttribute('data-digest')) { follow(); }
}

// Numbers change without a word from the server.
function tick() {
  var turnout = by('turnout');
  if (turnout && room) {
    turnout.textContent = said('turnout').replace('%1', room.voted).replace('%2', room.roll);
  }
  var left = by('left');
  if (left && ends) {
    var seconds = Math.max(0, Math.ceil((ends - new Date().getTime()) / 1000));
    var rest = seconds % 60;
    left.textContent = said('left').replace('%1', (seconds - rest) / 60 + ':' + (rest < 10 ? '0' : '') + rest);
  }
}

function lost() {
  if (by('trouble').hidden) {
    by('trouble').textContent = said('lost');
    by('trouble').hidden = false;
  }
}

function found() {
  clearTimeout(silence);
  silence = 0;
  if (!by('trouble').hidden) {
    by('trouble').hidden = true;
    announce(said('found'));
  }
}

function poll() {
  clearTimeout(polling);
  ask('GET', '/state.json', null, '', function (status, text) {
    // Not all phones at the same moment.
    polling = setTimeout(poll, 3000 + Math.random() * 2000);
    if (status !== 200) { return lost(); }
    try { tell(JSON.parse(text)); } catch (broken) { lost(); }
  });
}

function listen() {
  if (!window.EventSource) { return poll(); }
  if (source) { source.close(); }
  source = new EventSource('/events');
  source.onmessage = function (event) {
    clearTimeout(polling);
    polling = 0;
    try { tell(JSON.parse(event.data)); } catch (broken) { lost(); }
  };
  source.onerror = function () {
    // It tries again by itself, unless it was refused.
    if (!silence) {
      silence = setTimeout(function () {
        lost();
        poll();
      }, 4000);
    }
    if (source.readyState === 2 && !polling) { polling = setTimeout(poll, 2000); }
  };
}

// ---- the forms -----------------------------------------------------------------------------------------------------

function bodyOf(form, button) {
  var parts = [];
  function add(name, value) { parts.push(encodeURIComponent(name) + '=' + encodeURIComponent(value)); }
  for (var i = 0; i < form.elements.length; ++i) {
    var field = form.elements[i];
    var ticked = field.type !== 'radio' && field.type !== 'checkbox' || field.checked;
    if (field.name && field.type !== 'submit' && ticked) { add(field.name, field.value); }
  }
  if (button && button.name) { add(button.name, button.value); }
  return parts.join('&');
}

function send(form, button) {
  var body = bodyOf(form, button);
  if (kind() === 'ballot') { chosen = body; }
  var text = button ? button.textContent : '';
  var old = by('unsent');
  if (old) { old.parentNode.removeChild(old); }
  if (button) { button.disabled = true; button.textContent = said('sending'); }
  sending = ask('POST', form.getAttribute('action'), body, 'page', function (status, answer) {
    sending = null;
    catchUp();
    if (button) { button.disabled = false; button.textContent = text; }
    var busy = isBusy(status) ? parsed(answer).querySelector('[data-kind="notice"]') : null;
    if (status && !busy && showPage(answer, false)) { return; }
    // The form stays as it is, code included: sent again, it is the same ballot.
    var note = document.createElement('p');
    note.id = 'unsent';
    note.className = 'band wrong';
    note.setAttribute('role', 'alert');
    form.insertBefore(note, form.firstChild);
    note.textContent = busy ? busy.querySelector('p').textContent : said('unsent');
    note.scrollIntoView && note.scrollIntoView();
  });
}

// Fifty bits of this phone's own, in Crockford's base 32: then the server did not choose the code it will publish.
function ownCode(field) {
  var crypto = window.crypto || window.msCrypto;
  if (!crypto || !crypto.getRandomValues || !window.Uint8Array) { return; }
  var bytes = crypto.getRandomValues(new Uint8Array(10));
  var code = '';
  for (var i = 0; i < bytes.length; ++i) { code += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(bytes[i] & 31); }
  field.value = code;
}

function marksPlaced() {
  var marks = by('marks');
  if (!marks) { return; }
  var fields = document.querySelectorAll('fieldset select, fieldset input');
  var placed = 0;
  for (var i = 0; i < fields.length; ++i) {
    placed += fields[i].type === 'checkbox' ? (fields[i].checked ? 1 : 0) : +fields[i].value;
  }
  var left = marks.getAttribute('data-most') - placed;
  marks.textContent = left < 0 ? marks.getAttribute('data-over').replace('%1', placed).replace('%2', -left)
    : marks.getAttribute('data-left').replace('%1', left);
  marks.className = left < 0 ? 'band wrong' : 'note';
}

function fillIn(body) {
  var pairs = body.split('&');
  for (var i = 0; i < pairs.length; ++i) {
    var at = pairs[i].split('=');
    var fields = document.getElementsByName(decodeURIComponent(at[0]));
    for (var j = 0; j < fields.length; ++j) {
      if (fields[j].type === 'radio' || fields[j].type === 'checkbox') {
        fields[j].checked = fields[j].checked || fields[j].value === decodeURIComponent(at[1]);
      } else if (fields[j].tagName === 'SELECT') {
        fields[j].value = decodeURIComponent(at[1]);
      }
    }
  }
}

// ---- the page ------------------------------------------------------------------------------------------------------

// The receipt's code stands behind # from here on: phones keep it with the address and never send it.
function rememberCode(code) {
  if (window.history.replaceState) { window.history.replaceState(null, '', here() + '#' + code); }
}

// In a line of its own, whole: it is copied from here.
function showCode(place, code) {
  var words = said('code').split('%1');
  var own = document.createElement('span');
  own.textContent = code;
  place.textContent = words[0];
  place.appendChild(own);
  place.appendChild(document.createTextNode(words[1]));
  place.className = 'code found';
  place.hidden = false;
}

function arrange(before) {
  var now = kind();
  var field = document.querySelector('input[name="code"][type="hidden"]');
  if (now === 'review' && before === 'ballot') {
    if (field) { ownCode(field); }
    // The phone's own way back leads to the ballot.
    if (window.history.pushState) { window.history.pushState(null, '', here()); }
  }
  if (now === 'ballot' && chosen && before) { fillIn(chosen); }
  var code = by('code');
  if (now === 'receipt') {
    chosen = '';
    receipt = code.textContent;
    rememberCode(receipt);
  } else if (code) {
    if (receipt && !location.hash) { rememberCode(receipt); }
    if (/^#[0-9A-Z-]{11}$/.test(location.hash)) {
      showCode(code, location.hash.slice(1));
    }
  }
  var old = by('replaces');
  if (old && !old.value && /^#[0-9A-Z-]{11}$/.test(location.hash)) { old.value = location.hash.slice(1); }
  marksPlaced();
}

document.addEventListener('click', function (event) {
  var at = event.target;
  while (at && at.tagName !== 'BUTTON') { at = at.parentNode; }
  pressed = at;
});
document.addEventListener('change', marksPlaced);
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.className !== 'step') { return; }
  event.preventDefault();
  if (sending) { return; }
  var button = pressed && pressed.form === form ? pressed : form.querySelector('button');
  send(form, button);
});
window.addEventListener('popstate', function () { if (!sending) { reload(); } });
// A phone that wakes up has missed what was told.
document.addEventListener('visibilitychange', function () { if (!document.hidden) { listen(); } });
window.addEventListener('online', listen);
setInterval(tick, 1000);

document.documentElement.className = 'js';
if (kind() === 'review') {
  var issued = document.querySelector('input[name="code"][type="hidden"]');
  if (issued) { ownCode(issued); }
}
arrange('');
listen();
}());
