import Cryptography
import Database
import Foundation

extension GudangBerkas {
  /// Reads every stored file again and compares it with its hash; of rahasia files also tries the key.
  /// `kemajuan` is told after each file how many of how many were read.
  /// - Returns: what is lost or damaged, in order of hash.
  package func periksa(
    _ db: Database, kemajuan: @Sendable (_ sudah: Int, _ dari: Int) -> Void = { _, _ in }
  ) async throws -> [GudangError] {
    let dari = try await db.read { try $0.jumlahSidik() }
    var sudah = 0
    var rusak: [GudangError] = []
    var terakhir = ""
    while true {
      let batch = try await db.read { [terakhir] in try $0.berkasMenurutSidik(setelah: terakhir, batas: 200) }
      guard let akhir = batch.last else { return rusak }
      for berkas in batch {
        if let galat = try await PemeriksaBlob().kerusakan(berkas, di: self) { rusak.append(galat) }
        sudah += 1
        kemajuan(sudah, max(sudah, dari))
      }
      terakhir = akhir.sidik
    }
  }
}

private actor PemeriksaBlob {
  private nonisolated let pelaksana = PelaksanaDisk()
  nonisolated var unownedExecutor: UnownedSerialExecutor { pelaksana.asUnownedSerialExecutor() }

  func kerusakan(_ berkas: Berkas, di gudang: GudangBerkas) throws -> GudangError? {
    let fd = open(gudang.jalur(berkas.sidik), O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { return .hilang(sidik: berkas.sidik) }
    defer { close(fd) }
    let hash = SHA256Stream()
    var posisi = 0
    while true {
      let bytes = try Disk.baca(fd, dari: posisi, jumlah: 1 << 20)
      if bytes.isEmpty { break }
      hash.update(bytes)
      posisi += bytes.count
    }
    guard hex(hash.finish()) == berkas.sidik else { return .rusak(sidik: berkas.sidik) }
    do {
      _ = try gudang.segel(berkas)
      return nil
    } catch let galat as GudangError {
      return galat
    }
  }
}
