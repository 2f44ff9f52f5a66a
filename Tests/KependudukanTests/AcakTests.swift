import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Everything that may happen, in any order, and taken back in any order.
struct AcakTests {
  @Test(arguments: Mesin.allCases, [14, 12, 13] as [UInt64])
  func `urutan peristiwa apa pun menjaga keluarga tetap utuh`(_ mesin: Mesin, _ benih: UInt64) async throws {
    try await main(mesin, benih, .sembarang)
  }

  @Test(arguments: Mesin.allCases, [21, 22] as [UInt64])
  func `peristiwa terakhir yang dibatalkan mengembalikan semuanya persis`(
    _ mesin: Mesin, _ benih: UInt64
  ) async throws {
    try await main(mesin, benih, .terakhir)
  }

  private func main(_ mesin: Mesin, _ benih: UInt64, _ pilihan: Permainan.Pembatalan) async throws {
    try await Daerah.buka(mesin) { daerah in
      var permainan = Permainan(daerah, benih, pilihan)
      for _ in 0..<90 { try await permainan.langkah() }
      // Something must have been done, taken back and refused, or this shows nothing.
      #expect(permainan.berhasil > 15, "\(permainan.berhasil)")
      #expect(permainan.dibatalkan > 0 && permainan.ditolak > 0)
      try await permainan.mundurSampaiAwal()
    }
  }
}

/// The register as it can be compared: contents without version numbers.
struct Potret: Equatable, Sendable {
  struct Orang: Equatable, Sendable {
    let biodata: Biodata
    let nik: [UInt8]?
    let keluarga: KartuKeluarga.ID?
    let keluargaTerakhir: KartuKeluarga.ID?
    let desa: UnitKerja.ID
    let status: StatusPenduduk
  }
  struct Keluarga: Equatable, Sendable {
    let alamat: AlamatKeluarga
    let status: KartuKeluarga.Status
    let digantiOleh: KartuKeluarga.ID?
  }

  /// Without those whose recording was taken back.
  var orang: [Penduduk.ID: Orang] = [:]
  var keluarga: [KartuKeluarga.ID: Keluarga] = [:]
  var versi: [Penduduk.ID: Int] = [:]

  init(_ tx: Tx) throws {
    for satu in try tx.penduduk(sesudah: 0, batas: 10_000) where satu.status != .tidakSah {
      versi[satu.id] = satu.versi
      orang[satu.id] = Orang(
        biodata: satu.biodata, nik: satu.nik?.sidik, keluarga: satu.keluarga,
        keluargaTerakhir: satu.keluargaTerakhir, desa: satu.desa, status: satu.status)
    }
    for kk in try tx.all("SELECT \(.kolomKeluarga) FROM kartu_keluarga", as: KartuKeluarga.self)
    where kk.status != .batal {
      keluarga[kk.id] = Keluarga(alamat: kk.alamat, status: kk.status, digantiOleh: kk.digantiOleh)
    }
  }

  static func == (kiri: Self, kanan: Self) -> Bool {
    kiri.orang == kanan.orang && kiri.keluarga == kanan.keluarga
  }

  /// Nobody without or with a closed family, no active family without exactly one head.
  func periksa() {
    var kepala: [KartuKeluarga.ID: Int] = [:]
    for (id, satu) in orang {
      #expect((satu.status == .hidup) == (satu.keluarga != nil), "\(id)")
      guard let keluarga = satu.keluarga else { continue }
      #expect(self.keluarga[keluarga]?.status == .aktif)
      kepala[keluarga, default: 0] += satu.biodata.shdk == .kepalaKeluarga ? 1 : 0
    }
    for (id, kk) in keluarga { #expect(kepala[id, default: 0] == (kk.status == .aktif ? 1 : 0), "\(id)") }
  }
}
