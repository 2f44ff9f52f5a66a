import Bahasa
import Cetak
import Foundation

/// A card with nobody on it: shows whether size and place are right.
func halamanUjiKartu(pada waktu: Date) throws -> [UInt8] {
  try Dokumen(
    kertas: .id1, tepi: Tepi(atas: 4, kanan: 4, bawah: 4, kiri: 4),
    huruf: GayaHuruf(huruf: .sans, ukuran: 8, spasi: 1.2),
    metadata: MetadataDokumen(
      judul: "Halaman uji pencetak kartu", penulis: "Kantaya", perihal: "Halaman uji", dibuat: waktu),
    blok: [
      .paragraf(Paragraf([Potongan("HALAMAN UJI PENCETAK KARTU", .tebal)], rata: .tengah)), .jarak(6),
      .paragraf(
        Paragraf(
          [Potongan("Ukuran 85,60 × 53,98 mm. Latar harus memenuhi kartu sampai ke tepi.")], rata: .tengah)),
      .jarak(6), .paragraf(Paragraf([Potongan(waktu.teksLengkap())], rata: .tengah)),
    ], latar: [.latarDepan]
  )
  .pdf()
}
