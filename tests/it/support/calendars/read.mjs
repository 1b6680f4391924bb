// Takes calendar files in, one after the other, as a calendar program does that knows each event by its UID, and tells
// what it then holds. The moments are worked out by ical.js, from the VTIMEZONE that each file brings.
import { readFileSync } from "node:fs";

const [module, ...files] = process.argv.slice(2);
const { default: ICAL } = await import(module);
const held = new Map();

const newer = (event, known) => event.sequence > known.sequence || (event.sequence === known.sequence && event.stamp >= known.stamp);

for (const file of files) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  const zones = new Map();
  for (const component of calendar.getAllSubcomponents("vtimezone")) {
    const zone = new ICAL.Timezone(component);
    zones.set(zone.tzid, zone);
  }
  const name = calendar.getFirstPropertyValue("x-wr-calname");
  const seen = new Set();
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    if (seen.has(event.uid)) throw new Error(`${event.uid} twice in one file`);
    seen.add(event.uid);
    const tzid = component.getFirstProperty("dtstart").getParameter("tzid") ?? "UTC";
    const zone = zones.get(tzid) ?? (event.startDate.zone === ICAL.Timezone.utcTimezone && event.startDate.zone);
    if (!zone) throw new Error(`${event.uid}: no VTIMEZONE for ${tzid}`);
    const start = event.startDate.clone();
    start.zone = zone;
    const text = (property) => component.getFirstPropertyValue(property)?.toString() ?? "";
    const found = {
      uid: event.uid,
      name,
      zone: tzid,
      local: event.startDate.toString(),
      starts: start.toUnixTime(),
      minutes: event.duration.toSeconds() / 60,
      sequence: event.sequence,
      stamp: component.getFirstPropertyValue("dtstamp").toUnixTime(),
      status: text("status"),
      summary: event.summary,
      location: event.location ?? "",
      description: event.description,
      url: text("url"),
      changes: zone.component?.getAllSubcomponents().length ?? 0,
    };
    const known = held.get(event.uid);
    if (!known || newer(found, known)) held.set(event.uid, found);
  }
}

console.log(JSON.stringify([...held.values()]));
