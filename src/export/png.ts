/** Pixels of the picture for each of the drawing's; half where a browser refuses so large a canvas. */
const scales = [2, 1] as const;

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));

const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 50));

/**
 * An SVG file as a PNG, at twice its size in CSS pixels. Rejects where the browser cannot draw it.
 */
export async function pngOf(
  svg: string,
  { width, height }: { width: number; height: number },
  document: Document,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = document.createElement("img");
    image.src = url;
    await image.decode();
    for (const scale of scales) {
      const canvas = document.createElement("canvas");
      canvas.width = width * scale;
      canvas.height = height * scale;
      const context = canvas.getContext("2d");
      if (!context) continue;
      // WebKit paints an image before its fonts are ready, and rightly only the second time.
      for (let time = 0; time < 2; time += 1) {
        if (time > 0) await nextFrame();
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
      }
      // A canvas beyond the browser's limit stays clear, without an error.
      const [, , , alpha] = context.getImageData(0, 0, 1, 1).data;
      const blob = alpha === 255 ? await blobOf(canvas) : null;
      if (blob) return blob;
    }
    throw new Error(`canvas too large: ${width} × ${height}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
