import Bahasa
import Database
import Foundation

/// Templat isi naskah: text with placeholders, kept in versions of which none is ever changed.
package struct Templat: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Templat>

  package let id: ID
  /// The same in all versions: `undangan-rapat`.
  package let kode: String
  package let versi: Int
  package let konten: KontenTemplat
  package let mulai: Tanggal
  package let selesai: Tanggal?
  /// Since when and why it is out of use; nil while it is offered, and for versions that a newer one replaced.
  package var dihentikan: Penghentian?

  package struct Penghentian: Sendable, Equatable {
    package let saat: Date
    package let alasan: String
  }
}

/// What one version says.
package struct KontenTemplat: Sendable, Equatable {
  package var nama: String
  /// The code of the kind of naskah it is for.
  package var jenis: String
  /// In the light markup, with `{{parameter}}`.
  package var isi: String
  package var parameter: [ParameterTemplat]
  /// The regulation or decision it follows.
  package var dasar: String

  package init(nama: String, jenis: String, isi: String, parameter: [ParameterTemplat], dasar: String = "") {
    self.nama = nama
    self.jenis = jenis
    self.isi = isi
    self.parameter = parameter
    self.dasar = dasar
  }
}

/// One thing that is asked when a draft begins from a template.
package struct ParameterTemplat: Sendable, Equatable, Codable {
  /// As it stands between the braces: small letters, digits, underscores.
  package var nama: String
  /// As it is asked.
  package var label: String
  package var jenis: Jenis
  package var contoh: String

  package enum Jenis: String, Sendable, CaseIterable, Codable {
    case teks
    /// Several lines.
    case paragraf
    case tanggal
    case angka
    case rupiah
    /// One item per line.
    case daftar
    /// May be left empty.
    case opsional

    package var nama: String {
      switch self {
      case .teks: "teks satu baris"
      case .paragraf: "teks beberapa baris"
      case .tanggal: "tanggal"
      case .angka: "bilangan"
      case .rupiah: "rupiah"
      case .daftar: "daftar, satu butir tiap baris"
      case .opsional: "teks, boleh kosong"
      }
    }
  }

  package init(_ nama: String, _ label: String, _ jenis: Jenis, contoh: String) {
    self.nama = nama
    self.label = label
    self.jenis = jenis
    self.contoh = contoh
  }
}

package enum TemplatError: Refusal, Equatable {
  case tidakDitemukan
  /// Somebody saved a newer version in between.
  case versiBerubah

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .versiBerubah: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Templat tidak ditemukan, atau tidak berlaku lagi."
    case .versiBerubah:
      "Templat ini sudah disimpan orang lain sebagai versi baru. Salin perubahan Anda, muat ulang, lalu simpan lagi."
    }
  }
}
