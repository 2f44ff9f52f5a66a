import CBrotli
import CZlib

/// RFC 1952, or nil when zlib has no memory or it would not be smaller.
/// `level`: 1 (fast) … 9 (small).
func gzipped(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
  var stream = z_stream()
  let gzipWindow = MAX_WBITS + 16
  guard
    deflateInit2_(
      &stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return nil }
  defer { deflateEnd(&stream) }

  let room = Int(deflateBound(&stream, UInt(bytes.count)))
  let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    bytes.withUnsafeBufferPointer { source in
      // zlib reads it only
      stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.avail_in = UInt32(source.count)
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(room)
      count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? room - Int(stream.avail_out) : 0
    }
  }
  return output.isEmpty || output.count >= bytes.count ? nil : output
}

/// RFC 7932, or nil when it fails or would not be smaller.
/// `quality`: 0 (fast) … 11 (small).
func brotlied(_ bytes: [UInt8], quality: Int32) -> [UInt8]? {
  let room = BrotliEncoderMaxCompressedSize(bytes.count)
  guard room > 0 else { return nil }
  let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    var size = room
    let done = BrotliEncoderCompress(
      quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size, buffer.baseAddress)
    count = done == BROTLI_TRUE ? size : 0
  }
  return output.isEmpty || output.count >= bytes.count ? nil : output
}
