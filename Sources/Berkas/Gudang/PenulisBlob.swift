import Cryptography
import Database
import Foundation
import NIOCore

/// Writes one upload into a temporary file while it hashes and, when asked, seals it.
actor PenulisBlob {
  /// What is kept of a file to know it by.
  private static let penanda = 1 << 20

  struct Ringkasan {
    let sidik: String
    let ukuran: Int
    let awal: [UInt8]
    let ekor: [UInt8]
  }

  private nonisolated let pelaksana = PelaksanaDisk()
  nonisolated var unownedExecutor: UnownedSerialExecutor { pelaksana.asUnownedSerialExecutor() }

  private let jalur: String
  private let batas: Int
  private let segel: SegelPotongan?
  private let fd: CInt
  private var hash: SHA256Stream? = SHA256Stream()
  private var ukuran = 0
  private var awal: [UInt8] = []
  private var ekor: [UInt8] = []
  /// Not sealed yet: more must come before it is known whether this is the last piece.
  private var sisa: [UInt8] = []
  private var nomor = 0

  init(jalur: String, batas: Int, segel: SegelPotongan?) throws {
    self.jalur = jalur
    self.batas = batas
    self.segel = segel
    fd = open(jalur, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if fd < 0 { throw Disk.galat("open \(jalur)") }
  }

  deinit { close(fd) }

  func tulis(_ potongan: ByteBuffer) throws {
    ukuran += potongan.readableBytes
    guard ukuran <= batas else { throw BerkasError.terlaluBesar(batas: batas) }
    try potongan.withUnsafeReadableBytes { bytes in
      awal += bytes.prefix(max(0, 262_144 - awal.count))
      ekor += bytes
      if ekor.count > 2 * Self.penanda { ekor.removeFirst(ekor.count - Self.penanda) }
      if let segel {
        sisa += bytes
        while sisa.count > SegelPotongan.potongan {
          try simpan(segel.segel(Array(sisa.prefix(SegelPotongan.potongan)), nomor: nomor, terakhir: false))
          sisa.removeFirst(SegelPotongan.potongan)
          nomor += 1
        }
      } else {
        hash?.update(bytes)
        try Disk.tulis(fd, bytes)
      }
    }
  }

  /// Ends the file and makes it durable.
  func selesai() throws -> Ringkasan {
    guard ukuran > 0 else { throw BerkasError.kosong }
    if let segel { try simpan(segel.segel(sisa, nomor: nomor, terakhir: true)) }
    if fsync(fd) != 0 { throw Disk.galat("fsync") }
    guard let hash = hash.take() else { throw GudangError.io("berkas sudah ditutup") }
    return Ringkasan(
      sidik: hex(hash.finish()), ukuran: ukuran, awal: awal, ekor: ekor.suffix(Self.penanda))
  }

  /// Moves the file to its place. It replaces one with the same bytes: the new one is young, so that no collector
  /// who has seen the old one takes it away.
  func terbitkan(_ tujuan: String, gudang: GudangBerkas) throws {
    let dalam = (tujuan as NSString).deletingLastPathComponent
    let luar = (dalam as NSString).deletingLastPathComponent
    try Disk.buatFolder(luar)
    try Disk.buatFolder(dalam)
    try Disk.terkunci(gudang.gembok, bersama: true) {
      if rename(jalur, tujuan) != 0 { throw Disk.galat("rename") }
    }
    for folder in [dalam, luar, gudang.folder] { try Disk.sinkronkan(folder: folder) }
  }

  func buang() { unlink(jalur) }

  private func simpan(_ tersegel: [UInt8]) throws {
    try tersegel.withUnsafeBytes { bytes in
      hash?.update(bytes)
      try Disk.tulis(fd, bytes)
    }
  }
}
