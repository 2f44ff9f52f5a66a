import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

func halamanPelihatWarga(_ orang: Penduduk, _ catatan: [Catatan]) -> Page {
  let kamus = KamusPeristiwa.kependudukan
  let baris: [[HTML]] = catatan.map { satu in
    [
      "\(satu.waktu.teksPendek())", "\(satu.nama)\(satu.jabatan.isEmpty ? "" : ", \(satu.jabatan)")",
      "\(kamus.pokok(satu.peristiwa))", "\(satu.keterangan.isEmpty ? "–" : satu.keterangan)",
    ]
  }
  return Page(
    "Siapa melihat data ini", breadcrumbs: [Crumb("Data keluarga Anda", href: RuteWarga.awal())],
    main: """
      \(pageHead("Siapa melihat data ini", lead: orang.biodata.nama, actions: [linkButton("Simpan sebagai PDF", href: RuteWarga.jawaban(orang.id), kind: .secondary, icon: .filePDF)]))
      <p>Setiap pejabat dan petugas yang melihat, membuka nomor, atau mengubah data ini di dalam sistem tercatat di sini.
      Bila ada yang Anda ragukan, sampaikan kepada pejabat pelindungan data kabupaten.</p>
      \(baris.isEmpty ? emptyState("Belum ada yang melihat", "Belum ada lihatan atau perubahan yang tercatat.", icon: .eye)
        : table("Lihatan dan perubahan", [Column("Waktu"), Column("Siapa"), Column("Apa"), Column("Keperluan atau dasar")], baris))
      """)
}

func halamanLapor(_ orang: Penduduk, _ isi: String, _ galat: FieldErrors, _ context: AppContext) -> Page {
  Page(
    "Laporkan perubahan", breadcrumbs: [Crumb("Data keluarga Anda", href: RuteWarga.awal())], width: .narrow,
    main: """
      \(pageHead("Laporkan perubahan", lead: orang.biodata.nama))
      \(Form(to: RuteWarga.lapor(orang.id), context.formToken()).html(
        textArea(Field("isi", "Apa yang berubah atau keliru?", hint: "Sebutkan surat yang Anda punya, misalnya buku nikah atau ijazah. Jangan tulis NIK.", errors: galat), isi, rows: 5, most: 1000),
        next: "Petugas desa memeriksa dan menjawab. Data berubah setelah suratnya dilihat.",
        actions: [button("Kirim laporan", icon: .send)]))
      """)
}

func halamanPilihSuratWarga(_ layanan: [LayananSurat]) -> Page {
  Page(
    "Minta surat desa", breadcrumbs: [Crumb("Data keluarga Anda", href: RuteWarga.awal())],
    main: """
      \(pageHead("Surat apa yang Anda perlukan?", lead: "Biodata diambil dari register. Tidak dipungut biaya."))
      \(filteredList(layanan.map { ListRow($0.nama, href: RuteWarga.suratBaru($0.kode), detail: $0.syarat.joined(separator: ", ")) }, label: "Layanan surat"))
      """)
}

func halamanMintaSurat(
  _ jenis: LayananSurat, _ register: [String: IsianRegister], _ form: SuratForm, _ galat: FieldErrors,
  _ context: AppContext
) -> Page {
  Page(
    jenis.nama, breadcrumbs: [Crumb("Minta surat desa", href: RuteWarga.surat())], width: .narrow,
    main: """
      \(pageHead(jenis.nama))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
      \(jenis.syarat.isEmpty ? nil as HTML? : notice("<p>Petugas dapat meminta Anda memperlihatkan:</p><ul>\(jenis.syarat, { "<li>\($0)</li>" })</ul>"))
      \(Form(to: RuteWarga.suratBaru(jenis.kode), context.formToken()).html(
        form.medan(jenis, register, galat), next: "Petugas memeriksa, kepala desa menandatangani, lalu Anda dikabari.",
        actions: [button("Kirim permintaan", icon: .send)]))
      """)
}
