#ifndef CWAJAH_H
#define CWAJAH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What went wrong. Nothing is given then.
enum { CWAJAH_OK = 0, CWAJAH_NO_PICTURE = 1, CWAJAH_TOO_LARGE = 2, CWAJAH_NO_CASCADE = 3, CWAJAH_FAULT = 4 };

// A picture looked at: the largest face in it and the light on that face. Places are in pixels from the top left.
typedef struct {
  int32_t width, height;
  int32_t faces;
  double x, y, side;
  // Mean brightness of the face, 0 to 255, and the shares of its pixels that are almost black or almost white.
  double light, dark, glare;
  // Left half of the face against its right half, 0 for even light, 1 for one side black.
  double uneven;
  // Variance of the Laplacian of the face at a width of 160 pixels.
  double sharpness;
} cwajah_face;

// Bytes that this library has made; give them back with `cwajah_free`.
typedef struct {
  uint8_t *bytes;
  size_t count;
  int32_t width, height;
} cwajah_picture;

typedef struct cwajah_finder cwajah_finder;

// Reads a Haar cascade; NULL when the file is none. One finder serves one caller at a time.
cwajah_finder *cwajah_finder_open(const char *cascade);
void cwajah_finder_close(cwajah_finder *finder);

// Looks at a JPEG or PNG.
int cwajah_look(cwajah_finder *finder, const uint8_t *bytes, size_t count, cwajah_face *face);

// Cuts a rectangle out of a JPEG or PNG, beyond its edge filled with the colour there, as a JPEG of width × height.
int cwajah_cut(const uint8_t *bytes, size_t count, double x, double y, double w, double h, int32_t width,
  int32_t height, int32_t quality, cwajah_picture *picture);

// The same picture as PNG.
int cwajah_png(const uint8_t *bytes, size_t count, cwajah_picture *picture);

// The same picture as JPEG, its longer side at most `most` pixels: of what stood beside the picture in its file, nothing is left.
int cwajah_jpeg(const uint8_t *bytes, size_t count, int32_t most, int32_t quality, cwajah_picture *picture);

// A handwritten stroke, dark on light: trimmed, grey, at most width × height, as PNG. `ink` is the share of dark pixels
// of the whole picture; without any the picture stays empty.
int cwajah_stroke(const uint8_t *bytes, size_t count, int32_t width, int32_t height, double *ink,
  cwajah_picture *picture);

void cwajah_free(cwajah_picture *picture);

#ifdef __cplusplus
}
#endif
#endif
