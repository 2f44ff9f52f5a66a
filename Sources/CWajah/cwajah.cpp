#include "include/cwajah.h"

#include <algorithm>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include "pictures.hpp"

struct cwajah_finder {
  cv::CascadeClassifier cascade;
};

namespace {

// Faces are looked for in a picture of this height at most: enough for a face of a sixth of it.
constexpr int search_height = 480;
constexpr int measured_side = 160;

// No exception of C++ may reach Swift.
template <typename Body>
int guarded(Body body) {
  try {
    return body();
  } catch (...) {
    return CWAJAH_FAULT;
  }
}

void measure_light(const cv::Mat &face, cwajah_face *result) {
  const double pixels = static_cast<double>(face.total());
  const int half = face.cols / 2;
  const double left = cv::mean(face.colRange(0, half))[0];
  const double right = cv::mean(face.colRange(face.cols - half, face.cols))[0];
  result->light = cv::mean(face)[0];
  result->dark = cv::countNonZero(face < 24) / pixels;
  result->glare = cv::countNonZero(face > 246) / pixels;
  result->uneven = std::max(left, right) > 0 ? std::abs(left - right) / std::max(left, right) : 0;
}

void measure(const cv::Mat &grey, cwajah_face *result) {
  // The middle of the square that was found: without hair and background.
  const double inset = result->side * 0.12;
  const cv::Rect area(
    cvRound(result->x + inset), cvRound(result->y + inset), cvRound(result->side - 2 * inset),
    cvRound(result->side - 2 * inset));
  const cv::Rect inside = area & cv::Rect(0, 0, grey.cols, grey.rows);
  if (inside.empty()) return;
  const cv::Mat face = grey(inside);
  measure_light(face, result);
  cv::Mat small, edges;
  const double scale = static_cast<double>(measured_side) / inside.width;
  cv::resize(face, small, cv::Size(), scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
  cv::Laplacian(small, edges, CV_64F);
  cv::Scalar mean, deviation;
  cv::meanStdDev(edges, mean, deviation);
  result->sharpness = deviation[0] * deviation[0];
}

}  // namespace

cwajah_finder *cwajah_finder_open(const char *cascade) {
  try {
    auto *finder = new cwajah_finder();
    if (finder->cascade.load(cascade)) return finder;
    delete finder;
  } catch (...) {
  }
  return nullptr;
}

void cwajah_finder_close(cwajah_finder *finder) { delete finder; }

int cwajah_look(cwajah_finder *finder, const uint8_t *bytes, size_t count, cwajah_face *result) {
  return guarded([&] {
    *result = {};
    if (!finder) return int{CWAJAH_NO_CASCADE};
    cv::Mat picture, grey, small;
    if (const int failed = cwajah::decode(bytes, count, picture)) return failed;
    result->width = picture.cols;
    result->height = picture.rows;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    const double scale = std::min(1.0, static_cast<double>(search_height) / picture.rows);
    cv::resize(grey, small, cv::Size(), scale, scale, cv::INTER_AREA);
    cv::equalizeHist(small, small);
    const int least = std::max(24, std::min(small.rows, small.cols) / 8);
    std::vector<cv::Rect> found;
    finder->cascade.detectMultiScale(small, found, 1.08, 5, 0, cv::Size(least, least));
    result->faces = static_cast<int32_t>(found.size());
    if (found.empty()) return int{CWAJAH_OK};
    const cv::Rect face =
      *std::max_element(found.begin(), found.end(), [](auto &a, auto &b) { return a.width < b.width; });
    result->x = face.x / scale;
    result->y = face.y / scale;
    result->side = face.width / scale;
    measure(grey, result);
    return int{CWAJAH_OK};
  });
}

int cwajah_cut(
  const uint8_t *bytes, size_t count, double x, double y, double w, double h, int32_t width, int32_t height,
  int32_t quality, cwajah_picture *out) {
  return guarded([&] {
    *out = {};
    cv::Mat picture, cut;
    if (const int failed = cwajah::decode(bytes, count, picture)) return failed;
    if (w <= 0 || h <= 0 || width <= 0 || height <= 0) return int{CWAJAH_FAULT};
    const double sx = width / w, sy = height / h;
    const cv::Mat move = (cv::Mat_<double>(2, 3) << sx, 0, -x * sx, 0, sy, -y * sy);
    if (sx < 1) {
      // Averaged before it is made smaller, so that nothing flickers.
      const double sigma = 0.5 * (1 / sx - 1) + 0.01;
      cv::GaussianBlur(picture, picture, cv::Size(), sigma);
    }
    cv::warpAffine(picture, cut, move, cv::Size(width, height), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return cwajah::encode_jpeg(cut, quality, out);
  });
}

int cwajah_png(const uint8_t *bytes, size_t count, cwajah_picture *out) {
  return guarded([&] {
    *out = {};
    cv::Mat picture;
    if (const int failed = cwajah::decode(bytes, count, picture)) return failed;
    return cwajah::encode_png(picture, out);
  });
}

int cwajah_jpeg(const uint8_t *bytes, size_t count, int32_t most, int32_t quality, cwajah_picture *out) {
  return guarded([&] {
    *out = {};
    cv::Mat picture;
    if (const int failed = cwajah::decode(bytes, count, picture)) return failed;
    const double scale = most / static_cast<double>(std::max(picture.rows, picture.cols));
    if (scale < 1) cv::resize(picture, picture, cv::Size(), scale, scale, cv::INTER_AREA);
    return cwajah::encode_jpeg(picture, quality, out);
  });
}

int cwajah_stroke(
  const uint8_t *bytes, size_t count, int32_t width, int32_t height, double *ink, cwajah_picture *out) {
  return guarded([&] {
    *out = {};
    *ink = 0;
    cv::Mat picture, grey, dark;
    if (const int failed = cwajah::decode(bytes, count, picture)) return failed;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    // A scan has grey paper: what is clearly darker than the paper around it is ink.
    cv::Mat paper;
    cv::blur(grey, paper, cv::Size(61, 61));
    dark = (paper - grey) > 28;
    *ink = cv::countNonZero(dark) / static_cast<double>(dark.total());
    const cv::Rect drawn = cv::boundingRect(dark);
    if (drawn.empty()) return int{CWAJAH_OK};
    cv::Mat clean(grey.size(), CV_8UC1, cv::Scalar(255));
    cv::dilate(dark, dark, cv::Mat());
    grey.copyTo(clean, dark);
    const int margin = 6;
    const cv::Rect area = cv::Rect(drawn.x - margin, drawn.y - margin, drawn.width + 2 * margin, drawn.height + 2 * margin)
      & cv::Rect(0, 0, grey.cols, grey.rows);
    cv::Mat cut = clean(area).clone();
    const double scale = std::min({1.0, static_cast<double>(width) / cut.cols, static_cast<double>(height) / cut.rows});
    if (scale < 1) cv::resize(cut, cut, cv::Size(), scale, scale, cv::INTER_AREA);
    return cwajah::encode_png(cut, out);
  });
}

void cwajah_free(cwajah_picture *picture) {
  std::free(picture->bytes);
  *picture = {};
}
