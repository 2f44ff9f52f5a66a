import Akses
import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Organisasi

/// Signs people in without a password: a thousand Argon2 logins would measure Argon2.
struct BuatSesi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sesi", abstract: "Membuka sesi langsung di basis data; satu baris JSON per sesi.")

  @Option(help: "Sebanyak ini kantor yang layarnya terbuka.") var kantor = 278
  @Flag(help: "Semua kantor, bukan hanya yang dituju surat edaran.") var semua = false
  @Option(help: "Sebanyak ini layar orang yang bukan pengurus kantor.") var diam = 1000

  struct Layar: Encodable {
    let guna: String
    let orang: String
    let kantor: String
    /// The position a signer signs in.
    let jabatan: String
    let kuki: String
    let csrf: String
  }

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let calon = try await kantaya.db.read { [kantor, diam, semua] tx in
      let struktur = try tx.struktur()
      let sekda = try tx.sekda()
      let pengurus = struktur.pengurusKantor(semua ? UnitKerja.Jenis.allCases : Struktur.tujuanEdaran)
        .prefix(kantor)
      let berperan = Set(
        try tx.values("SELECT a.orang FROM peran_akun p JOIN akun a ON a.id = p.akun", as: Orang.ID.self))
      let staf = struktur.staf.filter { !berperan.contains($0) }
      guard pengurus.count == kantor, !staf.isEmpty else {
        throw UkurError("hanya \(pengurus.count) kantor berpejabat; perlu kabupaten contoh yang lengkap")
      }
      return [Calon("penandatangan", sekda.orang, nil, sekda.utama?.jabatan)]
        + pengurus.map { Calon("layar", $0.orang, $0.kantor) }
        + (0..<diam).map { Calon("diam", staf[$0 % staf.count], nil) }
    }
    try await pastikanAkun(Set(calon.map(\.orang)), kantaya)
    for satu in calon {
      let sesi = try await kantaya.akses.bukaSesi(untuk: satu.orang)
      try cetak(
        Layar(
          guna: satu.guna, orang: "\(satu.orang)", kantor: satu.kantor.map { "\($0)" } ?? "",
          jabatan: satu.jabatan.map { "\($0)" } ?? "", kuki: sesi.kuki, csrf: sesi.csrf))
    }
    await kantaya.db.close()
  }

  private func pastikanAkun(_ orang: Set<Orang.ID>, _ kantaya: Kantaya) async throws {
    let ada = Set(try await kantaya.db.read { try $0.values("SELECT orang FROM akun", as: Int64.self) })
    let baru = orang.sorted().filter { !ada.contains($0.rawValue) }
    try await kantaya.akses.daftarkan(
      baru.map { AkunAwal(orang: $0, namaPengguna: "ukur.\($0)", peran: []) }, sandi: UUID().uuidString,
      dasar: "Pengukuran")
  }
}

private struct Calon: Sendable {
  let guna: String
  let orang: Orang.ID
  let kantor: UnitKerja.ID?
  let jabatan: Jabatan.ID?

  init(_ guna: String, _ orang: Orang.ID, _ kantor: UnitKerja.ID?, _ jabatan: Jabatan.ID? = nil) {
    self.guna = guna
    self.orang = orang
    self.kantor = kantor
    self.jabatan = jabatan
  }
}

extension Struktur {
  /// Kinds of offices that a circular of the Setda goes to: 45 perangkat daerah and kecamatan, 208 desa and
  /// kelurahan, 25 puskesmas.
  static var tujuanEdaran: [UnitKerja.Jenis] {
    [.setwan, .inspektorat, .dinas, .badan, .satuan, .kecamatan, .desa, .kelurahan, .puskesmas]
  }

  /// Of each office of these kinds one person who runs it, in order of code: its leader, else its sekretaris.
  func pengurusKantor(_ jenis: [UnitKerja.Jenis]) -> [(orang: Orang.ID, kantor: UnitKerja.ID)] {
    kantor.filter { jenis.contains($0.jenis) }.sorted { $0.kode < $1.kode }
      .compactMap { kantor in
        let jabatan = jabatan(di: kantor.id).filter { $0.jenis == .pimpinan || $0.jenis == .sekretaris }
        return jabatan.lazy.compactMap { pemegang($0.id) }.first.map { ($0.orang, kantor.id) }
      }
  }

  /// People who run no office.
  var staf: [Orang.ID] {
    orang.keys.sorted()
      .filter { id in
        let tugas = penugasanAktif(id)
        return !tugas.isEmpty && tugas.allSatisfy { $0.jenis == .pelaksana }
      }
  }
}
