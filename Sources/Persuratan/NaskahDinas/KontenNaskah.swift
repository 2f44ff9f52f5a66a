import Bahasa
import Cryptography
import Database
import Foundation
import Naskah
import Organisasi

/// Isi satu versi naskah: everything that a paraf approves and a signature covers.
package struct KontenNaskah: Sendable, Equatable, Codable {
  /// Code of its kind: SD, UND, ND, SE.
  package var jenis: String
  package var hal: String
  /// The body in the editor's light markup, at most `isiTerpanjang` bytes.
  package var isi: String
  package var tujuan: [Tujuan]
  package var tembusan: [Tujuan]
  package var klasifikasi: String
  package var keamanan: Keamanan
  /// Code of the speed: `biasa`, `segera` …
  package var kecepatan: String
  package var penandatangan: Jabatan.ID
  package var bentuk: BentukKewenangan
  /// Only for invitations.
  package var acara: Acara?
  /// Offices whose heads must agree before it is signed (paraf koordinasi, 2.7).
  package var koordinasi: [UnitKerja.ID]
  package var lampiran: [Lampiran]

  static let isiTerpanjang = 200_000
  static let isiTerlaluPanjang = "Isi surat terlalu panjang. Pindahkan rinciannya ke lampiran."

  package init(
    jenis: String, hal: String = "", isi: String = "", tujuan: [Tujuan] = [], tembusan: [Tujuan] = [],
    klasifikasi: String = "", keamanan: Keamanan = .biasa, kecepatan: String = "biasa",
    penandatangan: Jabatan.ID, bentuk: BentukKewenangan = .sendiri, acara: Acara? = nil,
    koordinasi: [UnitKerja.ID] = [], lampiran: [Lampiran] = []
  ) {
    self.jenis = jenis
    self.hal = hal
    self.isi = isi
    self.tujuan = tujuan
    self.tembusan = tembusan
    self.klasifikasi = klasifikasi
    self.keamanan = keamanan
    self.kecepatan = kecepatan
    self.penandatangan = penandatangan
    self.bentuk = bentuk
    self.acara = acara
    self.koordinasi = koordinasi
    self.lampiran = lampiran
  }

  /// SHA-256 over the canonical text of this version, in hexadecimal: what a paraf is bound to.
  package func sidik() throws -> String { hex(sha256(Data(try teks().utf8))) }

  func teks() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(teks: String) throws {
    self = try JSONDecoder().decode(KontenNaskah.self, from: Data(teks.utf8))
  }

  package struct Lampiran: Sendable, Equatable, Codable {
    /// Key of the stored file.
    package var berkas: Int64
    package var nama: String
    package var sidik: String
    package var ukuran: Int64

    package init(berkas: Int64, nama: String, sidik: String, ukuran: Int64) {
      self.berkas = berkas
      self.nama = nama
      self.sidik = sidik
      self.ukuran = ukuran
    }
  }
}

/// Satu alamat surat: sebuah unit, sekelompok unit, atau pihak luar.
package enum Tujuan: Sendable, Hashable, Codable {
  /// - up: the official for whose attention it is (u.p.); empty when none.
  case unit(UnitKerja.ID, up: String)
  /// Code of a group, such as all camat; it is spelled out on the day of sending.
  case kelompok(String)
  case luar(nama: String, alamat: String, surel: String)

  /// As it stands in a form field: `u:12`, `u:12:Kepala Bidang X`, `k:semua-camat`, `l:Nama|Alamat|surel`.
  package init?(isian: String) {
    let bagian = isian.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard bagian.count >= 2 else { return nil }
    switch bagian[0] {
    case "u":
      guard let id = UnitKerja.ID(bagian[1]) else { return nil }
      self = .unit(id, up: bagian.count > 2 ? bagian[2] : "")
    case "k" where !bagian[1].isEmpty:
      self = .kelompok(bagian.dropFirst().joined(separator: ":"))
    case "l":
      let luar = isian.dropFirst(2).split(separator: "|", omittingEmptySubsequences: false)
        .map {
          $0.trimmingCharacters(in: .whitespaces)
        }
      guard let nama = luar.first, !nama.isEmpty else { return nil }
      self = .luar(nama: nama, alamat: luar.count > 1 ? luar[1] : "", surel: luar.count > 2 ? luar[2] : "")
    default:
      return nil
    }
  }

  package var isian: String {
    switch self {
    case .unit(let id, let up): up.isEmpty ? "u:\(id)" : "u:\(id):\(up)"
    case .kelompok(let kode): "k:\(kode)"
    case .luar(let nama, let alamat, let surel): "l:\(nama)|\(alamat)|\(surel)"
    }
  }
}
