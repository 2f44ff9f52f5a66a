import ArgumentParser
import Database
import Foundation
import TestKit
import Testing

@testable import App

/// What an operator reads when a command is wrong or cannot be done.
struct KeluarPerintahTests {
  private func inggris(_ teks: String) -> Bool {
    teks.contains(
      /(?i)\b(error|unknown|unexpected|missing|invalid|usage|see|please|help:|options|arguments|subcommands|show|overview|domain=|nscocoa)\b/
    )
  }

  private func salah(_ baris: String) throws -> (status: Int32, teks: String) {
    let isian = baris.split(separator: " ").map(String.init)
    let error = #expect(throws: (any Error).self) { _ = try Perintah.parseAsRoot(isian) }
    return KeluarPerintah.uraian(try #require(error))
  }

  @Test(arguments: [
    "bukanperintah", "serve --tidakada", "serve --prot 8", "serve --port abc", "serve --port 99999",
    "serve --port",
    "backup", "backup a b", "backup a b c", "backup a --timpa=ya", "semai apa",
    "semai contoh --ukuran sedang",
    "semai contoh --penduduk=-3", "admin buat", "admin buat x", "verify apaini",
    "sintetis penduduk --benih -1",
    "pindah", "ca terbitkan", "impor susunan x", "rute tambahan", "impor tidak",
  ])
  func `baris yang keliru dijawab dalam bahasa Indonesia dengan status 2`(_ baris: String) throws {
    let (status, teks) = try salah(baris)
    #expect(status == 2)
    #expect(teks.hasPrefix("Galat: "))
    #expect(!inggris(teks), "\(teks)")
  }

  @Test func `memeriksa folder yang keliru tidak membuat basis data baru`() throws {
    let folder = try TestFolder.shared.path("kosong-\(UUID())")
    let konfigurasi = try Konfigurasi(["KANTAYA_DATA": folder])
    let galat = #expect(throws: GalatPerintah.self) { try konfigurasi.pastikanAda() }
    #expect("\(try #require(galat))".contains("kantaya.db"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  /// What is asked for is not an error, though the parser may answer it by a command of its own.
  private func diminta(_ baris: String) throws -> (status: Int32, teks: String) {
    do {
      var perintah = try Perintah.parseAsRoot(baris.split(separator: " ").map(String.init))
      do { try perintah.run() } catch { return KeluarPerintah.pekerjaan(error) }
      return (1, "")
    } catch {
      return KeluarPerintah.uraian(error)
    }
  }

  @Test(arguments: [
    "--help", "serve --help", "verify --help", "impor penduduk --help", "semai --help", "--version",
  ])
  func `keterangan juga berbahasa Indonesia dan berhasil`(_ baris: String) throws {
    let (status, teks) = try diminta(baris)
    #expect(status == 0)
    #expect(teks.contains("kantaya"))
    #expect(!inggris(teks), "\(teks)")
  }

  @Test func `berkas yang tidak ada, terlarang, atau folder disebut namanya`() throws {
    let folder = try TestFolder.shared.path("galat-berkas")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (jalur, kata) in [("\(folder)/tidak.csv", "tidak ada"), (folder, "adalah folder")] {
      let error = #expect(throws: (any Error).self) { _ = try Data(contentsOf: URL(filePath: jalur)) }
      let (status, teks) = KeluarPerintah.pekerjaan(try #require(error))
      #expect(status == 1)
      #expect(teks.contains(jalur))
      #expect(teks.contains(kata), "\(teks)")
      #expect(!inggris(teks), "\(teks)")
    }
    let tulis = #expect(throws: (any Error).self) {
      try Data([1]).write(to: URL(filePath: "\(folder)/tidak/ada.csv"))
    }
    #expect(KeluarPerintah.pekerjaan(try #require(tulis)).teks.contains("\(folder)/tidak/ada.csv"))
  }

  @Test func `porta yang terpakai diketahui sebelum apa pun dimulai`() throws {
    let soket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(soket) }
    var alamat = sockaddr_in()
    alamat.sin_family = sa_family_t(AF_INET)
    alamat.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var panjang = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &alamat) { penunjuk in
      penunjuk.withMemoryRebound(to: sockaddr.self, capacity: 1) { umum in
        _ = bind(soket, umum, panjang)
        _ = listen(soket, 1)
        _ = getsockname(soket, umum, &panjang)
      }
    }
    let titik = TitikDengar(tuan: "127.0.0.1", port: Int(UInt16(bigEndian: alamat.sin_port)))
    let terpakai = #expect(throws: GalatPerintah.self) { try titik.pastikanBebas() }
    #expect(terpakai?.description.contains("sedang dipakai program lain") == true)
    let jauh = #expect(throws: GalatPerintah.self) {
      try TitikDengar(tuan: "203.0.113.9", port: 0).pastikanBebas()
    }
    #expect(jauh?.description.contains("bukan alamat mesin ini") == true)
    try TitikDengar(tuan: "127.0.0.1", port: 0).pastikanBebas()
  }

  @Test func `sebab dari basis data diterjemahkan, kata aslinya menyusul`() {
    for (pesan, kata) in [
      ("connection to server at \"x\", port 1 failed: Connection refused", "PostgreSQL tidak berjalan"),
      ("FATAL:  password authentication failed for user \"a\"", "menolak nama pengguna"),
      ("FATAL:  database \"x\" does not exist", "Basis data itu tidak ada"),
      ("FATAL:  role \"x\" does not exist", "Pengguna itu tidak ada"),
      ("database is locked", "sedang dikunci"), ("unable to open database file", "tidak dapat dibuka"),
      ("invalid URI query parameter: \"zz\"", "Alamat PostgreSQL keliru"),
    ] {
      let teks = KeluarPerintah.pekerjaan(DatabaseError.unavailable(pesan)).teks
      #expect(teks.contains(kata), "\(teks)")
      #expect(teks.hasSuffix("(\(pesan.replacing("  ", with: " ")))"))
    }
    let rahasia = "\(DatabaseError.unavailable("invalid URI\n\"postgres://a:sandi@b\""))"
    #expect(rahasia.hasSuffix("a:…@b\")"))
    #expect(!rahasia.contains("\n"))
    #expect("\(DatabaseError.other("database disk image is malformed"))".contains("rusak"))
    #expect("\(SnapshotError.damaged("it ends too early"))".contains("terpotong"))
  }

  @Test func `alamat basis data yang bukan SQLite maupun PostgreSQL ditolak`() {
    let salah = #expect(throws: KonfigurasiError.self) {
      _ = try Konfigurasi(["KANTAYA_DATABASE_URL": "mysql://a:rahasia@b/c"])
    }
    #expect(salah?.description.contains("postgres://") == true)
    #expect(salah?.description.contains("rahasia") == false)
  }
}
