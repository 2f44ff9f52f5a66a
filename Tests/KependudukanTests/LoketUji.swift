import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Berkas
@testable import Kependudukan

/// Dua loket: Kalijambe (dianggap pusat) dan Gemolong. Di keduanya Bu Warsini menerima, Pak Joko menyetujui, Bu Tini
/// mencetak dan memegang blangko, Bu Sari menyerahkan.
struct LoketUji {
  static let pusat = UnitKerja.ID(rawValue: 10)
  static let gemolong = UnitKerja.ID(rawValue: 20)

  let daerah: Daerah
  let admin = Pelaku(orang: .init(rawValue: 7), nama: "Warsini", penugasan: [], peran: [PeranUnit(.admin)])
  let joko = Pelaku(orang: .init(rawValue: 8), nama: "Joko", penugasan: [])
  let tini = Pelaku(orang: .init(rawValue: 9), nama: "Tini", penugasan: [])
  let sari = Pelaku(orang: .init(rawValue: 11), nama: "Sari", penugasan: [])

  var warsini: Pelaku { daerah.warsini }
  var kependudukan: Kependudukan { daerah.kependudukan }
  var db: Database { daerah.db }

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (LoketUji) async throws -> Void) async throws {
    try await Daerah.buka(mesin) { daerah in
      let loket = LoketUji(daerah: daerah)
      try await loket.siapkan()
      try await uji(loket)
    }
  }

  private func siapkan() async throws {
    try await db.write { tx in
      for (id, nama) in [(8, "Joko"), (9, "Tini"), (11, "Sari")] as [(Int64, String)] {
        try tx.insert(Orang(id: .init(rawValue: id), nama: nama))
      }
    }
    for (unit, nama) in [(Self.pusat, "Kalijambe"), (Self.gemolong, "Gemolong")] {
      try await kependudukan.atur(Loket(id: unit, nama: nama, pusat: unit == Self.pusat), oleh: admin)
      for (orang, tugas) in [
        (warsini, TugasLoket.terima), (joko, .setujui), (tini, .cetak), (sari, .serah),
      ] {
        try await kependudukan.tugaskan(
          orang.orang, tugas, di: unit, mulai: daerah.hariIni, dasar: "ST 1/2026", oleh: admin)
      }
    }
  }

  /// A stored picture; its bytes do not matter to the counter.
  static func gambar(_ nama: String = "foto.png") -> BerkasBaru {
    BerkasBaru(sidik: String(repeating: "a", count: 64), ukuran: 10, jenis: .png, nama: nama, kunci: nil)
  }

  func isiStok(_ awal: String = "A000001", _ akhir: String = "A000010") async throws {
    let batch = PenerimaanBlangko(
      loket: Self.pusat, seri: try RentangSeri(awal, sampai: akhir), dokumen: "SJ-1/2026",
      tanggal: daerah.hariIni,
      kunci: "batch \(awal)")
    try await kependudukan.terima(batch, oleh: tini)
  }

  func baru(
    _ orang: Penduduk.ID, _ jenis: PermohonanKTP.Jenis, lama: String = "", kunci: String
  ) -> PermohonanBaru {
    let bersurat = jenis == .hilang || jenis == .pindahDatang
    return PermohonanBaru(
      loket: Self.pusat, penduduk: orang, jenis: jenis, dasarNomor: bersurat ? "SKH/7/2026" : "",
      dasarTanggal: bersurat ? daerah.hariIni : nil, kartuLama: lama, kunci: kunci)
  }

  /// Ticks every requirement and goes on to `sampai`.
  func jalankan(
    _ id: PermohonanKTP.ID, sampai: PermohonanKTP.Tahap
  ) async throws {
    let urutan = PermohonanKTP.Tahap.jalan
    let batas = try #require(urutan.firstIndex(of: sampai))
    for tahap in urutan[1...batas] { try await langkah(id, tahap) }
  }

  func langkah(_ id: PermohonanKTP.ID, _ tahap: PermohonanKTP.Tahap) async throws {
    switch tahap {
    case .dibacakan:
      let (syarat, versi) = try await db.read { tx in
        let p = try tx.permohonan(id, untuk: warsini, pada: daerah.hariIni)
        return (try tx.syarat(p, pada: daerah.hariIni), try tx.penduduk(p.penduduk)?.versi ?? 0)
      }
      try await kependudukan.tandaiSyarat(id, syarat.map(\.id), oleh: warsini)
      try await kependudukan.bacakan(id, versi: versi, oleh: warsini)
    case .diperiksaGanda:
      try await kependudukan.periksaGanda(
        id, dengan: PemeriksaSamaPersis(db: db), putusan: "", oleh: warsini)
    case .difoto: try await kependudukan.foto(id, Self.gambar(), oleh: warsini)
    case .ditandatangani: try await kependudukan.tandaTangani(id, Self.gambar("ttd.png"), oleh: warsini)
    case .disetujui: try await kependudukan.setujui(id, oleh: joko)
    case .dicetak:
      let cetakan = try await kependudukan.mulaiCetak(id, oleh: tini)
      try await kependudukan.nyatakanTercetak(cetakan.id, oleh: tini)
    case .diserahkan:
      try await kependudukan.serahkan(id, kepada: "Sutrisno", Self.gambar("terima.png"), oleh: sari)
    case .diminta, .dikembalikan, .ditolak, .dibatalkan: break
    }
  }

  func permohonan(_ id: PermohonanKTP.ID) async throws -> PermohonanKTP {
    try await db.read { try $0.permohonan(id, untuk: warsini, pada: daerah.hariIni) }
  }

  func kartuAktif(_ orang: Penduduk.ID) async throws -> Kartu? {
    try await db.read { try $0.kartuAktif(orang) }
  }

  func stok(_ loket: UnitKerja.ID) async throws -> Int? {
    try await db.read { try $0.stokBlangko(di: loket, pada: daerah.hariIni)?.tersedia }
  }
}
