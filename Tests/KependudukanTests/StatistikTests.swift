import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// The counts that every event keeps, against a count of everybody.
struct StatistikTests {
  @Test(arguments: Mesin.allCases, [31, 32] as [UInt64])
  func `hitungan tetap benar sesudah peristiwa apa pun dan pembatalannya`(
    _ mesin: Mesin, _ benih: UInt64
  ) async throws {
    try await Daerah.buka(mesin) { daerah in
      var permainan = Permainan(daerah, benih, .sembarang)
      for langkah in 0..<70 {
        try await permainan.langkah()
        if langkah % 5 == 0 { try await periksa(daerah) }
      }
      #expect(permainan.berhasil > 10 && permainan.dibatalkan > 0)
      try await periksa(daerah)
      try await permainan.mundurSampaiAwal()
      try await periksa(daerah)
      let sisa = try await daerah.db.read { tx in
        (try tx.hitungan(Daerah.semuaDesa).isi.count, try tx.arus().count)
      }
      #expect(sisa == (0, 0))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penduduk yang ditanam sekaligus ikut terhitung`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let desa = Set(try await daerah.kependudukan.kodeDesa().keys)
      try await daerah.kependudukan.tanam(Sintetis(jumlah: 900, benih: 5, hanya: desa))
      try await periksa(daerah)
      let jumlah = try await daerah.db.read {
        try $0.penduduk(menurut: Daerah.semuaDesa).values.map(\.jumlah)
      }
      #expect(jumlah.reduce(0, +) == 900)
      for elemen in Elemen.allCases {
        let (semua, perDesa) = try await daerah.db.read {
          (try $0.statistik(elemen, nil), try $0.statistik(elemen, Daerah.semuaDesa))
        }
        #expect(semua == perDesa && !semua.isEmpty, "\(elemen)")
      }
      // Nothing was wrong, so nothing is reported, and nothing changes.
      #expect(try await daerah.kependudukan.segarkanRingkasan() == [])
      try await periksa(daerah)
    }
  }

  @Test(arguments: [
    (Daerah.keden, Jabatan.Jenis.pimpinan, LingkupPenduduk.desa([Daerah.keden])),
    (.init(rawValue: 10), .wakil, .desa([Daerah.keden, Daerah.krikilan])),
    (Daerah.dinas, .pimpinan, .semua), (Daerah.dinas, .pelaksana, .desa([])),
  ])
  func `yang memimpin melihat angka wilayahnya`(
    _ kantor: UnitKerja.ID, _ jenis: Jabatan.Jenis, _ lingkup: LingkupPenduduk
  ) async throws {
    try await Daerah.buka { daerah in
      let struktur = try await daerah.db.read { try $0.struktur(pada: daerah.hariIni) }
      let pelaku = Pelaku(
        orang: .init(rawValue: 7), nama: "Warsini",
        penugasan: [
          PenugasanAktif(
            id: .init(rawValue: 1), jabatan: .init(rawValue: 1), namaJabatan: "", jenis: jenis,
            status: .definitif, unit: kantor, kantor: kantor)
        ])
      #expect(struktur.lingkupStatistik(pelaku) == lingkup)
      // Numbers are all they see: nobody's data.
      #expect(struktur.lingkupPenduduk(pelaku) == .desa([]))
    }
  }

  @Test func `umur maju semalam, dan hitungan yang keliru diluruskan serta disebut`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      func umur() async throws -> [Int] {
        try await daerah.db.read { try $0.statistik(.umur, [Daerah.keden]).keys.sorted() }
      }
      #expect(try await umur() == [9, 22, 47, 50])
      let tahunDepan = try hari("2027-03-01").awal()
      let besok = Kependudukan(db: daerah.db, sandi: daerah.kependudukan.sandi, now: { tahunDepan })
      #expect(try await besok.segarkanRingkasan() == [])
      #expect(try await umur() == [10, 23, 48, 51])
      try await daerah.db.write { tx in
        try tx.run("UPDATE ringkasan_penduduk SET jumlah = 7 WHERE elemen = 'agama'")
        try tx.run("UPDATE ringkasan_desa SET per = '2026-01-01'")
      }
      #expect(try await besok.segarkanRingkasan() == [Daerah.keden])
      #expect(
        try await daerah.db.read { try $0.statistik(.agama, [Daerah.keden]) } == [
          1: Pasangan(laki: 2, perempuan: 2)
        ])
      #expect(keluarga.kk.rawValue > 0)
    }
  }

  private func periksa(_ daerah: Daerah) async throws {
    let (ada, benar, arus, arusBenar) = try await daerah.db.read { tx in
      (
        try tx.hitungan(Daerah.semuaDesa), try tx.hitunganPenuh(pada: daerah.hariIni), try tx.arus(),
        try tx.arusDariPeristiwa()
      )
    }
    #expect(ada.isi == benar.isi)
    #expect(arus == arusBenar)
  }
}

extension Daerah {
  static let semuaDesa = [keden, krikilan, brangkal]
}

extension Tx {
  /// Everybody counted one by one.
  func hitunganPenuh(pada per: Tanggal) throws -> Hitungan {
    var hasil = Hitungan()
    for satu in try penduduk(sesudah: 0, batas: 100_000) where satu.status == .hidup {
      hasil.tambah(CiriHitung(satu), 1, pada: per)
    }
    return hasil
  }

  func arus() throws -> [ArusSel: Int] {
    var hasil: [ArusSel: Int] = [:]
    try each("SELECT desa, bulan, arus, jenis_kelamin, wna, jumlah FROM arus_penduduk WHERE jumlah <> 0") {
      row in
      let angka: Int = try row["bulan"]
      let bulan = try #require(Bulan("\(angka / 100)-\(angka % 100 < 10 ? "0" : "")\(angka % 100)"))
      let sel = ArusSel(
        desa: try row["desa"], bulan: bulan, arus: try row["arus"], kelompok: try KelompokPenduduk(row: row))
      hasil[sel] = try row["jumlah"]
    }
    return hasil
  }

  /// From the rows of the events in force, and the versions before and after each.
  func arusDariPeristiwa() throws -> [ArusSel: Int] {
    let daftar: [(Peristiwa.ID, Penduduk.ID, Int)] = try all(
      """
      SELECT o.peristiwa, o.penduduk, o.versi_sebelum
      FROM peristiwa_orang o
      JOIN peristiwa p ON p.id = o.peristiwa
      WHERE p.dibatalkan_oleh IS NULL AND p.membatalkan IS NULL
      ORDER BY o.peristiwa, o.penduduk
      """
    ) { (try $0["peristiwa"], try $0["penduduk"], try $0["versi_sebelum"]) }
    var hasil: [ArusSel: Int] = [:]
    for (id, orang, sebelum) in daftar {
      let peristiwa = try #require(try self.peristiwa(id))
      let lama = sebelum == 0 ? nil : try versi(orang, sebelum)
      let kini = try penduduk(orang)
      let baru = kini?.versi == sebelum + 1 ? kini : try versi(orang, sebelum + 1)
      for sel in ArusSel.dari(lama, baru, peristiwa.jenis, Bulan(Tanggal(peristiwa.dicatat))) {
        hasil[sel, default: 0] += 1
      }
    }
    return hasil
  }
}
