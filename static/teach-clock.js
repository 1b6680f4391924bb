// Where a session stands: sums over moments, without a page and without a clock of its own.
//
// Moments and lengths are milliseconds; only what stands in the plan is in minutes. An order is what the page holds:
// { starts, blocks: [{ minutes }] }. A place is plain data that the device keeps, so that nothing is lost by a reload.

const MINUTE = 60_000;

/** How long after its planned start a session may begin and still be measured by the clock on the wall. */
const LATE_START = 30 * MINUTE;

/** A session that has not begun. */
export const start = () => ({
  begun: null,
  /** The block that we are in, and since when its clock runs; no moment while it stands still. */
  block: 0,
  since: null,
  /** How long each block has taken until its clock last stood still. */
  spent: {},
  /** Since when a break lasts, and how long all that are over took. */
  paused: null,
  broken: 0,
  /** What was left for next time, by the number of its offer: { block, minutes }. */
  dropped: {},
  ended: null,
});

export const begin = (place, now) => ({ ...place, begun: now, since: now });

/** The same place with the clock of its block standing still. */
const still = (place, now) => ({ ...place, since: null, spent: { ...place.spent, [place.block]: spentIn(place, now) } });

export const goTo = (place, block, now) => ({ ...still(place, now), block, since: now });

export const pause = (place, now) => ({ ...still(place, now), paused: now });

export const resume = (place, now) => ({ ...place, since: now, paused: null, broken: brokenFor(place, now) });

export const end = (place, now) => ({ ...still(place, now), ended: now });

export const reopen = (place, now) => ({ ...place, since: now, ended: null });

export const drop = (place, offer, block, minutes) => ({ ...place, dropped: { ...place.dropped, [offer]: { block, minutes } } });

export const takeBack = (place, offer) => {
  const { [offer]: _, ...dropped } = place.dropped;
  return { ...place, dropped };
};

/** How long the block that we are in has taken, without breaks. */
export const spentIn = (place, now) =>
  (place.spent[place.block] ?? 0) + (place.since === null ? 0 : Math.max(0, now - place.since));

/** How long all breaks took, the present one too. */
export const brokenFor = (place, now) => place.broken + (place.paused === null ? 0 : Math.max(0, now - place.paused));

/** The minutes of a block, without what was left for next time. */
export const minutesOf = (order, place, block) => {
  const dropped = Object.values(place.dropped).filter((drop) => drop.block === block);
  return Math.max(0, order.blocks[block].minutes - dropped.reduce((sum, drop) => sum + drop.minutes, 0));
};

/** The nearest block in a direction (1 or -1) that has minutes left to it; nothing past either end. */
export const neighbour = (order, place, step) => {
  for (let block = place.block + step; order.blocks[block]; block += step) {
    if (minutesOf(order, place, block) > 0) return block;
  }
  return null;
};

/** What an offer gives back, in whole minutes: less when some of its steps are done, or its block is nearly over. */
export const gain = (order, place, now, offer, done) => {
  if (offer.block < place.block) return 0;
  const share = offer.steps.length ? (offer.minutes * (offer.steps.length - done)) / offer.steps.length : offer.minutes;
  const left = minutesOf(order, place, offer.block) - (offer.block === place.block ? spentIn(place, now) / MINUTE : 0);
  return Math.max(0, Math.floor(Math.min(share, left)));
};

/** When the session was to end: counted from its planned start, or from where it began at quite another time. */
const plannedEnd = (order, place) => {
  const onTheDay = Math.abs(place.begun - order.starts) <= LATE_START;
  return (onTheDay ? order.starts : place.begun) + order.blocks.reduce((sum, block) => sum + block.minutes, 0) * MINUTE;
};

/** Where a session that has begun stands at a moment. */
export const stand = (order, place, now) => {
  const whole = minutesOf(order, place, place.block) * MINUTE;
  const left = whole - spentIn(place, now);
  let ends = place.ended ?? now;
  if (place.ended === null) {
    ends += Math.max(0, left);
    for (let block = place.block + 1; order.blocks[block]; block++) ends += minutesOf(order, place, block) * MINUTE;
  }
  return { left, part: partOf(left, whole), stitches: stitchesOf(left, whole), ends, behind: ends - plannedEnd(order, place) };
};

/** How near the end of a block is: "", its last "fifth" or "twentieth", or "over". */
const partOf = (left, whole) => {
  if (left < 0) return "over";
  if (left <= whole / 20) return "twentieth";
  return left <= whole / 5 ? "fifth" : "";
};

/** How many of the twenty stitches of a block are sewn. */
const stitchesOf = (left, whole) => (whole === 0 ? 20 : Math.min(20, Math.floor(((whole - left) / whole) * 20)));

/** Whole minutes towards zero: a few seconds are neither ahead nor behind. */
export const wholeMinutes = (length) => Math.trunc(length / MINUTE) || 0;
