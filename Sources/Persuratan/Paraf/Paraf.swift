import Bahasa
import Database
import Foundation
import Organisasi

/// Persetujuan seorang pejabat atas satu versi konsep (2.7). Not a certified signature: it is bound to the hash of
/// the version it was given for, and falls when that version changes.
package struct Paraf: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Paraf>

  package let id: ID
  package let naskah: NaskahDinas.ID
  package let versi: Int
  package let sidik: String
  /// Steps of the same `urutan` are open at the same time (koordinasi).
  package let urutan: Int
  package let kelompok: Kelompok
  package let jabatan: Jabatan.ID
  /// The position, as who is asked holds it; once somebody has acted, as he held it.
  package internal(set) var sebutan: String
  package internal(set) var status: Status
  /// Who acted here last, though it may have to be given once more.
  package internal(set) var orang: Orang.ID?
  package internal(set) var nama: String
  package internal(set) var catatan: String
  package internal(set) var waktu: Date?

  package enum Kelompok: String, Sendable, SQLCodable {
    case hierarki, koordinasi
  }

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    /// not yet its turn
    case antre
    case menunggu
    case setuju
    case kembali
    /// given for a version that has changed since
    case gugur

    package var nama: String {
      switch self {
      case .antre: "Belum giliran"
      case .menunggu: "Menunggu"
      case .setuju: "Setuju"
      case .kembali: "Mengembalikan"
      case .gugur: "Gugur karena versi berubah"
      }
    }
  }
}

/// The round of paraf of one version, as plain rules over its steps.
package struct PutaranParaf: Sendable, Equatable {
  package internal(set) var langkah: [Paraf]

  package init(_ langkah: [Paraf]) {
    self.langkah = langkah.sorted { ($0.urutan, $0.id) < ($1.urutan, $1.id) }
  }

  package var lengkap: Bool { langkah.allSatisfy { $0.status == .setuju } }
  package var terbuka: [Paraf] { langkah.filter { $0.status == .menunggu } }

  /// Opens the first steps that have not been given; all of one `urutan` at once.
  mutating func buka() {
    guard terbuka.isEmpty, let urutan = langkah.first(where: { $0.status == .antre })?.urutan else { return }
    for indeks in langkah.indices where langkah[indeks].urutan == urutan && langkah[indeks].status == .antre {
      langkah[indeks].status = .menunggu
    }
  }

  mutating func setujui(
    _ jabatan: Jabatan.ID, sidik: String, _ putusan: PutusanParaf
  ) throws(NaskahError) {
    let indeks = try giliran(jabatan)
    guard langkah[indeks].sidik == sidik else { throw .versiBerubah }
    langkah[indeks].isi(.setuju, putusan)
    buka()
  }

  /// Sends the draft one step back: who gave paraf just before must look again.
  /// - Returns: false when nobody stands before him, so that it goes to the drafter.
  mutating func kembalikanSelangkah(
    _ jabatan: Jabatan.ID, _ putusan: PutusanParaf
  ) throws(NaskahError) -> Bool {
    let indeks = try giliran(jabatan)
    let urutan = langkah[indeks].urutan
    guard let sebelum = langkah.last(where: { $0.urutan < urutan })?.urutan else { return false }
    bukaLagi(urutan, .antre)
    bukaLagi(sebelum, .menunggu)
    langkah[indeks].isi(.antre, putusan)
    return true
  }

  /// Sends the draft back to the drafter: his own step says so, the others fall with the version.
  mutating func kembalikan(_ jabatan: Jabatan.ID, _ putusan: PutusanParaf) {
    guard let indeks = langkah.firstIndex(where: { $0.jabatan == jabatan && $0.status == .menunggu }) else {
      return
    }
    langkah[indeks].isi(.kembali, putusan)
  }

  /// The signer sends it back to whoever gave the last paraf. False when there was none.
  mutating func bukaKembaliTerakhir() -> Bool {
    guard let terakhir = langkah.last?.urutan else { return false }
    bukaLagi(terakhir, .menunggu)
    return true
  }

  /// What was given at these steps is to be given once more; that it was given before stays in the trail.
  private mutating func bukaLagi(_ urutan: Int, _ status: Paraf.Status) {
    for indeks in langkah.indices where langkah[indeks].urutan == urutan {
      langkah[indeks].status = status
      langkah[indeks].nama = ""
      langkah[indeks].catatan = ""
      langkah[indeks].waktu = nil
    }
  }

  private func giliran(_ jabatan: Jabatan.ID) throws(NaskahError) -> Int {
    guard let indeks = langkah.firstIndex(where: { $0.jabatan == jabatan && $0.status == .menunggu }) else {
      throw .bukanGiliran
    }
    return indeks
  }
}

/// What somebody decided at his step, and in which appointment: `Plh.` only when he himself is it.
package struct PutusanParaf: Sendable, Equatable {
  let orang: Orang.ID
  let nama: String
  let sebutan: String
  let catatan: String
  let waktu: Date

  init(_ pelaku: Pelaku, sebagai penugasan: PenugasanAktif, catatan: String, pada waktu: Date) {
    orang = pelaku.orang
    nama = pelaku.nama
    sebutan = penugasan.sebutan
    self.catatan = catatan
    self.waktu = waktu
  }
}

extension Paraf {
  fileprivate mutating func isi(_ status: Status, _ putusan: PutusanParaf) {
    self.status = status
    orang = putusan.orang
    nama = putusan.nama
    sebutan = putusan.sebutan
    catatan = putusan.catatan
    waktu = putusan.waktu
  }
}
