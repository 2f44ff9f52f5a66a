import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Jejak
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Peralatan
import Segel
import TestKit
import Testing
import Tugas

@testable import Kependudukan

/// Desa Keden dengan kades, sekdes dan kaur yang melayani warga, kecamatannya, dan Dukcapil kabupaten.
struct KantorDesa {
  let daerah: Daerah
  let surat: SuratDesa
  let folder: FolderSementara
  let kades, sekdes, kaur, camat, kadis, brangkal: Pelaku

  static let sandi = "segel uji coba"
  static let migrations =
    Jejak.migrations + Organisasi.migrations + Berkas.migrations + Nomor.migrations + MesinNaskah.migrations
    + Tugas.migrations + Pemberitahuan.migrations + Kependudukan.migrations

  var db: Database { daerah.db }

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (KantorDesa) async throws -> Void) async throws {
    try await withDatabase(mesin, migrations) { db in try await uji(try await KantorDesa(db)) }
  }

  private init(_ db: Database) async throws {
    let sekarang = try hari("2026-03-17").awal().addingTimeInterval(9 * 3600)
    try await Daerah.isi(db)
    try await db.write { tx in
      try MesinNaskah.semai(tx)
      try tx.insert(
        UnitKerja(
          id: .init(rawValue: 14), kode: "14", jenis: .dinas, nama: "Dinas Kependudukan dan Pencatatan Sipil",
          singkatan: "DISPENDUKCAPIL", induk: nil, kantor: true, berdiri: Tanggal(hariKe: 0)),
        dasar: "Perda 1/2026")
      for (id, nama, jabatan, jenis, unit) in [
        (11, "Sumarno Wiyana", "Kepala Desa Keden", Jabatan.Jenis.pimpinan, 101),
        (12, "Ika Nurjanati", "Sekretaris Desa Keden", .sekretaris, 101),
        (13, "Bayu Setyaka", "Kepala Urusan Umum", .pejabat, 101),
        (14, "Wisnu Adinagara", "Camat Kalijambe", .pimpinan, 10),
        (15, "Endang Palupi", "Kepala Dinas Kependudukan", .pimpinan, 14),
        (16, "Sri Mulyawati", "Kepala Desa Brangkal", .pimpinan, 201),
      ] as [(Int64, String, String, Jabatan.Jenis, Int64)] {
        try tx.insert(Orang(id: .init(rawValue: id), nama: nama))
        try tx.insert(
          Jabatan(id: .init(rawValue: id), unit: .init(rawValue: unit), nama: jabatan, jenis: jenis))
        try tx.insert(
          Penugasan(
            id: .init(rawValue: id), orang: .init(rawValue: id), jabatan: .init(rawValue: id),
            status: .definitif,
            mulai: Tanggal(hariKe: 0), dasar: "SK 1/2026"))
      }
    }
    let struktur = try await db.read { try $0.struktur(pada: Tanggal(sekarang)) }
    func pelaku(_ id: Int64, _ peran: [PeranUnit] = []) -> Pelaku {
      let orang = Orang.ID(rawValue: id)
      return Pelaku(
        orang: orang, nama: struktur.orang[orang]?.nama ?? "", penugasan: struktur.penugasanAktif(orang),
        peran: peran)
    }
    kades = pelaku(11)
    sekdes = pelaku(12)
    kaur = pelaku(13, [PeranUnit(.kependudukan, di: Daerah.keden)])
    camat = pelaku(14, [PeranUnit(.kependudukan, di: .init(rawValue: 10))])
    kadis = pelaku(15, [PeranUnit(.kependudukan, di: .init(rawValue: 14))])
    brangkal = pelaku(16, [PeranUnit(.kependudukan, di: Daerah.brangkal)])
    folder = try FolderSementara()
    let murah = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)
    let mesin = MesinNaskah(
      db: db, otoritas: OtoritasLokal(folder: folder.berkas("ca")), algoritma: .p256, biayaKunci: murah,
      now: { sekarang })
    try mesin.otoritas.buat(
      nama: "Otoritas Uji", organisasi: "Pemerintah Kabupaten Sragen", sandi: Self.sandi, pada: sekarang,
      biaya: murah)
    for orang in [kades, kadis] {
      try await mesin.terbitkanSertifikat(orang.orang, sandi: Self.sandi, sandiOtoritas: Self.sandi)
    }
    let kependudukan = Kependudukan(db: db, sandi: try Sandi(induk: Daerah.kunci), now: { sekarang })
    daerah = Daerah(kependudukan: kependudukan)
    surat = SuratDesa(
      kependudukan: kependudukan, mesin: mesin,
      gudang: try GudangBerkas(
        folder: folder.berkas("gudang").path, kunci: AESKey([UInt8](repeating: 3, count: 32))),
      alamat: "https://kantaya.test")
  }

  func surat(_ id: SuratLayanan.ID) async throws -> SuratLayanan {
    try #require(try await db.read { try $0.surat(id) })
  }

  /// A letter of Bu Suparmi, ready for the leader's signature.
  func siapTandaTangan(_ keluarga: KeluargaSutrisno) async throws -> SuratLayanan {
    let id = try await surat.ajukan(Self.usaha(keluarga.suparmi), oleh: kaur)
    try await surat.setujui(id, versi: 1, oleh: sekdes)
    return try await surat(id)
  }

  static func usaha(_ penduduk: Penduduk.ID, surel: String = "") -> PermintaanSurat {
    PermintaanSurat(
      layanan: "SD01", penduduk: penduduk,
      isian: ["usaha": "warung makan {orang}", "lokasi": "Pasar Keden", "sejak": "2019"],
      keperluan: "mengajukan kredit usaha", surel: surel)
  }
}
