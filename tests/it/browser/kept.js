// Lays pictures side by side in small, and tells how far they are from a kept sheet of the same: the mean difference of a
// channel, from 0 to 255. Given: the pictures, the kept sheet or nothing, and what to call with sheet and difference.
const [pictures, kept, done] = arguments;
const SCALE = 0.25;

const load = (data) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("no picture"));
    image.src = `data:${data.startsWith("UklGR") ? "image/webp" : "image/png"};base64,${data}`;
  });

const pixels = (canvas) => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;

const drawn = (images, scale) => {
  const canvas = document.createElement("canvas");
  canvas.width = images.reduce((sum, image) => sum + Math.round(image.width * scale), 0);
  canvas.height = Math.max(...images.map((image) => Math.round(image.height * scale)));
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  let at = 0;
  for (const image of images) {
    const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    context.drawImage(image, at, 0, width, height);
    at += width;
  }
  return canvas;
};

const compare = async () => {
  const sheet = drawn(await Promise.all(pictures.map(load)), SCALE);
  const webp = sheet.toDataURL("image/webp", 0.6).split(",")[1];
  if (!kept) return [webp, 255];
  const other = drawn([await load(kept)], 1);
  if (other.width !== sheet.width || other.height !== sheet.height) return [webp, 255];
  const [one, two] = [pixels(sheet), pixels(other)];
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += Math.abs(one[place] - two[place]);
  return [webp, sum / one.length];
};

compare().then(done, (error) => done([String(error), 255]));
