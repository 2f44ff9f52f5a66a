import CLibMagic
import Synchronization

/// libmagic, which knows kinds of files by their bytes. A handle serves one thread at a time.
final class Magic: Sendable {
  private let pegangan: Mutex<OpaquePointer>

  /// - Throws: `GudangError.io` when its list of kinds cannot be read.
  init() throws {
    guard let pegangan = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF) else {
      throw GudangError.io("libmagic tidak dapat dibuka")
    }
    guard magic_load(pegangan, nil) == 0 else {
      let galat = magic_error(pegangan).map { String(cString: $0) } ?? ""
      magic_close(pegangan)
      throw GudangError.io("libmagic: \(galat)")
    }
    self.pegangan = Mutex(pegangan)
  }

  deinit { pegangan.withLock { magic_close($0) } }

  /// - Returns: a media type such as `application/pdf`, from the first bytes of a file.
  func jenis(_ awal: [UInt8]) -> String {
    pegangan.withLock { pegangan in
      magic_buffer(pegangan, awal, awal.count).map { String(cString: $0) } ?? "application/octet-stream"
    }
  }
}
