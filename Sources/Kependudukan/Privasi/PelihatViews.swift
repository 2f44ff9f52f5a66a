import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

/// The answer to somebody who asks who looked at his data: to read at the counter, and to print as a letter.
func halamanPelihat(
  _ berkas: BerkasPenduduk, _ catatan: [Catatan], _ context: PelakuContext, pada waktu: Date
) -> Page {
  let kamus = KamusPeristiwa.kependudukan
  let baris: [[HTML]] = catatan.map { satu in
    [
      "\(satu.waktu.teksPendek())", "\(satu.nama)\(satu.jabatan.isEmpty ? "" : ", \(satu.jabatan)")",
      "\(kamus.pokok(satu.peristiwa))", "\(satu.keterangan.isEmpty ? "–" : satu.keterangan)",
    ]
  }
  return Page(
    "Siapa melihat data ini",
    breadcrumbs: [
      Crumb("Penduduk", href: RutePenduduk.cari()),
      Crumb("Data penduduk", href: query(RutePenduduk.satu(berkas.orang.id), ["untuk": "permintaan"])),
    ], section: RutePenduduk.cari(),
    main: """
      \(pageHead("Siapa melihat data ini", lead: "Jawaban atas permintaan pemilik data, Pasal 32 Undang-Undang Nomor 27 Tahun 2022."))
      \(facts([
        Fact("Pemilik data", berkas.orang.biodata.nama), Fact("Tempat tinggal", berkas.struktur.sebutanDesa(berkas.orang.desa)),
        Fact("Disusun", "\(waktu.teksLengkap()) oleh \(context.pelaku.nama)"),
        Fact("Batas jawaban", "Paling lambat 3 × 24 jam sejak permintaan diterima"),
      ]))
      <p>Daftar berikut memuat setiap pejabat dan petugas yang melihat, membuka nomor, atau mengubah data Anda di dalam
      sistem ini, dengan keperluannya. Lihatan untuk menyusun jawaban ini ikut tercatat. Bila ada yang Anda ragukan,
      sampaikan kepada pejabat pelindungan data; setiap aduan diperiksa.</p>
      \(catatan.isEmpty ? emptyState("Belum ada yang melihat", "Belum ada lihatan atau perubahan yang tercatat.", icon: .eye)
        : table("Lihatan dan perubahan", [Column("Waktu"), Column("Siapa"), Column("Apa"), Column("Keperluan atau dasar")], baris))
      <div class="buttons"><button class="button secondary" type="button" data-cetak hidden>\(icon(.printer))<span>Cetak jawaban</span></button></div>
      """)
}
