import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

/// What is asked for, as typed.
package struct PermintaanSurat: Sendable {
  package var layanan: String
  package var penduduk: Penduduk.ID
  /// By the names of the fields.
  package var isian: [String: String]
  package var keperluan: String
  package var surel: String
  package var telepon: String

  package init(
    layanan: String, penduduk: Penduduk.ID, isian: [String: String] = [:], keperluan: String = "",
    surel: String = "", telepon: String = ""
  ) {
    self.layanan = layanan
    self.penduduk = penduduk
    self.isian = isian
    self.keperluan = keperluan
    self.surel = surel
    self.telepon = telepon
  }

  /// - Throws: `FieldErrors`; of the fields at `m1`, `m2` …
  func diperiksa(_ layanan: LayananSurat, _ register: [String: IsianRegister]) throws -> [String: String] {
    var galat = FieldErrors()
    var hasil: [String: String] = [:]
    for (urut, medan) in layanan.medan.enumerated() {
      do {
        let nilai = try medan.nilai(
          isian[medan.nama] ?? "", menurut: register[medan.nama] ?? .ditulis, bidang: "m\(urut + 1)")
        hasil.merge(nilai) { _, baru in baru }
      } catch {
        for (bidang, pesan) in error.fields { galat.check(bidang, pesan, false) }
      }
    }
    if layanan.bentuk == .surat {
      galat.check("keperluan", "Tulis untuk apa surat ini.", keperluan.contains(where: \.isLetter))
    }
    galat.check("keperluan", "Paling panjang 300 huruf.", keperluan.count <= 300)
    galat.check("surel", "Alamat surel itu tidak lengkap.", surel.isEmpty || AlamatSurel(surel) != nil)
    galat.check(
      "telepon", "Tulis nomor telepon, misalnya 081234567890.",
      telepon.isEmpty || (8...16).contains(telepon.filter(\.isNumber).count))
    try galat.throwIfAny()
    return hasil
  }
}
