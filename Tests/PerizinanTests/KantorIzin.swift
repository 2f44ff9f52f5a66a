import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Jejak
import Kalender
import LogPublik
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Peralatan
import Segel
import Synchronization
import TestKit
import Testing
import Tugas

@testable import Perizinan

/// DPMPTSP, dinas teknis, dan Kecamatan Sragen, masing-masing dengan orang yang memainkan perannya, dan jam yang diputar.
struct KantorIzin {
  let perizinan: Perizinan
  let jam: JamUji
  let orang: [String: Pelaku]

  static let migrations =
    Jejak.migrations + Organisasi.migrations + Kalender.migrations + Berkas.migrations + Nomor.migrations
    + MesinNaskah.migrations + LogPublik.migrations + Tugas.migrations + Pemberitahuan.migrations
    + Perizinan.migrations
  static let unit: [(id: Int64, jenis: UnitKerja.Jenis, nama: String, singkatan: String)] = [
    (1, .bupati, "Bupati Sragen", "BUPATI"), (2, .setda, "Sekretariat Daerah", "SETDA"),
    (19, .dinas, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP"),
    (5, .dinas, "Dinas Kesehatan", "DINKES"), (6, .dinas, "Dinas Pekerjaan Umum", "DPU"),
    (13, .dinas, "Dinas Lingkungan Hidup", "DLH"),
    (7, .dinas, "Dinas Perumahan Rakyat dan Tata Ruang", "DISPERKIMTARU"),
    (27, .kecamatan, "Kecamatan Sragen", "KEC SRAGEN"),
  ]
  static let peran: [(unit: Int64, peran: [PeranAlur])] = [
    (
      19, [.loket, .verifikator, .surveyor, .teknis, .penetap, .konseptor, .paraf1, .paraf2, .penyerah]
    ),
    (27, [.loket, .verifikator, .surveyor, .penetap, .konseptor, .paraf1, .penyerah]), (5, [.teknis]),
    (6, [.teknis]), (13, [.teknis]), (7, [.teknis]),
  ]

  static let sandi = "segel uji coba"

  var db: Database { perizinan.db }

  /// Siapa yang memainkan `peran` di `unit`; pimpinannya menandatangani.
  func siapa(_ peran: PeranAlur, _ unit: Int64 = 19) throws -> Pelaku {
    try #require(
      orang["\(unit) \(peran == .penandatangan || peran == .paraf3 ? "pimpinan" : peran.rawValue)"])
  }

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (KantorIzin) async throws -> Void) async throws {
    let folder = try FolderSementara()
    try await withDatabase(mesin, migrations, stock: stok) { db in
      let jam = JamUji(try #require(Tanggal("2026-03-16")).awal() + 9 * 3600)
      let struktur = try await db.read { try $0.struktur(pada: Tanggal(jam.kini)) }
      var pelaku: [String: Pelaku] = [:]
      for satu in struktur.orang.values {
        pelaku[satu.nama] = Pelaku(
          orang: satu.id, nama: satu.nama, penugasan: struktur.penugasanAktif(satu.id))
      }
      let murah = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)
      let mesin = MesinNaskah(
        db: db, otoritas: OtoritasLokal(folder: folder.berkas("ca")), algoritma: .p256, biayaKunci: murah,
        now: { jam.kini })
      try mesin.otoritas.buat(
        nama: "Otoritas Uji", organisasi: "Pemerintah Kabupaten Sragen", sandi: sandi, pada: jam.kini,
        biaya: murah)
      for unit in [1, 19, 27] {
        let kepala = try #require(pelaku["\(unit) pimpinan"])
        try await mesin.terbitkanSertifikat(kepala.orang, sandi: sandi, sandiOtoritas: sandi)
      }
      let gudang = try GudangBerkas(
        folder: folder.berkas("gudang").path, kunci: AESKey([UInt8](repeating: 3, count: 32)))
      let kunci = try KunciPerizinan(induk: [UInt8](repeating: 5, count: 32))
      try await uji(
        KantorIzin(
          perizinan: Perizinan(
            db: db, kunci: kunci,
            mesin: mesin, gudang: gudang,
            alamat: "https://kantaya.test", now: { jam.kini }), jam: jam, orang: pelaku))
    }
  }

  private static let stok = Stock("kantor izin") { db, _ in
    try await db.write { tx in
      try Kalender.semai(tx, pada: Date(timeIntervalSince1970: 1_767_571_200))
      try MesinNaskah.semai(tx)
      try Perizinan.semai(tx, pada: Date(timeIntervalSince1970: 1_767_571_200))
      for satu in unit {
        try tx.insert(
          UnitKerja(
            id: .init(rawValue: satu.id), kode: "\(satu.id)", jenis: satu.jenis, nama: satu.nama,
            singkatan: satu.singkatan, induk: nil, kantor: true, berdiri: Tanggal(hariKe: 0)),
          dasar: "Perda 1/2026")
        try tx.orangUji("\(satu.id) pimpinan", satu.id * 100, satu.id, .pimpinan)
      }
      for (unit, daftar) in peran {
        for (urut, satu) in daftar.enumerated() {
          let id = unit * 100 + Int64(urut) + 1
          try tx.orangUji("\(unit) \(satu.rawValue)", id, unit, .pelaksana)
          try tx.tetapkanPetugas([.init(rawValue: id)], satu, di: .init(rawValue: unit))
        }
      }
    }
  }
}

