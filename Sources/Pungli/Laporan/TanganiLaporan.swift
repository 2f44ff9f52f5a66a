import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Pungli {
  /// Opens a report for one of its recipients, which the trail keeps.
  /// - Throws: `PungliError.tidakAda`, also for reports that go to somebody else.
  func buka(_ id: LaporanPungli.ID, oleh pelaku: Pelaku) async throws -> LaporanPungli {
    let waktu = now()
    return try await db.write { [kunci] tx in
      let satu = try tx.laporanPungli(id, kunci, bagi: pelaku, pada: waktu)
      try tx.catat(.pungli("pungli.dibuka", id, pelaku, "laporan tanggal \(satu.diterima.teks)", waktu))
      return satu
    }
  }

  /// One of the pictures.
  func bukti(_ id: LaporanPungli.ID, urut: Int, oleh pelaku: Pelaku) async throws -> [UInt8] {
    let waktu = now()
    return try await db.read { [kunci] tx in
      _ = try tx.laporanPungli(id, kunci, bagi: pelaku, pada: waktu)
      let isi: [UInt8]? = try tx.value(
        "SELECT isi FROM bukti_pungli WHERE laporan = \(id) AND urut = \(urut)")
      guard let isi else { throw PungliError.tidakAda }
      return try kunci.buka(isi, .bukti(id, urut: urut))
    }
  }

  /// Says to who reported how it stands.
  /// - Throws: `FieldErrors` at `pesan`, `PungliError.tidakAda`.
  func jawab(
    _ id: LaporanPungli.ID, _ status: LaporanPungli.Status, _ pesan: String, oleh pelaku: Pelaku
  ) async throws {
    let (pesan, waktu) = (try PesanPungli.terbaca(pesan), now())
    try await db.write { [kunci] tx in
      _ = try tx.laporanPungli(id, kunci, bagi: pelaku, pada: waktu)
      try tx.run("UPDATE laporan_pungli SET status = \(status.rawValue) WHERE id = \(id)")
      try tx.tambah(pesan, petugas: true, id, kunci, Tanggal(waktu))
      try tx.catat(.pungli("pungli.dijawab", id, pelaku, status.nama, waktu))
    }
  }
}

extension Tx {
  fileprivate func laporanPungli(
    _ id: LaporanPungli.ID, _ kunci: KunciPungli, bagi pelaku: Pelaku, pada waktu: Date
  ) throws -> LaporanPungli {
    let satu = try laporanPungli(id, kunci)
    guard try penerimaPungli(pelaku, pada: Tanggal(waktu)) == satu.penerima else {
      throw PungliError.tidakAda
    }
    return satu
  }
}

extension Catatan {
  fileprivate static func pungli(
    _ peristiwa: String, _ id: LaporanPungli.ID, _ pelaku: Pelaku, _ keterangan: String, _ waktu: Date
  ) -> Catatan {
    Catatan(
      waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
      peristiwa: peristiwa, objekJenis: "laporan_pungli", objek: id.rawValue, keterangan: keterangan,
      alamat: pelaku.alamat)
  }
}
