// Draws the teaching view: puts what is known into the page that the server has drawn, and decides nothing.

import { brokenFor, gain, minutesOf, neighbour, stand, wholeMinutes } from "./teach-clock.js";

const MINUTE = 60_000;
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const stages = all("[data-block]");
const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const names = stages.map((stage) => stage.dataset.name);

/** Writes only what changed, so that a reader is not told the same again. */
const write = (selector, words) => {
  const place = one(selector);
  if (place.textContent !== words) place.textContent = words;
};

const paceWords = (behind) => {
  const minutes = wholeMinutes(behind);
  if (minutes === 0) return "On time";
  return minutes > 0 ? `${minutes} min behind` : `${-minutes} min ahead`;
};

const PHASES = {
  "": "",
  fifth: "Drawing to a close",
  twentieth: "Nearly there",
  over: "Move on when they are ready",
};

const drawClock = (order, place, now) => {
  const at = stand(order, place, now);
  const minutes = at.left < 0 ? Math.floor(-at.left / MINUTE) : Math.ceil(at.left / MINUTE);
  write("[data-left]", String(minutes));
  write("[data-left-words]", at.left < 0 && minutes > 0 ? "min over" : "min left");
  if (place.begun !== null) {
    write("[data-pace]", paceWords(at.behind));
    write("[data-ends]", `ends about ${clockTime.format(at.ends)}`);
  }
  const part = place.begun === null ? "" : at.part;
  document.body.dataset.part = part;
  if (one("[data-phase]").textContent !== PHASES[part]) write("[data-say]", PHASES[part]);
  write("[data-phase]", PHASES[part]);
  all("[data-thread] i").forEach((stitch, number) => stitch.classList.toggle("sewn", number < at.stitches));
};

const drawBlock = (order, place) => {
  const next = neighbour(order, place, 1);
  const ended = place.ended !== null;
  stages.forEach((stage, number) => (stage.hidden = ended || number !== place.block));
  one("[data-end]").hidden = !ended;
  one(".clock").hidden = ended;
  write("[data-next]", next === null ? "The last block" : `Next: ${names[next]}, ${minutesOf(order, place, next)} min`);
  const on = next === null ? "Finish" : `Next: ${names[next]}`;
  write("[data-on]", place.begun === null ? "Begin" : on);
  one("[data-on]").hidden = ended;
  one("[data-break]").hidden = ended || place.begun === null;
  one("[data-back]").hidden = place.begun === null || (!ended && neighbour(order, place, -1) === null);
};

const drawWhole = (order, place) => {
  all("[data-go]").forEach((button, number) => {
    const minutes = minutesOf(order, place, number);
    const here = number === place.block && place.ended === null;
    if (here) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
    one("[data-whole]", button).textContent = minutes === 0 ? "next time" : `${minutes} min`;
  });
};

const drawSteps = (steps) => {
  for (const row of all("[data-step]")) {
    const taught = steps[row.dataset.step]?.value ?? null;
    one("[data-taught]", row).checked = taught === true;
    one("[data-later]", row).checked = taught === false;
    row.classList.toggle("is-left", taught === false);
  }
};

const drawMarks = (marks) => {
  for (const row of all("[data-family]")) {
    const mark = marks[row.dataset.family]?.value ?? "";
    for (const input of all("input", row)) input.checked = input.value === mark;
  }
  for (const input of all("[data-no]")) input.checked = marks[input.dataset.no]?.value === "said-not-today";
};

const drawNoes = (noes) => {
  for (const input of all("[data-refuses]")) input.checked = noes[input.dataset.refuses]?.value === true;
};

const drawOffers = (order, place, steps, now) => {
  const begun = place.begun !== null;
  order.offers.forEach((offer, number) => {
    const row = one(`[data-offer="${number}"]`);
    const dropped = place.dropped[number];
    const done = offer.steps.filter((step) => typeof steps[step]?.value === "boolean").length;
    const back = dropped ? dropped.minutes : gain(order, place, now, offer, done);
    row.hidden = !dropped && back === 0;
    one("input", row).checked = Boolean(dropped);
    row.dataset.gives = back;
    one("[data-back-words]", row).textContent = dropped ? `left for next time, ${back} min back` : `gives back ${back} min`;
  });
  const late = begun ? wholeMinutes(stand(order, place, now).behind) : 0;
  const some = all("[data-offer]").some((row) => !row.hidden);
  const nothing = "Nothing more can wait. It is fine to run a little late.";
  write("[data-offers-words]", !some ? nothing : late > 0 ? `${late} min to make up. Nothing has to go.` : "You are in good time.");
};

const drawBreak = (place, now) => {
  const minutes = place.paused === null ? 0 : Math.floor((now - place.paused) / MINUTE);
  write("[data-still]", minutes === 0 ? "Just begun" : `${minutes} min so far`);
};

const WAITS = {
  offline: (things) => `${things} for the network. Nothing is lost.`,
  "signed-out": (things) => `${things} for you to sign in again.`,
  refused: (things) => `${things}: the session is not there any more.`,
};

/** What waits, in words: "3 things wait for the network." */
export const drawWaiting = (count, end) => {
  const told = count > 0 && WAITS[end]?.(count === 1 ? "1 thing waits" : `${count} things wait`);
  one("[data-waiting]").hidden = !told;
  write("[data-waiting-words]", told || "");
};

/** Draws everything that may have changed. */
export const draw = (order, { place, marks, steps, noes }, now) => {
  drawBlock(order, place);
  drawClock(order, place, now);
  drawWhole(order, place);
  drawSteps(steps);
  drawMarks(marks);
  drawNoes(noes);
  drawOffers(order, place, steps, now);
  drawBreak(place, now);
  if (place.ended !== null) {
    const minutes = Math.round((place.ended - place.begun) / MINUTE);
    const breaks = Math.round(brokenFor(place, now) / MINUTE);
    write("[data-end-words]", `It took ${minutes} min${breaks > 0 ? `, ${breaks} of them for the babies` : ""}.`);
  }
};

/** Shows the beginning of a block, and says its name. */
export const arrive = (order, place) => {
  scrollTo(0, 0);
  if (place.ended !== null) one("#end-title").focus();
  else write("[data-say]", `${names[place.block]}, ${minutesOf(order, place, place.block)} min`);
};
