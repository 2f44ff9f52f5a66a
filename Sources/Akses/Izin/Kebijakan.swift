import Synchronization
import HTTPTypes
import Web

/// One line of the policy table.
package struct RuteTercatat: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let metode: String
  package let jalur: String
  package let izin: Izin
  /// What a token must be allowed; nil for pages, and where any token will do.
  package var cakupan: Cakupan?

  package var description: String {
    let awal = metode.padding(6) + " " + jalur
    return awal.padding(64) + " " + izin.rawValue + (cakupan.map { " " + $0.kode } ?? "")
  }

  package static func < (kiri: Self, kanan: Self) -> Bool {
    (kiri.jalur, kiri.metode) < (kanan.jalur, kanan.metode)
  }
}

/// The policy table: every route with who may reach it, as registered.
package final class Kebijakan: Sendable {
  private struct Isi {
    var rute: [RuteTercatat] = []
    var operasi: [Operation] = []
    var masalah: [String] = []
  }

  private let isi = Mutex(Isi())

  package init() {}

  package var rute: [RuteTercatat] { isi.withLock { $0.rute }.sorted() }

  /// The endpoints of the API, by path and method.
  package var operasi: [Operation] {
    isi.withLock { $0.operasi }.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
  }

  /// Every scope that some endpoint asks for.
  package var cakupan: [Cakupan] { Set(rute.compactMap(\.cakupan)).sorted() }

  /// Endpoints that cannot be described, and so are not served.
  package var masalah: [String] { isi.withLock { $0.masalah } }

  /// The table as text, sorted, one route a line: committed to the repository, so that a review sees what changed.
  package var teks: String { rute.map { $0.description + "\n" }.joined() }

  func catat(_ rute: RuteTercatat) { isi.withLock { $0.rute.append(rute) } }

  func catat(_ operasi: Operation, _ cakupan: Cakupan?) {
    isi.withLock {
      $0.operasi.append(operasi)
      $0.rute.append(
        RuteTercatat(
          metode: operasi.method.rawValue, jalur: operasi.path, izin: .token, cakupan: cakupan))
    }
  }

  func catat(masalah: String) { isi.withLock { $0.masalah.append(masalah) } }
}

extension String {
  fileprivate func padding(_ lebar: Int) -> String {
    self + String(repeating: " ", count: max(0, lebar - count))
  }
}
