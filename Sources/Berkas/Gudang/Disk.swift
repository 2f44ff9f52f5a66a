import Database
import Foundation

/// The system calls of the store, with errors.
enum Disk {
  /// A full disk is told like a full database: both are answered alike, and pass when room was made.
  static func galat(_ apa: String) -> any Error {
    switch errno {
    case ENOSPC, EDQUOT, EFBIG: DatabaseError.full
    default: GudangError.io("\(apa): \(String(cString: strerror(errno)))")
    }
  }

  static func buatFolder(_ folder: String) throws {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw galat("mkdir \(folder)") }
  }

  static func sinkronkan(folder: String) throws {
    let fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fd >= 0 else { throw galat("open \(folder)") }
    defer { close(fd) }
    if fsync(fd) != 0 { throw galat("fsync \(folder)") }
  }

  static func tulis(_ fd: CInt, _ bytes: UnsafeRawBufferPointer) throws {
    var sisa = bytes
    while !sisa.isEmpty {
      let jumlah = write(fd, sisa.baseAddress, sisa.count)
      if jumlah < 0 {
        if errno == EINTR { continue }
        throw galat("write")
      }
      sisa = UnsafeRawBufferPointer(rebasing: sisa.dropFirst(jumlah))
    }
  }

  /// - Returns: up to `jumlah` bytes from `posisi` on; fewer only at the end of the file.
  static func baca(_ fd: CInt, dari posisi: Int, jumlah: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: jumlah) { tujuan, terbaca in
      while terbaca < jumlah {
        let kini = pread(fd, tujuan.baseAddress.map { $0 + terbaca }, jumlah - terbaca, posisi + terbaca)
        if kini < 0 {
          if errno == EINTR { continue }
          throw galat("read")
        }
        if kini == 0 { return }
        terbaca += kini
      }
    }
  }

  /// Holds a lock on the file `jalur` while `body` runs; others may hold it too when `bersama`.
  static func terkunci<T>(_ jalur: String, bersama: Bool, _ body: () throws -> T) throws -> T {
    let fd = open(jalur, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard fd >= 0 else { throw galat("open \(jalur)") }
    defer { close(fd) }
    while flock(fd, bersama ? LOCK_SH : LOCK_EX) != 0 {
      if errno != EINTR { throw galat("flock") }
    }
    return try body()
  }
}
