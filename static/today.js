// Lets the countdown run while the page is open. Says what `countdown` of src/today/model.rs says; words for days it leaves
// alone, and after the end a new page knows what is next.

const counted = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
const lasting = (minutes) => {
  const parts = [[Math.floor(minutes / 60), "hour"], [minutes % 60, "minute"]];
  return parts.filter(([number]) => number > 0).map(([number, one]) => counted(number, one)).join(" ");
};

export const words = (now, starts, ends) => {
  if (now >= ends) return null;
  const since = Math.floor((now - starts) / 60);
  if (since === 0) return "Begins now";
  if (since > 0) return `Began ${lasting(since)} ago`;
  const left = Math.ceil((starts - now) / 60);
  return left < 12 * 60 ? `In ${lasting(left)}` : null;
};

const shown = document.querySelector("[data-starts]");
if (shown) {
  const tick = () => {
    const said = words(Date.now() / 1000, Number(shown.dataset.starts), Number(shown.dataset.ends));
    if (said && said !== shown.textContent) shown.textContent = said;
  };
  setInterval(tick, 10_000);
}
