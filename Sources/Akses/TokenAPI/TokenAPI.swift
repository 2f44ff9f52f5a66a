import Bahasa
import Database
import Foundation

/// Token API milik seseorang: a program that shows it acts as that person, within its scopes.
package struct TokenAPI: Sendable, Equatable, Identifiable {
  package typealias ID = Key<TokenAPI>

  package let id: ID
  package let akun: Akun.ID
  /// What the person calls it: the program that uses it.
  package let nama: String
  /// Codes of its scopes, sorted.
  package let cakupan: [String]
  package let dibuat: Date
  package let berakhir: Date
  /// The last request, to the minute.
  package let terakhir: Date?
  package let alamat: String

  package func mencakup(_ cakupan: Cakupan) -> Bool { self.cakupan.contains(cakupan.kode) }
}

extension TokenAPI: RowDecodable {
  package init(row: Row) throws {
    id = try row["token"]
    akun = try row["akun"]
    nama = try row["nama_token"]
    let cakupan: String = try row["cakupan"]
    self.cakupan = cakupan.split(separator: " ").map(String.init)
    dibuat = try row["token_dibuat"]
    berakhir = try row["berakhir"]
    terakhir = try row["terakhir"]
    alamat = try row["alamat"]
  }

  /// The columns of `token_api AS t` that make a `TokenAPI`.
  static let kolom: SQL = """
    t.id AS token, t.akun, t.nama AS nama_token, t.cakupan, t.dibuat AS token_dibuat, t.berakhir, t.terakhir,
    t.alamat
    """
}

enum TokenAPIError: Refusal, Equatable {
  case tidakDitemukan, tanpaJabatan

  var reason: RefusalReason { self == .tidakDitemukan ? .notFound : .forbidden }

  var message: String {
    switch self {
    case .tidakDitemukan: "Token ini sudah dicabut atau berakhir."
    case .tanpaJabatan: "Pemilik token ini tidak memegang jabatan atau peran hari ini."
    }
  }
}
