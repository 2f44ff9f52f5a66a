// How a camera was held, as its JPEG says.
#pragma once

#include <opencv2/core.hpp>

#include <cstddef>
#include <cstdint>

namespace cwajah {

// The orientation that a JPEG's Exif segment names (Exif 3.0, tag 0x0112), 1 to 8; 1 where it names none.
int orientation(const uint8_t *bytes, size_t count);

// Turns a picture of that orientation upright.
void upright(cv::Mat &picture, int orientation);

}  // namespace cwajah
