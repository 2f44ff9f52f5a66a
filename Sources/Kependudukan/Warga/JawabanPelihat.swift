import Bahasa
import Cetak
import Foundation
import Jejak

/// The written answer to who asks what was done with his data.
struct JawabanPelihat {
  let data: DataPribadi
  let catatan: [Catatan]
  let kabupaten: String
  let waktu: Date

  func dokumen() -> Dokumen {
    let kamus = KamusPeristiwa.kependudukan
    let baris = catatan.map { satu in
      Tabel.Baris(
        [
          satu.waktu.teksPendek(), satu.nama + (satu.jabatan.isEmpty ? "" : ", \(satu.jabatan)"),
          kamus.pokok(satu.peristiwa), satu.keterangan.isEmpty ? "–" : satu.keterangan,
        ]
        .map { sel($0) })
    }
    return Dokumen(
      huruf: GayaHuruf(ukuran: 10.5),
      metadata: MetadataDokumen(
        judul: "Jawaban permintaan data pribadi", penulis: "Pemerintah Kabupaten", dibuat: waktu),
      blok: [
        .paragraf(
          Paragraf(
            [Potongan("JAWABAN ATAS PERMINTAAN PEMILIK DATA PRIBADI", .tebal)], rata: .tengah, ukuran: 13)),
        .paragraf(
          Paragraf([Potongan("Pasal 32 Undang-Undang Nomor 27 Tahun 2022")], rata: .tengah, sesudah: 10)),
        .isian(
          Isian([
            .init("Pemilik data", data.orang.biodata.nama), .init("Kabupaten", kabupaten),
            .init("Disusun", waktu.teksLengkap()),
            .init("Batas jawaban", "3 x 24 jam sejak permintaan; jawaban ini disusun seketika"),
          ])), .jarak(4), .paragraf(judul("Bagian pertama: data yang disimpan")),
      ] + data.bagian.flatMap(bagian) + [
        .jarak(4), .paragraf(judul("Bagian kedua: siapa melihat dan mengubahnya")),
        .paragraf(
          Paragraf(
            [
              Potongan(
                "Berikut setiap lihatan, tampilan dalam hasil pencarian, ekspor, pembukaan nomor, dan perubahan atas data pemilik yang tercatat dalam register penduduk, dari yang terbaru. Keberatan disampaikan kepada pejabat pelindungan data kabupaten."
              )
            ], rata: .penuh, sesudah: 6)),
        baris.isEmpty
          ? .teks("Belum ada lihatan atau perubahan yang tercatat.")
          : .tabel(
            Tabel(
              lajur: [.mm(32), .bagian(1), .bagian(1), .bagian(1)],
              kepala: [
                Tabel.Baris(["Waktu", "Siapa", "Apa", "Keperluan atau dasar"].map { sel($0, .tebal) })
              ],
              baris: baris)),
      ], kaki: KakiHalaman(nomorHalaman: .selalu))
  }

  private func judul(_ teks: String) -> Paragraf {
    Paragraf([Potongan(teks, .tebal)], sesudah: 4, ukuran: 11.5)
  }

  private func bagian(_ satu: DataPribadi.Bagian) -> [Blok] {
    [
      .paragraf(Paragraf([Potongan(satu.judul, .tebal)], sesudah: 2)),
      .isian(Isian(satu.isi.map { .init($0.nama, $0.isi) })), .jarak(6),
    ]
  }

  private func sel(_ teks: String, _ gaya: GayaTeks = []) -> Tabel.Sel {
    Tabel.Sel([.paragraf(Paragraf([Potongan(teks, gaya)], ukuran: 9, spasi: 1.05))])
  }
}
