import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// What an officer writes down from the receipt of the bank's counter.
struct BuktiLoket: Sendable {
  let rujukan: String
  let tanggal: String
  let jumlah: String
  let yakin: String

  /// - Throws: `FieldErrors` for what is not on such a receipt.
  func masuk(_ skrd: Skrd, va: String, oleh orang: Orang.ID, pada waktu: Date) throws -> PembayaranMasuk {
    var galat = FieldErrors()
    let nomor = rujukan.satuBaris
    galat.check("rujukan", "Tulis nomor bukti setoran dari bank.", (1...100).contains(nomor.count))
    let hari = Tanggal(tanggal) ?? Tanggal(tulisan: tanggal)
    galat.check("tanggal", "Tulis tanggal pada bukti setoran.", hari != nil)
    if let hari {
      let awal = Tanggal(skrd.ditetapkan)
      galat.check(
        "tanggal", "Tanggalnya antara penetapan, \(awal.teks), dan hari ini.",
        hari >= awal && hari <= Tanggal(waktu))
    }
    let uang = Int(rupiah: jumlah)
    galat.check("jumlah", "Tulis jumlah pada bukti setoran.", uang != nil)
    galat.check(
      "jumlah", "Tagihannya \(skrd.jumlah.rupiah). Yang jumlahnya lain tidak melunasi.",
      uang == nil || uang == skrd.jumlah)
    galat.check("yakin", "Pastikan dahulu, lalu centang.", yakin == "1")
    try galat.throwIfAny()
    let siang = (hari ?? Tanggal(waktu)).awal() + 12 * 3600
    return PembayaranMasuk(
      va: va, jumlah: skrd.jumlah, kanal: .loket, rujukan: nomor,
      waktu: min(waktu, max(siang, skrd.ditetapkan)), orang: orang)
  }
}

extension Perizinan {
  /// Enters what was paid at the counter of the bank.
  /// - Throws: `FieldErrors`; `PermohonanError.bukanGiliran` for who has no such part in that office, `.penetapnya` for who
  ///   assessed this fee.
  func catatLoket(_ bukti: BuktiLoket, _ id: Permohonan.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliranBayar) { [self] tx in
      try tx.pencatatBayar(terbuka(id, tx, pada: waktu), pelaku).pastikan()
      guard let skrd = try tx.skrd(id), let tagihan = try tagihan(skrd, tx, pada: waktu) else {
        throw PermohonanError.tidakAda
      }
      let masuk = try bukti.masuk(skrd, va: tagihan.va, oleh: pelaku.orang, pada: waktu)
      // What does not fit is said to him who writes it, and kept for nobody: he holds the receipt in his hand.
      switch try catat(masuk, tx, pada: waktu) {
      case .lunas, .sudahTercatat: break
      case .janggal(let sebab): throw FieldErrors("rujukan", "\(sebab.nama). Periksa lagi buktinya.")
      }
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "retribusi.dicatat_loket", objekJenis: "permohonan", objek: id.rawValue,
          keterangan: "\(masuk.jumlah.rupiah), bukti \(masuk.rujukan)", alamat: pelaku.alamat))
    }
  }
}
