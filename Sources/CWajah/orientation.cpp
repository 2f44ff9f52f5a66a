#include "orientation.hpp"

#include <cstring>

namespace cwajah {
namespace {

// The TIFF structure of an Exif segment: numbers in the byte order that it names, never read beyond its end.
struct Tiff {
  const uint8_t *bytes;
  size_t count;
  bool big;

  uint32_t number(size_t at, int size) const {
    if (at + size > count) return 0;
    uint32_t value = 0;
    for (int place = 0; place < size; place++) {
      value = value << 8 | bytes[at + (big ? place : size - 1 - place)];
    }
    return value;
  }

  int orientation() const {
    const size_t directory = number(4, 4);
    const uint32_t entries = number(directory, 2);
    for (uint32_t entry = 0; entry < entries; entry++) {
      const size_t at = directory + 2 + 12 * size_t{entry};
      if (at + 12 > count) return 1;
      if (number(at, 2) != 0x0112) continue;
      const uint32_t value = number(at + 8, 2);
      return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
  }
};

}  // namespace

int orientation(const uint8_t *bytes, size_t count) {
  constexpr uint8_t exif = 0xe1, scan = 0xda;
  for (size_t at = 2; at + 4 <= count && bytes[at] == 0xff && bytes[at + 1] != scan;) {
    const size_t size = size_t{bytes[at + 2]} << 8 | bytes[at + 3];
    if (size < 2 || at + 2 + size > count) return 1;
    const uint8_t *content = bytes + at + 4;
    if (bytes[at + 1] == exif && size >= 16 && std::memcmp(content, "Exif\0\0", 6) == 0) {
      return Tiff{content + 6, size - 8, content[6] == 'M'}.orientation();
    }
    at += 2 + size;
  }
  return 1;
}

void upright(cv::Mat &picture, int orientation) {
  constexpr int vertically = 0, horizontally = 1, both = -1;
  if (orientation >= 5) cv::transpose(picture, picture);
  switch (orientation) {
    case 2: case 6: return cv::flip(picture, picture, horizontally);
    case 4: case 8: return cv::flip(picture, picture, vertically);
    case 3: case 7: return cv::flip(picture, picture, both);
    default: return;
  }
}

}  // namespace cwajah
