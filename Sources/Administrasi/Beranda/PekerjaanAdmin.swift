import Bahasa
import Database
import Foundation
import Organisasi
import Tugas
import Web

/// One kind of work that waits for an administrator, as his desk shows it.
package struct PekerjaanAdmin: Sendable, Equatable {
  package let jumlah: Int
  /// What there is so much of: "tugas sistem gagal".
  package let sebutan: String
  /// What is to be done about it.
  package let langkah: String
  package let alamat: String
  package let desakan: Desakan

  package enum Desakan: Sendable { case mendesak, biasa }
}

extension Administrasi {
  /// What waits for `pelaku` as administrator, the most urgent first; nothing for others. The same that his page of
  /// administration counts, and the leaders who cannot sign since nobody has allowed them a certificate.
  package static func pekerjaan(
    bagi pelaku: Pelaku, pada waktu: Date, _ tx: Tx
  ) throws -> [PekerjaanAdmin] {
    guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit) else { return [] }
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    let beranda = try Beranda(struktur, tx, pelaku)
    let tanpaSertifikat = try struktur.pimpinanTanpaSertifikat(tx, pelaku, pada: waktu)
      .count { $0.izin == nil }
    return [
      PekerjaanAdmin(
        jumlah: beranda.tugasMati ?? 0, sebutan: "tugas sistem gagal",
        langkah: "Lihat sebabnya, lalu ulangi atau tutup.", alamat: Rute.tugas(), desakan: .mendesak),
      PekerjaanAdmin(
        jumlah: beranda.peringatan.count, sebutan: "kursi perlu diperhatikan",
        langkah: "Kosong, atau penugasannya hampir atau sudah lewat waktu.", alamat: Rute.beranda(),
        desakan: .mendesak),
      PekerjaanAdmin(
        jumlah: tanpaSertifikat, sebutan: "pimpinan belum dapat menandatangani",
        langkah: "Beri izin terbit sertifikat sesudah jati dirinya diperiksa.",
        alamat: query(Rute.sertifikat(), ["keadaan": "belum"]), desakan: .biasa),
      PekerjaanAdmin(
        jumlah: beranda.telat.count, sebutan: "kantor tertinggal dari harinya",
        langkah: "Lihat langkah mana yang belum selesai.", alamat: Rute.kesiapan(), desakan: .biasa),
      PekerjaanAdmin(
        jumlah: beranda.perluDicocokkan, sebutan: "fakta perlu dicocokkan",
        langkah: "Cocokkan dengan peraturan atau keputusannya.",
        alamat: query(Rute.unit(), ["jenis": "ragu"]), desakan: .biasa),
    ]
    .filter { $0.jumlah > 0 }
  }
}
