import Bahasa
import Database
import Foundation
import Organisasi

/// Perintah pimpinan kepada bawahan untuk menindaklanjuti sebuah surat masuk (2.8).
package struct Disposisi: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Disposisi>

  package let id: ID
  package let kiriman: Kiriman.ID
  /// The disposition it passes on; nil for the addressee's own.
  package let induk: ID?
  package let dari: Jabatan.ID
  package let kepada: Jabatan.ID
  /// Names as they were that day.
  package let sebutanDari: String
  package let sebutanKepada: String
  /// Codes of the instructions.
  package let instruksi: [String]
  package let catatan: String
  package let tenggat: Date?
  package internal(set) var status: Status
  package internal(set) var alasan: String
  package internal(set) var laporan: String
  /// The letter that answers, when the report is a letter.
  package internal(set) var jawaban: NaskahDinas.ID?
  package let dibuat: Date
  package internal(set) var dibaca: Date?
  package internal(set) var selesai: Date?
  /// Who wrote it down for its giver; empty when he did so himself.
  package var disiapkan = ""

  package internal(set) var sifat = Sifat.perintah

  package enum Sifat: String, Sendable, SQLCodable {
    case perintah
    /// For information; it is done when it is read.
    case tembusan
  }

  /// Who gave it, and who wrote it down for him.
  var pemberi: String {
    disiapkan.isEmpty ? sebutanDari : "\(sebutanDari), disiapkan oleh \(disiapkan)"
  }

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case baru, dibaca, dikerjakan, dilaporkan, selesai, ditolak, ditarik

    package var nama: String {
      switch self {
      case .baru: "Baru"
      case .dibaca: "Dibaca"
      case .dikerjakan: "Dikerjakan"
      case .dilaporkan: "Dilaporkan"
      case .selesai: "Selesai"
      case .ditolak: "Ditolak"
      case .ditarik: "Ditarik"
      }
    }

    /// Whether the recipient still has to act.
    package var terbuka: Bool { self == .baru || self == .dibaca || self == .dikerjakan }
    package var berakhir: Bool { self == .selesai || self == .ditolak || self == .ditarik }
  }
}

package enum DisposisiError: Refusal, Equatable {
  case tidakDitemukan
  case bukanWewenang
  case statusTidakSesuai(Disposisi.Status, untuk: String)
  case sudahDibaca
  case teksWajib(String)
  case bukanBawahan
  case hanyaTembusan

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanWewenang, .hanyaTembusan: .forbidden
    case .statusTidakSesuai, .sudahDibaca: .conflict
    case .teksWajib, .bukanBawahan: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Disposisi tidak ditemukan, atau bukan untuk Anda."
    case .bukanWewenang: "Tindakan ini bukan wewenang jabatan Anda."
    case .statusTidakSesuai(let status, let tindakan):
      "Disposisi ini berstatus “\(status.nama)” sehingga tidak dapat \(tindakan). Muat ulang halaman untuk melihat keadaan terakhir."
    case .sudahDibaca: "Disposisi sudah dibaca penerimanya, sehingga tidak dapat ditarik."
    case .teksWajib(let apa): "Tulis \(apa) supaya pemberi disposisi tahu hasilnya."
    case .bukanBawahan:
      "Disposisi hanya dapat diberikan kepada pejabat atau staf di bawah Anda, atau kepala kantor yang Anda koordinasikan."
    case .hanyaTembusan: "Disposisi ini tembusan untuk Anda ketahui, tidak untuk ditindaklanjuti."
    }
  }
}
