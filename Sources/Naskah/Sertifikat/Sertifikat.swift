import Bahasa
import Database
import Foundation
import Organisasi
import Segel

/// Sertifikat elektronik seseorang yang diterbitkan otoritas daerah. Its key is sealed with a passphrase that only
/// the owner knows.
package struct Sertifikat: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Sertifikat>

  package let id: ID
  package let orang: Orang.ID
  /// The owner's name as it stands in the certificate.
  package let nama: String
  /// In hexadecimal.
  package let nomorSeri: String
  package let berlakuSejak: Date
  package let berlakuSampai: Date
  /// Whether it is the one the owner signs with; an older one stays valid for what it has signed.
  package let dipakai: Bool
  package let dicabut: Date?
  package let alasan: String
  package let diterbitkan: Date

  /// Days before its end at which the owner is warned.
  package static let hariPeringatan = 30

  package func keadaan(pada waktu: Date) -> Keadaan {
    if dicabut != nil { return .dicabut }
    if berlakuSampai < waktu { return .kedaluwarsa }
    if !dipakai { return .diganti }
    return berlakuSampai < waktu + Double(Self.hariPeringatan) * 86_400 ? .hampirBerakhir : .berlaku
  }

  package enum Keadaan: String, Sendable, CaseIterable {
    case berlaku, hampirBerakhir, kedaluwarsa, diganti, dicabut

    package var nama: String {
      switch self {
      case .berlaku: "Berlaku"
      case .hampirBerakhir: "Segera berakhir"
      case .kedaluwarsa: "Kedaluwarsa"
      case .diganti: "Diganti yang baru"
      case .dicabut: "Dicabut"
      }
    }
  }
}

extension Pencabutan.Alasan: SQLCodable {
  package var nama: String {
    switch self {
    case .tidakDisebut: "Lain-lain"
    case .kunciBocor: "Kata sandi atau kunci diketahui orang lain"
    case .pindahTugas: "Pindah tugas"
    case .diganti: "Diganti sertifikat baru"
    case .berhenti: "Berhenti atau pensiun"
    }
  }
}
