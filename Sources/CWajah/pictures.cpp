#include "pictures.hpp"
#include "orientation.hpp"

#include <png.h>
#include <turbojpeg.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <opencv2/imgproc.hpp>

namespace cwajah {
namespace {

struct JPEG {
  tjhandle handle;
  explicit JPEG(tjhandle opened) : handle(opened) {}
  ~JPEG() {
    if (handle) tjDestroy(handle);
  }
  JPEG(const JPEG &) = delete;
  JPEG &operator=(const JPEG &) = delete;
};

bool fits(int64_t width, int64_t height) {
  return width > 0 && height > 0 && width <= most_pixels && width * height <= most_pixels;
}

int decode_jpeg(const uint8_t *bytes, size_t count, cv::Mat &picture) {
  JPEG jpeg(tjInitDecompress());
  if (!jpeg.handle) return CWAJAH_FAULT;
  int width = 0, height = 0, sampling = 0, space = 0;
  if (tjDecompressHeader3(jpeg.handle, bytes, count, &width, &height, &sampling, &space) != 0)
    return CWAJAH_NO_PICTURE;
  if (width <= 0 || height <= 0) return CWAJAH_NO_PICTURE;
  if (!fits(width, height)) return CWAJAH_TOO_LARGE;
  picture.create(height, width, CV_8UC3);
  const int failed = tjDecompress2(
    jpeg.handle, bytes, count, picture.data, width, static_cast<int>(picture.step), height, TJPF_BGR, 0);
  // A warning, as for a few bytes too many at the end, still gives the whole picture.
  if (failed && tjGetErrorCode(jpeg.handle) != TJERR_WARNING) return CWAJAH_NO_PICTURE;
  upright(picture, orientation(bytes, count));
  return CWAJAH_OK;
}

int decode_png(const uint8_t *bytes, size_t count, cv::Mat &picture) {
  png_image image;
  std::memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, bytes, count)) return CWAJAH_NO_PICTURE;
  if (!fits(image.width, image.height)) {
    png_image_free(&image);
    return CWAJAH_TOO_LARGE;
  }
  image.format = PNG_FORMAT_BGR;
  const png_color white = {255, 255, 255};
  picture.create(static_cast<int>(image.height), static_cast<int>(image.width), CV_8UC3);
  const int read =
    png_image_finish_read(&image, &white, picture.data, static_cast<png_int_32>(picture.step), nullptr);
  png_image_free(&image);
  return read ? CWAJAH_OK : CWAJAH_NO_PICTURE;
}

}  // namespace

int decode(const uint8_t *bytes, size_t count, cv::Mat &picture) {
  static const uint8_t jpeg[] = {0xff, 0xd8, 0xff}, png[] = {0x89, 'P', 'N', 'G'};
  if (count > sizeof jpeg && std::memcmp(bytes, jpeg, sizeof jpeg) == 0) return decode_jpeg(bytes, count, picture);
  if (count > sizeof png && std::memcmp(bytes, png, sizeof png) == 0) return decode_png(bytes, count, picture);
  return CWAJAH_NO_PICTURE;
}

int encode_jpeg(const cv::Mat &picture, int quality, cwajah_picture *out) {
  JPEG jpeg(tjInitCompress());
  if (!jpeg.handle) return CWAJAH_FAULT;
  unsigned char *made = nullptr;
  unsigned long size = 0;
  const int failed = tjCompress2(
    jpeg.handle, picture.data, picture.cols, static_cast<int>(picture.step), picture.rows, TJPF_BGR, &made, &size,
    TJSAMP_420, quality, 0);
  if (failed) {
    tjFree(made);
    return CWAJAH_FAULT;
  }
  out->bytes = static_cast<uint8_t *>(std::malloc(size));
  if (out->bytes) std::memcpy(out->bytes, made, size);
  tjFree(made);
  out->count = size;
  out->width = picture.cols;
  out->height = picture.rows;
  return out->bytes ? CWAJAH_OK : CWAJAH_FAULT;
}

int encode_png(const cv::Mat &picture, cwajah_picture *out) {
  png_image image;
  std::memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(picture.cols);
  image.height = static_cast<png_uint_32>(picture.rows);
  image.format = picture.channels() == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_BGR;
  const auto stride = static_cast<png_int_32>(picture.step);
  png_alloc_size_t size = 0;
  if (!png_image_write_to_memory(&image, nullptr, &size, 0, picture.data, stride, nullptr)) return CWAJAH_FAULT;
  out->bytes = static_cast<uint8_t *>(std::malloc(size));
  if (!out->bytes) return CWAJAH_FAULT;
  if (!png_image_write_to_memory(&image, out->bytes, &size, 0, picture.data, stride, nullptr)) {
    std::free(out->bytes);
    out->bytes = nullptr;
    return CWAJAH_FAULT;
  }
  out->count = size;
  out->width = picture.cols;
  out->height = picture.rows;
  return CWAJAH_OK;
}

}  // namespace cwajah
