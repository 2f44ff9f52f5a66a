import Bahasa
import Database
import Foundation

/// Satu dokumen yang telah disegel, as the public register knows it. It never holds more than anybody may read.
package struct DokumenTersegel: Sendable, Equatable {
  package let kode: KodeDokumen
  /// SHA-256 of the sealed file, in hexadecimal.
  package let sidik: String
  /// `Surat Dinas`
  package let jenis: String
  package let nomor: String
  package let tanggal: Tanggal
  /// Nil when it is secret.
  package let hal: String?
  /// `Plt. Kepala Dinas Kesehatan`
  package let sebutan: String
  package let nama: String
  package let kantor: String
  package let disegel: Date
  package internal(set) var status: Status
  /// What it was replaced by.
  package internal(set) var pengganti: KodeDokumen?
  /// When it was revoked or replaced.
  package internal(set) var diubah: Date?

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case berlaku, dicabut, diganti
  }
}

/// A sealed file, and what is to be registered with it. See `Tx.daftarkan`.
package struct DokumenSegel: Sendable, Equatable {
  package let pdf: [UInt8]
  package let dokumen: DokumenTersegel

  /// SHA-256 of the file, in hexadecimal.
  package var sidik: String { dokumen.sidik }
}

package enum DokumenError: Refusal, Equatable {
  case tidakDitemukan
  case statusTidakSesuai(DokumenTersegel.Status)
  /// There is no number, date or code yet: a fault of the caller.
  case belumLengkap

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .statusTidakSesuai: .conflict
    case .belumLengkap: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Dokumen tersegel tidak ditemukan."
    case .statusTidakSesuai(.dicabut): "Dokumen ini sudah dicabut."
    case .statusTidakSesuai(.diganti): "Dokumen ini sudah diganti dengan yang baru."
    case .statusTidakSesuai(.berlaku): "Dokumen ini masih berlaku."
    case .belumLengkap: "Naskah belum bernomor dan bertanggal, sehingga belum dapat ditandatangani."
    }
  }
}
