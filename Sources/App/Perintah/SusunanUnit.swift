import ArgumentParser
import Bahasa
import CSV
import Database
import Foundation
import Organisasi

struct ImporSusunan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "susunan",
    abstract: "Memasukkan susunan organisasi dari tabel CSV: satu baris satu unit, urutannya bebas.",
    discussion: """
      Kolom: \(TabelUnit.kolom.joined(separator: ", ")). Unit yang kodenya sudah ada tidak diubah. \
      Satu baris yang keliru membatalkan semuanya. Contoh yang lengkap: kantaya ekspor susunan pada kabupaten contoh. \
      Orang dan jabatannya menyusul di Administrasi, Impor.
      """)

  @Argument(help: "Berkas .csv.") var berkas: String
  @Option(help: "Peraturan yang membentuknya, misalnya “Perda 8/2016”.") var dasar: String
  @Option(help: "Sejak kapan berlaku, misalnya 2017-01-01.") var berdiri: String

  func run() async throws {
    guard let hari = Tanggal(berdiri) else {
      throw ValidationError("Tulis tanggal sebagai tahun-bulan-hari, misalnya 2017-01-01.")
    }
    try await denganKantaya { kantaya in
      do {
        let tabel = try TabelUnit.baca(Array(try Data(contentsOf: URL(filePath: berkas))))
        let hasil = try await Organisasi(db: kantaya.db, now: kantaya.now)
          .susun(tabel, berdiri: hari, dasar: dasar, konsol: PenggunaKonsol.sebutan)
        print("\(hasil.baru) unit didirikan, \(hasil.sudahAda) sudah ada.")
      } catch let rusak as CSVError {
        throw GalatPerintah(rusak.message)
      }
    }
  }
}

struct EksporSusunan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "susunan", abstract: "Menulis susunan organisasi hari ini ke tabel CSV.")

  @Argument(help: "Berkas tujuan.") var berkas: String

  func run() async throws {
    try await denganKantaya { kantaya in
      let struktur = try await kantaya.db.read { try $0.struktur(pada: Tanggal(kantaya.now())) }
      try Data(TabelUnit.tulis(struktur)).write(to: URL(filePath: berkas))
      print("\(struktur.unit.count) unit di \(berkas).")
    }
  }
}
