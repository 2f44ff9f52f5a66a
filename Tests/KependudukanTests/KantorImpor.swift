import Bahasa
import Berkas
import CSV
import Cryptography
import Database
import Foundation
import Jejak
import NIOCore
import Organisasi
import Pemberitahuan
import Peralatan
import Synchronization
import TestKit
import Testing
import Tugas

@testable import Kependudukan

/// Meja impor dengan berkas sungguhan, jam yang dapat dimajukan, dan tiga petugas: Dukcapil, Keden, dan Brangkal.
struct KantorImpor {
  let daerah: Daerah
  let meja: MejaImpor
  let folder: FolderSementara
  let jam: Jam
  let dukcapil, keden, brangkal: Pelaku

  final class Jam: Sendable {
    private let isi: Mutex<Date>
    init(_ awal: Date) { isi = Mutex(awal) }
    var kini: Date { isi.withLock { $0 } }
    func majukan(_ detik: TimeInterval) { isi.withLock { $0 += detik } }
  }

  static let judul = [
    "No. Keluarga", "N I K", "Nama Warga", "Kelamin", "Lahir di", "Lahir tgl", "Agama", "Sebagai", "Bapak",
    "Kode Desa",
  ]
  /// What the clerk chooses: where each column stands.
  static let letak: [KolomOpenSID: String] = [
    .noKK: "0", .nik: "1", .nama: "2", .sex: "3", .tempatLahir: "4", .tanggalLahir: "5", .agama: "6",
    .shdk: "7", .namaAyah: "8", .kodeDesa: "9",
  ]
  static let sutrisno = [
    "3314010101200001", "3314010105750001", "Sutrisno", "L", "Sragen", "1975-05-01", "Islam",
    "Kepala Keluarga",
    "Parto", "33.14.01.2001",
  ]
  static let suparmi = [
    "3314010101200001", "3314015708780001", "Suparmi", "P", "Sragen", "17-08-1978", "Islam", "Istri", "Wiro",
    "33.14.01.2001",
  ]
  static let wasis = [
    "3314090101200004", "3314091203810001", "Wasis Kuncoro", "L", "Sragen", "1981-03-12", "Islam",
    "Kepala Keluarga", "Karyo", "33.14.09.2004",
  ]

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (KantorImpor) async throws -> Void) async throws {
    try await withDatabase(mesin, KantorDesa.migrations) { db in try await uji(try await KantorImpor(db)) }
  }

  private init(_ db: Database) async throws {
    try await Daerah.isi(db)
    try await db.write { tx in
      for (id, nama) in [(21, "Endang"), (22, "Bayu"), (23, "Sri")] as [(Int64, String)] {
        try tx.insert(Orang(id: .init(rawValue: id), nama: nama))
      }
    }
    func petugas(_ id: Int64, _ nama: String, _ unit: UnitKerja.ID) -> Pelaku {
      Pelaku(
        orang: .init(rawValue: id), nama: nama, penugasan: [], peran: [PeranUnit(.kependudukan, di: unit)])
    }
    dukcapil = petugas(21, "Endang", Daerah.dinas)
    keden = petugas(22, "Bayu", Daerah.keden)
    brangkal = petugas(23, "Sri", Daerah.brangkal)
    let jam = Jam(try hari("2026-03-17").awal().addingTimeInterval(9 * 3600))
    self.jam = jam
    let kependudukan = Kependudukan(db: db, sandi: try Sandi(induk: Daerah.kunci), now: { jam.kini })
    daerah = Daerah(kependudukan: kependudukan)
    folder = try FolderSementara()
    meja = MejaImpor(
      kependudukan,
      gudang: try GudangBerkas(
        folder: folder.berkas("gudang").path, kunci: AESKey([UInt8](repeating: 3, count: 32))),
      sementara: folder.berkas("sementara"))
  }

  var db: Database { daerah.db }

  /// What lies in clear at this moment.
  var terbuka: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: meja.folder.letak.path)) ?? []
  }

  static func csv(_ baris: [[String]], judul: [String] = judul) -> [UInt8] {
    let csv = CSVWriter(for: .exchange)
    return csv.header(judul) + baris.flatMap { csv.record($0) }
  }

  func unggah(_ isi: [UInt8], _ nama: String = "warga.csv", kunci: String = "", oleh pelaku: Pelaku)
    async throws
    -> UnggahanImpor.ID
  {
    let berkas = try await meja.simpan(
      AsyncStream { aliran in
        aliran.yield(ByteBuffer(bytes: isi))
        aliran.finish()
      }, nama: nama)
    return try await meja.terima(berkas, UnggahanBaru(kunci: kunci), oleh: pelaku)
  }

  func satu(_ id: UnggahanImpor.ID) async throws -> UnggahanImpor {
    try #require(try await db.read { try $0.unggahan(id) })
  }

  /// The page as it comes, with what the clerk chooses on it.
  func formulir(_ id: UnggahanImpor.ID, _ letak: [KolomOpenSID: String] = letak) async throws -> PemetaanForm
  {
    let satu = try await satu(id)
    var form = PemetaanForm(satu, try await meja.petaAwal(satu, lembar: nil, atasJudul: nil))
    form.pilihan.merge(letak) { _, baru in baru }
    return form
  }

  func uji(_ id: UnggahanImpor.ID, oleh pelaku: Pelaku) async throws -> UnggahanImpor {
    try await meja.uji(id, formulir(id), oleh: pelaku)
    try await kerjakan()
    return try await satu(id)
  }

  func laksanakan(_ id: UnggahanImpor.ID, oleh pelaku: Pelaku) async throws -> UnggahanImpor {
    try await meja.laksanakan(id, versi: "\(satu(id).versi)", oleh: pelaku)
    try await kerjakan()
    return try await satu(id)
  }

  @discardableResult
  func kerjakan() async throws -> Int {
    try await PelaksanaTugas(
      db: db, pekerja: "uji", penangan: [meja.penangan], now: { [jam] in jam.kini }, acak: { 0 }
    )
    .kerjakanSemua()
  }

  func unduh(_ id: UnggahanImpor.ID, _ jenis: JenisLaporan, oleh pelaku: Pelaku) async throws -> [UInt8] {
    var isi: [UInt8] = []
    for try await bagian in try await meja.unduh(id, jenis, oleh: pelaku) { isi += bagian.readableBytesView }
    return isi
  }

  func jumlahPenduduk() async throws -> Int {
    try await db.read { try $0.value("SELECT COUNT(*) FROM penduduk", as: Int.self) ?? 0 }
  }
}
