import Akses
import ArgumentParser
import Berkas
import Database
import Foundation
import Jejak
import Kependudukan
import Nomor
import Web

struct Periksa: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Memeriksa keutuhan data: basis data, nomor, berkas, atau sebuah cadangan.")

  enum Apa: String, ExpressibleByArgument, CaseIterable { case semua, basis, jejak, nomor, berkas, cadangan }

  @Argument(help: "semua, basis, jejak, nomor, berkas, atau cadangan.") var apa = Apa.semua
  @Argument(help: "Berkas cadangan, untuk “cadangan”.") var cadangan: String?
  @Option(
    help:
      "Salinan jejak-kepala.txt yang disimpan di tempat lain; boleh beberapa kali. Menemukan ekor yang dipotong."
  )
  var kepala: [String] = []

  func run() async throws {
    if apa == .cadangan {
      guard let cadangan else { throw ValidationError("Sebutkan berkas cadangannya.") }
      let bilah = BilahKemajuan()
      _ = try Snapshot.verify(cadangan, progress: bilah.snapshot)
      bilah.selesai()
      return print("Cadangan utuh.")
    }
    let konfigurasi = try Konfigurasi()
    try konfigurasi.pastikanAda()
    let kantaya = try await Kantaya(konfigurasi)
    let bilah = BilahKemajuan()
    var temuan: [String] = []
    if apa == .semua || apa == .basis { temuan += try await kantaya.db.check() }
    if apa == .semua || apa == .jejak {
      temuan += try await periksaJejak(kantaya, bilah)
    }
    if apa == .semua || apa == .nomor {
      temuan += try await kantaya.db.read { tx in try tx.periksaNomor().map { "\($0)" } }
    }
    if apa == .semua || apa == .berkas {
      temuan += try await kantaya.gudang
        .periksa(kantaya.db) {
          bilah.lapor("Memeriksa berkas", $0, dari: $1)
        }
        .map { "\($0)" }
      bilah.selesai()
    }
    await kantaya.db.close()
    for satu in temuan { print(satu) }
    print(temuan.isEmpty ? "Utuh." : "\(temuan.count) temuan.")
    if !temuan.isEmpty { throw ExitCode.failure }
  }

  private func periksaJejak(_ kantaya: Kantaya, _ bilah: BilahKemajuan) async throws -> [String] {
    for satu in kepala where !FileManager.default.isReadableFile(atPath: satu) {
      throw GalatPerintah("\(satu) tidak dapat dibaca.")
    }
    let dipakai = try await kantaya.db.read { try $0.exists("SELECT 1 FROM akun LIMIT 1") }
    let hasil = try await Jejak.periksa(
      kantaya.db, kunci: kantaya.kunciJejak, berkas: kantaya.kepalaJejak,
      salinan: kepala.map { BerkasKepala(path: $0, kunci: kantaya.kunciJejak) }, dipakai: dipakai,
      bolehDihapus: Kependudukan.lihatanYangDihapus
    ) { bilah.lapor("Memeriksa jejak", Int($0), dari: 0) }
    bilah.selesai()
    print(
      "Jejak: \(hasil.tersegel) baris tersegel, \(hasil.terbuka) menunggu segel, \(hasil.kepalaCocok) kepala cocok, isi \(hasil.dihapus) baris dihapus sesuai masa simpan."
    )
    if hasil.tersegel > 0, !hasil.adaKepala {
      print(
        "Peringatan: \(kantaya.kepalaJejak.path) tidak ada, sehingga ekor yang dipotong tidak akan ketahuan. Sebutkan salinannya dengan --kepala."
      )
    }
    return hasil.masalah.map { [$0.kalimat] } ?? []
  }
}

struct Rute: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menampilkan tabel kebijakan: setiap rute dan siapa yang boleh.")

  @Flag(help: "Menampilkan keterangan API (OpenAPI 3.1) sebagai gantinya.") var openapi = false

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    if openapi {
      print(
        String(
          decoding: try kantaya.kebijakan.openapi(alamat: kantaya.konfigurasi.alamat).bytes(), as: UTF8.self))
    } else {
      print(kantaya.kebijakan.teks, terminator: "")
    }
    await kantaya.db.close()
  }
}

struct Skema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Menampilkan susunan basis data.")

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    print(try await kantaya.db.schemaDump(), terminator: "")
    await kantaya.db.close()
  }
}
