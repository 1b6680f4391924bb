// The teaching view: what a hand does on it, kept on the device at once and sent when there is a network.

import * as clock from "./teach-clock.js";
import { keep, newKey, recall, send, tidy, waiting } from "./teach-kept.js";
import { arrive, draw, drawWaiting } from "./teach-view.js";

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const numbers = (data, ...names) => names.map((name) => Number(data[name]));

const page = document.body.dataset;
const [pageNow, starts] = numbers(page, "now", "starts");
/** Where what was done is sent to. It also names the session on this device. */
const acts = new URL(one("[data-waiting]").action).pathname;

const order = {
  starts: starts * 1000,
  blocks: all("[data-block]").map(({ dataset }) => ({ what: dataset.what, minutes: Number(dataset.minutes) })),
  offers: all("[data-offer]").map(({ dataset }) => ({
    block: Number(dataset.in),
    minutes: Number(dataset.minutes),
    steps: dataset.steps.split(" ").filter(Boolean),
  })),
};

/** What an act is about: a family's mark, a step, or a baby's no to a block. */
const thing = (act) => (act.kind === "not-today" ? `${act.family}/${act.baby} ${act.block}` : String(act.family ?? act.step));

/** The things of which something waits to be sent. */
const unsent = async () => new Set((await waiting(acts)).map(({ act }) => thing(act)));

/** Of two values of one thing the later; of two of the same second theirs, unless they do not know ours yet. */
const later = (theirs, ours, waits) => (ours && (ours.at > theirs.at || (waits && ours.at === theirs.at)) ? ours : theirs);

// Read from the mark-up as it came: a browser puts boxes back as they stood before a reload.
const came = (selector, row) => one(`${selector}[checked]`, row);

const valueOfStep = (row) => (came("[data-later]", row) ? false : came("[data-taught]", row) ? true : null);

/**
 * How far this device's clock is from the server's, in milliseconds: nothing when the page can have been written in the
 * second that it tells, somewhere between being asked for and being here. Two devices that are right then agree.
 */
const skewNow = () => {
  const here = Date.now();
  const asked = here - performance.now();
  return Math.max(pageNow * 1000 - here, Math.min(0, (pageNow + 1) * 1000 - asked));
};

const withPage = (session, unsent) => {
  const take = (kept, thing, value, at) => (kept[thing] = later({ value, at: Number(at) }, kept[thing], unsent.has(thing)));
  for (const row of all("[data-step]")) take(session.steps, row.dataset.step, valueOfStep(row), row.dataset.at);
  for (const row of all("[data-family]")) take(session.marks, row.dataset.family, came("input", row).value, row.dataset.at);
  for (const input of all("[data-refuses]")) {
    take(session.noes, input.dataset.refuses, input.hasAttribute("checked"), input.dataset.at);
  }
  // The order may have become shorter since.
  session.place.block = Math.min(session.place.block, order.blocks.length - 1);
  // Read once from each page that comes from the server.
  if (session.page !== pageNow) Object.assign(session, { page: pageNow, skew: skewNow() });
  return session;
};

const begun = { acts, place: clock.start(), marks: {}, steps: {}, noes: {}, last: 0, ...(await recall(acts)) };
const session = withPage(begun, await unsent());

const redraw = () => draw(order, session, Date.now());

/** The present second by the server's clock; on this device time never runs back. */
const present = () => (session.last = Math.max(session.last, Math.floor((Date.now() + session.skew) / 1000)));

/** Keeps what was done, with what else changed by it, and lets it be sent. */
const done = async (...deeds) => {
  const at = present();
  const now = deeds.map((act) => ({ key: newKey(), at, act }));
  redraw();
  await keep(session, now);
  await deliver();
};

let end = "sent";
const deliver = async () => {
  if (end !== "sent") drawWaiting((await waiting(acts)).length, end);
  const ends = await send();
  end = ends[acts]?.end ?? "sent";
  if (ends[acts]?.answer) await learn(ends[acts].answer.holds);
  const left = (await waiting(acts)).length;
  drawWaiting(left, end);
  // Something was done while the last of it was on its way.
  if (left > 0 && end === "sent") await deliver();
};

/** What the server says that holds, save where something of ours still waits. */
const learn = async (holds) => {
  const ours = await unsent();
  for (const { act, at } of holds) {
    if (act.kind === "mark" && !ours.has(String(act.family))) session.marks[act.family] = { value: act.mark ?? "", at };
    if (act.kind === "not-today" && !ours.has(thing(act))) session.noes[thing(act)] = { value: act.said, at };
    if (act.kind === "step" && !ours.has(act.step)) session.steps[act.step] = { value: act.taught, at };
  }
  redraw();
  await keep(session, []);
};

const mark = (family, value) => {
  session.marks[family] = { value, at: present() };
  return done({ kind: "mark", family: Number(family), mark: value || null });
};

