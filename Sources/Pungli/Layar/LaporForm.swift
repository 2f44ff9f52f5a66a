import Bahasa
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Potret
import Web

/// A report as it was typed.
struct LaporForm: Decodable, Sendable {
  var uraian = ""
  var pelaku = ""
  var waktu = ""
  var kantor = ""
  var jumlah = ""
  var permohonan = ""
  var kontak = ""
  /// Set when it is about the Inspektorat itself.
  var tentang_inspektorat = ""

  var penerima: LaporanPungli.Penerima { tentang_inspektorat.isEmpty ? .inspektorat : .bupati }

  /// - Throws: `FieldErrors`.
  func terbaca(_ teks: TeksPungli) throws(FieldErrors) -> IsiLaporan {
    var galat = FieldErrors()
    let isi = uraian.trimmingCharacters(in: .whitespacesAndNewlines)
    galat.check("uraian", teks.uraianKosong, isi.filter(\.isLetter).count >= 10)
    galat.check("uraian", teks.terlaluPanjang, isi.count <= 4000)
    for (nama, tulisan) in [("pelaku", pelaku), ("waktu", waktu), ("kantor", kantor), ("kontak", kontak)] {
      galat.check(nama, teks.terlaluPanjang, tulisan.count <= 300)
    }
    let angka = jumlah.filter { !$0.isWhitespace && $0 != "." && $0 != "," }
    let rupiah =
      angka.isEmpty ? nil : Int(angka.uppercased().hasPrefix("RP") ? String(angka.dropFirst(2)) : angka)
    galat.check(
      "jumlah", teks.bukanJumlah, angka.isEmpty || rupiah.map { (1...1_000_000_000_000).contains($0) } == true
    )
    let kode = permohonan.uppercased().filter { $0.isLetter || $0.isNumber }
    galat.check("permohonan", teks.bukanKodePermohonan, kode.isEmpty || kode.count == 8)
    try galat.throwIfAny()
    return IsiLaporan(
      uraian: isi, pelaku: pelaku.satuBaris, waktu: waktu.satuBaris, kantor: kantor.satuBaris, jumlah: rupiah,
      permohonan: kode.isEmpty ? "" : "\(kode.prefix(4))-\(kode.suffix(4))", kontak: kontak.satuBaris)
  }
}

extension Request {
  /// At most so many pictures come with a report.
  private static var palingBanyak: Int { 5 }

  /// The form with its pictures, each bare of everything but its dots.
  func laporan(_ teks: TeksPungli) async throws -> (Upload<LaporForm>, [[UInt8]]) {
    var gambar: [[UInt8]] = []
    let masuk: Upload<LaporForm> = try await upload(limit: FormLimit(file: 12_000_000)) { part, reader in
      guard part.name == "bukti", part.fileName?.isEmpty == false, gambar.count < Self.palingBanyak else {
        return try await reader.skipPart()
      }
      var isi: [UInt8] = []
      while let potongan = try await reader.nextChunk() { isi += Array(buffer: potongan) }
      do { gambar.append(try Potret.bare(isi)) } catch { throw FieldErrors("bukti", teks.bukanGambar) }
    }
    return (masuk, gambar)
  }
}
