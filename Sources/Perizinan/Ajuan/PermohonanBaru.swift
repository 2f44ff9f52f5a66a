import Organisasi

/// What somebody applies for.
package struct PermohonanBaru: Sendable {
  package let layanan: String
  package let saluran: Permohonan.Saluran
  /// As it was typed, by field.
  package let isian: [String: String]
  package let bahasa: String
  /// The services applied for in the same sitting.
  let bersama: Set<String>

  package init(
    layanan: String, saluran: Permohonan.Saluran, isian: [String: String], bahasa: String = "id",
    bersama: Set<String> = []
  ) {
    self.layanan = layanan
    self.saluran = saluran
    self.isian = isian
    self.bahasa = bahasa
    self.bersama = bersama
  }
}

/// What the applicant takes home.
package struct TandaTerima: Sendable, Equatable {
  package let id: Permohonan.ID
  /// By which anybody may follow it.
  package let kode: String
  /// By which he alone sees everything; shown once, kept as a fingerprint only.
  package let kunci: String
}
