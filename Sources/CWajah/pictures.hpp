// Pictures in and out of memory: JPEG by libturbojpeg, PNG by libpng. OpenCV's own codecs would load a hundred libraries.
#pragma once

#include <opencv2/core.hpp>

#include "include/cwajah.h"

namespace cwajah {

// The most pixels that a picture may have: decoding a hostile file may not take more memory than this allows.
constexpr int64_t most_pixels = 24'000'000;

// BGR, 8 bits, upright however the camera was held; what is transparent is white. Gives one of the codes of the header.
int decode(const uint8_t *bytes, size_t count, cv::Mat &picture);

int encode_jpeg(const cv::Mat &picture, int quality, cwajah_picture *out);
int encode_png(const cv::Mat &picture, cwajah_picture *out);

}  // namespace cwajah
