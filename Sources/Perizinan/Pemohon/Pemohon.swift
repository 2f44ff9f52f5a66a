import Akses
import Hummingbird

/// A resident who is signed in with an account of his own.
package struct Pemohon: Sendable, Equatable {
  /// As the residents' accounts number him.
  package let id: Int64
  package let nama: String
  /// His first page.
  package let meja: String

  package init(id: Int64, nama: String, meja: String) {
    self.id = id
    self.nama = nama
    self.meja = meja
  }
}

/// What residents' accounts and the register give to applications; who joins the modules fills it in.
package struct PintuPemohon: Sendable {
  /// Where residents sign in.
  package let alamat: String
  /// Who is signed in; nil for who is not, or is an officer.
  package let kenali: @Sendable (Request, AppContext) async throws -> Pemohon?
  /// What the register has of him, noted as a look for this purpose: asked for with his consent only.
  package let dataDiri: @Sendable (Pemohon, _ keperluan: String) async throws -> [KolomRegister: String]

  /// `dataDiri`: given the resident and what for, notes that he was looked at.
  package init(
    alamat: String, kenali: @escaping @Sendable (Request, AppContext) async throws -> Pemohon?,
    dataDiri: @escaping @Sendable (Pemohon, String) async throws -> [KolomRegister: String]
  ) {
    self.alamat = alamat
    self.kenali = kenali
    self.dataDiri = dataDiri
  }

  /// Of an installation without residents' accounts.
  package static let tertutup = PintuPemohon(alamat: "/", kenali: { _, _ in nil }, dataDiri: { _, _ in [:] })
}
