// Buttons that only a browser can do: they appear when this script runs.

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied ?? "Copied";
  });
}

// A phone's own share menu: to whatever chat the family reads.
for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener("click", () => navigator.share({ text: button.dataset.share }).catch(() => {}));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What a device kept in a hall without a network is sent from any page, and leaves the device with its instructor.

const hasKept = async () => (await indexedDB.databases?.())?.some(({ name }) => name === "warmhands");
const keeping = () => import("./teach-kept.js");

const signOut = document.querySelector(".sign-out");
signOut?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { send, waiting, forget } = await keeping();
  const left = (await hasKept()) ? await send().then(() => waiting()) : [];
  const sure = "Something that you marked still waits for the network. Sign out and lose it?";
  if (left.length > 0 && !confirm(sure)) return;
  await forget();
  signOut.submit();
});

if (signOut && (await hasKept())) {
  const { send, tidy } = await keeping();
  await send();
  await tidy();
}
