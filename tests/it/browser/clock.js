// Tries the clock of the teaching view with values alone. Gives what is wrong.
const url = [...document.querySelectorAll("link[rel=modulepreload]")].find((link) => link.href.includes("teach-clock")).href;
const MIN = 60_000;

return import(url).then((clock) => {
  const faults = [];
  const equal = (what, found, wanted) => {
    const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
    if (is !== should) faults.push(`${what}: ${is}, not ${should}`);
  };
  const NOON = 1_764_158_400_000;
  const order = { starts: NOON, blocks: [{ minutes: 10 }, { minutes: 20 }, { minutes: 2 }, { minutes: 8 }] };
  const at = (minutes) => NOON + minutes * MIN;
  const behind = (place, minutes) => clock.wholeMinutes(clock.stand(order, place, at(minutes)).behind);
  const left = (place, minutes) => clock.stand(order, place, at(minutes)).left / MIN;

  const begun = clock.begin(clock.start(), at(0));
  equal("a session in time", behind(begun, 5), 0);
  equal("what is left of a block", left(begun, 4), 6);
  equal("a block that runs over", [left(begun, 13), behind(begun, 13)], [-3, 3]);
  equal("a late start counts", behind(clock.begin(clock.start(), at(4)), 4), 4);
  equal("another day does not count", behind(clock.begin(clock.start(), at(2000)), 2000), 0);

  const early = clock.goTo(begun, 1, at(7));
  equal("a block that was shorter", behind(early, 7), -3);
  equal("seconds are neither ahead nor behind", behind(clock.goTo(begun, 1, at(9.5)), 9.5), 0);

  const again = clock.goTo(clock.goTo(begun, 1, at(10)), 0, at(12));
  equal("going back goes on where it stood", left(again, 12), 0);
  equal("and the next block has two minutes less", left(clock.goTo(again, 1, at(13)), 13), 18);

  const paused = clock.pause(early, at(10));
  equal("a break stops the block", [left(paused, 10), left(paused, 15)], [17, 17]);
  equal("but not the hour", behind(paused, 15), 2);
  const resumed = clock.resume(paused, at(15));
  equal("after a break", [left(resumed, 16), behind(resumed, 16), clock.brokenFor(resumed, at(16)) / MIN], [16, 2, 5]);

  const offer = { block: 3, minutes: 6, steps: ["a", "b", "c"] };
  const gain = (minutes, offered, done) => clock.gain(order, resumed, at(minutes), offered, done);
  equal("what an offer gives back", [0, 1, 2, 3].map((done) => gain(16, offer, done)), [6, 4, 2, 0]);
  equal("of a block that is nearly over", gain(29.5, { block: 1, minutes: 10, steps: [] }, 0), 2);
  equal("of a block that is over", gain(16, { block: 0, minutes: 10, steps: [] }, 0), 0);

  const shorter = clock.drop(clock.drop(resumed, "0", 3, 6), "1", 2, 2);
  equal("what was dropped is made up", behind(shorter, 16), -6);
  equal("an empty block is passed over", clock.neighbour(order, shorter, 1), 3);
  equal("also backwards", clock.neighbour(order, clock.goTo(shorter, 3, at(20)), -1), 1);
  equal("taken back", behind(clock.takeBack(clock.takeBack(shorter, "0"), "1"), 16), 2);
  equal("the last block", clock.neighbour(order, clock.goTo(begun, 3, at(30)), 1), null);

  const part = (minutes) => clock.stand(order, begun, at(minutes)).part;
  equal("the parts of a block", [7.9, 8, 9.4, 9.5, 10, 10.1].map(part), ["", "fifth", "fifth", "twentieth", "twentieth", "over"]);
  equal("stitches", [0, 4.9, 5, 10, 99].map((minutes) => clock.stand(order, begun, at(minutes)).stitches), [0, 9, 10, 20, 20]);

  const ended = clock.end(clock.goTo(begun, 3, at(35)), at(41));
  equal("an ended session stands still", [behind(ended, 41), behind(ended, 90)], [1, 1]);
  equal("and can go on", left(clock.reopen(ended, at(45)), 46), 1);
  equal("a place is plain data", JSON.parse(JSON.stringify(shorter)), shorter);
  return faults;
});