extension KantorIzin {
  func permohonan(_ id: Permohonan.ID) async throws -> Permohonan {
    try #require(try await db.read { try $0.permohonan(id) })
  }

  /// Setiap tahap lurus dikerjakan oleh perannya, sampai tahap `akhir` tercapai.
  func jalankan(_ id: Permohonan.ID, sampai akhir: String) async throws {
    for _ in 0..<40 {
      let kini = try await permohonan(id)
      if kini.tahap == akhir { return }
      try await langkah(id)
    }
    Issue.record("tidak sampai ke \(akhir)")
  }

  /// Satu langkah lurus.
  func langkah(_ id: Permohonan.ID) async throws {
    let waktu = jam.kini
    let (satu, giliran) = try await db.read { tx in
      (try perizinan.terbuka(id, tx, pada: waktu), try tx.giliran(id).first)
    }
    let transisi = try #require(satu.jalan.pilihan.first { $0.arah == .lanjut })
    let tindakan = Tindakan(
      id, langkah: satu.permohonan.langkah, transisi.tindakan, cabang: giliran?.cabang ?? "")
    if satu.jalan.tahap.tugas == .bayar {
      return try await db.write { try perizinan.lunasi(id, $0, pada: waktu) }
    }
    let giliranIni = try #require(giliran)
    let pelaku = try siapa(giliranIni.peran, giliranIni.unit.rawValue)
    switch satu.jalan.tahap.tugas {
    case .survei: try await perizinan.laporkan(try await survei(), tindakan, oleh: pelaku)
    case .tetapkan: try await perizinan.tetapkan(tindakan, oleh: pelaku)
    case .tandaTangan: _ = try await perizinan.tandaTangani(tindakan, sandi: Self.sandi, oleh: pelaku)
    default: try await perizinan.tindak(tindakan, oleh: pelaku)
    }
  }

  func survei() async throws -> Survei {
    Survei(
      temuan: "Sesuai gambar.", letak: try #require(Letak("-7.427, 111.022")), dilihat: jam.kini,
      foto: [try await perizinan.gudang.terima(PNGUji.titik, nama: "depan.png", rahasia: true)])
  }
}

/// Jam yang maju bila disuruh.
final class JamUji: Sendable {
  private let isi: Mutex<Date>

  init(_ awal: Date) { isi = Mutex(awal) }

  var kini: Date { isi.withLock { $0 } }

  func maju(jam: Double) { isi.withLock { $0 += jam * 3600 } }

  func ke(_ saat: Date) { isi.withLock { $0 = saat } }
}

extension Tx {
  fileprivate func orangUji(_ nama: String, _ id: Int64, _ unit: Int64, _ jenis: Jabatan.Jenis) throws {
    try insert(Orang(id: .init(rawValue: id), nama: nama))
    try insert(
      Jabatan(id: .init(rawValue: id), unit: .init(rawValue: unit), nama: "Petugas \(nama)", jenis: jenis))
    try insert(
      Penugasan(
        id: .init(rawValue: id), orang: .init(rawValue: id), jabatan: .init(rawValue: id), status: .definitif,
        mulai: Tanggal(hariKe: 0), dasar: "SK 1/2026"))
  }
}