/** A baby says not today to what a block touches, or that is taken back. */
const refuse = ({ checked, dataset: { refuses } }) => {
  const [family, baby, block] = refuses.split(/[/ ]/).map(Number);
  const { what, regions } = all("[data-block]")[block].dataset;
  session.noes[refuses] = { value: checked, at: present() };
  return done({ kind: "not-today", family, baby, block, what, regions: regions.split(" "), said: checked });
};

const tick = (steps, taught) => {
  for (const step of steps) session.steps[step] = { value: taught, at: present() };
  return done(...steps.map((step) => ({ kind: "step", step, taught })));
};

/** How long the block took that we leave. */
const leaving = () => {
  const { block } = session.place;
  const { what, minutes } = order.blocks[block];
  const seconds = Math.round(clock.spentIn(session.place, Date.now()) / 1000);
  return { kind: "block", block, what, planned: minutes, seconds };
};

const go = async (block) => {
  const { place } = session;
  const now = Date.now();
  const deeds = place.begun === null || place.ended !== null ? [] : [leaving()];
  if (place.begun === null) session.place = { ...clock.begin(place, now), block };
  else if (block === null) session.place = clock.end(place, now);
  else session.place = { ...clock.goTo(place, block, now), ended: null };
  arrive(order, session.place);
  stayAwake();
  await done(...deeds);
};

const back = () => {
  if (session.place.ended === null) return go(clock.neighbour(order, session.place, -1));
  session.place = clock.reopen(session.place, Date.now());
  return done();
};

const rest = () => {
  session.place = clock.pause(session.place, Date.now());
  one("#break").showModal();
  return done();
};

const goOn = () => {
  if (session.place.paused === null) return;
  session.place = clock.resume(session.place, Date.now());
  one("#break").close();
  const kept = done({ kind: "break", seconds: Math.round(session.place.broken / 1000) });
  const late = clock.wholeMinutes(clock.stand(order, session.place, Date.now()).behind) > 0;
  if (late && all("[data-offer]").some((row) => !row.hidden)) one("#offers").showModal();
  return kept;
};

const drop = (row) => {
  const number = row.dataset.offer;
  const { block, steps } = order.offers[number];
  if (one("input", row).checked) {
    session.place = clock.drop(session.place, number, block, Number(row.dataset.gives));
    return tick(steps.filter((step) => session.steps[step]?.value !== true), false);
  }
  session.place = clock.takeBack(session.place, number);
  return tick(steps.filter((step) => session.steps[step]?.value === false), null);
};

let lock = null;
const stayAwake = async () => {
  if (session.place.begun === null || session.place.ended !== null || document.hidden) return;
  // A device may refuse, to save its battery.
  if (!lock || lock.released) lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
};

const dim = (on) => {
  document.documentElement.classList.toggle("dim", on);
  one("[data-dim]").setAttribute("aria-pressed", on);
};

const PRESSED = {
  "[data-on]": () => go(session.place.begun === null ? session.place.block : clock.neighbour(order, session.place, 1)),
  "[data-back]": back,
  "[data-break]": rest,
  "[data-resume]": goOn,
  "[data-dim]": () => {
    const on = !document.documentElement.classList.contains("dim");
    localStorage.setItem("dim", on ? "on" : "");
    dim(on);
  },
  "[data-open]": (button) => {
    button.closest("dialog")?.close();
    one(`#${button.dataset.open}`).showModal();
  },
  "[data-close]": (button) => button.closest("dialog").close(),
  "[data-go]": (button) => {
    button.closest("dialog").close();
    return go(Number(button.dataset.go));
  },
};

const CHANGED = {
  "[data-family] input": (input) => mark(input.closest("[data-family]").dataset.family, input.value),
  "[data-no]": (input) => mark(input.dataset.no, input.checked ? "said-not-today" : ""),
  "[data-refuses]": refuse,
  "[data-taught]": (input) => tick([input.closest("[data-step]").dataset.step], input.checked || null),
  "[data-later]": (input) => tick([input.closest("[data-step]").dataset.step], input.checked ? false : null),
  "[data-offer] input": (input) => drop(input.closest("[data-offer]")),
};

const listen = (kind, ways) =>
  document.addEventListener(kind, ({ target }) => {
    for (const [selector, way] of Object.entries(ways)) {
      const met = target.closest(selector);
      if (met) return way(met);
    }
  });

listen("click", PRESSED);
listen("change", CHANGED);
one("[data-waiting]").addEventListener("submit", (event) => {
  event.preventDefault();
  deliver();
});
// However the break is closed, the clock runs again.
one("#break").addEventListener("close", goOn);
document.addEventListener("visibilitychange", () => {
  stayAwake();
  if (!document.hidden) deliver();
});
addEventListener("online", deliver);
setInterval(redraw, 1000);
setInterval(async () => (await waiting(acts)).length > 0 && deliver(), 15_000);

dim(localStorage.getItem("dim") === "on");
document.documentElement.classList.add("is-live");
redraw();
if (session.place.paused !== null) one("#break").showModal();
stayAwake();
await keep(session, []);
await tidy();
navigator.serviceWorker?.register(page.worker, { scope: location.pathname });
await deliver();
